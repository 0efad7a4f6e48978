import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '@junheng/registry/api';
import { type Sessions, sessionDays } from './sessions.ts';

/** The one actor until sign-in exists. */
export const localOperator: Actor = { id: 'local-operator', kind: 'local-operator' };

export type Access = {
  /** null: nobody is signed in with this request. */
  actorOf(headers: IncomingHttpHeaders): Actor | null;
  /** Whether the request carries the command line's token. */
  isCommandLine(headers: IncomingHttpHeaders): boolean;
  /** `set-cookie` of a new session. */
  openSession(): string;
};

/** Who a request is from: a browser with a session cookie, or the command line with the token from `run.json`. */
export function createAccess(options: { sessions: Sessions; operatorToken: string; port: number; publicUrl?: string | null }): Access {
  const { sessions, operatorToken, port, publicUrl = null } = options;
  const isSecure = publicUrl?.startsWith('https:') === true;
  // Cookies are shared between ports: two platforms on one machine must not sign each other out. Over https the browser itself
  // sees to it that nobody else (another port, a subdomain, plain http) sets or gets a `__Host-` cookie.
  const cookie = isSecure ? '__Host-junheng' : `junheng_${port}`;
  const isCommandLine = (headers: IncomingHttpHeaders) => isSame(headers.authorization ?? '', `Bearer ${operatorToken}`);
  return {
    isCommandLine,
    actorOf(headers) {
      if (isCommandLine(headers)) return localOperator;
      const token = readCookie(headers.cookie ?? '', cookie);
      return token !== null && sessions.isOpen(token) ? localOperator : null;
    },
    openSession: () =>
      `${cookie}=${sessions.open()}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${sessionDays * 86_400}${isSecure ? '; Secure' : ''}`,
  };
}

function readCookie(header: string, name: string): string | null {
  const found = header.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}

function isSame(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest(); // equal lengths, as the comparison needs
  return timingSafeEqual(hash(given), hash(expected));
}
