import type { Grant, Role } from '@junheng/access';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { OwnSession, ServiceTokenView } from '../identity-api.ts';
import { GrantType } from './actor-type.ts';

const OwnSessionType = builder.objectRef<OwnSession>('OwnSession').implement({
  description: '本人的一次登录 / A browser in which one is signed in',
  authScopes: { signedIn: true },
  fields: (t) => ({
    id: t.exposeString('id'),
    browser: t.exposeString('browser'),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    seenAt: t.expose('seenAt', { type: 'DateTime' }),
    endsAt: t.expose('endsAt', { type: 'DateTime' }),
    isThis: t.exposeBoolean('isThis', { description: '就是当前浏览器 / The one that asks' }),
  }),
});

const ServiceTokenType = builder.objectRef<ServiceTokenView>('ServiceToken').implement({
  description: '程序接口令牌 / A program’s token; its secret is kept nowhere',
  authScopes: { may: 'manage-service-tokens' },
  fields: (t) => ({
    id: t.exposeString('id'),
    name: t.exposeString('name'),
    grants: t.field({ type: [GrantType], resolve: ({ grants }) => [...grants] }),
    issuedBy: t.exposeString('issuedBy'),
    issuedAt: t.expose('issuedAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true }),
    uses: t.exposeInt('uses', { description: '使用次数 / Requests made with it' }),
    usedAt: t.expose('usedAt', { type: 'DateTime', nullable: true }),
  }),
});

class IssuedToken {
  readonly token: ServiceTokenView;
  readonly secret: string;
  constructor({ token, secret }: { token: ServiceTokenView; secret: string }) {
    this.token = token;
    this.secret = secret;
  }
}

const IssuedTokenType = builder.objectType(IssuedToken, {
  name: 'IssuedServiceToken',
  authScopes: { may: 'manage-service-tokens' },
  isTypeOf: (value) => value instanceof IssuedToken,
  fields: (t) => ({
    token: t.field({ type: ServiceTokenType, resolve: ({ token }) => token }),
    secret: t.exposeString('secret', { description: '只显示这一次 / Shown this once' }),
  }),
});

class RevokedToken {
  readonly token: ServiceTokenView;
  constructor(token: ServiceTokenView) {
    this.token = token;
  }
}

const RevokedTokenType = builder.objectType(RevokedToken, {
  name: 'RevokedServiceToken',
  authScopes: { may: 'manage-service-tokens' },
  isTypeOf: (value) => value instanceof RevokedToken,
  fields: (t) => ({ token: t.field({ type: ServiceTokenType, resolve: ({ token }) => token }) }),
});

class EndedSessions {
  readonly ended: number;
  constructor(ended: number) {
    this.ended = ended;
  }
}

const EndedSessionsType = builder.objectType(EndedSessions, {
  name: 'EndedSessions',
  authScopes: { signedIn: true },
  isTypeOf: (value) => value instanceof EndedSessions,
  fields: (t) => ({ ended: t.exposeInt('ended') }),
});

const EndSessionsResult = builder.unionType('EndSessionsResult', { types: [EndedSessionsType, RefusalType] });
const IssueServiceTokenResult = builder.unionType('IssueServiceTokenResult', { types: [IssuedTokenType, RefusalType] });
const RevokeServiceTokenResult = builder.unionType('RevokeServiceTokenResult', { types: [RevokedTokenType, RefusalType] });

const GrantInput = builder.inputType('GrantInput', {
  fields: (t) => ({
    role: t.string({ required: true }),
    scopeKind: t.string({ required: true }),
    scopeId: t.string(),
  }),
});

builder.queryFields((t) => ({
  ownSessions: t.field({
    type: [OwnSessionType],
    authScopes: { signedIn: true },
    description: '本人在哪些浏览器登录着 / Where one is signed in',
    resolve: (_root, _args, { actor, apis }) => apis.identity.readOwnSessions(actor!),
  }),
  serviceTokens: t.field({
    type: [ServiceTokenType],
    authScopes: { may: 'manage-service-tokens' },
    resolve: (_root, _args, { actor, apis }) => apis.identity.readServiceTokens(actor!),
  }),
}));

builder.mutationFields((t) => ({
  endOwnSession: t.field({
    type: EndSessionsResult,
    authScopes: { signedIn: true },
    description: '结束本人的一次登录 / Signs one out of one browser',
    args: { id: t.arg.string({ required: true }) },
    resolve: (_root, { id }, { actor, apis }) => {
      const result = apis.identity.endOwnSession(id, actor!);
      return result.ok ? new EndedSessions(1) : new Refusal(result.refusal);
    },
  }),
  endOwnSessions: t.field({
    type: EndSessionsResult,
    authScopes: { signedIn: true },
    description: '在所有浏览器退出,包括当前的 / Signs one out everywhere, here too',
    resolve: (_root, _args, { actor, apis }) => new EndedSessions(apis.identity.endOwnSessions(actor!)),
  }),
  endEverySession: t.field({
    type: EndSessionsResult,
    authScopes: { may: 'end-sessions' },
    description: '让所有人退出登录 / Signs everybody out, everywhere',
    resolve: (_root, _args, { actor, apis }) => {
      const result = apis.identity.endEverySession(actor!);
      return result.ok ? new EndedSessions(result.value) : new Refusal(result.refusal);
    },
  }),
  issueServiceToken: t.field({
    type: IssueServiceTokenResult,
    authScopes: { may: 'manage-service-tokens' },
    args: {
      name: t.arg.string({ required: true }),
      grants: t.arg({ type: [GrantInput], required: true }),
      days: t.arg.int({ required: true }),
    },
    resolve: async (_root, { name, grants, days }, { actor, apis }) => {
      const given = grants.map(({ role, scopeKind, scopeId }) => grantOf(role, scopeKind, scopeId ?? ''));
      const result = await apis.identity.issueServiceToken({ name, grants: given, days }, actor!);
      return result.ok ? new IssuedToken(result.value) : new Refusal(result.refusal);
    },
  }),
  revokeServiceToken: t.field({
    type: RevokeServiceTokenResult,
    authScopes: { may: 'manage-service-tokens' },
    args: { id: t.arg.string({ required: true }) },
    resolve: async (_root, { id }, { actor, apis }) => {
      const result = await apis.identity.revokeServiceToken(id, actor!);
      return result.ok ? new RevokedToken(result.value) : new Refusal(result.refusal);
    },
  }),
}));

/** As it was asked for: the host refuses a role or a kind of place that does not exist. */
function grantOf(role: string, scopeKind: string, scopeId: string): Grant {
  const kind = scopeKind as Grant['scope']['kind'];
  return { role: role as Role, scope: kind === 'county' ? { kind } : { kind, id: scopeId } };
}
