import { compulsoryStages, type Stage } from '@junheng/contracts';
import { builder, MessageType, pageComplexity, pageOf } from '@junheng/graphql';
import type { CountyView } from '../api.ts';
import { type CoverageGap, coverageGaps } from '../equity/coverage.ts';
import { classSizeLimit } from '../equity/policy-limits.ts';
import { allStudentsOf, stageEquipment } from '../equity/stage-equipment.ts';
import { FactType } from './fact-type.ts';
import { SchoolClassRef, SchoolRef } from './school-ref.ts';
import { StageEnum } from './stage-enum.ts';
import { StageEquityType } from './stage-equity-type.ts';

const CoverageGapType = builder.objectRef<CoverageGap>('CoverageGap').implement({
  description: '缺什么,哪个文件能补上 / What is missing and which file would bring it',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    missing: t.field({ type: MessageType, resolve: ({ missing }) => missing }),
    fileZh: t.exposeString('fileZh'),
    fileEn: t.exposeString('fileEn'),
    count: t.exposeInt('count', { nullable: true, description: '涉及的学校数;空 = 全县 / Schools concerned; null = the whole county' }),
  }),
});

const CountySchoolsConnection = builder.connectionObject(
  { type: SchoolRef, name: 'CountySchoolsConnection' },
  { name: 'CountySchoolsConnectionEdge' },
);
const CountyClassesConnection = builder.connectionObject(
  { type: SchoolClassRef, name: 'CountyClassesConnection' },
  { name: 'CountyClassesConnectionEdge' },
);

const stagesOf = (classSizes: CountyView['classSizes']): Stage[] =>
  classSizes.some(({ stage }) => stage === 'kindergarten') ? [...compulsoryStages, 'kindergarten'] : [...compulsoryStages];

const CountyType = builder.node(builder.objectRef<CountyView>('County'), {
  description: '一个县的一个学年 / A county in one school year',
  authScopes: { may: 'read-aggregates' },
  id: { resolve: ({ county, schoolYear }) => `${county}:${schoolYear}` },
  loadOne: (id, { apis }) => {
    const [county, schoolYear = ''] = id.split(':');
    return county === apis.view.county && /^\d{4}$/.test(schoolYear) ? apis.view.readCounty(Number(schoolYear)) : null;
  },
  fields: (t) => ({
    code: t.exposeString('county', { description: '行政区划代码 / Administrative code' }),
    schoolYear: t.exposeInt('schoolYear', { description: '学年的开始年份 / Year the school year starts in' }),
    schoolYears: t.exposeIntList('schoolYears', { description: '有数据的学年,新的在前 / School years with data, newest first' }),
    empty: t.boolean({ resolve: ({ newestFact }) => newestFact === null, description: '还没有任何数据 / Nothing was taken in yet' }),
    students: t.int({ resolve: ({ schools }) => schools.reduce((sum, school) => sum + allStudentsOf(school), 0) }),
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
      resolve: ({ schools, classSizes }) =>
        stagesOf(classSizes).map((stage) => ({ stage, schools, classSizes, equipment: stageEquipment(stage, schools) })),
    }),
    schools: t.field({
      type: CountySchoolsConnection,
      args: {
        first: t.arg.int(),
        after: t.arg.string(),
        search: t.arg.string({ description: '校名或标识码的一部分 / Part of the name or code' }),
      },
      complexity: pageComplexity,
      description: '按学校标识码 / By school code',
      resolve: ({ schools }, { search, ...args }) => {
        const wanted = search?.trim() ?? '';
        const found = schools.filter(({ name, code }) => name.includes(wanted) || code.includes(wanted));
        return pageOf(args, async ({ offset, limit }) => ({ items: found.slice(offset, offset + limit), total: found.length }));
      },
    }),
    classes: t.field({
      type: CountyClassesConnection,
      args: { first: t.arg.int(), after: t.arg.string(), stage: t.arg({ type: StageEnum }), aboveLimit: t.arg.boolean() },
      complexity: pageComplexity,
      description: '班额大的在前;可只看一个学段、只看超限的 / Largest first; one stage, or only those above the limit',
      resolve: ({ schoolYear }, { stage, aboveLimit, ...args }, { apis }) =>
        pageOf(args, (page) =>
          apis.view.readClassPage({ schoolYear, ...(stage ? { stage } : {}), ...(aboveLimit ? { largerThan: classSizeLimit } : {}) }, page),
        ),
    }),
    coverage: t.field({ type: [CoverageGapType], resolve: ({ schools }) => coverageGaps(schools) }),
  }),
});

builder.queryField('county', (t) =>
  t.field({
    type: CountyType,
    authScopes: { may: 'read-aggregates' },
    description:
      '全县概况;schoolYear 默认为有学生的最新学年,waitFor 是办理结果给出的凭据 / The county; schoolYear defaults to the newest with students, waitFor is a mutation’s token (`registry:123`)',
    args: { schoolYear: t.arg.int(), waitFor: t.arg.string() },
    resolve: async (_root, { schoolYear, waitFor }, { apis }) => {
      if (waitFor) await apis.view.waitFor(waitFor);
      return apis.view.readCounty(schoolYear ?? null);
    },
  }),
);
