import { officeKinds } from '@junheng/contracts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { Office, OfficeName, ResponsiblePerson } from '../packs/packs-api.ts';
import { enumOf } from './enum-of.ts';

const OfficeKindEnum = enumOf('OfficeKind', '科室类别 / Kind of office', officeKinds);

const OfficeType = builder.objectRef<Office>('Office').implement({
  description: '责任科室、部门或乡镇 / An office, department or township that answers for something',
  authScopes: { mayAny: ['read-policy', 'manage-people'] },
  fields: (t) => ({
    officeId: t.exposeID('officeId'),
    kind: t.field({ type: OfficeKindEnum, resolve: ({ kind }) => kind }),
    nameZh: t.exposeString('nameZh'),
    nameEn: t.exposeString('nameEn'),
    leaderId: t.exposeID('leaderId', { nullable: true, description: '包保领导（人员编号） / Leader in charge, by id' }),
    isClosed: t.exposeBoolean('isClosed'),
    namesInDocuments: t.field({
      type: ['String'],
      description: '文件中的名称 / How documents call it',
      resolve: ({ namesInDocuments }) => [...namesInDocuments],
    }),
    leads: t.exposeInt('leads', { description: '牵头条款数 / Clauses it leads' }),
    helps: t.exposeInt('helps', { description: '配合条款数 / Clauses it helps with' }),
  }),
});

const OfficeResult = builder.unionType('OfficeResult', {
  types: [OfficeType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : OfficeType),
});

const OfficeNameType = builder.objectRef<OfficeName>('OfficeName').implement({
  description: '文件中的科室名称及其在本县的对应 / A name that documents use, and the county’s office of it',
  authScopes: { mayAny: ['read-policy', 'manage-people'] },
  fields: (t) => ({
    nameZh: t.exposeString('nameZh'),
    nameEn: t.exposeString('nameEn'),
    packIds: t.field({ type: ['ID'], resolve: ({ packIds }) => [...packIds] }),
    obligations: t.exposeInt('obligations', { description: '以此名称牵头的条款（已启用文件） / Clauses in force it leads by this name' }),
    officeId: t.exposeID('officeId', { nullable: true }),
    isMapped: t.exposeBoolean('isMapped', { description: '已对应，包括“本县没有” / The county said, be it that there is none' }),
  }),
});

const OfficeNameResult = builder.unionType('OfficeNameResult', {
  types: [OfficeNameType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : OfficeNameType),
});

const ResponsiblePersonType = builder.objectRef<ResponsiblePerson>('ResponsiblePerson').implement({
  description: '可任责任人的人及其科室 / Who may be named responsible, and for which offices they act',
  authScopes: { may: 'assign-offices' },
  fields: (t) => ({
    personId: t.exposeID('personId'),
    name: t.exposeString('name', { nullable: true }),
    officeIds: t.field({ type: ['ID'], resolve: ({ officeIds }) => [...officeIds] }),
  }),
});

builder.queryField('responsiblePersons', (t) =>
  t.field({
    type: [ResponsiblePersonType],
    description: '可任责任人的人 / Who may be named responsible for a duty or a task',
    authScopes: { may: 'assign-offices' },
    resolve: (_root, _args, { apis, actor }) => apis.governance.readResponsiblePersons(actor!),
  }),
);

builder.queryField('officeNames', (t) =>
  t.field({
    type: [OfficeNameType],
    description: '各文件中的科室名称 / How documents call offices',
    authScopes: { mayAny: ['read-policy', 'manage-people'] },
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readOfficeNames(asOf ?? null, actor!),
  }),
);

builder.mutationField('mapOfficeName', (t) =>
  t.field({
    type: OfficeNameResult,
    description: '文件中的科室就是本县哪个科室；空：本县没有 / Which office a document means; null: there is none',
    authScopes: { may: 'assign-offices' },
    args: { nameZh: t.arg.string({ required: true }), officeId: t.arg.id() },
    resolve: async (_root, { nameZh, officeId }, { apis, actor }) => {
      const result = await apis.governance.mapOfficeName({ nameZh, officeId: officeId == null ? null : String(officeId) }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
);

builder.queryField('offices', (t) =>
  t.field({
    type: [OfficeType],
    description: '全县责任科室、部门、乡镇 / The county’s offices',
    authScopes: { mayAny: ['read-policy', 'manage-people'] },
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
