import { builder, MessageType } from '@junheng/graphql';
import { type AttributeDifference, attributeDifferenceFormula } from '../equity/attribute-difference.ts';
import type { GradeBalance } from '../equity/grade-balance.ts';
import { studentAttributes } from '../equity/student-attributes.ts';
import { ofOwnSchool } from './own-places.ts';
import { daySuffix, SchoolClassRef, SchoolRef } from './school-ref.ts';
import { StageEnum } from './stage-enum.ts';

export const StudentAttributeEnum = builder.enumType('StudentAttribute', {
  description: '性别(男)、随迁、留守、受资助、住校 / Gender (boys), migrant, left-behind, subsidised, boarding',
  values: studentAttributes,
});

const AttributeDifferenceType = builder.objectRef<AttributeDifference>('AttributeDifference').implement({
  description:
    '同年级两个班之间某一属性的最大标准化差异 / The largest standardised difference of an attribute between two classes of a grade',
  authScopes: { may: 'read-schools' },
  fields: (t) => ({
    attribute: t.field({ type: StudentAttributeEnum, resolve: ({ attribute }) => attribute }),
    smd: t.exposeFloat('smd', {
      nullable: true,
      description:
        '绝对值;空 = 没有值,或完全分离(无穷大),见 missing / Absolute; null = no value, or complete separation (infinite), see missing',
    }),
    high: t.field({ type: SchoolClassRef, nullable: true, resolve: ({ high }) => high }),
    highShare: t.exposeFloat('highShare', { nullable: true, description: '该属性占已知者的份额,0–1 / Share among the known' }),
    low: t.field({ type: SchoolClassRef, nullable: true, resolve: ({ low }) => low }),
    lowShare: t.exposeFloat('lowShare', { nullable: true }),
    known: t.exposeInt('known'),
    unknown: t.exposeInt('unknown', { description: '未知者不计入 / Left out, because it is unknown' }),
    formula: t.string({ resolve: () => attributeDifferenceFormula }),
    missing: t.field({ type: MessageType, nullable: true, resolve: ({ missing }) => missing }),
  }),
});

export const GradeBalanceType = builder.objectRef<GradeBalance>('GradeBalance').implement({
  description: '一所学校一个年级各班的均衡状况 / The classes of one grade of a school beside each other',
  authScopes: ofOwnSchool,
  fields: (t) => ({
    id: t.id({ resolve: ({ school, grade }) => `${school.schoolId}:${school.schoolYear}:${grade}${daySuffix(school)}` }),
    school: t.field({ type: SchoolRef, resolve: ({ school }) => school }),
    grade: t.exposeInt('grade'),
    stage: t.field({ type: StageEnum, resolve: ({ stage }) => stage }),
    classes: t.field({ type: [SchoolClassRef], complexity: { multiplier: 5 }, resolve: ({ classes }) => classes }),
    smallest: t.exposeInt('smallest', { description: '最小班额 / Smallest class' }),
    largest: t.exposeInt('largest', { description: '最大班额 / Largest class' }),
    genderGap: t.exposeFloat('genderGap', {
      nullable: true,
      description: '各班男生比例最大与最小之差,百分点;空 = 少于两个班已知 / Share of boys, largest minus smallest, percentage points',
    }),
    differences: t.field({
      type: [AttributeDifferenceType],
      complexity: { multiplier: 5 },
      description: '大的在前 / Largest first',
      resolve: ({ differences }) => differences,
    }),
    largestDifference: t.field({
      type: AttributeDifferenceType,
      nullable: true,
      resolve: ({ largestDifference }) => largestDifference,
    }),
  }),
});
