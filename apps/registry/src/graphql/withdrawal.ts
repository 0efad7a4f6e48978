import { builder } from '@junheng/graphql';
import type { Withdrawal, WithdrawalPreview } from '../api.ts';
import { ImportRef } from './import-types.ts';
import { recordOfficeRead } from './record-office-read.ts';

const WithdrawalType = builder.objectRef<Withdrawal>('ImportWithdrawal').implement({
  description: '撤回:何人何时因何 / Who took the import back, when and why',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    reason: t.exposeString('reason'),
    withdrawnBy: t.exposeString('withdrawnBy'),
    withdrawnAt: t.expose('withdrawnAt', { type: 'DateTime' }),
    withdrawnSubjects: t.exposeInt('withdrawnSubjects', { description: '已撤回或恢复的对象数 / Subjects taken back or restored so far' }),
    keptSubjects: t.exposeInt('keptSubjects', {
      description: '后来的文件也有、保持不变的对象数 / Left as they are: a later file states the same or newer',
    }),
    subjects: t.exposeInt('subjects'),
  }),
});

const WithdrawalPreviewType = builder.objectRef<WithdrawalPreview>('WithdrawalPreview').implement({
  description: '撤回会怎样:消失的、恢复为先前内容的、保持不变的 / What would go, return to an earlier value, stay',
  authScopes: { may: 'import-registers' },
  fields: (t) => ({
    schools: t.exposeInt('schools'),
    classes: t.exposeInt('classes'),
    students: t.exposeInt('students'),
    teachers: t.exposeInt('teachers'),
    others: t.exposeInt('others'),
    restored: t.exposeInt('restored'),
    kept: t.exposeInt('kept'),
    unchangedLater: t.exposeInt('unchangedLater', {
      description:
        '之后同类、同学年、检查为「没有变化」而未运行的导入数:撤回后须再导入一次 / Later imports of the kind and year found unchanged and never run: to be imported again afterwards',
    }),
  }),
});

builder.objectFields(ImportRef, (t) => ({
  correctionRows: t.exposeInt('correctionRows', { description: '更正表中的有误行数 / Faulty rows in the correction sheet' }),
  withdrawal: t.field({ type: WithdrawalType, nullable: true, resolve: ({ withdrawal }) => withdrawal }),
  withdrawalPreview: t.field({
    type: WithdrawalPreviewType,
    nullable: true,
    description: '只对已完成的导入;会实际推算一遍 / Of a finished import only; worked out in full',
    complexity: { field: 50 },
    resolve: async ({ id }, _args, { apis, actor }) => {
      const preview = await apis.registry.previewWithdrawal(id, actor!);
      const count = preview && preview.students + preview.teachers;
      if (preview) await recordOfficeRead(apis, actor!, { kind: 'withdrawal-preview', subject: id, count });
      return preview;
    },
  }),
}));
