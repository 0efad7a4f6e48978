import { evidenceAbouts, evidenceKinds } from '@junheng/contracts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { Evidence } from '../evidence/evidence-api.ts';
import { enumOf } from './enum-of.ts';
import { HandRef } from './hand-type.ts';
import { answerOf, UnitKindEnum } from './record-types.ts';

const AboutEnum = enumOf('EvidenceAbout', '材料属于什么事项 / What a file is evidence of', evidenceAbouts);
const KindEnum = enumOf('EvidenceKind', '文件类型 / Kind of file', evidenceKinds);

const EvidenceType = builder.objectRef<Evidence>('Evidence').implement({
  description: '佐证材料；内容从 /downloads/evidence/<编号> 取得 / A file of evidence; its bytes are at /downloads/evidence/<id>',
  authScopes: { may: 'read-evidence' },
  fields: (t) => ({
    evidenceId: t.exposeID('evidenceId'),
    aboutKind: t.field({ type: AboutEnum, resolve: ({ aboutKind }) => aboutKind }),
    aboutId: t.exposeID('aboutId'),
    unitKind: t.field({ type: UnitKindEnum, resolve: ({ unitKind }) => unitKind }),
    unitId: t.exposeID('unitId'),
    fileName: t.exposeString('fileName', { nullable: true, description: '空 = 已删除 / null: erased' }),
    kind: t.field({ type: KindEnum, resolve: ({ kind }) => kind }),
    bytes: t.exposeInt('bytes'),
    fileHash: t.exposeString('fileHash', { description: 'SHA-256' }),
    isPersonal: t.exposeBoolean('isPersonal', { description: '含个人信息：密封保存，查阅留痕 / Sealed; each reading is recorded' }),
    filedBy: t.exposeID('filedBy'),
    filedHand: t.field({ type: HandRef, resolve: ({ filedBy }) => filedBy }),
    filedAt: t.expose('filedAt', { type: 'DateTime' }),
    isWithdrawn: t.exposeBoolean('isWithdrawn'),
    eventId: t.exposeID('eventId', { description: '凭此查验回执 / The way to its receipt' }),
  }),
});

const EvidenceResult = builder.unionType('EvidenceResult', {
  types: [EvidenceType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : EvidenceType),
});

builder.queryField('evidence', (t) =>
  t.field({
    type: [EvidenceType],
    description: '某一事项的佐证材料 / Files filed about one thing',
    authScopes: { may: 'read-evidence' },
    args: {
      aboutKind: t.arg({ type: AboutEnum, required: true }),
      aboutId: t.arg.id({ required: true }),
      asOf: t.arg({ type: 'Date' }),
    },
    resolve: (_root, { aboutKind, aboutId, asOf }, { apis, actor }) =>
      apis.governance.readEvidence({ aboutKind, aboutId: String(aboutId), asOf: asOf ?? null }, actor!),
  }),
);

builder.mutationField('withdrawEvidence', (t) =>
  t.field({
    type: EvidenceResult,
    description: '撤回材料，内容随即删除 / Withdraws a file; its bytes go',
    authScopes: { may: 'file-evidence' },
    args: { evidenceId: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, { evidenceId, reason }, { apis, actor }) =>
      answerOf(await apis.governance.withdrawEvidence({ evidenceId: String(evidenceId), reason }, actor!)),
  }),
);
