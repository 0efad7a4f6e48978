import type { Sql, Transaction } from '@junheng/runtime';

export type SchoolEntry = { schoolId: string; schoolCode: string; name: string; schoolType: string };

export async function readSchools(sql: Sql, county: string, schoolCodes: readonly string[]): Promise<Map<string, SchoolEntry>> {
  const rows = await sql<SchoolEntry[]>`
    select school_id as "schoolId", school_code as "schoolCode", coalesce(name, school_code) as name, school_type as "schoolType"
    from school where county = ${county} and school_code = any(${[...schoolCodes]})`;
  return new Map(rows.map((row) => [row.schoolCode, row]));
}

/** Every school of the county: a few hundred. */
export async function readAllSchools(sql: Sql, county: string): Promise<SchoolEntry[]> {
  return sql<SchoolEntry[]>`
    select school_id as "schoolId", school_code as "schoolCode", coalesce(name, school_code) as name, school_type as "schoolType"
    from school where county = ${county} order by school_code`;
}

/** Names by id. */
export async function readSchoolNames(sql: Sql, county: string, schoolIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql<{ schoolId: string; name: string }[]>`
    select school_id as "schoolId", coalesce(name, school_code) as name from school
    where county = ${county} and school_id = any(${[...schoolIds]}::uuid[])`;
  return new Map(rows.map(({ schoolId, name }) => [schoolId, name]));
}

export async function writeSchools(transaction: Transaction, county: string, schools: readonly SchoolEntry[]): Promise<void> {
  if (schools.length === 0) return;
  await transaction`
    insert into school (county, school_id, school_code, name, school_type)
    select ${county}, * from unnest(${schools.map(({ schoolId }) => schoolId)}::uuid[], ${schools.map(({ schoolCode }) => schoolCode)}::text[],
      ${schools.map(({ name }) => name)}::text[], ${schools.map(({ schoolType }) => schoolType)}::text[])
    on conflict (county, school_id) do update set school_type = excluded.school_type, name = excluded.name`;
}

/** The schools that an import states in its school year, by a change or by saying the same again. */
export async function writeSchoolYears(
  transaction: Transaction,
  county: string,
  { id, schoolYear }: { id: string; schoolYear: number },
  schoolIds: readonly string[],
): Promise<void> {
  if (schoolIds.length === 0) return;
  await transaction`
    insert into school_year (county, school_id, school_year, import_id)
    select ${county}, school_id, ${schoolYear}, ${id} from unnest(${[...schoolIds]}::uuid[]) as school_id
    on conflict (county, school_id, school_year) do update set import_id = excluded.import_id`;
}

/** Name and kind of registered schools, as an earlier file said. */
export async function correctSchools(
  transaction: Transaction,
  county: string,
  schools: readonly { schoolId: string; name: string; schoolType: string }[],
): Promise<void> {
  for (const { schoolId, name, schoolType } of schools) {
    await transaction`update school set name = ${name}, school_type = ${schoolType} where county = ${county} and school_id = ${schoolId}`;
  }
}

export async function deleteSchools(transaction: Transaction, county: string, schoolIds: readonly string[]): Promise<void> {
  await transaction`delete from school where county = ${county} and school_id = any(${[...schoolIds]}::uuid[])`;
}
