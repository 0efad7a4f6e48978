import { importKinds, type Stage, stageOfGrade } from '@junheng/contracts';
import type { ClassView, Composition, ConditionsView, CountyView, FactView, FilesSeen, SchoolView, TeacherNumbers } from '../src/api.ts';
import { noStudents } from '../src/equity/composition.ts';
import { noTeachers } from '../src/equity/teacher-numbers.ts';

export const plantedFact: FactView = {
  eventId: '00000000-0000-4000-8000-000000000001',
  ledgerIndex: 1,
  type: 'county.registry.school-conditions-declared.v1',
  time: new Date('2019-09-10T02:00:00Z'),
  source: null,
};

/** What a planted school declares; areas in dm², money in fen. */
export const plantedConditions = (declared: Partial<ConditionsView> = {}): ConditionsView => ({
  censusDate: '2019-09-01',
  equipmentValueFen: null,
  teachingAreaDm2: null,
  indoorSportsAreaDm2: null,
  sportsGroundAreaDm2: null,
  computers: null,
  studentComputers: null,
  books: null,
  multimediaRooms: null,
  fact: plantedFact,
  ...declared,
});

type PlantedSchool = Partial<Omit<SchoolView, 'stages' | 'teachers'>> & {
  /** Students by stage. */
  students?: Partial<Record<Stage, number>>;
  teachers?: { stage: Stage | null; numbers: Partial<TeacherNumbers> }[];
};

/** A school of a made-up snapshot: its name is its id and code. */
export const plantedSchool = (name: string, { students = {}, teachers = [], ...rest }: PlantedSchool = {}): SchoolView => ({
  schoolId: name,
  schoolYear: 2019,
  asOf: null,
  code: name,
  name,
  schoolType: '211',
  urbanRural: '121',
  township: null,
  ownership: null,
  unplaced: [],
  stages: (['primary', 'junior', 'kindergarten'] as const).flatMap((stage) =>
    students[stage] ? [{ stage, classCount: 1, composition: { ...noStudents, students: students[stage] } }] : [],
  ),
  teachers: teachers.map(({ stage, numbers }) => ({ stage, numbers: { ...noTeachers, ...numbers } })),
  conditions: null,
  ...rest,
});

/** A class of a made-up snapshot. */
export const plantedClass = (schoolId: string, grade: number, classNo: number, composition: Partial<Composition>): ClassView => ({
  classId: `${schoolId} ${grade} ${classNo}`,
  schoolId,
  schoolYear: 2019,
  asOf: null,
  stage: stageOfGrade(grade),
  grade,
  classNo,
  composition: { ...noStudents, ...composition },
  name: null,
  declaredStudents: null,
  declaredMale: null,
  declaredFemale: null,
  boarding: null,
  homeroomKnown: false,
});

/** A made-up snapshot in which every office file was seen. */
export const plantedView = (schools: readonly SchoolView[], rest: Partial<CountyView> = {}): CountyView => {
  const sizes = Map.groupBy(rest.classes ?? [], ({ stage, composition }) => `${stage} ${composition.students}`);
  return {
    county: '000000',
    schoolYear: 2019,
    schoolYears: [2019],
    asOf: null,
    firstDay: '2019-09-10',
    schools,
    classes: [],
    classSizes: [...sizes.values()].map((same) => ({
      stage: same[0]!.stage,
      size: same[0]!.composition.students,
      classes: same.length,
    })),
    filesSeen: Object.fromEntries(importKinds.map((kind) => [kind, true])) as FilesSeen,
    indicatorFacts: { cohorts: [], schoolsWithGrade: [], care: { enrolled: 0, notEnrolled: 0 }, figures: null },
    placement: { steps: [], cases: [] },
    frozenMonths: [],
    newestFact: plantedFact,
    ledgerSize: 2,
    ...rest,
  };
};
