import { builder } from '@junheng/graphql';
import type { AttributeStanding, ClassStanding } from '../equity/class-standing.ts';
import { StudentAttributeEnum } from './grade-balance-type.ts';

const readers = ['read-own-child', 'read-own-roster'] as const;

const BandPlaceEnum = builder.enumType('BandPlace', {
  description: '低于、处于、高于全县常见范围 / Below, within or above the band of the county’s classes',
  values: ['BELOW', 'WITHIN', 'ABOVE'] as const,
});

const AttributeStandingType = builder.objectRef<AttributeStanding>('AttributeStanding').implement({
  description: '一个班某一属性的占比与全县常见范围 / The share of an attribute in a class beside the county’s band',
  authScopes: { mayAny: readers },
  fields: (t) => ({
    attribute: t.field({ type: StudentAttributeEnum, resolve: ({ attribute }) => attribute }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: '占已知者,0–1;空 = 无一已知,或人数过少不显示 / Of the known; null = of nobody, or withheld',
    }),
    isWithheld: t.exposeBoolean('isWithheld', {
      description: '有或没有这一属性的不足10人:不显示 / Fewer than ten have it, or have it not: withheld',
    }),
    bandLow: t.float({ nullable: true, resolve: ({ band }) => band?.low ?? null }),
    bandHigh: t.float({ nullable: true, resolve: ({ band }) => band?.high ?? null }),
    place: t.field({ type: BandPlaceEnum, nullable: true, resolve: ({ place }) => place }),
  }),
});

export const ClassStandingType = builder.objectRef<ClassStanding>('ClassStanding').implement({
  description:
    '一个班与全县同学段各班比较:常见范围 = 第10至第90百分位;不足10个班没有范围。给家长的占比按5%取整 / A class beside the county’s classes of its stage: the band is the 10th to the 90th percentile, none below ten classes. To parents, shares come in steps of 5 %',
  authScopes: { mayAny: readers },
  fields: (t) => ({
    size: t.exposeInt('size', { description: '班额 / Students' }),
    sizeLimit: t.exposeInt('sizeLimit', {
      nullable: true,
      description: '小学45,初中50;空 = 本学段没有限值 / 45 primary, 50 junior; null = no limit applies to the stage',
    }),
    sizeMean: t.exposeFloat('sizeMean', { nullable: true, description: '全县同学段平均班额 / Mean of the stage in the county' }),
    sizeBandLow: t.int({ nullable: true, resolve: ({ sizeBand }) => sizeBand?.low ?? null }),
    sizeBandHigh: t.int({ nullable: true, resolve: ({ sizeBand }) => sizeBand?.high ?? null }),
    sizePlace: t.field({ type: BandPlaceEnum, nullable: true, resolve: ({ sizePlace }) => sizePlace }),
    classes: t.exposeInt('classes', { description: '全县同学段有学生的班级数 / Classes of the stage with students' }),
    attributes: t.field({ type: [AttributeStandingType], complexity: { multiplier: 5 }, resolve: ({ attributes }) => attributes }),
  }),
});
