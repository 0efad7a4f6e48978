import type { DatabaseSync } from 'node:sqlite';
import type { Clock, Entropy } from '@junheng/runtime';
import { hashOf } from './hash-of.ts';
import { openSessionRows, type SessionRow } from './sql/session-rows.ts';

/** Whose session it is: of the one-time link, or of a subject that an identity provider vouches for (`sid`: the provider's session). */
export type SignedIn = { kind: 'local-operator' } | { kind: 'person'; issuer: string; subject: string; sid: string | null };

export type Session = {
  /** Opens nothing; names the session in lists. */
  id: string;
  of: SignedIn;
  /** `Chromium · Linux` */
  browser: string;
  openedAt: Date;
  seenAt: Date;
  endsAt: Date;
};

/** In seconds: since the last request, and since sign-in whatever is done. */
export type SessionLimits = { idle: number; whole: number };

export type Sessions = {
  /** A new session; the token is for its cookie and is kept nowhere. */
  open(of: SignedIn, browser: string): { token: string; session: Session; seconds: number };
  /** The session, noted as used; null: none is open by this token. */
  use(token: string): Session | null;
  /** Newest use first. */
  ofPerson(of: SignedIn): Session[];
  end(id: string): void;
  /** Those of the provider's session, else those of the subject without one, or where none is named all of the subject. @returns how many ended */
  endByProvider(provider: { issuer: string; subject: string | null; sid: string | null }): number;
  /** Everybody's. @returns how many ended */
  endAll(): number;
  /** Ends those whose time is over. */
  sweep(): void;
  /** Told the id of each session that ends. */
  onEnd(listener: (id: string) => void): void;
};

const hour = 3600;
/** Where others than the machine's own user can reach the platform: 2 hours idle, 12 in all. */
export const limitsOfPeople: SessionLimits = { idle: 2 * hour, whole: 12 * hour };
/** Of the one-time link on the machine itself, whose user holds the data folder anyway. */
export const limitsOfOperator: SessionLimits = { idle: 7 * 24 * hour, whole: 7 * 24 * hour };

const mostPerPerson = 20;
const touchEvery = 60_000; // ms

/** Signed-in browsers, kept over a restart. Whatever ends a session ends it here, so that what still runs for it hears of it. */
export function openSessions(
  database: DatabaseSync,
  options: { clock: Clock; entropy: Entropy; limitsOf(of: SignedIn): SessionLimits },
): Sessions {
  const { clock, entropy, limitsOf } = options;
  const rows = openSessionRows(database);
  const listeners: ((id: string) => void)[] = [];
  const now = () => clock.now().getTime();
  let opened = 0;
  const remove = (row: SessionRow) => {
    rows.remove(row.id);
    for (const listener of listeners) listener(row.id);
  };
  const isOver = (row: SessionRow, at: number) => row.ends <= at || row.seen + limitsOf(signedInOf(row)).idle * 1000 <= at;
  const open = (all: SessionRow[]) => {
    const at = now();
    return all.filter((row) => !isOver(row, at));
  };
  return {
    open(of, browser) {
      const at = now();
      const { whole } = limitsOf(of);
      const label = `session|${at}|${++opened}`;
      const token = entropy.bytes(32, label).toString('base64url');
      const id = entropy.bytes(12, `${label}|id`).toString('base64url');
      const { issuer, subject, sid } = of.kind === 'person' ? of : { issuer: null, subject: null, sid: null };
      const row = {
        hash: hashOf(token),
        id,
        issuer,
        subject,
        provider_session: sid,
        browser,
        opened: at,
        seen: at,
        ends: at + whole * 1000,
      };
      rows.insert(row);
      for (const surplus of rows.ofPerson(issuer, subject).slice(mostPerPerson)) remove(surplus);
      return { token, session: sessionOf(row), seconds: whole };
    },
    use(token) {
      const row = rows.find(hashOf(token)); // looked up as a hash: the time it takes tells nothing about a token
      if (!row) return null;
      const at = now();
      if (isOver(row, at)) {
        remove(row);
        return null;
      }
      if (at - row.seen >= touchEvery) rows.touch(row.hash, at);
      return sessionOf(row);
    },
    ofPerson: (of) => (of.kind === 'person' ? open(rows.ofPerson(of.issuer, of.subject)) : open(rows.ofPerson(null, null))).map(sessionOf),
    end(id) {
      rows.remove(id);
      for (const listener of listeners) listener(id);
    },
    endByProvider({ issuer, subject, sid }) {
      const named = sid === null ? [] : rows.ofProvider(issuer, sid).filter((row) => subject === null || row.subject === subject);
      // of a provider that named no session when they signed in, all of the subject that are so
      const unnamed = subject === null ? [] : rows.ofPerson(issuer, subject).filter((row) => sid === null || row.provider_session === null);
      const ended = named.length > 0 ? named : unnamed;
      for (const row of ended) remove(row);
      return ended.length;
    },
    endAll() {
      const all = rows.all();
      for (const row of all) remove(row);
      return all.length;
    },
    sweep() {
      const at = now();
      for (const row of rows.over(at, at - limitsOfPeople.idle * 1000)) if (isOver(row, at)) remove(row);
    },
    onEnd: (listener) => void listeners.push(listener),
  };
}

const signedInOf = ({ issuer, subject, provider_session: sid }: SessionRow): SignedIn =>
  issuer === null || subject === null ? { kind: 'local-operator' } : { kind: 'person', issuer, subject, sid };

const sessionOf = (row: SessionRow): Session => ({
  id: row.id,
  of: signedInOf(row),
  browser: row.browser,
  openedAt: new Date(row.opened),
  seenAt: new Date(row.seen),
  endsAt: new Date(row.ends),
});
