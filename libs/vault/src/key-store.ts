import type { SealedClass } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';
import postgres from 'postgres';
import { createDataKey, type DataKey, type KeyContext, type KeyName, keyNameText, unwrapDataKey, type WrappedKey } from './data-key.ts';

/** Keys by `keyNameText`; one that was destroyed or never made is not in it. */
export type DataKeys = ReadonlyMap<string, DataKey>;

type KeyRow = WrappedKey & { subject: string; class: SealedClass; schoolYear: number };

/** PostgreSQL's type number of bytea[]; the client takes an array of buffers for one bytea. */
const byteaArray = 1001;

/** PostgreSQL's answer of `ensure_data_keys` to a fenced subject. */
const subjectIsFenced = 'JH010';

/** The person was fenced: nothing can be recorded about an erased person. */
export class SubjectErased extends Error {
  override name = 'SubjectErased';
}

/**
 * The keys of these names, made where missing, in one round trip. `subjects`: everybody that what is recorded is about, also
 * where nothing of it is sealed. @throws {SubjectErased}
 */
export async function ensureDataKeys(
  transaction: Transaction,
  context: KeyContext,
  names: readonly KeyName[],
  subjects: readonly string[],
): Promise<DataKeys> {
  const wanted = distinct(context.county, names);
  if (wanted.size === 0 && subjects.length === 0) return new Map();
  const candidates = new Map([...wanted].map(([text, name]) => [text, { ...name, ...createDataKey(context, name) }]));
  const column = <T>(pick: (candidate: KeyName & DataKey & { wrapped: Buffer }) => T) => [...candidates.values()].map(pick);
  const bytes = (values: Buffer[]) => transaction.array(values, byteaArray);
  const made = transaction<(KeyRow & { state: string })[]>`
    select subject, class, school_year as "schoolYear", wrapped, state, key_id as "keyId" from vault.ensure_data_keys(${context.county},
      ${[...new Set(subjects)]}::text[], ${column(({ subject }) => subject)}::text[], ${column(({ sealedClass }) => sealedClass)}::text[],
      ${column(({ schoolYear }) => schoolYear)}::integer[], ${bytes(column(({ wrapped }) => wrapped))},
      ${bytes(column(({ commitment }) => Buffer.from(commitment, 'base64url')))}, ${context.keyEncryption.current.id})`;
  const rows = await made.catch((error: unknown) => {
    if (error instanceof postgres.PostgresError && error.code === subjectIsFenced) throw new SubjectErased(error.message, { cause: error });
    throw error;
  });
  const keys = new Map<string, DataKey>();
  for (const row of rows) {
    if (row.state !== 'active') throw new SubjectErased(`a ${row.class} key of the subject is ${row.state}`);
    const text = keyNameText(context.county, nameOf(row));
    const candidate = candidates.get(text);
    keys.set(text, candidate?.wrapped.equals(row.wrapped) ? candidate : unwrapDataKey(context, nameOf(row), row));
  }
  return keys;
}

/** The active keys of these names, read from the keys themselves: for the roles that seal. */
export async function loadDataKeys(sql: Sql | Transaction, context: KeyContext, names: readonly KeyName[]): Promise<DataKeys> {
  const { subjects, classes, schoolYears } = filters(names);
  const rows = await sql<KeyRow[]>`
    select subject, class, school_year as "schoolYear", wrapped, key_id as "keyId" from vault.data_key as k
    where county = ${context.county} and subject = any(${subjects}) and class = any(${classes})
      and school_year = any(${schoolYears}) and state = 'active'
      and not exists (select from vault.fenced_subject as f where f.county = k.county collate "C" and f.subject = k.subject collate "C")`;
  return unwrapRows(context, rows);
}

/** The same through the view of what the role was granted for `purpose`. @throws when a class is not granted */
export async function loadGrantedDataKeys(
  sql: Sql | Transaction,
  context: KeyContext,
  purpose: string,
  names: readonly KeyName[],
): Promise<DataKeys> {
  const { subjects, classes, schoolYears } = filters(names);
  const [granted, rows] = await Promise.all([
    sql<{ class: SealedClass }[]>`select class from vault.granted_class where purpose = ${purpose}`,
    sql<KeyRow[]>`
      select subject, class, school_year as "schoolYear", wrapped, key_id as "keyId" from vault.readable_key
      where purpose = ${purpose} and county = ${context.county} and subject = any(${subjects}) and class = any(${classes})
        and school_year = any(${schoolYears})`,
  ]);
  const refused = classes.filter((wanted) => !granted.some((grant) => grant.class === wanted));
  if (refused.length > 0) throw new Error(`no grant to open ${refused.join(', ')} for ${purpose}`);
  return unwrapRows(context, rows);
}

function filters(names: readonly KeyName[]) {
  return {
    subjects: [...new Set(names.map(({ subject }) => subject))],
    classes: [...new Set(names.map(({ sealedClass }) => sealedClass))],
    schoolYears: [...new Set(names.map(({ schoolYear }) => schoolYear))],
  };
}

const distinct = (county: string, names: readonly KeyName[]) => new Map(names.map((name) => [keyNameText(county, name), name]));

const nameOf = (row: KeyRow): KeyName => ({ subject: row.subject, sealedClass: row.class, schoolYear: row.schoolYear });

function unwrapRows(context: KeyContext, rows: readonly KeyRow[]): DataKeys {
  const keys = new Map<string, DataKey>();
  for (const row of rows) {
    const name = nameOf(row);
    keys.set(keyNameText(context.county, name), unwrapDataKey(context, name, row));
  }
  return keys;
}
