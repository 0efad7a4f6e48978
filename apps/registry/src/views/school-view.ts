import type { Sql, Transaction } from '@junheng/runtime';

export type SchoolEntry = { schoolId: string; schoolCode: string; name: string; schoolType: string };

export async function readSchools(sql: Sql, county: string, schoolCodes: readonly string[]): Promise<Map<string, SchoolEntry>> {
  const rows = await sql<SchoolEntry[]>`
    select school_id as "schoolId", school_code as "schoolCode", coalesce(name, school_code) as name, school_type as "schoolType"
    from school where county = ${county} and school_code = any(${[...schoolCodes]})`;
  return new Map(rows.map((row) => [row.schoolCode, row]));
}

export async function writeSchools(transaction: Transaction, county: string, schools: readonly SchoolEntry[]): Promise<void> {
  if (schools.length === 0) return;
  await transaction`
    insert into school (county, school_id, school_code, name, school_type)
    select ${county}, * from unnest(${schools.map(({ schoolId }) => schoolId)}::uuid[], ${schools.map(({ schoolCode }) => schoolCode)}::text[],
      ${schools.map(({ name }) => name)}::text[], ${schools.map(({ schoolType }) => schoolType)}::text[])
    on conflict (county, school_id) do update set school_type = excluded.school_type, name = excluded.name`;
}
