import type {
  IndicatorsQuery,
  ResourceFiguresFragment,
  ResourcesQuery,
  SchoolResourcesRowFragment,
  StageIndicatorRowFragment,
  TrendFiguresFragment,
  WhatIfFiguresFragment,
  WorkbenchQuery,
  WorkbenchSchoolFragment,
} from '../src/gql/graphql.ts';
import { noDataCv, notMetCv } from './sample-county.ts';

export const message = (code: string, zh: string, en: string) => ({ __typename: 'Message' as const, code, zh, en });
export const now = { schoolYear: null, asOf: null };
const countyHead = { __typename: 'County' as const, id: 'county-2019', schoolYear: 2019, empty: false };

export const equipment = {
  __typename: 'IndicatorDefinition' as const,
  id: 'res.equipment-value-per-student',
  nameZh: '生均教学仪器设备值',
  nameEn: 'Teaching-equipment value per student',
  unit: 'CNY/student',
  unitZh: '元/生',
  formula: 'value / students',
  formulaZh: '设备值 ÷ 学生数',
  source: '教督〔2017〕6号',
  formulaStatus: 'official',
};

export const backbone = {
  ...equipment,
  id: 'res.backbone-teachers-per100',
  nameZh: '每百名学生拥有县级以上骨干教师数',
  nameEn: 'Backbone teachers per 100 students',
  unit: 'teachers/100 students',
  unitZh: '人/百生',
};

const trendPoint = (date: string, value: number): TrendFiguresFragment => ({
  __typename: 'TrendPoint',
  date,
  kind: 'CENSUS',
  schoolYear: Number(date.slice(0, 4)),
  value,
  mean: 2100,
  limit: 0.5,
  status: value <= 0.5 ? 'MET' : 'NOT_MET',
  meeting: 1,
  inScope: 2,
});

const row: StageIndicatorRowFragment = {
  __typename: 'StageIndicator',
  definition: equipment,
  stage: 'PRIMARY',
  standard: 2000,
  standardSource: message('nq.a.9', '教督〔2017〕6号 资源配置6', 'National measure 2017 no. 6'),
  mean: 2100.9,
  cv: notMetCv,
  meeting: 1,
  known: 2,
  inScope: 2,
  trend: [trendPoint('2018-09-01', 0.61), trendPoint('2019-09-01', 0.50004)],
};

const noData: StageIndicatorRowFragment = {
  ...row,
  definition: backbone,
  standard: 1,
  mean: null,
  cv: { ...noDataCv, limit: 0.5, missing: message('BackboneUnknown', '缺教师花名册的骨干教师等级', 'No data: backbone levels missing') },
  meeting: 0,
  known: 0,
  trend: [],
};

const school = (id: string, name: string, township: string) => ({
  __typename: 'School' as const,
  id,
  code: `990000000${id.at(-1)}`,
  name,
  township,
});
export const qinghe = school('school-1', '青禾小学', '青禾镇');
export const zhulin = school('school-2', '竹林村小学', '望溪乡');
export const xikou = school('school-3', '溪口教学点', '望溪乡');
const excluded = {
  __typename: 'ExcludedSchool' as const,
  school: xikou,
  reason: message('TeachingPoint', '不足50人的教学点不计入', 'A teaching point'),
};

const value = (definition: { id: string }, ratio: number | null): ResourceFiguresFragment => ({
  __typename: 'ResourceValue',
  indicatorId: definition.id,
  value: ratio === null ? null : ratio * 2000,
  total: ratio === null ? null : ratio * 200_000,
  totalUnit: 'CNY',
  ratio,
  status: ratio === null ? 'NO_DATA' : ratio >= 1 ? 'MET' : 'NOT_MET',
  lacking: ratio !== null && ratio < 1 ? (1 - ratio) * 200_000 : null,
  missing: ratio === null ? message('NotDeclared', '没有填报', 'Not declared') : null,
});

export const indicators: IndicatorsQuery['county'] = {
  ...countyHead,
  resources: [
    {
      __typename: 'StageResources',
      stage: 'PRIMARY',
      censusDate: '2019-09-01',
      indicators: [row, noData],
      schools: [qinghe, zhulin].map(({ __typename, id }, at) => ({
        __typename: 'SchoolResources',
        school: { __typename, id },
        values: [{ __typename: 'ResourceValue', indicatorId: equipment.id, ratio: at === 0 ? 0.9999 : 1.5 }],
      })),
    },
  ],
};

