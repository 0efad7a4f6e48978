import type { ViolationChannel, ViolationKind } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';
import type { ViolationsFilter } from '../cases/cases-api.ts';
import type { ViolationStep } from '../domain/violation/state.ts';

export type ViolationRow = {
  violationId: string;
  schoolId: string;
  schoolYear: number;
  grade: number | null;
  kind: ViolationKind;
  channel: ViolationChannel;
  reportedBy: string;
  step: ViolationStep;
  veto: boolean;
  cases: number;
  reportedAt: Date;
  decidedAt: Date | null;
};

/** `all`: also what is not confirmed; else only confirmed ones, of the county or of some schools. The own ones always. */
export type ViolationReach = { all: boolean; county: boolean; schools: readonly string[]; own: string };

const columns = (sql: Sql) => sql`
  violation_id as "violationId", school_id as "schoolId", school_year as "schoolYear", grade, kind, channel, reported_by as "reportedBy",
  step, veto, cases, reported_at as "reportedAt", decided_at as "decidedAt"`;

export async function writeViolation(
  transaction: Transaction,
  county: string,
  row: Omit<ViolationRow, 'step' | 'veto' | 'cases' | 'decidedAt'>,
): Promise<void> {
  await transaction`
    insert into violation (county, violation_id, school_id, school_year, grade, kind, channel, reported_by, step, veto, cases, reported_at)
    values (${county}, ${row.violationId}, ${row.schoolId}, ${row.schoolYear}, ${row.grade}, ${row.kind}, ${row.channel}, ${row.reportedBy},
      'reported', false, 0, ${row.reportedAt})`;
}

export async function writeViolationEnd(
  transaction: Transaction,
  county: string,
  { violationId, step, veto, cases, decidedAt }: Pick<ViolationRow, 'violationId' | 'step' | 'veto' | 'cases' | 'decidedAt'>,
): Promise<void> {
  await transaction`
    update violation set step = ${step}, veto = ${veto}, cases = ${cases}, decided_at = ${decidedAt}
    where county = ${county} and violation_id = ${violationId}`;
}

export async function readViolationRow(sql: Sql, county: string, violationId: string): Promise<ViolationRow | null> {
  const [row] = await sql<ViolationRow[]>`
    select ${columns(sql)} from violation where county = ${county} and violation_id = ${violationId}`;
  return row ?? null;
}

/** Undecided ones first, then the newest. `counts`: by step, of all that the filter without its step holds. */
export async function readViolationRows(
  sql: Sql,
  county: string,
  { schoolYear, schoolId, kind, step }: ViolationsFilter,
  reach: ViolationReach,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: ViolationRow[]; counts: { step: ViolationStep; count: number }[] }> {
  const seen = sql`
    county = ${county} and school_year = ${schoolYear} and (${schoolId}::uuid is null or school_id = ${schoolId})
    and (${kind}::text is null or kind = ${kind})
    and (${reach.all} or reported_by = ${reach.own}
      or (step = 'confirmed' and (${reach.county} or school_id = any(${reach.schools as string[]}::uuid[]))))`;
  const [counts, rows] = await Promise.all([
    sql<{ step: ViolationStep; count: number }[]>`
      select step, count(*)::int as count from violation where ${seen} group by step order by step`,
    sql<ViolationRow[]>`
      select ${columns(sql)} from violation where ${seen} and (${step}::text is null or step = ${step})
      order by step <> 'reported', reported_at desc, violation_id limit ${limit} offset ${offset}`,
  ]);
  return { rows, counts };
}

/** Pupils found moved without approval, by school and grade. */
export const readUnapprovedCounts = (
  sql: Sql,
  county: string,
  schoolYear: number,
): Promise<{ schoolId: string; grade: number | null; cases: number }[]> => sql`
  select school_id as "schoolId", grade, sum(cases)::int as cases from violation
  where county = ${county} and school_year = ${schoolYear} and step = 'confirmed' and kind = 'change-without-approval'
  group by school_id, grade order by school_id, grade`;
