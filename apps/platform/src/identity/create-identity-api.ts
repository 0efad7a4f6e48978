import { type Actor, may, type PersonalRead } from '@junheng/access';
import type { IdentityApi, IssueServiceTokenInput } from '@junheng/gateway/api';
import type { Message } from '@junheng/registry/api';
import type { Logger } from '@junheng/runtime';
import type { Access } from '../http/access.ts';
import { isForProgram, type ServiceToken, type ServiceTokens } from './service-tokens.ts';
import type { Sessions } from './sessions.ts';

export type IdentityParts = {
  access: Pick<Access, 'callerBy'>;
  sessions: Sessions;
  serviceTokens: ServiceTokens;
  /** Writes down for ever who gave a program access, or took it back. */
  recordRead: RecordRead;
  log: Logger;
};

/** Of governance, which keeps what cannot be changed. */
export type RecordRead = (read: PersonalRead, actor: Actor) => Promise<void>;

const mostDays = 400;

/** What signed-in people do with their own sessions, and the administrator with tokens of programs. */
export function createIdentityApi({ access, sessions, serviceTokens, recordRead, log }: IdentityParts): IdentityApi {
  return {
    nameOf(actor) {
      const nameZh = access.callerBy(actor)?.nameZh ?? null;
      if (nameZh !== null) return { zh: nameZh, en: nameZh };
      return actor.kind === 'service' ? { zh: '程序接口', en: 'Service' } : { zh: '本机操作员', en: 'Local operator' };
    },
    readOwnSessions(actor) {
      const own = access.callerBy(actor)?.session ?? null;
      if (own === null) return [];
      return sessions
        .ofPerson(own.of)
        .map(({ id, browser, openedAt, seenAt, endsAt }) => ({ id, browser, openedAt, seenAt, endsAt, isThis: id === own.id }));
    },
    endOwnSession(sessionId, actor) {
      const own = access.callerBy(actor)?.session ?? null;
      if (own === null || !sessions.ofPerson(own.of).some(({ id }) => id === sessionId)) return { ok: false, refusal: sessionNotFound };
      sessions.end(sessionId);
      return { ok: true, value: null };
    },
    endOwnSessions(actor) {
      const own = access.callerBy(actor)?.session ?? null;
      const ending = own === null ? [] : sessions.ofPerson(own.of);
      for (const { id } of ending) sessions.end(id);
      return ending.length;
    },
    endEverySession(actor) {
      if (!may(actor, 'end-sessions', {})) return { ok: false, refusal: mayNotEnd };
      const ended = sessions.endAll();
      log.warn({ by: actor.id, ended }, 'every session ended');
      return { ok: true, value: ended };
    },
    readServiceTokens: (actor) => (may(actor, 'manage-service-tokens', {}) ? serviceTokens.all() : []),
    async issueServiceToken(input, actor) {
      if (!may(actor, 'manage-service-tokens', {})) return { ok: false, refusal: actorUnknown };
      const refusal = refusalOf(input);
      if (refusal) return { ok: false, refusal };
      const issued = serviceTokens.issue({ ...input, name: input.name.trim(), issuedBy: actor.id });
      try {
        await recordRead(recordOf('token-issued', issued.token), actor);
      } catch (error) {
        serviceTokens.revoke(issued.token.id, actor.id); // its secret was shown to nobody
        throw error;
      }
      log.info({ token: issued.token.id, by: actor.id }, 'service token issued');
      return { ok: true, value: issued };
    },
    async revokeServiceToken(id, actor) {
      if (!may(actor, 'manage-service-tokens', {})) return { ok: false, refusal: actorUnknown };
      const revoked = serviceTokens.revoke(id, actor.id);
      if (revoked === null) return { ok: false, refusal: tokenNotFound };
      log.info({ token: id, by: actor.id }, 'service token revoked');
      await recordRead(recordOf('token-revoked', revoked), actor); // once it opens nothing any more
      return { ok: true, value: revoked };
    },
  };
}

/** The token, and as what it acts; not its name, which people wrote. */
const recordOf = (kind: 'token-issued' | 'token-revoked', { id, grants }: ServiceToken): PersonalRead => ({
  right: 'manage-service-tokens',
  kind,
  subject: `${id} ${grants.map(({ role }) => role).join(',')}`,
  schoolId: null,
  count: null,
});

function refusalOf({ name, grants, days }: IssueServiceTokenInput): Message | null {
  if (!/^.{2,60}$/u.test(name.trim())) return nameInvalid;
  if (!Number.isInteger(days) || days < 1 || days > mostDays) return daysInvalid;
  const fits = grants.every(isForProgram);
  return fits && grants.length > 0 && grants.length <= 20 ? null : grantsInvalid;
}

const actorUnknown: Message = {
  code: 'ActorUnknown',
  zh: '您没有管理程序接口的权限。请联系平台管理员。',
  en: 'You may not manage service tokens. Ask the administrator of the platform.',
};
const mayNotEnd: Message = {
  code: 'ActorUnknown',
  zh: '您没有让所有人退出的权限。请联系平台管理员。',
  en: 'You may not sign everybody out. Ask the administrator of the platform.',
};
const sessionNotFound: Message = {
  code: 'SessionNotFound',
  zh: '没有这个登录，或它已经结束。请刷新页面。',
  en: 'There is no such session, or it has ended. Reload the page.',
};
const tokenNotFound: Message = {
  code: 'TokenNotFound',
  zh: '没有这个接口令牌。请刷新页面。',
  en: 'There is no such service token. Reload the page.',
};
const nameInvalid: Message = {
  code: 'TokenNameInvalid',
  zh: '请用 2 至 60 个字写明这个程序是谁的、做什么用。',
  en: 'Say in 2 to 60 characters whose program it is and what for.',
};
const daysInvalid: Message = {
  code: 'TokenDaysInvalid',
  zh: `有效期应为 1 至 ${mostDays} 天。`,
  en: `It must expire within 1 to ${mostDays} days.`,
};
const grantsInvalid: Message = {
  code: 'TokenGrantsInvalid',
  zh: '请至少给出一项权限。程序只能以审计人员、教研员或校外研究人员的身份查看全县数据，不能代表科室、学校或个人。',
  en: 'Give at least one grant. A program may read the county’s work as auditor, subject researcher or third-party researcher; it acts for no office, school or person.',
};
