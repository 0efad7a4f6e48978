import type { MonthFrozen } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';

export type MonthRow = MonthFrozen & {
  frozenAt: Date;
  /** Of the public event. */
  eventId: string;
  /** In this service's store. */
  position: bigint;
};

const columns = (sql: Sql) => sql`
  month, school_year as "schoolYear", ledger_size::float8 as "ledgerSize", view_version as "viewVersion", figures,
  frozen_at as "frozenAt", event_id as "eventId", position`;

export async function writeMonth(transaction: Transaction, county: string, row: MonthRow): Promise<void> {
  const { month, schoolYear, ledgerSize, viewVersion, figures, frozenAt, eventId, position } = row;
  await transaction`
    insert into month (county, month, school_year, ledger_size, view_version, figures, frozen_at, event_id, position)
    values (${county}, ${month}, ${schoolYear}, ${ledgerSize}, ${viewVersion}, ${transaction.json(figures)},
      ${frozenAt}, ${eventId}, ${position})`;
}

export async function readMonth(sql: Sql, county: string, month: string): Promise<MonthRow | null> {
  const [row] = await sql<MonthRow[]>`select ${columns(sql)} from month where county = ${county} and month = ${month}`;
  return row ?? null;
}

/** Oldest first. */
export const readMonths = (sql: Sql, county: string): Promise<MonthRow[]> =>
  sql<MonthRow[]>`select ${columns(sql)} from month where county = ${county} order by month`;
