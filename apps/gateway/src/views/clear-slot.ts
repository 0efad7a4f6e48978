import type { Sql, Transaction } from '@junheng/runtime';

/** Every table of an edition; made by sql/view. */
export const viewTables = [
  'view_position',
  'watermark',
  'fact',
  'source_file',
  'school',
  'school_conditions',
  'class',
  'student_year',
  'departure',
  'care_year',
  'teacher_year',
  'teacher_count',
  'cohort_count',
  'county_figures',
  'frozen_month',
  'placement_step',
  'placement_case',
] as const;

/** Takes a county out of a slot; the rows of other counties stay. Rows and not tables: the role owns none. */
export async function clearSlot(transaction: Transaction, county: string, slot: string): Promise<void> {
  for (const table of viewTables) await transaction`delete from ${transaction(slot)}.${transaction(table)} where county = ${county}`;
}

/** Whether rows of the county stand in a slot. */
export async function holdsCounty(sql: Sql, county: string, slot: string): Promise<boolean> {
  const [row] = await sql<[{ holds: boolean }]>`
    select exists (select from ${sql(slot)}.view_position where county = ${county}) as holds`;
  return row.holds;
}

/** Those that grow with the county; the role may maintain them. */
const largeTables =
  'fact, source_file, school, school_conditions, class, student_year, departure, care_year, teacher_year, teacher_count, cohort_count, county_figures';

/** Brings the planner's statistics up to date after a slot was filled: without, statements go on as if its tables were empty. */
export async function analyzeSlot(sql: Sql): Promise<void> {
  await sql.unsafe(`analyze ${largeTables}`);
}

/** Gives the space of a cleared slot back, before it is filled again beside its own dead rows. */
export async function vacuumSlot(sql: Sql): Promise<void> {
  await sql.unsafe(`vacuum ${largeTables}`);
}
