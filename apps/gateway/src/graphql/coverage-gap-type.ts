import { ImportKindEnum } from '@junheng/registry/graphql';
import { builder, MessageType } from '@junheng/graphql';
import type { CoverageGap } from '../equity/coverage.ts';

export const CoverageGapType = builder.objectRef<CoverageGap>('CoverageGap').implement({
  description: '缺什么,哪个文件能补上 / What is missing and which file would bring it',
  authScopes: { may: 'read-aggregates' },
  fields: (t) => ({
    missing: t.field({ type: MessageType, resolve: ({ missing }) => missing }),
    file: t.field({
      type: ImportKindEnum,
      nullable: true,
      description: '能补上它的登记文件;空 = 目前还不能导入 / The office file that brings it; null = none that can be imported yet',
      resolve: ({ file }) => file,
    }),
    fileZh: t.exposeString('fileZh'),
    fileEn: t.exposeString('fileEn'),
    students: t.exposeInt('students', {
      nullable: true,
      description: '其值未知的学生数;空 = 不是此类缺口 / Students whose value is unknown; null = no gap of that kind',
    }),
    count: t.exposeInt('count', { nullable: true, description: '涉及的学校数;空 = 全县 / Schools concerned; null = the whole county' }),
  }),
});
