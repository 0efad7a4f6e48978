import { builder } from '@junheng/graphql';

export const StageEnum = builder.enumType('Stage', {
  description: '学段 / Stage of schooling',
  values: {
    PRIMARY: { value: 'primary', description: '小学,一至六年级 / Primary, grades 1–6' },
    KINDERGARTEN: { value: 'kindergarten', description: '幼儿园(学前一年),不属义务教育 / Kindergarten year, outside compulsory education' },
    JUNIOR: { value: 'junior', description: '初中,七至九年级 / Junior secondary, grades 7–9' },
  } as const,
});
