import type { GoalFiguresFragment, PullOfSchoolFragment, StageIndicatorFiguresFragment, StandingQuery } from '../src/gql/graphql.ts';
import { metCv, noDataCv, notMetCv } from './sample-county.ts';

const message = (code: string, zh: string, en: string) => ({ __typename: 'Message' as const, code, zh, en });

export const pull = (name: string, contribution: number, isHigh = true): PullOfSchoolFragment => ({
  __typename: 'IndicatorSchool',
  school: { __typename: 'School', id: `id-${name}`, name },
  value: 5000,
  ratio: 2.5,
  contribution,
  isHigh,
});

export const lateGoal: GoalFiguresFragment = {
  __typename: 'Goal',
  obligationId: 'nq.a.15',
  packId: 'national-quality-2017',
  clause: '第四条',
  labelZh: '小学校际差异系数不高于 0.50',
  labelEn: 'Primary CV at most 0.50',
  textZh: '县域内小学每项指标校际差异系数均小于或等于 0.50。',
  textEn: 'Each CV of primary schools is at most 0.50.',
  officeZh: '装备中心',
  officeEn: 'Equipment centre',
  indicatorId: 'res.equipment-value-per-student',
  stage: 'PRIMARY',
  due: '2019-08-31',
  daysLeft: -45,
  comparator: '<=',
  target: 0.5,
  unit: 'ratio',
  value: 0.50004,
  valueText: null,
  gap: 0.00004,
  gapText: message('GAP', '超出 0.00004', '0.00004 above'),
  status: 'NOT_MET',
  missing: null,
  formula: 'CV = S / X̄',
  pulls: [pull('竹林村小学', 0.62), pull('青禾小学', 0.2, false)],
};

export const unknownGoal: GoalFiguresFragment = {
  ...lateGoal,
  obligationId: 'jt.overall.8',
  labelZh: '班际差异系数不高于 0.3',
  labelEn: 'CV between classes at most 0.3',
  officeZh: null,
  officeEn: null,
  stage: null,
  due: '2020-12-31',
  daysLeft: 443,
  target: 0.3,
  value: null,
  gap: null,
  gapText: null,
  status: 'NO_DATA',
  missing: message('ASSET_LEDGER_MISSING', '缺固定资产台账', 'Asset ledger missing'),
  pulls: [],
};

export const metGoal: GoalFiguresFragment = {
  ...lateGoal,
  obligationId: 'jt.overall.4',
  labelZh: '九年巩固率 99%',
  stage: null,
  due: '2019-09-01',
  daysLeft: -44,
  comparator: '>=',
  target: 99,
  unit: '%',
  value: 99.2,
  gap: null,
  gapText: null,
  status: 'MET',
  pulls: [],
};

export const equipmentValue: StageIndicatorFiguresFragment = {
  __typename: 'StageIndicator',
  definition: {
    __typename: 'IndicatorDefinition',
    id: 'res.equipment-value-per-student',
    nameZh: '生均教学仪器设备值',
    nameEn: 'Equipment value per student',
    unitZh: '元/人',
  },
  standard: 2000,
  mean: 2203.4,
  cv: notMetCv,
  meeting: 3,
  known: 4,
  inScope: 5,
  pulls: [pull('竹林村小学', 0.62)],
  missing: [],
};

const sportsArea: StageIndicatorFiguresFragment = {
  ...equipmentValue,
  definition: {
    ...equipmentValue.definition,
    id: 'res.sports-area-per-student',
    nameZh: '生均体育运动场馆面积',
    nameEn: 'Sports area per student',
  },
  cv: { ...metCv, limit: 0.5 },
  pulls: [],
};
const backbone: StageIndicatorFiguresFragment = {
  ...equipmentValue,
  definition: {
    ...equipmentValue.definition,
    id: 'res.backbone-teachers-per100',
    nameZh: '每百名学生拥有县级以上骨干教师数',
    nameEn: 'Backbone teachers',
  },
  mean: null,
  known: 0,
  meeting: 0,
  cv: { ...noDataCv, limit: 0.5, missing: message('TEACHER_ROSTER_MISSING', '缺教师花名册', 'Teacher roster missing') },
  pulls: [],
};

export const standing: StandingQuery['county'] = {
  __typename: 'County',
  id: 'county-2019',
  goals: [metGoal, unknownGoal, lateGoal],
  resources: [
    {
      __typename: 'StageResources',
      stage: 'PRIMARY',
      censusDate: '2019-09-01',
      inScope: 5,
      passing: 2,
      failing: 2,
      undetermined: 1,
      status: 'NOT_MET',
      rule: message('nq.a', '七项中六项以上达标，其余项不低于标准的 85%', 'Six of seven met, the rest at least 85 %'),
      indicators: [equipmentValue, sportsArea, backbone],
    },
  ],
  months: [
    {
      __typename: 'FrozenMonth',
      month: '2019-09',
      schoolYear: 2019,
      figures: [{ __typename: 'FrozenFigure', id: 'cv.equipment-value', stage: 'PRIMARY', value: 0.52, limit: 0.5, status: 'NOT_MET' }],
    },
  ],
};
