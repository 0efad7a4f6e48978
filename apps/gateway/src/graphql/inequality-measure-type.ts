import { builder, MessageType } from '@junheng/graphql';
import type { InequalityMeasure } from '../equity/inequality-measures.ts';

export const InequalityMeasureType = builder.objectRef<InequalityMeasure>('InequalityMeasure').implement({
  description: '一种不均等测度 / One measure of inequality',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    id: t.exposeID('id'),
    nameZh: t.exposeString('nameZh'),
    nameEn: t.exposeString('nameEn'),
    value: t.exposeFloat('value', { nullable: true }),
    low: t.exposeFloat('low', {
      nullable: true,
      description:
        '95%自助法区间下限:换一批相似的学校,值会移动多少;空 = 没有区间 / 95 % bootstrap interval over schools like these; null = none',
    }),
    high: t.exposeFloat('high', { nullable: true }),
    formula: t.exposeString('formula'),
    formulaZh: t.string({ resolve: ({ formula, formulaZh = formula }) => formulaZh }),
    range: t.exposeString('range'),
    rangeZh: t.string({ resolve: ({ range, rangeZh = range }) => rangeZh }),
    source: t.exposeString('source'),
    missing: t.field({ type: MessageType, nullable: true, resolve: ({ missing }) => missing }),
  }),
});
