import { compulsoryStages, type ImportKind, importKinds, type Stage } from '@junheng/contracts';
import { builder, pageComplexity } from '@junheng/graphql';
import { ImportKindEnum } from '@junheng/registry/graphql';
import type { CountyView } from '../api.ts';
import { classList, classSorts } from '../equity/class-list.ts';
import { addCompositions } from '../equity/composition.ts';
import { countyIndicators } from '../equity/county-indicators.ts';
import { coverageGaps } from '../equity/coverage.ts';
import { allStudentsOf, unplacedOf } from '../equity/enrolment.ts';
import { schoolList, schoolSorts } from '../equity/school-list.ts';
import { addTeacherNumbers } from '../equity/teacher-numbers.ts';
import { seesClass, seesSchool } from './own-places.ts';
import { CompositionType } from './composition-type.ts';
import { CountyIndicatorType } from './county-indicator-type.ts';
import { CoverageGapType } from './coverage-gap-type.ts';
import { FactType } from './fact-type.ts';
import { pageOfList } from './page-of-list.ts';
import { daySuffix, frozenNode, parseSchoolNodeId, SchoolClassRef, SchoolRef, splitDay } from './school-ref.ts';
import { StageEnum } from './stage-enum.ts';
import { StageEquityType } from './stage-equity-type.ts';
import { TeacherCountsType } from './teacher-counts-type.ts';

const FileCoverageType = builder.objectRef<{ kind: ImportKind; seen: boolean }>('FileCoverage').implement({
  description: '一种文件在本学年有无内容 / Whether the view holds something of a kind of file for the school year',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({ kind: t.field({ type: ImportKindEnum, resolve: ({ kind }) => kind }), seen: t.exposeBoolean('seen') }),
});

const CountySchoolsConnection = builder.connectionObject(
  { type: SchoolRef, name: 'CountySchoolsConnection' },
  { name: 'CountySchoolsConnectionEdge' },
);
const CountyClassesConnection = builder.connectionObject(
  { type: SchoolClassRef, name: 'CountyClassesConnection' },
  { name: 'CountyClassesConnectionEdge' },
);

const ClassListConnection = builder.connectionObject(
  { type: SchoolClassRef, name: 'CountyClassListConnection' },
  { name: 'CountyClassListConnectionEdge' },
);
const ClassSortEnum = builder.enumType('ClassSort', { values: classSorts });
const SchoolSortEnum = builder.enumType('SchoolSort', {
  description: 'PASS:未通过6项达标的在前;RATIO:离标准最远的在前 / PASS: failing first; RATIO: farthest below its standard first',
  values: schoolSorts,
});

const stagesOf = (classSizes: CountyView['classSizes']): Stage[] =>
  classSizes.some(({ stage }) => stage === 'kindergarten') ? [...compulsoryStages, 'kindergarten'] : [...compulsoryStages];

