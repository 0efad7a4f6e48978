import { builder, MessageType } from '@junheng/graphql';
import type { CountyIndicator, IndicatorInput } from '../equity/county-indicator.ts';
import { FactType } from './fact-type.ts';
import { MeasureStatusEnum } from './measure-type.ts';

const IndicatorInputType = builder.objectRef<IndicatorInput>('IndicatorInput').implement({
  description: '指标的一个输入数 / A number that goes into an indicator',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    labelZh: t.exposeString('labelZh'),
    labelEn: t.exposeString('labelEn'),
    value: t.exposeFloat('value', { nullable: true, description: '空 = 缺 / null = missing' }),
    fact: t.field({
      type: FactType,
      nullable: true,
      description: '唯一的来源事件;多个时为空,见 facts / The one event it comes from; null when several, see facts',
      resolve: ({ facts }) => (facts.length === 1 ? facts[0]! : null),
    }),
    facts: t.field({
      type: [FactType],
      complexity: { multiplier: 10 },
      description: '来源事件;残疾登记人数不逐一列出 / The events it comes from; those of the care register are not listed',
      resolve: ({ facts }) => facts,
    }),
  }),
});

export const CountyIndicatorType = builder.objectRef<CountyIndicator>('CountyIndicator').implement({
  description: '全县的一项指标及其目标 / A rate of the county beside its goal',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    id: t.exposeString('id'),
    nameZh: t.exposeString('nameZh'),
    nameEn: t.exposeString('nameEn'),
    value: t.exposeFloat('value', {
      nullable: true,
      description: '未舍入、未封顶,显示时至多100;空 = 无数据 / Unrounded and not capped, show at most 100; null = no data',
    }),
    unit: t.exposeString('unit'),
    goal: t.exposeFloat('goal', { description: '目标,不得低于 / The smallest allowed value' }),
    goalSource: t.field({
      type: MessageType,
      description: '目标所在文件与条款 / Policy document and clause of the goal',
      resolve: ({ goalSource }) => goalSource,
    }),
    status: t.field({ type: MeasureStatusEnum, resolve: ({ status }) => status }),
    formula: t.exposeString('formula', { description: '字母见各输入数 / The letters are those of the inputs' }),
    variantValue: t.exposeFloat('variantValue', { nullable: true, description: '另一口径的值 / The value by another definition' }),
    variantZh: t.exposeString('variantZh'),
    variantEn: t.exposeString('variantEn'),
    inputs: t.field({ type: [IndicatorInputType], complexity: { multiplier: 5 }, resolve: ({ inputs }) => inputs }),
    missing: t.field({
      type: MessageType,
      nullable: true,
      description: '为何无数据,什么能补上 / Why there is no data, and what would bring it',
      resolve: ({ missing }) => missing,
    }),
    cohortYear: t.exposeInt('cohortYear', {
      nullable: true,
      description: '巩固率:该届毕业的学年 / Retention: the school year at whose end the cohort graduated',
    }),
  }),
});
