import type { Actor, Grant } from '@junheng/access';
import type { Result } from '@junheng/registry/api';

/** A browser in which somebody is signed in. */
export type OwnSession = {
  /** Opens nothing. */
  id: string;
  /** `Chrome · Windows` */
  browser: string;
  openedAt: Date;
  seenAt: Date;
  /** At the latest, whatever is done. */
  endsAt: Date;
  /** Whether it is the one that asks. */
  isThis: boolean;
};

/** What a program of another office asks with; its secret is known to nobody but that program. */
export type ServiceTokenView = {
  id: string;
  name: string;
  grants: readonly Grant[];
  issuedBy: string;
  issuedAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  uses: number;
  usedAt: Date | null;
};

export type IssueServiceTokenInput = { name: string; grants: readonly Grant[]; days: number };

/** Of the host, which signs people in. */
export type IdentityApi = {
  nameOf(actor: Actor): { zh: string; en: string };
  /** Those of the actor's own account, newest use first; [] for who has none. */
  readOwnSessions(actor: Actor): OwnSession[];
  /** Refused: SessionNotFound (which another person's is too). */
  endOwnSession(sessionId: string, actor: Actor): Result<null>;
  /** Everywhere, this browser included. @returns how many ended */
  endOwnSessions(actor: Actor): number;
  /** Everybody's, after an incident. @returns how many ended. Refused: ActorUnknown. */
  endEverySession(actor: Actor): Result<number>;
  /** Newest first; [] without the right manage-service-tokens. */
  readServiceTokens(actor: Actor): ServiceTokenView[];
  /** `secret` is shown this once; who issued it is written down for ever before. Refused: ActorUnknown, TokenNameInvalid, TokenGrantsInvalid, TokenDaysInvalid. */
  issueServiceToken(input: IssueServiceTokenInput, actor: Actor): Promise<Result<{ token: ServiceTokenView; secret: string }>>;
  /** Refused: ActorUnknown, TokenNotFound. */
  revokeServiceToken(id: string, actor: Actor): Promise<Result<ServiceTokenView>>;
};

const notHere = { ok: false as const, refusal: { code: 'NoSignIn', zh: '这里没有登录。', en: 'Nobody signs in here.' } };

/** Where no host signs people in: a bench, a test of the services. */
export const nobodySignsIn: IdentityApi = {
  nameOf: () => ({ zh: '本机操作员', en: 'Local operator' }),
  readOwnSessions: () => [],
  endOwnSession: () => notHere,
  endOwnSessions: () => 0,
  endEverySession: () => notHere,
  readServiceTokens: () => [],
  issueServiceToken: async () => notHere,
  revokeServiceToken: async () => notHere,
};