export const CountyType = builder.node(builder.objectRef<CountyView>('County'), {
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'filesSeen' in value,
  ...frozenNode,
  description: '一个县的一个学年 / A county in one school year',
  authScopes: { may: 'read-aggregates' },
  id: { resolve: (view) => `${view.county}:${view.schoolYear}${daySuffix(view)}` },
  loadOne: (id, { apis }) => {
    const { id: bare, asOf } = splitDay(id);
    const [county, schoolYear = ''] = bare.split(':');
    return county === apis.view.county && /^\d{4}$/.test(schoolYear)
      ? apis.view.readCounty({ schoolYear: Number(schoolYear), asOf })
      : null;
  },
  fields: (t) => ({
    code: t.exposeString('county', { description: '行政区划代码 / Administrative code' }),
    schoolYear: t.exposeInt('schoolYear', { description: '学年的开始年份 / Year the school year starts in' }),
    schoolYears: t.exposeIntList('schoolYears', { description: '有数据的学年,新的在前 / School years with data, newest first' }),
    empty: t.boolean({ resolve: ({ newestFact }) => newestFact === null, description: '还没有任何数据 / Nothing was taken in yet' }),
    students: t.int({
      description: '在班学生 / Students in classes',
      resolve: ({ schools }) => schools.reduce((sum, school) => sum + allStudentsOf(school), 0),
    }),
    unplaced: t.int({
      description: '已入学、未编班 / Students enrolled and not placed in a class yet',
      resolve: ({ schools }) => schools.reduce((sum, school) => sum + unplacedOf(school), 0),
    }),
    teachers: t.field({
      type: TeacherCountsType,
      nullable: true,
      description: '空 = 没有教师花名册 / null = no teacher roster',
      resolve: ({ schools }) => {
        const counts = schools.flatMap(({ teachers }) => teachers.map(({ numbers }) => numbers));
        const students = schools.reduce((sum, school) => sum + allStudentsOf(school) + unplacedOf(school), 0);
        return counts.length === 0 ? null : { numbers: addTeacherNumbers(counts), students };
      },
    }),
    indicators: t.field({
      type: [CountyIndicatorType],
      complexity: { multiplier: 3 },
      description: '全县指标:巩固率、残疾儿童少年入学率 / Rates of the county beside their goals',
      resolve: countyIndicators,
    }),
    schoolCount: t.int({ resolve: ({ schools }) => schools.length }),
    classCount: t.int({ resolve: ({ classSizes }) => classSizes.reduce((sum, { classes }) => sum + classes, 0) }),
    asOf: t.field({
      type: 'DateTime',
      nullable: true,
      description: '视图中最新事件的时间 / Time of the newest fact in the view',
      resolve: ({ newestFact }) => newestFact?.time ?? null,
    }),
    newestFact: t.field({ type: FactType, nullable: true, resolve: ({ newestFact }) => newestFact }),
    ledgerSize: t.exposeInt('ledgerSize', { description: '视图已采纳的账本条目数 / Ledger entries the view has taken in' }),
    stages: t.field({
      type: [StageEquityType],
      complexity: { multiplier: 2 },
      description: '小学、初中,有班级时另有幼儿园 / Primary and junior; kindergarten only when it has classes',
      resolve: (county) => stagesOf(county.classSizes).map((stage) => ({ stage, county })),
    }),
    schools: t.field({
      type: CountySchoolsConnection,
      args: {
        first: t.arg.int(),
        after: t.arg.string(),
        search: t.arg.string({ description: '校名或标识码的一部分 / Part of the name or code' }),
        stage: t.arg({ type: StageEnum, description: '有本学段学生的 / With students of the stage' }),
        township: t.arg.string(),
        schoolType: t.arg.string({ description: 'GB/T 33782' }),
        area: t.arg.string({ description: '城区 镇区 乡村 / Urban Town Rural' }),
        sort: t.arg({ type: SchoolSortEnum }),
      },
      complexity: pageComplexity,
      description: '默认按学校标识码 / By school code unless sorted',
      resolve: (county, args, { actor }) =>
        pageOfList(
          args,
          schoolList(county, args).filter((school) => seesSchool(actor, school)),
        ),
    }),
    classes: t.field({
      type: CountyClassesConnection,
      args: { first: t.arg.int(), after: t.arg.string(), stage: t.arg({ type: StageEnum }), aboveLimit: t.arg.boolean() },
      complexity: pageComplexity,
      description: '班额大的在前;可只看一个学段、只看超限的 / Largest first; one stage, or only those above the limit',
      resolve: (county, args, { actor }) =>
        pageOfList(
          args,
          classList(county, { ...args, sort: 'SIZE_DESC' }).filter((schoolClass) => seesClass(actor, schoolClass)),
        ),
    }),
    classList: t.field({
      type: ClassListConnection,
      args: {
        first: t.arg.int(),
        after: t.arg.string(),
        stage: t.arg({ type: StageEnum }),
        grade: t.arg.int(),
        schoolId: t.arg.globalID({ for: SchoolRef }),
        search: t.arg.string({ description: '校名、标识码或班级名称的一部分 / Part of the school’s name or code, or of the class’s name' }),
        aboveLimit: t.arg.boolean(),
        sort: t.arg({ type: ClassSortEnum }),
      },
      complexity: pageComplexity,
      description: '有学生的班级,默认班额大的在前 / Classes with students, largest first unless sorted',
      resolve: (county, { schoolId, ...args }, { actor }) =>
        pageOfList(
          args,
          classList(county, { ...args, schoolId: schoolId ? (parseSchoolNodeId(schoolId.id)?.schoolId ?? '') : null }).filter(
            (schoolClass) => seesClass(actor, schoolClass),
          ),
        ),
    }),
    composition: t.field({
      type: CompositionType,
      resolve: ({ schools }) => addCompositions(schools.flatMap((school) => school.stages.map((stage) => stage.composition))),
    }),
    files: t.field({
      type: [FileCoverageType],
      description: '八种登记文件,按其先后 / The eight registry files, in the order in which they build on one another',
      resolve: ({ filesSeen }) => importKinds.map((kind) => ({ kind, seen: filesSeen[kind] })),
    }),
    coverage: t.field({ type: [CoverageGapType], resolve: coverageGaps }),
  }),
});

builder.queryField('county', (t) =>
  t.field({
    type: CountyType,
    authScopes: { may: 'read-aggregates' },
    description:
      '全县概况;schoolYear 默认为有学生的最新学年,waitFor 是办理结果给出的凭据 / The county; schoolYear defaults to the newest with students, waitFor is a mutation’s token (`registry:123`)',
    args: {
      schoolYear: t.arg.int(),
      asOf: t.arg({
        type: 'Date',
        description:
          '某日终了时的账本所示;空 = 现在;当日视图尚在生成时错误码为 NOT_READY / As the ledger stood when that day was over; null = now; error NOT_READY, with progress, while that day’s view is being made',
      }),
      waitFor: t.arg.string(),
    },
    resolve: async (_root, { schoolYear, asOf, waitFor }, { apis }) => {
      if (waitFor) await apis.view.waitFor(waitFor);
      return apis.view.readCounty({ schoolYear: schoolYear ?? null, asOf: asOf ?? null });
    },
  }),
);
