import type { DrawBalance } from '@junheng/contracts';
import { builder } from '@junheng/graphql';

const authScopes = { may: 'read-draws' } as const;

const ClassBalanceType = builder.objectRef<DrawBalance['classes'][number]>('DrawClassBalance').implement({
  description: '一个班的人数 / The numbers of a class',
  authScopes,
  fields: (t) => ({
    classNo: t.exposeInt('classNo'),
    pupils: t.exposeInt('pupils'),
    boys: t.exposeInt('boys'),
    girls: t.exposeInt('girls'),
  }),
});
const AttributeBalanceType = builder.objectRef<DrawBalance['attributes'][number]>('DrawAttributeBalance').implement({
  description: '一个方面的最大差异 / The largest difference in one attribute',
  authScopes,
  fields: (t) => ({
    attribute: t.exposeString('attribute'),
    largestDifferenceMillionths: t.exposeInt('largestDifferenceMillionths'),
  }),
});

/** Of other attributes than gender no class’s count: one pupil with a disability in class 3 would be a person. */
export const BalanceType = builder.objectRef<DrawBalance>('DrawBalance').implement({
  description: '各班有多像，标准差的百万分之一 / How alike the classes came out, in millionths of a standard deviation',
  authScopes,
  fields: (t) => ({
    classes: t.field({ type: [ClassBalanceType], resolve: ({ classes }) => classes }),
    attributes: t.field({ type: [AttributeBalanceType], resolve: ({ attributes }) => attributes }),
    largestDifferenceMillionths: t.exposeInt('largestDifferenceMillionths'),
    imbalanceMillionths: t.exposeInt('imbalanceMillionths'),
    floorMillionths: t.exposeInt('floorMillionths', { nullable: true }),
  }),
});
