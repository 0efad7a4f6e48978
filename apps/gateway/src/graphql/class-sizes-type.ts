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
    cv: t.exposeFloat('cv', {
      nullable: true,
      description: '班额差异系数,每班计一次 / Coefficient of variation of class sizes, every class counting once (population form)',
    }),
    largest: t.exposeInt('largest', { nullable: true }),
    limit: t.int({
      deprecationReason: '无限值的学段为 0,请用 sizeLimit / 0 where no limit applies: use sizeLimit',
      resolve: ({ limit }) => limit ?? 0,
    }),
    sizeLimit: t.exposeInt('limit', {
      nullable: true,
      description: '小学45,初中50;空 = 本学段没有限值 / 45 primary, 50 junior; null = no limit applies to the stage',
    }),
    oneStudentClasses: t.exposeInt('oneStudentClasses', { description: '只有一名学生的班级数 / Classes with one student' }),
    aboveLimit: t.exposeInt('aboveLimit', { description: '超过限值的班级数 / Classes above the limit' }),
    oversized: t.exposeInt('oversized', { description: '大班额:56人及以上 / Official oversized classes: 56 or more' }),
    extremelyOversized: t.exposeInt('extremelyOversized', { description: '超大班额:66人及以上 / 66 or more' }),
    distribution: t.field({ type: [ClassSizeBinType], resolve: ({ distribution }) => distribution }),
  }),
});
