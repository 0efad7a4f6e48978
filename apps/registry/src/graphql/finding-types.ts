import { builder, MessageType } from '@junheng/graphql';
import type { Finding } from '../api.ts';

export const FindingSeverityEnum = builder.enumType('FindingSeverity', {
  values: { ERROR: { value: 'error' }, NOTICE: { value: 'notice' } } as const,
});

export const FindingType = builder.objectRef<Finding>('Finding').implement({
  description: '文件中有误或须留意的一处;个人信息已遮盖 / One faulty or noteworthy place in a file; direct personal data is masked',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    severity: t.field({ type: FindingSeverityEnum, resolve: ({ severity }) => severity }),
    sheet: t.exposeString('sheet'),
    row: t.exposeInt('row'),
    column: t.exposeString('column', { nullable: true }),
    value: t.exposeString('value', { nullable: true }),
    problem: t.field({ type: MessageType, resolve: ({ problem }) => problem }),
    expectedZh: t.exposeString('expectedZh'),
    expectedEn: t.exposeString('expectedEn'),
    cureZh: t.exposeString('cureZh'),
    cureEn: t.exposeString('cureEn'),
  }),
});
