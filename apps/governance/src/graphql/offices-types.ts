import { officeKinds } from '@junheng/contracts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { Office } from '../packs/packs-api.ts';

export const OfficeKindEnum = builder.enumType('OfficeKind', {
  description: '科室类别 / Kind of office',
  values: Object.fromEntries(officeKinds.map((kind) => [kind.toUpperCase().replaceAll('-', '_'), { value: kind }])) as Record<
    string,
    { value: (typeof officeKinds)[number] }
  >,
});

export const OfficeType = builder.objectRef<Office>('Office').implement({
  description: '责任科室、部门或乡镇 / An office, department or township that answers for something',
  authScopes: { may: 'read-policy' },
  fields: (t) => ({
    officeId: t.exposeID('officeId'),
    kind: t.field({ type: OfficeKindEnum, resolve: ({ kind }) => kind }),
    nameZh: t.exposeString('nameZh'),
    nameEn: t.exposeString('nameEn'),
    leaderId: t.exposeID('leaderId', { nullable: true, description: '包保领导（人员编号） / Leader in charge, by id' }),
    isClosed: t.exposeBoolean('isClosed'),
    namesInDocuments: t.exposeStringList('namesInDocuments', { description: '文件中的名称 / How documents call it' }),
  }),
});

const OfficeResult = builder.unionType('OfficeResult', {
  types: [OfficeType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : OfficeType),
});

builder.queryField('offices', (t) =>
  t.field({
    type: [OfficeType],
    description: '全县责任科室、部门、乡镇 / The county’s offices',
    authScopes: { may: 'read-policy' },
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readOffices(asOf ?? null, actor!),
  }),
);

builder.mutationField('declareOffice', (t) =>
  t.field({
    type: OfficeResult,
    description: '登记或更正科室 / Registers an office, or corrects one',
    authScopes: { may: 'assign-offices' },
    args: {
      officeId: t.arg.id({ required: true }),
      kind: t.arg({ type: OfficeKindEnum, required: true }),
      nameZh: t.arg.string({ required: true }),
      nameEn: t.arg.string({ required: true }),
    },
    resolve: async (_root, { officeId, ...facts }, { apis, actor }) => {
      const result = await apis.governance.declareOffice({ officeId: String(officeId), ...facts }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
);

builder.mutationField('nameLeaderInCharge', (t) =>
  t.field({
    type: OfficeResult,
    description: '确定包保领导 / Says which leader answers for an office',
    authScopes: { may: 'assign-offices' },
    args: { officeId: t.arg.id({ required: true }), personId: t.arg.id() },
    resolve: async (_root, { officeId, personId }, { apis, actor }) => {
      const input = { officeId: String(officeId), personId: personId == null ? null : String(personId) };
      const result = await apis.governance.nameLeaderInCharge(input, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
);

builder.mutationField('closeOffice', (t) =>
  t.field({
    type: OfficeResult,
    description: '撤销科室 / Closes an office that answers for nothing any more',
    authScopes: { may: 'assign-offices' },
    args: { officeId: t.arg.id({ required: true }) },
    resolve: async (_root, { officeId }, { apis, actor }) => {
      const result = await apis.governance.closeOffice({ officeId: String(officeId) }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
);
