import { type CompulsoryStage, isCompulsory } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';
import type { CountyView, SchoolView } from '../api.ts';
import { type DutyReading, readingOf, unfedDuty } from './duty-reading.ts';
import { allStudentsOf, studentsOf } from './enrolment.ts';
import { someUnknown, unlessUnknown } from './measure.ts';
import { officeFiles } from './office-files.ts';
import { oversizedFrom } from './policy-limits.ts';
import { schoolKind } from './school-kinds.ts';

type Limit = { comparator: string; value: number; unit: string };

const noRoster: Message = {
  code: 'STUDENT_ROSTER_MISSING',
  zh: `缺${officeFiles['student-roster'].zh}：没有班级`,
  en: `The ${officeFiles['student-roster'].inSentence} is missing: there are no classes`,
};
const noComputers: Message = {
  code: 'STUDENT_COMPUTERS_MISSING',
  zh: `缺${officeFiles['school-conditions'].zh}中的学生用计算机数`,
  en: `The ${officeFiles['school-conditions'].inSentence} does not state the computers of students`,
};

/** A number that comes from schools: while one that is meant has no roster, it decides nothing but a failure. */
function overSchools(value: number | null, limit: Limit, meant: readonly SchoolView[], missing: Message): DutyReading {
  const unknown = meant.filter((school) => allStudentsOf(school) === 0).length;
  const coverage = { known: meant.length - unknown, total: meant.length };
  if (value === null) return { ...unfedDuty(missing), ...coverage };
  const status = unlessUnknown(value <= limit.value ? 'MET' : 'NOT_MET', unknown);
  return readingOf(value, limit, { status, missing: status === 'NO_DATA' ? someUnknown(unknown) : null, ...coverage });
}

const withStage = (schools: readonly SchoolView[], stage: CompulsoryStage | 'both') =>
  schools.filter(({ schoolType }) =>
    schoolKind(schoolType).stages.some((each) => (stage === 'both' ? isCompulsory(each) : each === stage)),
  );

const largest = (sizes: readonly number[]): number | null => (sizes.length === 0 ? null : Math.max(...sizes));

/**
 * Students of the largest class of a stage. **Unit** students per class.
 *
 * Source: county.registry.student-enrolled; cls.size.
 */
export function classSizeDuty({ classes, schools }: CountyView, stage: CompulsoryStage, limit: Limit): DutyReading {
  const sizes = classes.filter((each) => each.stage === stage).map(({ composition }) => composition.students);
  return overSchools(largest(sizes.filter((size) => size > 0)), limit, withStage(schools, stage), noRoster);
}

/**
 * Compulsory-stage students of the largest school, of schools with one such stage or of through-schools. **Unit** students.
 *
 * Source: county.registry.student-enrolled; sch.size.
 */
export function schoolSizeDuty({ schools }: CountyView, isThrough: boolean, limit: Limit): DutyReading {
  const meant = ordinarySchools(schools).filter((school) => isThroughSchool(school) === isThrough);
  return overSchools(largest(meant.map(compulsoryStudents).filter((students) => students > 0)), limit, meant, noRoster);
}

/**
 * Schools above 2,000 compulsory-stage students, through-schools above 2,500. **Unit** schools.
 *
 * Source: county.registry.student-enrolled; cty.oversize-school-count.
 */
export function oversizeSchoolsDuty({ schools }: CountyView, limit: Limit): DutyReading {
  const meant = ordinarySchools(schools);
  const known = meant.filter((school) => compulsoryStudents(school) > 0);
  const above = known.filter((school) => compulsoryStudents(school) > (isThroughSchool(school) ? 2500 : 2000));
  return overSchools(known.length === 0 ? null : above.length, limit, meant, noRoster);
}

/**
 * Classes of 56 students or more in both stages, the official 大班额. **Unit** classes.
 *
 * Source: county.registry.student-enrolled; cty.oversized-class-count.
 */
export function oversizedClassesDuty({ classes, schools }: CountyView, limit: Limit): DutyReading {
  const compulsory = classes.filter(({ stage, composition }) => isCompulsory(stage) && composition.students > 0);
  const oversized = compulsory.filter(({ composition }) => composition.students >= oversizedFrom).length;
  return overSchools(compulsory.length === 0 ? null : oversized, limit, withStage(schools, 'both'), noRoster);
}

/**
 * Students per student computer of the school that has most. **Unit** students/computer.
 *
 * Source: county.registry.school-conditions-declared, student-enrolled; sch.students-per-computer.
 */
export function studentsPerComputerDuty({ schools }: CountyView, limit: Limit): DutyReading {
  const meant = withStage(schools, 'both').filter((school) => allStudentsOf(school) > 0);
  const known = meant.flatMap((school) => {
    const computers = school.conditions?.studentComputers ?? null;
    return computers === null || computers === 0 ? [] : [allStudentsOf(school) / computers];
  });
  const value = largest(known);
  const status = value === null ? 'NO_DATA' : unlessUnknown(value <= limit.value ? 'MET' : 'NOT_MET', meant.length - known.length);
  const missing = status === 'NO_DATA' ? noComputers : null;
  return readingOf(value, limit, { status, missing, known: known.length, total: meant.length });
}

const compulsoryStudents = (school: SchoolView): number => studentsOf(school, 'primary') + studentsOf(school, 'junior');
const ordinarySchools = (schools: readonly SchoolView[]) =>
  withStage(schools, 'both').filter(({ schoolType }) => !schoolKind(schoolType).special);
const isThroughSchool = ({ schoolType }: SchoolView): boolean => schoolKind(schoolType).stages.filter(isCompulsory).length > 1;
