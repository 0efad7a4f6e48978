import type { SealedClass } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';

/** A data key as it is known without being opened; `fingerprint`: its commitment, base64url. */
export type KnownKey = { class: SealedClass; schoolYear: number; fingerprint: string };

/** Those of the subjects that are fenced. */
export async function readFenced(sql: Sql | Transaction, county: string, subjects: readonly string[]): Promise<Set<string>> {
  if (subjects.length === 0) return new Set();
  const rows = await sql<{ subject: string }[]>`
    select subject from vault.fenced_subject where county = ${county} and subject = any(${[...new Set(subjects)]}::text[])`;
  return new Set(rows.map(({ subject }) => subject));
}

/**
 * No key of the subjects is made or read from here on. The lock waits for whoever is sealing, and makes whoever comes later
 * wait: an append stands wholly before the fence, or sees it. Each statement after it has a snapshot of its own, so this
 * transaction must be read committed.
 */
export async function fence(transaction: Transaction, county: string, subjects: readonly string[]): Promise<void> {
  await transaction`lock table vault.data_key in share row exclusive mode`;
  await transaction`
    insert into vault.fence (county, subject) select ${county}, unnest(${[...subjects]}::text[]) on conflict do nothing`;
  await transaction`
    update vault.data_key set state = 'fenced' where county = ${county} and subject = any(${[...subjects]}) and state = 'active'`;
}

/** All keys that the subject has or had. */
export async function readKnownKeys(sql: Sql | Transaction, county: string, subject: string): Promise<KnownKey[]> {
  const rows = await sql<(Omit<KnownKey, 'fingerprint'> & { commitment: Buffer })[]>`
    select class, school_year as "schoolYear", commitment from vault.data_key
    where county = ${county} and subject = ${subject} order by school_year, class`;
  return rows.map(({ commitment, ...row }) => ({ ...row, fingerprint: commitment.toString('base64url') }));
}

/** Destroys what is left of the subjects' keys. @returns fingerprints of those that were there, by subject */
export async function destroy(transaction: Transaction, county: string, subjects: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await transaction<{ subject: string; commitment: Buffer }[]>`
    update vault.data_key set state = 'destroyed', wrapped = null, key_id = null
    where county = ${county} and subject = any(${[...subjects]}) and wrapped is not null
    returning subject, commitment`;
  return bySubject(rows);
}

/** Fingerprints of the subjects' keys that are not destroyed. */
export async function readKeysThere(sql: Sql, county: string, subjects: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await sql<{ subject: string; commitment: Buffer }[]>`
    select subject, commitment from vault.data_key
    where county = ${county} and subject = any(${[...subjects]}) and wrapped is not null`;
  return bySubject(rows);
}

function bySubject(rows: readonly { subject: string; commitment: Buffer }[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { subject, commitment } of rows) found.set(subject, [...(found.get(subject) ?? []), commitment.toString('base64url')]);
  return found;
}

/** Everybody who is fenced. */
export async function readFences(sql: Sql, county: string): Promise<string[]> {
  const rows = await sql<{ subject: string }[]>`select subject from vault.fence where county = ${county} order by subject`;
  return rows.map(({ subject }) => subject);
}
