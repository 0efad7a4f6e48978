import { builder, MessageType } from '@junheng/graphql';
import { indicatorMeasures } from '../equity/inequality-measures.ts';
import { type RaisePlan, raisePlan, type RaiseStep } from '../equity/raise-plan.ts';
import { stageResources } from '../equity/stage-resources.ts';
import { groupedBy, type TheilPart, theilParts } from '../equity/theil-parts.ts';
import { trendOf } from '../equity/trend.ts';
import { narrowed, ofOwnSchool } from './own-places.ts';
import { InequalityMeasureType } from './inequality-measure-type.ts';
import { IndicatorSchoolType } from './resource-value-types.ts';
import { SchoolRef } from './school-ref.ts';
import { ExcludedSchoolType } from './stage-equity-type.ts';
import { type IndicatorOfCounty, StageIndicatorType, TrendPointType } from './stage-indicator-type.ts';
import { schoolsExpected } from './stage-resources-type.ts';

const TheilPartType = builder.objectRef<TheilPart>('TheilPart').implement({
  description: '泰尔指数的一部分 / One part of a Theil index',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    index: t.exposeString('index', { description: 'T, L' }),
    level: t.exposeString('level', { description: 'group: 各组之间 / between groups; school: 组内各校之间 / between schools of a group' }),
    labelZh: t.exposeString('labelZh'),
    labelEn: t.exposeString('labelEn'),
    value: t.exposeFloat('value', { description: 'nats' }),
    share: t.exposeFloat('share', { description: '占该指数的份额,0–1 / Share of the index' }),
  }),
});

const RaiseStepType = builder.objectRef<RaiseStep>('RaiseStep').implement({
  description: '补一所学校 / Raising one school',
  authScopes: ofOwnSchool,
  fields: (t) => ({
    school: t.field({ type: SchoolRef, resolve: ({ school }) => school }),
    from: t.exposeFloat('from'),
    to: t.exposeFloat('to'),
    added: t.exposeFloat('added', { description: '总量增加多少 / Added to the total' }),
  }),
});

const RaisePlanType = builder.objectRef<{ plan: RaisePlan; unit: string }>('RaisePlan').implement({
  description: '使差异系数不超过限值的最省办法:低于一个水平的学校都补到该水平 / The cheapest way to bring the coefficient within its limit',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    level: t.float({ description: '生均(或每百名学生) / Per student, or per 100', resolve: ({ plan }) => plan.level }),
    added: t.float({ resolve: ({ plan }) => plan.added }),
    addedUnit: t.exposeString('unit'),
    cvAfter: t.float({ resolve: ({ plan }) => plan.cvAfter }),
    steps: t.field({
      type: [RaiseStepType],
      complexity: { multiplier: schoolsExpected },
      resolve: ({ plan }, _args, { actor }) => narrowed(actor, plan.steps),
    }),
    note: t.field({ type: MessageType, resolve: ({ plan }) => plan.note }),
  }),
});

export const IndicatorWorkbenchType = builder.objectRef<IndicatorOfCounty>('IndicatorWorkbench').implement({
  description: '一项指标的工作台 / The workbench of one indicator and stage',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    indicator: t.field({ type: StageIndicatorType, resolve: (of) => of }),
    schools: t.field({
      type: [IndicatorSchoolType],
      complexity: { multiplier: schoolsExpected },
      description: '值已知的学校,高的在前 / Schools whose value is known, highest first',
      resolve: ({ indicator }, _args, { actor }) => narrowed(actor, indicator.schools),
    }),
    excluded: t.field({
      type: [ExcludedSchoolType],
      complexity: { multiplier: 20 },
      resolve: ({ county, indicator }, _args, { actor }) => narrowed(actor, stageResources(county, indicator.stage).excluded),
    }),
    measures: t.field({
      type: [InequalityMeasureType],
      complexity: { field: 20, multiplier: 11 },
      resolve: ({ indicator }) => indicatorMeasures(indicator),
    }),
    decomposition: t.field({
      type: [TheilPartType],
      complexity: { multiplier: 4 },
      description: '泰尔指数 T、L 的分解,各部分之和等于该指数 / Theil T and L; the parts add up to the index',
      resolve: ({ indicator }) => theilParts(indicator),
    }),
    groupedBy: t.field({ type: MessageType, resolve: ({ indicator }) => groupedBy(indicator) }),
    trend: t.field({
      type: [TrendPointType],
      complexity: { field: 10, multiplier: 20 },
      resolve: ({ county, indicator }, _args, { apis }) => trendOf(county, indicator, apis.view),
    }),
    raisePlan: t.field({
      type: RaisePlanType,
      nullable: true,
      description: '空 = 已在限值之内,或没有值 / null = within the limit, or no value',
      resolve: ({ indicator }) => {
        const plan = raisePlan(indicator);
        return plan === null ? null : { plan, unit: indicator.indicator.totalUnit };
      },
    }),
  }),
});
