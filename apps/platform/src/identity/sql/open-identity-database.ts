import { chmodSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Of this layout; another one is thrown away, which signs everyone out and voids service tokens. */
const layout = 1;

/**
 * Sessions and service tokens, as hashes, in a file of the home and not in the county's database: a backup that is restored there must
 * not bring back what was ended or revoked since. A file that cannot be read is begun anew; it must not keep the platform from starting.
 */
export function openIdentityDatabase(file: string): DatabaseSync {
  try {
    return prepared(file);
  } catch {
    for (const part of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${part}`, { force: true });
    return prepared(file);
  }
}

function prepared(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    chmodSync(file, 0o600);
    database.exec('pragma journal_mode = wal; pragma synchronous = full');
    const { user_version: found } = database.prepare('pragma user_version').get() as { user_version: number };
    if (found !== 0 && found !== layout) throw new Error(`layout ${found}`);
    database.exec(tables);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const tables = `
  create table if not exists session (
    hash text primary key,
    id text not null unique,
    issuer text,
    subject text,
    provider_session text,
    browser text not null,
    opened integer not null,
    seen integer not null,
    ends integer not null
  ) strict;
  create index if not exists session_of_subject on session (issuer, subject);
  create table if not exists service_token (
    id text primary key,
    hash text not null unique,
    name text not null,
    grants text not null,
    issued_by text not null,
    issued integer not null,
    expires integer not null,
    revoked integer,
    revoked_by text,
    uses integer not null default 0,
    used integer
  ) strict;
  pragma user_version = ${layout};
`;
