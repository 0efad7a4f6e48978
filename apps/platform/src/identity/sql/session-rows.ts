import type { DatabaseSync } from 'node:sqlite';

/** Times in ms since 1970; the issuer and subject of the local operator are null. */
export type SessionRow = {
  hash: string;
  id: string;
  issuer: string | null;
  subject: string | null;
  provider_session: string | null;
  browser: string;
  opened: number;
  seen: number;
  ends: number;
};

export type SessionRows = ReturnType<typeof openSessionRows>;

/** The table of sessions. `is` compares null with null. */
export function openSessionRows(database: DatabaseSync) {
  const insert = database.prepare(
    `insert into session (hash, id, issuer, subject, provider_session, browser, opened, seen, ends)
     values (:hash, :id, :issuer, :subject, :provider_session, :browser, :opened, :seen, :ends)`,
  );
  const find = database.prepare('select * from session where hash = ?');
  const touch = database.prepare('update session set seen = ? where hash = ?');
  const remove = database.prepare('delete from session where id = ?');
  const ofPerson = database.prepare('select * from session where issuer is ? and subject is ? order by seen desc, id');
  const ofProvider = database.prepare('select * from session where issuer = ? and provider_session = ?');
  const all = database.prepare('select * from session');
  const over = database.prepare('select * from session where ends <= ? or seen <= ?');
  const rows = (found: unknown[]) => found as SessionRow[];
  return {
    insert: (row: SessionRow): void => void insert.run(row),
    find: (hash: string) => find.get(hash) as SessionRow | undefined,
    touch: (hash: string, seen: number): void => void touch.run(seen, hash),
    remove: (id: string): void => void remove.run(id),
    ofPerson: (issuer: string | null, subject: string | null) => rows(ofPerson.all(issuer, subject)),
    ofProvider: (issuer: string, providerSession: string) => rows(ofProvider.all(issuer, providerSession)),
    all: () => rows(all.all()),
    /** Whose end has come, or who was last seen at `idleSince` or before. */
    over: (now: number, idleSince: number) => rows(over.all(now, idleSince)),
  };
}
