import type { ErasableKind } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';
import { byteaArray } from './bytea-array.ts';

export type ErasedPerson = { personId: string; kind: ErasableKind; imports: string[]; purged: Record<string, number>; mayReturn: boolean };

export async function readErasedPerson(sql: Sql | Transaction, county: string, personId: string): Promise<ErasedPerson | null> {
  const [row] = await sql<ErasedPerson[]>`
    select person_id as "personId", kind, imports, purged, may_return as "mayReturn" from erased_person
    where county = ${county} and person_id = ${personId}`;
  return row ?? null;
}

/** Keeps the person among the erased, with every identity it was known by and the imports whose texts name it. */
export async function addErasedPerson(
  transaction: Transaction,
  county: string,
  { personId, kind, imports }: Pick<ErasedPerson, 'personId' | 'kind' | 'imports'>,
  identities: readonly Buffer[],
): Promise<void> {
  await transaction`
    insert into erased_person (county, person_id, kind, imports) values (${county}, ${personId}, ${kind}, ${imports}::uuid[])
    on conflict (county, person_id) do update set imports = array(select distinct unnest(excluded.imports || erased_person.imports) order by 1)`;
  await transaction`
    insert into erased_identity (county, identity_index, person_id)
    select ${county}, identity, ${personId} from unnest(${transaction.array([...identities], byteaArray)}) as identity
    on conflict do nothing`;
}

/** Adds to what was purged; a purge that is repeated after a kill tells the same sum. */
export async function addPurged(transaction: Transaction, county: string, personId: string, purged: Record<string, number>): Promise<void> {
  for (const [place, count] of Object.entries(purged)) {
    await transaction`
      update erased_person set purged = purged || jsonb_build_object(${place}::text, coalesce((purged ->> ${place})::int, 0) + ${count}::int)
      where county = ${county} and person_id = ${personId}`;
  }
}

export type ErasedIdentity = { personId: string; mayReturn: boolean };

/** Erased persons by the hex of an identity they were known by. */
export async function readErasedIdentities(sql: Sql, county: string, identities: readonly Buffer[]): Promise<Map<string, ErasedIdentity>> {
  if (identities.length === 0) return new Map();
  const rows = await sql<(ErasedIdentity & { identity: Buffer })[]>`
    select identity_index as identity, person_id as "personId", may_return as "mayReturn"
    from erased_identity join erased_person using (county, person_id)
    where county = ${county} and identity_index = any(${sql.array([...identities], byteaArray)}) order by may_return desc`;
  return new Map(rows.map(({ identity, ...erased }) => [identity.toString('hex'), erased]));
}

/** Those of the persons who were erased. */
export async function readErasedAmong(sql: Sql | Transaction, county: string, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await sql<{ personId: string }[]>`
    select person_id as "personId" from erased_person where county = ${county} and person_id = any(${[...personIds]}::uuid[])`;
  return new Set(rows.map(({ personId }) => personId));
}

/** @returns whether the person is among the erased */
export async function allowReturn(sql: Sql, county: string, personId: string): Promise<boolean> {
  const { count } = await sql`update erased_person set may_return = true where county = ${county} and person_id = ${personId}`;
  return count > 0;
}
