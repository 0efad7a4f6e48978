import { builder } from '@junheng/graphql';
import type { ClassSizeBin, ClassSizes } from '../equity/class-sizes.ts';

const ClassSizeBinType = builder.objectRef<ClassSizeBin>('ClassSizeBin').implement({
  description: '班额分段,含两端 / A range of class sizes, both ends included',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({ from: t.exposeInt('from'), to: t.exposeInt('to'), classes: t.exposeInt('classes') }),
});

export const ClassSizesType = builder.objectRef<ClassSizes>('ClassSizes').implement({
  description: '班额 / Class sizes beside the limits',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    mean: t.exposeFloat('mean', { nullable: true, description: '平均班额 / Students per class' }),
    largest: t.exposeInt('largest', { nullable: true }),
    limit: t.exposeInt('limit', { description: '小学45,初中50 / 45 primary, 50 junior' }),
    aboveLimit: t.exposeInt('aboveLimit', { description: '超过限值的班级数 / Classes above the limit' }),
    oversized: t.exposeInt('oversized', { description: '大班额:56人及以上 / Official oversized classes: 56 or more' }),
    extremelyOversized: t.exposeInt('extremelyOversized', { description: '超大班额:66人及以上 / 66 or more' }),
    distribution: t.field({ type: [ClassSizeBinType], resolve: ({ distribution }) => distribution }),
  }),
});
