import type {
  ClassRowFragment,
  ClassesMomentQuery,
  CompareChoicesQuery,
  CompareSchoolsQuery,
  CompositionFiguresFragment,
  DifferenceFiguresFragment,
  GradeBalanceFiguresFragment,
  GradeRowFragment,
  SegregationFiguresFragment,
} from '../src/gql/graphql.ts';
import { message, qinghe, resources, resourceSchools, xikou, zhulin } from './sample-workbench.ts';

const composition = (students: number, male: number): CompositionFiguresFragment => ({
  __typename: 'Composition',
  students,
  male,
  female: students - male,
  genderUnknown: 0,
  migrant: 4,
  migrantUnknown: 0,
  leftBehind: 0,
  leftBehindUnknown: students,
  boarding: 0,
  boardingUnknown: 0,
  subsidised: 0,
  subsidisedUnknown: 0,
});

const schoolClass = (classNo: number, size: number, male: number): ClassRowFragment => ({
  __typename: 'SchoolClass',
  id: `class-${classNo}`,
  stage: 'PRIMARY',
  grade: 3,
  classNo,
  size,
  sizeLimit: 45,
  school: { __typename: 'School', id: qinghe.id, name: qinghe.name, township: qinghe.township },
  composition: composition(size, male),
});

export const classRows = [schoolClass(1, 46, 30), schoolClass(2, 40, 16)];

export const classesMoment: ClassesMomentQuery['county'] = {
  __typename: 'County',
  id: 'county-2019',
  schoolYear: 2019,
  empty: false,
  classCount: 2,
  resources: [
    {
      __typename: 'StageResources',
      stage: 'PRIMARY',
      schools: [qinghe, zhulin].map((school) => ({ __typename: 'SchoolResources', school })),
      excluded: [{ __typename: 'ExcludedSchool', school: xikou }],
    },
  ],
};

const end = (id: number) => ({ __typename: 'SchoolClass' as const, id: `class-${id}`, grade: 3, classNo: id });

const gender: DifferenceFiguresFragment = {
  __typename: 'AttributeDifference',
  attribute: 'GENDER',
  smd: 0.5123,
  highShare: 0.652,
  lowShare: 0.4,
  known: 86,
  unknown: 0,
  formula: '|p₁ − p₂| ÷ √(p(1 − p))',
  high: end(1),
  low: end(2),
  missing: null,
};

const leftBehind: DifferenceFiguresFragment = {
  ...gender,
  attribute: 'LEFT_BEHIND',
  smd: null,
  highShare: null,
  lowShare: null,
  known: 0,
  unknown: 86,
  high: null,
  low: null,
  missing: message('AttributeUnknown', '没有一名学生填报留守', 'Nobody declared it'),
};

export const gradeRow: GradeRowFragment = {
  __typename: 'GradeBalance',
  id: 'grade-3',
  grade: 3,
  stage: 'PRIMARY',
  smallest: 40,
  largest: 46,
  genderGap: 25.2,
  school: { __typename: 'School', id: qinghe.id, name: qinghe.name },
  classes: classRows.map(({ __typename, id }) => ({ __typename, id })),
  largestDifference: gender,
};

export const gradeBalance: GradeBalanceFiguresFragment = {
  ...gradeRow,
  classes: classRows.map(({ __typename, id, grade, classNo, size, sizeLimit, composition: students }) => ({
    __typename,
    id,
    grade,
    classNo,
    size,
    sizeLimit,
    composition: students,
  })),
  differences: [gender, leftBehind],
};

export const segregation: SegregationFiguresFragment[] = [
  {
    __typename: 'AttributeSegregation',
    attribute: 'MIGRANT',
    share: 0.15,
    known: 1464,
    unknown: 0,
    betweenSchools: 0.056,
    betweenClasses: 0.012,
    withinClasses: 0.932,
    dissimilarity: 0.21,
    entropyH: 0.03,
    isolation: 0.2,
    missing: null,
    formulas: [],
  },
  {
    __typename: 'AttributeSegregation',
    attribute: 'LEFT_BEHIND',
    share: null,
    known: 0,
    unknown: 1464,
    betweenSchools: null,
    betweenClasses: null,
    withinClasses: null,
    dissimilarity: null,
    entropyH: null,
    isolation: null,
    missing: message('AttributeUnknown', '没有一名学生填报留守', 'Nobody declared it'),
    formulas: [],
  },
];

export const compareChoices: CompareChoicesQuery['county'] = {
  __typename: 'County',
  id: 'county-2019',
  schoolYear: 2019,
  empty: false,
  resources: resources.resources.map(({ __typename, stage, indicators, excluded }) => ({
    __typename,
    stage,
    indicators: indicators.map(({ __typename: type, definition, standard }) => ({
      __typename: type,
      definition,
      standard,
      mean: standard * 1.1,
    })),
    schools: resourceSchools.map(({ __typename: type, school, students, met, known, status, values }) => ({
      __typename: type,
      school,
      students,
      met,
      known,
      status,
      values,
    })),
    excluded: excluded.map((one) => ({ ...one, school: xikou })),
  })),
};

type ComparedNode = NonNullable<CompareSchoolsQuery['nodes'][number]>;

export const comparedNode = ({ id, name, code, township }: typeof qinghe): ComparedNode => ({
  __typename: 'School',
  id,
  name,
  code,
  township,
  schoolTypeZh: '小学',
  schoolTypeEn: 'Primary school',
  areaZh: '镇区',
  areaEn: 'Town',
  students: 86,
  unplaced: 0,
  stages: [{ __typename: 'SchoolStage', stage: 'PRIMARY', students: 86, classCount: 2 }],
  composition: composition(86, 46),
  teachers: null,
});
