import { type Grant, type PersonalReadKind, personalReads, type Role, roles, type Scope, type ScopeKind } from '@junheng/access';
import { builder, codedError, Refusal, RefusalType } from '@junheng/graphql';
import type { Person, PersonGrant } from '../people/people-api.ts';
import type { Result } from '../result.ts';
import { enumOf } from './enum-of.ts';

const scopeKinds = ['county', 'office', 'school', 'class', 'child'] as const satisfies readonly ScopeKind[];
export const RoleEnum = enumOf('Role', '角色 / What somebody is in the reform', Object.keys(roles) as Role[]);
export const ScopeKindEnum = enumOf('ScopeKind', '范围：全县、科室、学校、班级、孩子 / Where a role is held', scopeKinds);
export const PersonalReadKindEnum = enumOf(
  'PersonalReadKind',
  '查阅个人信息的种类 / What kind of personal data was read',
  Object.keys(personalReads) as PersonalReadKind[],
);

export const PersonGrantType = builder.objectRef<PersonGrant>('PersonGrant').implement({
  description: '授予一人的权限 / A role that a person holds somewhere',
  authScopes: { may: 'read-people' },
  fields: (t) => ({
    role: t.field({ type: RoleEnum, resolve: ({ role }) => role }),
    scopeKind: t.field({ type: ScopeKindEnum, resolve: ({ scope }) => scope.kind }),
    scopeId: t.id({ nullable: true, resolve: ({ scope }) => (scope.kind === 'county' ? null : scope.id) }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: '最后一天；空 = 直到收回 / Last day; null = until revoked',
      resolve: ({ until }) => until,
    }),
    isInForce: t.exposeBoolean('isInForce', { description: '已过期或人员停用时为假 / false once over, or while suspended' }),
    grantedAt: t.expose('grantedAt', { type: 'DateTime' }),
    grantedBy: t.exposeString('grantedBy'),
    eventId: t.exposeID('eventId', { description: '凭此查验回执 / The way to its receipt' }),
  }),
});

const PersonType = builder.objectRef<Person>('Person').implement({
  description: '可以登录的人 / Somebody who may sign in',
  authScopes: { may: 'read-people' },
  fields: (t) => ({
    personId: t.exposeID('personId'),
    name: t.exposeString('name', { nullable: true, description: '空 = 个人信息已删除 / null = erased' }),
    issuer: t.exposeString('issuer', { description: '身份提供方 / Identity provider' }),
    account: t.exposeString('account', { nullable: true }),
    isSuspended: t.exposeBoolean('isSuspended'),
    admittedAt: t.expose('admittedAt', { type: 'DateTime' }),
    grants: t.field({ type: [PersonGrantType], complexity: { multiplier: 3 }, resolve: ({ grants }) => [...grants] }),
  }),
});

const PersonResult = builder.unionType('PersonResult', {
  types: [PersonType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : PersonType),
});
const answer = (result: Result<Person>) => (result.ok ? result.value : new Refusal(result.refusal));

builder.queryField('people', (t) =>
  t.field({
    type: [PersonType],
    authScopes: { may: 'read-people' },
    complexity: { multiplier: 50 },
    description: '人员与权限，按登记先后；每次查阅留下记录 / People and what they hold; each reading is noted',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async (_root, { asOf }, { apis, actor }) => {
      const people = await apis.governance.readPeople(asOf ?? null, actor!);
      const read = { right: 'read-people', kind: 'people', subject: null, schoolId: null, count: people.length } as const;
      await apis.readAudit.recordRead(read, actor!);
      return people;
    },
  }),
);

builder.mutationFields((t) => {
  const grant = {
    personId: t.arg.id({ required: true }),
    role: t.arg({ type: RoleEnum, required: true }),
    scopeKind: t.arg({ type: ScopeKindEnum, required: true }),
    scopeId: t.arg.id(),
  };
  return {
    admitPerson: t.field({
      type: PersonResult,
      authScopes: { may: 'manage-people' },
      description: '登记人员，或更正其姓名 / Admits somebody, or corrects the name',
      args: {
        issuer: t.arg.string({ required: true }),
        account: t.arg.string({ required: true }),
        name: t.arg.string({ required: true }),
      },
      resolve: async (_root, input, { apis, actor }) => answer(await apis.governance.admitPerson(input, actor!)),
    }),
    grantRole: t.field({
      type: PersonResult,
      authScopes: { may: 'manage-people' },
      description: '授予权限；不能授予自己 / Grants a role; nobody to themselves',
      args: { ...grant, until: t.arg({ type: 'Date' }) },
      resolve: async (_root, { personId, until, ...of }, { apis, actor }) =>
        answer(await apis.governance.grantRole({ personId: String(personId), ...grantOf(of), until: until ?? null }, actor!)),
    }),
    revokeRole: t.field({
      type: PersonResult,
      authScopes: { may: 'manage-people' },
      description: '收回权限，须写明原因 / Revokes a role, with a reason',
      args: { ...grant, reason: t.arg.string({ required: true }) },
      resolve: async (_root, { personId, reason, ...of }, { apis, actor }) =>
        answer(await apis.governance.revokeRole({ personId: String(personId), ...grantOf(of), reason }, actor!)),
    }),
    suspendPerson: t.field({
      type: PersonResult,
      authScopes: { may: 'manage-people' },
      description: '停用：此人的一切权限暂不生效 / From here on the person holds nothing',
      args: { personId: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
      resolve: async (_root, { personId, reason }, { apis, actor }) =>
        answer(await apis.governance.suspendPerson({ personId: String(personId), reason }, actor!)),
    }),
    reinstatePerson: t.field({
      type: PersonResult,
      authScopes: { may: 'manage-people' },
      args: { personId: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
      resolve: async (_root, { personId, reason }, { apis, actor }) =>
        answer(await apis.governance.reinstatePerson({ personId: String(personId), reason }, actor!)),
    }),
  };
});

type GrantInput = { role: Role; scopeKind: ScopeKind; scopeId?: string | number | null };

function grantOf({ role, scopeKind, scopeId }: GrantInput): Grant {
  if (scopeKind === 'county') return { role, scope: { kind: 'county' } };
  if (scopeId === null || scopeId === undefined) throw codedError('BAD_INPUT', 'scopeId is needed unless scopeKind is COUNTY');
  return { role, scope: { kind: scopeKind, id: String(scopeId) } satisfies Scope };
}
