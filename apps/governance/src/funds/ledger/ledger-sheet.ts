import type { SheetToWrite } from '@junheng/spreadsheet';
import type { AwardRecord, Fund } from '../funds-api.ts';
import { ledgerColumns } from './ledger-columns.ts';

type Line = {
  schoolId: string | null;
  date: string;
  voucher: string;
  purpose: string;
  allottedFen: number | null;
  spentFen: number | null;
};

/**
 * 专项经费与以奖代补台账 as it is handed out; read back in, it changes nothing. A fund's budget stands on a row of its own.
 * `codeOf`: a school's code by its id.
 */
export function ledgerSheet(funds: readonly Fund[], awards: readonly AwardRecord[], codeOf: (schoolId: string) => string): SheetToWrite {
  const ordered = funds.toSorted((a, b) => a.year - b.year || (a.name < b.name ? -1 : 1));
  const rows = ordered.flatMap((fund) => [
    [fund.year, fund.name, fund.budgetFen / 100, '', null, '', null, '', ''],
    ...linesOf(fund, awards).map(({ schoolId, date, voucher, purpose, allottedFen, spentFen }) => [
      fund.year,
      fund.name,
      null,
      schoolId === null ? '' : codeOf(schoolId),
      yuan(allottedFen),
      date,
      yuan(spentFen),
      purpose,
      voucher,
    ]),
  ]);
  return { name: '专项经费与以奖代补台账', header: ledgerColumns, rows, textColumns: [3, 8] };
}

/** Bookings and payments of awards in order of their days; what was allotted and spent under one voucher shares a row. */
function linesOf({ fundId, bookings }: Fund, awards: readonly AwardRecord[]): Line[] {
  const lines = new Map<string, Line>();
  const add = (line: Line) => {
    const key = [line.voucher, line.schoolId, line.date, line.purpose].join('\n');
    const other = lines.get(key);
    const isFree = !other || (other.allottedFen === null) !== (line.allottedFen === null);
    lines.set(isFree ? key : `${key}\n${lines.size}`, {
      ...line,
      allottedFen: line.allottedFen ?? (isFree ? (other?.allottedFen ?? null) : null),
      spentFen: line.spentFen ?? (isFree ? (other?.spentFen ?? null) : null),
    });
  };
  for (const { kind, schoolId, amountFen, date, voucher, purpose } of bookings)
    add({
      schoolId,
      date,
      voucher,
      purpose: purpose ?? '',
      allottedFen: kind === 'allotted' ? amountFen : null,
      spentFen: kind === 'spent' ? amountFen : null,
    });
  for (const { schoolId, payments } of awards.filter((award) => award.fundId === fundId))
    for (const { amountFen, date, voucher } of payments)
      add({ schoolId, date, voucher, purpose: '以奖代补', allottedFen: amountFen, spentFen: null });
  return [...lines.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ date, voucher }: Line): string => `${date} ${voucher}`;
const yuan = (fen: number | null): number | null => (fen === null ? null : fen / 100);
