import type { CompulsoryStage } from '@junheng/contracts';
import { isCompulsory } from '@junheng/contracts';
import type { CountyView, SchoolView } from '../api.ts';
import { allStudentsOf, studentsOf } from './enrolment.ts';
import { type GoalReading, pullsShown, unfedGoal } from './goal-reading.ts';
import { officeFiles } from './office-files.ts';
import { someUnknown, unlessUnknown } from './measure.ts';
import { schoolKind } from './school-kinds.ts';
import type { IndicatorSchool } from './stage-indicator.ts';

const noRoster = unfedGoal({
  code: 'STUDENT_ROSTER_MISSING',
  zh: `缺${officeFiles['student-roster'].zh}：没有班级`,
  en: `The ${officeFiles['student-roster'].inSentence} is missing: there are no classes`,
});

/** Schools that should have classes and of which no roster shows any: theirs may be of any size. */
const withoutRoster = (schools: readonly SchoolView[], isMeant: (stages: readonly string[]) => boolean): number =>
  schools.filter((school) => allStudentsOf(school) === 0 && isMeant(schoolKind(school.schoolType).stages)).length;

/**
 * Classes of a stage above a size. Met when there is none and every school of the stage has a roster. **Unit** students per class, classes.
 *
 * Source: county.registry.student-enrolled; cls.size, cty.large-class-count.
 */
export function classSizeGoal({ classes, schools }: CountyView, stage: CompulsoryStage, limit: number): GoalReading {
  const ofStage = classes.filter((each) => each.stage === stage && each.composition.students > 0);
  if (ofStage.length === 0) return noRoster;
  const above = ofStage.filter(({ composition }) => composition.students > limit);
  const largest = Math.max(...ofStage.map(({ composition }) => composition.students));
  const unknown = withoutRoster(schools, (stages) => stages.includes(stage));
  const bySchool = Map.groupBy(above, ({ schoolId }) => schoolId);
  const pulls = schools.flatMap((school): IndicatorSchool[] => {
    const ofSchool = bySchool.get(school.schoolId) ?? [];
    if (ofSchool.length === 0) return [];
    const value = Math.max(...ofSchool.map(({ composition }) => composition.students));
    return [failing(school, studentsOf(school, stage), ofSchool.length, value, limit)];
  });
  return {
    value: null,
    valueText:
      above.length === 0
        ? {
            code: 'NO_CLASS_ABOVE',
            zh: `${ofStage.length}个班都不超过${limit}人，最大${largest}人`,
            en: `None of ${ofStage.length} classes is above ${limit}; the largest has ${largest}`,
          }
        : {
            code: 'CLASSES_ABOVE',
            zh: `${ofStage.length}个班中有${above.length}个超过${limit}人，最大${largest}人`,
            en: `${above.length} of ${ofStage.length} classes ${above.length === 1 ? 'is' : 'are'} above ${limit}; the largest has ${largest}`,
          },
    gap: above.length === 0 ? null : largest - limit,
    gapText:
      above.length === 0
        ? null
        : {
            code: 'LARGEST_CLASS_ABOVE',
            zh: `最大的班${largest}人，超出${largest - limit}人`,
            en: `The largest class has ${largest}, ${largest - limit} too many`,
          },
    status: unlessUnknown(above.length === 0 ? 'MET' : 'NOT_MET', unknown),
    missing: unknown > 0 ? someUnknown(unknown) : null,
    pulls: pulls.sort((a, b) => b.total - a.total || b.value - a.value).slice(0, pullsShown),
  };
}

/**
 * Compulsory-stage students of the largest school: of schools with one such stage, or of through-schools. Special schools have a
 * size rule of their own. **Unit** students.
 *
 * Source: county.registry.student-enrolled; sch.size.
 */
export function schoolSizeGoal({ schools }: CountyView, isThrough: boolean, limit: number): GoalReading {
  const meant = schools.filter(({ schoolType }) => {
    const { stages, special } = schoolKind(schoolType);
    return !special && stages.filter(isCompulsory).length > 1 === isThrough;
  });
  const unknown = withoutRoster(meant, (stages) => stages.some((stage) => stage === 'primary' || stage === 'junior'));
  const sizes = meant
    .map((school) => ({ school, students: studentsOf(school, 'primary') + studentsOf(school, 'junior') }))
    .filter(({ students }) => students > 0);
  if (sizes.length === 0) return noRoster;
  const above = sizes.filter(({ students }) => students > limit).sort((a, b) => b.students - a.students);
  const largest = Math.max(...sizes.map(({ students }) => students));
  return {
    value: largest,
    valueText:
      above.length === 0
        ? {
            code: 'NO_SCHOOL_ABOVE',
            zh: `${sizes.length}所学校都不超过${limit}人，最大${largest}人`,
            en: `None of ${sizes.length} ${sizes.length === 1 ? 'school' : 'schools'} is above ${limit}; the largest has ${largest}`,
          }
        : {
            code: 'SCHOOLS_ABOVE',
            zh: `${sizes.length}所学校中有${above.length}所超过${limit}人，最大${largest}人`,
            en: `${above.length} of ${sizes.length} schools ${above.length === 1 ? 'is' : 'are'} above ${limit}; the largest has ${largest}`,
          },
    gap: above.length === 0 ? null : largest - limit,
    gapText:
      above.length === 0
        ? null
        : {
            code: 'LARGEST_SCHOOL_ABOVE',
            zh: `最大的学校${largest}人，超出${largest - limit}人`,
            en: `The largest school has ${largest}, ${largest - limit} too many`,
          },
    status: unlessUnknown(above.length === 0 ? 'MET' : 'NOT_MET', unknown),
    missing: unknown > 0 ? someUnknown(unknown) : null,
    pulls: above.slice(0, pullsShown).map(({ school, students }) => failing(school, students, students, students, limit)),
  };
}

const failing = (school: SchoolView, students: number, total: number, value: number, limit: number): IndicatorSchool => ({
  school,
  students,
  total,
  value,
  ratio: value / limit,
  contribution: null,
  isHigh: true,
  fact: null,
});
