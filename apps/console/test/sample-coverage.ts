import type { CoverageQuery } from '../src/gql/graphql.ts';

type Goal = CoverageQuery['county']['goals'][number];

const message = (code: string, zh: string, en: string) => ({ __typename: 'Message' as const, code, zh, en });
const teacherRoster = message('TEACHER_ROSTER_MISSING', '缺教师花名册', 'Teacher roster missing');
const assetLedger = message('ASSET_LEDGER_MISSING', '缺固定资产台账', 'Asset ledger missing');

const gap = (missing: typeof assetLedger, fileZh: string, fileEn: string) => ({
  __typename: 'CoverageGap' as const,
  missing,
  fileZh,
  fileEn,
  count: 2,
  students: null,
});
const indicator = (id: string, nameZh: string, nameEn: string, isMissing: boolean) => ({
  __typename: 'StageIndicator' as const,
  definition: { __typename: 'IndicatorDefinition' as const, id, nameZh, nameEn },
  cv: { __typename: 'Measure' as const, status: isMissing ? ('NO_DATA' as const) : ('MET' as const) },
  missing: isMissing ? [gap(teacherRoster, '教师花名册', 'Teacher roster')] : [],
});
const goal = (obligationId: string, labelZh: string, missing: typeof assetLedger | null, files: Goal['files'] = []) => ({
  __typename: 'Goal' as const,
  obligationId,
  labelZh,
  labelEn: obligationId,
  stage: null,
  status: missing ? ('NO_DATA' as const) : ('MET' as const),
  missing,
  files,
});
const value = (indicatorId: string, number: number | null) => ({
  __typename: 'ResourceValue' as const,
  indicatorId,
  value: number,
  status: number === null ? ('NO_DATA' as const) : ('MET' as const),
  missing: number === null ? teacherRoster : null,
});

export const coverage: CoverageQuery['county'] = {
  __typename: 'County',
  id: 'county-2019',
  schoolYear: 2019,
  empty: false,
  coverage: [
    { ...gap(teacherRoster, '教师花名册', 'Teacher roster'), file: 'TEACHER_ROSTER' },
    { ...gap(assetLedger, '固定资产台账', 'Fixed-asset ledger'), count: null, file: null },
  ],
  files: [
    { __typename: 'FileCoverage', kind: 'STUDENT_ROSTER', seen: true },
    { __typename: 'FileCoverage', kind: 'COHORT_COUNTS', seen: false },
  ],
  goals: [
    goal('jt.overall.8', '班级装备差异系数≤0.3', assetLedger),
    goal('jt.overall.13', '对学校满意度≥95%', message('NO_SOURCE', '需要满意度问卷结果（评价服务，尚未接入）', 'Needs survey results')),
    goal('jt.overall.1', '从群体转向个体', message('QUALITATIVE_GOAL', '由项目办认定', 'Judged by the project office')),
    goal('jt.overall.4', '巩固率≥99%', null, ['COHORT_COUNTS']),
    goal('nq.a.9', '每百生骨干教师≥1', message('SCHOOLS_UNKNOWN', '有学校的值未知', 'Some schools unknown'), ['TEACHER_ROSTER']),
    goal('nq.c.1', '初中巩固率≥95%', message('COHORT_ROWS_MISSING', '缺同龄组', 'Cohort rows missing'), ['COHORT_COUNTS']),
  ],
  resources: [
    {
      __typename: 'StageResources',
      stage: 'PRIMARY',
      indicators: [
        indicator('res.backbone-teachers-per100', '每百名学生拥有骨干教师数', 'Backbone teachers', true),
        indicator('res.equipment-value-per-student', '生均教学仪器设备值', 'Equipment value', false),
      ],
      schools: ['青禾小学', '竹林村小学'].map((name, at) => ({
        __typename: 'SchoolResources' as const,
        school: { __typename: 'School' as const, id: `id-${name}`, name, township: '青禾镇' },
        values: [value('res.backbone-teachers-per100', at === 0 ? 1.2 : null), value('res.equipment-value-per-student', 2000)],
      })),
    },
  ],
};
