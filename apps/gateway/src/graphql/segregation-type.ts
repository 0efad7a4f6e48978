import { builder, MessageType } from '@junheng/graphql';
import type { AttributeSegregation } from '../equity/segregation.ts';
import { StudentAttributeEnum } from './grade-balance-type.ts';
import { InequalityMeasureType } from './inequality-measure-type.ts';

export const AttributeSegregationType = builder.objectRef<AttributeSegregation>('AttributeSegregation').implement({
  description: '某一属性的学生在校间、班间分隔的程度 / How apart students with and without an attribute are',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    attribute: t.field({ type: StudentAttributeEnum, resolve: ({ attribute }) => attribute }),
    share: t.exposeFloat('share', { nullable: true, description: '占已知者的份额,0–1 / Among those of whom it is known' }),
    known: t.exposeInt('known'),
    unknown: t.exposeInt('unknown'),
    betweenSchools: t.exposeFloat('betweenSchools', {
      nullable: true,
      description: '校间方差份额;三项合计为1 / Share of the variance; the three add up to 1',
    }),
    betweenClasses: t.exposeFloat('betweenClasses', { nullable: true, description: '校内班间 / Between classes of a school' }),
    withinClasses: t.exposeFloat('withinClasses', { nullable: true, description: '班内 / Inside classes' }),
    dissimilarity: t.exposeFloat('dissimilarity', { nullable: true, description: '校间相异指数 / Between schools' }),
    entropyH: t.exposeFloat('entropyH', { nullable: true, description: '校间信息熵指数,自然对数 / Between schools, natural logarithm' }),
    isolation: t.exposeFloat('isolation', { nullable: true, description: '校间隔离指数 / Between schools' }),
    formulas: t.field({ type: [InequalityMeasureType], complexity: { multiplier: 6 }, resolve: ({ formulas }) => formulas }),
    missing: t.field({ type: MessageType, nullable: true, resolve: ({ missing }) => missing }),
  }),
});
