import type { SealedClass } from '@junheng/contracts';
import type { Runtime, Sql, Transaction } from '@junheng/runtime';
import { createDataKey, type DataKey, type KeyName, keyNameText, unwrapDataKey } from './data-key.ts';

export type KeyRuntime = Pick<Runtime, 'county' | 'entropy' | 'secret'>;
/** Keys by `keyNameText`; one that was destroyed or never made is not in it. */
export type DataKeys = ReadonlyMap<string, DataKey>;

type KeyRow = { subject: string; class: SealedClass; schoolYear: number; wrapped: Buffer; commitment: Buffer };

/** PostgreSQL's type number of bytea[]; the client takes an array of buffers for one bytea. */
const byteaArray = 1001;

/** The person's key was fenced or destroyed: nothing can be recorded about an erased person. */
export class SubjectErased extends Error {}

/** The keys of these names, made where missing, in one round trip. @throws {SubjectErased} */
export async function ensureDataKeys(transaction: Transaction, runtime: KeyRuntime, names: readonly KeyName[]): Promise<DataKeys> {
  const wanted = distinct(runtime.county, names);
  if (wanted.size === 0) return new Map();
  const candidates = new Map([...wanted].map(([text, name]) => [text, { ...name, ...createDataKey(runtime, name) }]));
  const column = <T>(pick: (candidate: KeyName & DataKey & { wrapped: Buffer }) => T) => [...candidates.values()].map(pick);
  const rows = await transaction<(KeyRow & { state: string })[]>`
    select subject, class, school_year as "schoolYear", wrapped, commitment, state from vault.ensure_data_keys(${runtime.county},
      ${column(({ subject }) => subject)}::text[], ${column(({ sealedClass }) => sealedClass)}::text[],
      ${column(({ schoolYear }) => schoolYear)}::integer[], ${transaction.array(
        column(({ wrapped }) => wrapped),
        byteaArray,
      )},
      ${transaction.array(
        column(({ commitment }) => commitment),
        byteaArray,
      )})`;
  const keys = new Map<string, DataKey>();
  for (const row of rows) {
    if (row.state !== 'active') throw new SubjectErased(`a ${row.class} key of the subject is ${row.state}`);
    const text = keyNameText(runtime.county, nameOf(row));
    const candidate = candidates.get(text);
    keys.set(text, candidate?.wrapped.equals(row.wrapped) ? candidate : unwrapRow(runtime, row));
  }
  return keys;
}

/** The active keys of these names, read from the keys themselves: for the roles that seal. */
export async function loadDataKeys(sql: Sql | Transaction, runtime: KeyRuntime, names: readonly KeyName[]): Promise<DataKeys> {
  const { subjects, classes, schoolYears } = filters(names);
  const rows = await sql<KeyRow[]>`
    select subject, class, school_year as "schoolYear", wrapped, commitment from vault.data_key
    where county = ${runtime.county} and subject = any(${subjects}) and class = any(${classes})
      and school_year = any(${schoolYears}) and state = 'active'`;
  return unwrapRows(runtime, rows);
}

/** The same through the view of what the role was granted for `purpose`. @throws when a class is not granted */
export async function loadGrantedDataKeys(
  sql: Sql | Transaction,
  runtime: KeyRuntime,
  purpose: string,
  names: readonly KeyName[],
): Promise<DataKeys> {
  const { subjects, classes, schoolYears } = filters(names);
  const [granted, rows] = await Promise.all([
    sql<{ class: SealedClass }[]>`select class from vault.granted_class where purpose = ${purpose}`,
    sql<KeyRow[]>`
      select subject, class, school_year as "schoolYear", wrapped, commitment from vault.readable_key
      where purpose = ${purpose} and county = ${runtime.county} and subject = any(${subjects}) and class = any(${classes})
        and school_year = any(${schoolYears})`,
  ]);
  const refused = classes.filter((wanted) => !granted.some((grant) => grant.class === wanted));
  if (refused.length > 0) throw new Error(`no grant to open ${refused.join(', ')} for ${purpose}`);
  return unwrapRows(runtime, rows);
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

const unwrapRows = (runtime: KeyRuntime, rows: readonly KeyRow[]): DataKeys =>
  new Map(rows.map((row) => [keyNameText(runtime.county, nameOf(row)), unwrapRow(runtime, row)]));

function unwrapRow(runtime: KeyRuntime, row: KeyRow): DataKey {
  const dataKey = unwrapDataKey(runtime.secret('key-encryption'), runtime.county, nameOf(row), row.wrapped);
  if (!dataKey.commitment.equals(row.commitment)) throw new Error('a stored data key does not match its commitment');
  return dataKey;
}
