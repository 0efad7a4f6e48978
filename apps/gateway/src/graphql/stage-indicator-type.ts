import { builder, MessageType } from '@junheng/graphql';
import { indicatorDefinition } from '@junheng/policy-packs';
import type { CountyView } from '../api.ts';
import type { StageIndicator } from '../equity/stage-indicator.ts';
import { type TrendPoint, trendKinds, trendOf } from '../equity/trend.ts';
import { narrowed } from './own-places.ts';
import { CoverageGapType } from './coverage-gap-type.ts';
import { MeasureStatusEnum, MeasureType } from './measure-type.ts';
import { IndicatorDefinitionType, IndicatorSchoolType } from './resource-value-types.ts';
import { StageEnum } from './stage-enum.ts';

/** An indicator and the county it is of, for what needs other school years. */
export type IndicatorOfCounty = { county: CountyView; indicator: StageIndicator };

const TrendKindEnum = builder.enumType('TrendKind', { values: trendKinds });

export const TrendPointType = builder.objectRef<TrendPoint>('TrendPoint').implement({
  description: '一个时点的差异系数 / The coefficient at one date',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    date: t.expose('date', { type: 'Date' }),
    kind: t.field({
      type: TrendKindEnum,
      description: 'CENSUS 统计时点;MONTH_END 月末冻结 / Census date, or month-end as it was frozen',
      resolve: ({ kind }) => kind,
    }),
    schoolYear: t.exposeInt('schoolYear'),
    value: t.exposeFloat('value', { nullable: true }),
    mean: t.exposeFloat('mean', { nullable: true, description: '空 = 无数据,或月末未冻结均值 / null = no data; months freeze no mean' }),
    limit: t.exposeFloat('limit'),
    status: t.field({ type: MeasureStatusEnum, resolve: ({ status }) => status }),
    meeting: t.exposeInt('meeting', { nullable: true }),
    inScope: t.exposeInt('inScope', { nullable: true }),
  }),
});

export const StageIndicatorType = builder.objectRef<IndicatorOfCounty>('StageIndicator').implement({
  description: '一个学段的一项资源指标 / One resource indicator of one stage',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    definition: t.field({
      type: IndicatorDefinitionType,
      resolve: ({ indicator }) => indicatorDefinition(indicator.indicator.indicatorId)!,
    }),
    stage: t.field({ type: StageEnum, resolve: ({ indicator }) => indicator.stage }),
    standard: t.float({
      description: '每校标准,不得低于 / The least a school must have',
      resolve: ({ indicator: { indicator, stage } }) => indicator.standard[stage].value,
    }),
    standardSource: t.field({ type: MessageType, resolve: ({ indicator: { indicator, stage } }) => indicator.standard[stage].source }),
    mean: t.float({
      nullable: true,
      description: '全县生均(或每百名学生),Σ总量 ÷ Σ学生 / County total by county enrolment',
      resolve: ({ indicator }) => indicator.mean,
    }),
    cv: t.field({
      type: MeasureType,
      description: '校际差异系数,按学生数加权 / Enrolment-weighted coefficient of variation between schools',
      resolve: ({ indicator }) => indicator.cv,
    }),
    meeting: t.int({ description: '达标学校数 / Schools that reach the standard', resolve: ({ indicator }) => indicator.meeting }),
    known: t.int({ description: '值已知的学校数 / Schools whose value is known', resolve: ({ indicator }) => indicator.schools.length }),
    inScope: t.int({ description: '计入的学校数 / Schools in scope', resolve: ({ indicator }) => indicator.inScope }),
    pulls: t.field({
      type: [IndicatorSchoolType],
      complexity: { multiplier: 3 },
      description: '对方差贡献最大的至多三所 / Up to three with the largest contribution to the variance',
      resolve: ({ indicator }, _args, { actor }) => narrowed(actor, indicator.pulls),
    }),
    missing: t.field({ type: [CoverageGapType], complexity: { multiplier: 3 }, resolve: ({ indicator }) => indicator.missing }),
    trend: t.field({
      type: [TrendPointType],
      complexity: { field: 10, multiplier: 20 },
      description: '各学年的统计时点,旧的在前;其后为月末冻结值 / Census dates, oldest first; then frozen month-ends',
      resolve: ({ county, indicator }, _args, { apis }) => trendOf(county, indicator, apis.view),
    }),
  }),
});
