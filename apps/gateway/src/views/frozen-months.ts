import type { MonthFrozen } from '@junheng/contracts';
import type { Transaction } from '@junheng/runtime';
import type { FrozenMonthView } from '../api.ts';
import type { ViewChanges } from '../projection/view-changes.ts';
import { factColumns, type FactColumns, toFact } from './facts.ts';
import type { Queryable } from './queryable.ts';

/** A month is frozen once: its service refuses a second one. */
export async function writeFrozenMonths(transaction: Transaction, county: string, { frozenMonths }: ViewChanges): Promise<void> {
  if (frozenMonths.size === 0) return;
  const rows = [...frozenMonths.values()];
  await transaction`
    insert into frozen_month (county, month, school_year, ledger_size, view_version, figures, ledger_index)
    select ${county}, n.* from jsonb_to_recordset(${transaction.json(rows)}) as n (
      month text, "schoolYear" int, "ledgerSize" bigint, "viewVersion" int, figures jsonb, index bigint)`;
}

type MonthColumns = Omit<MonthFrozen, 'ledgerSize'> & { ledgerSize: bigint } & FactColumns;

/** Oldest first. */
export async function readFrozenMonths(sql: Queryable, county: string): Promise<FrozenMonthView[]> {
  const rows = await sql<MonthColumns[]>`
    select m.month, m.school_year as "schoolYear", m.ledger_size as "ledgerSize", m.view_version as "viewVersion", m.figures,
      ${factColumns(sql)}
    from frozen_month m
    join fact f on f.county = m.county and f.ledger_index = m.ledger_index
    left join source_file s on s.county = f.county and s.file_id = f.file_id
    where m.county = ${county} order by m.month`;
  return rows.map((row) => ({
    month: row.month,
    schoolYear: row.schoolYear,
    ledgerSize: Number(row.ledgerSize),
    viewVersion: row.viewVersion,
    figures: row.figures.map(({ value, limit, ...figure }) => ({ ...figure, value: numberOf(value), limit: numberOf(limit) })),
    fact: toFact(row),
  }));
}

/** An event holds a decimal as text, because canonical JSON has whole numbers only. */
const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));