export const resourceSchools: SchoolResourcesRowFragment[] = [
  {
    __typename: 'SchoolResources',
    school: qinghe,
    students: 100,
    values: [value(equipment, 0.9999), value(backbone, null)],
    met: 0,
    known: 1,
    lowestRatio: 0.9999,
    status: 'NO_DATA',
    cheapest: { __typename: 'ResourceValue', indicatorId: equipment.id, lacking: 20, totalUnit: 'CNY', ratio: 0.9999 },
  },
  {
    __typename: 'SchoolResources',
    school: zhulin,
    students: 30,
    values: [value(equipment, 1.5), value(backbone, 1.2)],
    met: 2,
    known: 2,
    lowestRatio: null,
    status: 'MET',
    cheapest: null,
  },
];

export const resources: ResourcesQuery['county'] = {
  ...countyHead,
  resources: [
    {
      __typename: 'StageResources',
      stage: 'PRIMARY',
      censusDate: '2019-09-01',
      inScope: 2,
      passing: 1,
      failing: 0,
      undetermined: 1,
      status: 'NO_DATA',
      rule: message('rule.nq.resource', '每所学校七项中至少六项达标', 'Six of seven'),
      indicators: [row, noData].map(({ __typename, definition, standard, standardSource }) => ({
        __typename,
        definition,
        standard,
        standardSource,
        missing: [
          {
            __typename: 'CoverageGap',
            count: 1,
            students: null,
            fileZh: '教师花名册',
            fileEn: 'Teacher roster',
            missing: message('BackboneUnknown', '1所学校没有骨干教师等级', 'One school states no levels'),
          },
        ],
      })),
      schools: resourceSchools,
      excluded: [excluded],
    },
  ],
};

const benchSchool = (of: typeof qinghe, perStudent: number, students: number, contribution: number): WorkbenchSchoolFragment => ({
  __typename: 'IndicatorSchool',
  school: of,
  students,
  total: perStudent * students,
  value: perStudent,
  ratio: perStudent / 2000,
  contribution,
  isHigh: perStudent > 2100,
});

const gini = {
  __typename: 'InequalityMeasure' as const,
  id: 'gini',
  nameZh: '基尼系数',
  nameEn: 'Gini',
  value: 0.2,
  low: null,
  high: null,
  formula: 'Σ|x_i − x_j|',
  formulaZh: 'Σ|x_i − x_j|',
  range: '0–1',
  rangeZh: '0–1',
  source: 'Gini 1912',
  missing: null,
};

export const workbench: NonNullable<WorkbenchQuery['county']['indicator']> = {
  __typename: 'IndicatorWorkbench',
  indicator: { ...row, missing: [] },
  schools: [benchSchool(zhulin, 3000, 30, 0.75), benchSchool(qinghe, 1999.9, 100, 0.25)],
  excluded: [excluded],
  measures: [{ ...gini, id: 'cv', nameZh: '差异系数', nameEn: 'CV', value: 0.50004, low: 0.31, high: 0.66 }, gini],
  decomposition: [
    { __typename: 'TheilPart', index: 'T', level: 'township', labelZh: '乡镇之间', labelEn: 'Between townships', value: 0.08, share: 0.8 },
    { __typename: 'TheilPart', index: 'T', level: 'school', labelZh: '乡镇之内', labelEn: 'Within townships', value: 0.02, share: 0.2 },
  ],
  groupedBy: message('Township', '按所属乡镇', 'by township'),
  trend: row.trend,
  raisePlan: {
    __typename: 'RaisePlan',
    level: 2010.3,
    added: 1040,
    addedUnit: 'CNY',
    cvAfter: 0.4999999999,
    note: message('Raise', '投入最少', 'The least'),
    steps: [{ __typename: 'RaiseStep', school: qinghe, from: 1999.9, to: 2010.3, added: 1040 }],
  },
};

export const workbenchCounty = (indicator: WorkbenchQuery['county']['indicator']): WorkbenchQuery['county'] => ({
  ...countyHead,
  indicator,
});

export const noDataWorkbench: typeof workbench = {
  ...workbench,
  indicator: { ...noData, missing: resources.resources[0]!.indicators[0]!.missing },
  schools: [],
  measures: [],
  decomposition: [],
  trend: [],
  raisePlan: null,
};

export const whatIf = (after: number, cvAfter: number): WhatIfFiguresFragment => ({
  __typename: 'WhatIf',
  cvBefore: 0.50004,
  cvAfter,
  limit: 0.5,
  statusAfter: cvAfter <= 0.5 ? 'MET' : 'NOT_MET',
  meanAfter: 2150,
  added: (after - 1999.9) * 100,
  addedUnit: 'CNY',
  meetingAfter: 2,
  schools: [{ __typename: 'WhatIfSchool', school: { __typename: 'School', id: qinghe.id }, before: 1999.9, after, contributionAfter: 0.2 }],
});
