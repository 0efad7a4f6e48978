import type { Sql, Transaction } from '@junheng/runtime';
import { byteaArray } from './bytea-array.ts';

const persons = {
  student: { table: 'student', id: 'student_id', first: 'enrolment_key_index', second: 'id_number_index' },
  teacher: { table: 'teacher', id: 'teacher_id', first: 'work_number_index', second: 'id_number_index' },
} as const;
export type PersonKind = keyof typeof persons;

/** Nobody is found under their identities any more, but whoever is registered again under the same one gets the old id. */
export async function forgetPersons(transaction: Transaction, county: string, kind: PersonKind, ids: readonly string[]): Promise<void> {
  const { table, id, first, second } = persons[kind];
  await transaction`
    with gone as (
      delete from ${transaction(table)} where county = ${county} and ${transaction(id)} = any(${[...ids]}::uuid[])
      returning ${transaction(id)} as person_id, coalesce(${transaction(first)}, ${transaction(second)}) as identity_index
    )
    insert into withdrawn_person (county, identity_index, person_id)
    select ${county}, identity_index, person_id from gone where identity_index is not null
    on conflict (county, identity_index) do update set person_id = excluded.person_id`;
}

/** Ids of persons whose registration was withdrawn, by the hex of the identity under which they were registered. */
export async function readWithdrawnPersons(
  sql: Sql,
  county: string,
  kind: PersonKind,
  identityIndexes: readonly Buffer[],
): Promise<Map<string, string>> {
  if (identityIndexes.length === 0) return new Map();
  const { table, id } = persons[kind];
  const rows = await sql<{ identity: Buffer; personId: string }[]>`
    select identity_index as identity, person_id as "personId" from withdrawn_person
    where county = ${county} and identity_index = any(${sql.array([...identityIndexes], byteaArray)})
      and not exists (select 1 from ${sql(table)} as registered
        where registered.county = ${county} and registered.${sql(id)} = withdrawn_person.person_id)`;
  return new Map(rows.map(({ identity, personId }) => [identity.toString('hex'), personId]));
}

/** Identities that a description has again. One that someone else has meanwhile stays theirs. */
export async function writeIdentities(
  transaction: Transaction,
  county: string,
  kind: PersonKind,
  entries: readonly { id: string; first: Buffer | null; second: Buffer | null }[],
): Promise<void> {
  const { table, id, first, second } = persons[kind];
  for (const entry of entries) {
    const isFree = (column: string, index: Buffer | null) => transaction`
      case when exists (select 1 from ${transaction(table)} as other where other.county = ${county}
        and other.${transaction(column)} = ${index}::bytea and other.${transaction(id)} <> ${entry.id})
      then ${transaction(column)} else ${index}::bytea end`;
    await transaction`
      update ${transaction(table)} set ${transaction(first)} = ${isFree(first, entry.first)}, ${transaction(second)} = ${isFree(second, entry.second)}
      where county = ${county} and ${transaction(id)} = ${entry.id}`;
  }
}

export async function deleteClasses(transaction: Transaction, county: string, classIds: readonly string[]): Promise<void> {
  await transaction`delete from class where county = ${county} and class_id = any(${[...classIds]}::uuid[])`;
}

/** Those of the streams that have events: of a subject that was closed or taken back. */
export async function readStartedStreams(sql: Sql, county: string, streams: readonly string[]): Promise<Set<string>> {
  if (streams.length === 0) return new Set();
  const rows = await sql<{ stream: string }[]>`
    select stream from event where county = ${county} and version = 1 and stream = any(${[...streams]})`;
  return new Set(rows.map(({ stream }) => stream));
}
