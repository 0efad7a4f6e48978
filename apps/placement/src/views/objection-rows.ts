import type { ObjectionRemedy, Objector } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';
import type { ObjectionsFilter, ObjectionStep } from '../after/after-api.ts';

export type ObjectionRow = {
  objectionId: string;
  drawId: string;
  schoolId: string;
  schoolYear: number;
  grade: number;
  raisedAs: Objector;
  raisedBy: string;
  raisedAt: Date;
  step: ObjectionStep;
  remedy: ObjectionRemedy | null;
  resolvedAt: Date | null;
};

/** Whose rows an actor may see: the county's, those of some schools, and always the own ones. */
export type RowReach = { county: boolean; schools: readonly string[]; own: string };

const columns = (sql: Sql) => sql`
  objection_id as "objectionId", draw_id as "drawId", school_id as "schoolId", school_year as "schoolYear", grade, raised_as as "raisedAs",
  raised_by as "raisedBy", raised_at as "raisedAt", step, remedy, resolved_at as "resolvedAt"`;

type Raised = Omit<ObjectionRow, 'step' | 'remedy' | 'resolvedAt'>;

export async function writeObjection(transaction: Transaction, county: string, row: Raised): Promise<void> {
  await transaction`
    insert into draw_objection (county, objection_id, draw_id, school_id, school_year, grade, raised_as, raised_by, raised_at, step)
    values (${county}, ${row.objectionId}, ${row.drawId}, ${row.schoolId}, ${row.schoolYear}, ${row.grade}, ${row.raisedAs},
      ${row.raisedBy}, ${row.raisedAt}, 'open')`;
}

export async function writeObjectionResolved(
  transaction: Transaction,
  county: string,
  row: Pick<ObjectionRow, 'objectionId' | 'step' | 'remedy' | 'resolvedAt'>,
): Promise<void> {
  await transaction`
    update draw_objection set step = ${row.step}, remedy = ${row.remedy}, resolved_at = ${row.resolvedAt}
    where county = ${county} and objection_id = ${row.objectionId}`;
}

/** The draw they were about is annulled: nobody owes an answer any more. */
export async function supersedeObjections(transaction: Transaction, county: string, drawId: string): Promise<void> {
  await transaction`
    update draw_objection set step = 'superseded' where county = ${county} and draw_id = ${drawId} and step = 'open'`;
}

export async function readObjectionRow(sql: Sql, county: string, objectionId: string): Promise<ObjectionRow | null> {
  const [row] = await sql<ObjectionRow[]>`
    select ${columns(sql)} from draw_objection where county = ${county} and objection_id = ${objectionId}`;
  return row ?? null;
}

/** Open ones first, then the newest. `counts`: by step, of all that the filter without its step holds. */
export async function readObjectionRows(
  sql: Sql,
  county: string,
  { schoolYear, schoolId, drawId, step }: ObjectionsFilter,
  reach: RowReach,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: ObjectionRow[]; counts: { step: ObjectionStep; count: number }[] }> {
  const seen = sql`
    county = ${county} and school_year = ${schoolYear} and (${schoolId}::uuid is null or school_id = ${schoolId})
    and (${drawId}::text is null or draw_id = ${drawId})
    and (${reach.county} or school_id = any(${reach.schools as string[]}::uuid[]) or raised_by = ${reach.own})`;
  const [counts, rows] = await Promise.all([
    sql<{ step: ObjectionStep; count: number }[]>`
      select step, count(*)::int as count from draw_objection where ${seen} group by step order by step`,
    sql<ObjectionRow[]>`
      select ${columns(sql)} from draw_objection where ${seen} and (${step}::text is null or step = ${step})
      order by step <> 'open', raised_at desc, objection_id limit ${limit} offset ${offset}`,
  ]);
  return { rows, counts };
}

/** Of one school year, by draw. */
export const readObjectionCounts = (
  sql: Sql,
  county: string,
  schoolYear: number,
): Promise<{ drawId: string; step: ObjectionStep; count: number }[]> => sql`
  select draw_id as "drawId", step, count(*)::int as count from draw_objection
  where county = ${county} and school_year = ${schoolYear} group by draw_id, step`;
