import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Actor, Grant } from '@junheng/access';
import { browserLabel } from '../identity/browser-label.ts';
import { serviceActorId, type ServiceTokens } from '../identity/service-tokens.ts';
import type { Session, Sessions, SignedIn } from '../identity/sessions.ts';
import { cookieNames, readCookie } from './cookies.ts';

/** Whoever opened the one-time link, and the command line. */
export const localOperator: Actor = { id: 'local-operator', kind: 'local-operator' };

/** Who a request is from, and how that is known. A person whom nobody granted anything acts with no grants. */
export type Caller = {
  actor: Actor;
  by: 'command-line' | 'service-token' | 'session';
  session: Session | null;
  /** Of a person, as the county's list of people has it. */
  nameZh: string | null;
};

/** What a person of the county's list is called and may; null: nobody there is known by this subject. */
export type ReadGrants = (of: {
  issuer: string;
  subject: string;
}) => Promise<{ personId: string; grants: readonly Grant[]; nameZh: string } | null>;

export type Access = {
  /** null: nobody is signed in with this request. The grants are those of this moment. */
  callerOf(headers: IncomingHttpHeaders): Promise<Caller | null>;
  /** Whether the request carries the command line's token. */
  isCommandLine(headers: IncomingHttpHeaders): boolean;
  /** The caller that an actor of `callerOf` came from. */
  callerBy(actor: Actor): Caller | null;
  /** A new session with its `set-cookie`; one that the request has already ends, so that nobody signs in within a session planted on them. */
  openSession(of: SignedIn, headers: IncomingHttpHeaders): { session: Session; cookie: string };
  /** Ends the session of the request. @returns the session, and the `set-cookie` that takes its cookie back */
  endSession(headers: IncomingHttpHeaders): { session: Session | null; cookie: string };
};

export type AccessOptions = {
  sessions: Sessions;
  serviceTokens: ServiceTokens;
  readGrants: ReadGrants;
  operatorToken: string;
  port: number;
  publicUrl?: string | null;
  /** Told of each request of a program. */
  onTokenUsed?(tokenId: string): void;
};

/** Who a request is from: a browser with a session cookie, a program with a service token, or the command line with the token from `run.json`. */
export function createAccess(options: AccessOptions): Access {
  const { sessions, serviceTokens, readGrants, operatorToken, port, publicUrl = null, onTokenUsed = () => {} } = options;
  const names = cookieNames({ port, publicUrl });
  const callers = new WeakMap<Actor, Caller>();
  const noted = (caller: Caller): Caller => {
    callers.set(caller.actor, caller);
    return caller;
  };
  const isCommandLine = (headers: IncomingHttpHeaders) => isSame(headers.authorization ?? '', `Bearer ${operatorToken}`);
  const sessionOf = (headers: IncomingHttpHeaders) => {
    const token = readCookie(headers.cookie ?? '', names.session);
    return token === null ? null : sessions.use(token);
  };
  return {
    isCommandLine,
    callerBy: (actor) => callers.get(actor) ?? null,
    async callerOf(headers) {
      if (isCommandLine(headers)) return { actor: localOperator, by: 'command-line', session: null, nameZh: null };
      if (headers.authorization?.startsWith('Bearer ')) {
        const token = serviceTokens.use(headers.authorization.slice('Bearer '.length));
        if (token === null) return null;
        onTokenUsed(token.id);
        const actor: Actor = { id: serviceActorId(token.id), kind: 'service', grants: token.grants };
        return noted({ actor, by: 'service-token', session: null, nameZh: null });
      }
      const session = sessionOf(headers);
      if (session === null) return null;
      if (session.of.kind === 'local-operator') return noted({ actor: { ...localOperator }, by: 'session', session, nameZh: null });
      const { issuer, subject } = session.of;
      const known = await readGrants({ issuer, subject });
      const actor: Actor = { id: known?.personId ?? 'unknown', kind: 'person', grants: known?.grants ?? [] };
      return noted({ actor, by: 'session', session, nameZh: known?.nameZh ?? null });
    },
    openSession(of, headers) {
      const former = sessionOf(headers);
      if (former) sessions.end(former.id);
      const { token, session, seconds } = sessions.open(of, browserLabel(headers['user-agent']));
      return { session, cookie: `${names.session}=${token}; ${names.attributes('Strict', seconds)}` };
    },
    endSession(headers) {
      const session = sessionOf(headers);
      if (session) sessions.end(session.id);
      return { session, cookie: `${names.session}=; ${names.attributes('Strict', 0)}` };
    },
  };
}

function isSame(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest(); // equal lengths, as the comparison needs
  return timingSafeEqual(hash(given), hash(expected));
}
