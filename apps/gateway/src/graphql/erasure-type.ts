import { ErasableKindEnum, ErasureReasonEnum, ErasureType, NewLifecycleReasonEnum } from '@junheng/custody/graphql';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { PersonPlace } from '../api.ts';
import { platform } from '../erasure/carry-out-erasures.ts';

const ErasureResult = builder.unionType('ErasureResult', {
  types: [ErasureType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : ErasureType),
});

const personUnknown = {
  code: 'PersonUnknown',
  zh: '没有登记过这个编号的学生或教师。',
  en: 'No student or teacher was ever registered under this id.',
};

const ErasablePersonType = builder.objectRef<PersonPlace>('ErasablePerson').implement({
  description: '不写姓名也能认出的人：种类、最近的学校与班级、记录数 / Whom an id means, without a name',
  authScopes: { may: 'erase-persons' },
  fields: (t) => ({
    kind: t.field({ type: ErasableKindEnum, resolve: ({ kind }) => kind }),
    schoolYear: t.exposeInt('schoolYear'),
    schoolName: t.exposeString('schoolName', { nullable: true }),
    grade: t.exposeInt('grade', { nullable: true }),
    classNo: t.exposeInt('classNo', { nullable: true }),
    facts: t.exposeInt('facts'),
  }),
});

builder.queryField('erasablePerson', (t) =>
  t.field({
    type: ErasablePersonType,
    nullable: true,
    authScopes: { may: 'erase-persons' },
    args: { subject: t.arg.id({ required: true }) },
    resolve: async (_root, { subject }, { apis, actor }) => {
      const place = await apis.view.readPersonPlace(String(subject));
      const read = { right: 'erase-persons', kind: 'person-place', subject: String(subject), schoolId: null, count: 1 } as const;
      if (place) await apis.readAudit.recordRead(read, actor!);
      return place;
    },
  }),
);

builder.mutationFields((t) => ({
  requestErasure: t.field({
    type: ErasureResult,
    authScopes: { may: 'erase-persons' },
    description:
      '删除一名学生或教师的个人信息，不可撤销:由平台逐步执行 / Erases a student or teacher for good; the platform carries it out step by step',
    args: {
      subject: t.arg.id({ required: true }),
      reason: t.arg({ type: ErasureReasonEnum, required: true }),
      document: t.arg.string(),
    },
    resolve: async (_root, { subject, reason, document }, { apis, actor }) => {
      const kind = await apis.registry.readPersonKind(String(subject));
      if (kind === null) return new Refusal(personUnknown);
      const result = await apis.custody.requestErasure({ subject: String(subject), kind, reason, document: document ?? null }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  allowNewLifecycle: t.field({
    type: ErasureResult,
    authScopes: { may: 'erase-persons' },
    description:
      '准许文件再次登记此人，使用新编号;已删除的不会恢复 / Files may register the person again, under a new id; what was erased stays erased',
    args: {
      subject: t.arg.id({ required: true }),
      reason: t.arg({ type: NewLifecycleReasonEnum, required: true }),
      document: t.arg.string(),
    },
    resolve: async (_root, { subject, reason, document }, { apis, actor }) => {
      const result = await apis.custody.allowNewLifecycle({ subject: String(subject), reason, document: document ?? null }, actor!);
      if (!result.ok) return new Refusal(result.refusal);
      const allowed = await apis.registry.allowReturn(String(subject), platform);
      return allowed.ok ? result.value : new Refusal(allowed.refusal);
    },
  }),
}));
