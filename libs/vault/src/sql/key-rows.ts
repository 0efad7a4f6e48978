import type { SealedClass } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';
import type { KeyName, WrappedKey } from '../data-key.ts';

/** PostgreSQL's type number of bytea[]; the client takes an array of buffers for one bytea. */
const byteaArray = 1001;

export type StoredKey = WrappedKey & { name: KeyName };

/** Data keys by the secret they are wrapped by; null: not named yet. */
export async function countBySecret(sql: Sql, county: string): Promise<{ keyId: string | null; keys: number; isDestroyed: boolean }[]> {
  return sql<{ keyId: string | null; keys: number; isDestroyed: boolean }[]>`
    select key_id as "keyId", count(*)::int as keys, wrapped is null as "isDestroyed" from vault.data_key
    where county = ${county} group by key_id, wrapped is null`;
}

/** Some keys that are wrapped by this secret (null: not named yet), locked against others who would rewrap them. */
export async function takeKeys(transaction: Transaction, county: string, keyId: string | null, limit: number): Promise<StoredKey[]> {
  const rows = await transaction<{ subject: string; class: SealedClass; schoolYear: number; wrapped: Buffer; keyId: string | null }[]>`
    select subject, class, school_year as "schoolYear", wrapped, key_id as "keyId" from vault.data_key
    where county = ${county} and key_id is not distinct from ${keyId} and wrapped is not null
    limit ${limit} for update skip locked`;
  return rows.map(({ wrapped, keyId: by, class: sealedClass, ...name }) => ({ wrapped, keyId: by, name: { ...name, sealedClass } }));
}

/** `wrapped`: in the order of the names. */
export async function writeWrapped(
  transaction: Transaction,
  county: string,
  names: readonly KeyName[],
  wrapped: Buffer[],
  keyId: string,
): Promise<void> {
  await transaction`
    update vault.data_key as k set wrapped = n.wrapped, key_id = ${keyId}
    from unnest(${names.map(({ subject }) => subject)}::text[], ${names.map(({ sealedClass }) => sealedClass)}::text[],
      ${names.map(({ schoolYear }) => schoolYear)}::integer[], ${transaction.array(wrapped, byteaArray)})
      as n (subject, class, school_year, wrapped)
    where k.county = ${county} and k.subject = n.subject and k.class = n.class and k.school_year = n.school_year`;
}

/** Gives the keys of a former version the name of the secret that wraps them. */
export async function nameUnnamed(sql: Sql, county: string, keyId: string): Promise<void> {
  await sql`update vault.data_key set key_id = ${keyId} where county = ${county} and key_id is null and wrapped is not null`;
}

/** The name of the secret in use for a purpose; the first one to ask gives it its name. */
export async function secretInUse(sql: Sql, county: string, purpose: string, keyId: string): Promise<string> {
  await sql`insert into vault.secret_in_use (county, purpose, key_id) values (${county}, ${purpose}, ${keyId}) on conflict do nothing`;
  const [row] = await sql<[{ keyId: string }]>`
    select key_id as "keyId" from vault.secret_in_use where county = ${county} and purpose = ${purpose}`;
  return row.keyId;
}
