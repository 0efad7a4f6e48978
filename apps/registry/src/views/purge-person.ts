import type { ErasableKind } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';

const identityColumns = {
  student: {
    person: 'student',
    id: 'student_id',
    first: 'enrolment_key_index',
    second: 'id_number_index',
    year: 'student_year',
    tell: 'entry_index',
  },
  teacher: {
    person: 'teacher',
    id: 'teacher_id',
    first: 'work_number_index',
    second: 'id_number_index',
    year: 'teacher_year',
    tell: 'name_index',
  },
} as const;

/** Every blind index that the views hold of the person, those of former rows too. */
export async function readIdentities(transaction: Transaction, county: string, kind: ErasableKind, personId: string): Promise<Buffer[]> {
  const { person, id, first, second } = identityColumns[kind];
  const name = (column: string) => transaction(column);
  const rows = await transaction<{ identity: Buffer | null }[]>`
    select unnest(array[${name(first)}, ${name(second)}]) as identity from ${name(person)} where county = ${county} and ${name(id)} = ${personId}
    union select identity_index from withdrawn_person where county = ${county} and person_id = ${personId}
    ${
      kind === 'student'
        ? transaction`
    union select entry_index from student_year where county = ${county} and student_id = ${personId}
    union select (row ->> 'entry_index')::bytea from statement_before
      where county = ${county} and view = 'student_year' and subject_id = ${personId}`
        : transaction``
    }`;
  return rows.flatMap(({ identity }) => identity ?? []);
}

/**
 * Takes out what tells who the person is: identities, fingerprints of rows, what the register of care says. Where the person
 * was in which year stays, so that the person stays counted. @returns rows that held something, by place
 */
export async function purgeViews(
  transaction: Transaction,
  county: string,
  kind: ErasableKind,
  personId: string,
  careId: string,
): Promise<Record<string, number>> {
  const { person, id, year, tell } = identityColumns[kind];
  const name = (column: string) => transaction(column);
  const persons = await transaction`delete from ${name(person)} where county = ${county} and ${name(id)} = ${personId}`;
  const withdrawn = await transaction`delete from withdrawn_person where county = ${county} and person_id = ${personId}`;
  const years = await transaction`
    update ${name(year)} set row_fingerprint = '', ${name(tell)} = null
    where county = ${county} and ${name(id)} = ${personId} and (row_fingerprint <> '' or ${name(tell)} is not null)`;
  const before = await transaction`
    update statement_before set row = row || jsonb_build_object('row_fingerprint', '\\x', ${tell}::text, null)
    where county = ${county} and view = ${year} and subject_id = ${personId}
      and (row ->> 'row_fingerprint' <> '\\x' or row ->> ${tell} is not null)`;
  const care = await transaction`delete from care_year where county = ${county} and care_id = ${careId}`;
  const careBefore = await transaction`
    delete from statement_before where county = ${county} and view = 'care_year' and subject_id = ${careId}`;
  return {
    'registry.identities': persons.count + withdrawn.count,
    'registry.statements': years.count + before.count,
    'registry.care': care.count + careBefore.count,
  };
}

/** Erased persons of whom a view tells something again, as after a restore of its tables. */
export async function readTraces(sql: Sql, county: string): Promise<{ personId: string; kind: ErasableKind }[]> {
  return sql<{ personId: string; kind: ErasableKind }[]>`
    select person_id as "personId", kind from erased_person as e where county = ${county} and (
      exists (select from student s where s.county = e.county and s.student_id = e.person_id)
      or exists (select from teacher t where t.county = e.county and t.teacher_id = e.person_id)
      or exists (select from withdrawn_person w where w.county = e.county and w.person_id = e.person_id)
      or exists (select from student_year y where y.county = e.county and y.student_id = e.person_id and y.row_fingerprint <> '')
      or exists (select from teacher_year y where y.county = e.county and y.teacher_id = e.person_id and y.row_fingerprint <> ''))`;
}
