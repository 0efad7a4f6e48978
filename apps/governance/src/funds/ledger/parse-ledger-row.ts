import { fundsContracts, voucherNumber } from '@junheng/contracts';
import type { LedgerFinding } from '../funds-api.ts';
import { type LedgerColumn, type LedgerRow, plain } from './ledger-columns.ts';
import { type LedgerFindingCode, ledgerFinding } from './ledger-findings.ts';

/** What a row says. Amounts in fen, null where the cell is empty or 0. */
export type ParsedRow = {
  row: number;
  year: number;
  name: string;
  budgetFen: number | null;
  schoolCode: string | null;
  allottedFen: number | null;
  spentFen: number | null;
  date: string | null;
  purpose: string;
  voucher: string | null;
};

export type Parsed = { of: 'row'; row: ParsedRow } | { of: 'skipped' } | { of: 'findings'; findings: LedgerFinding[] };

/** One row of the file. Totals (合计, 小计) are skipped. */
export function parseLedgerRow({ number, cells }: LedgerRow): Parsed {
  if (/^(合计|小计|总计|累计)/.test(plain(cells['年度'])) || /^(合计|小计|总计|累计)/.test(plain(cells['资金名称'])))
    return { of: 'skipped' };
  const findings: LedgerFinding[] = [];
  const find = (code: LedgerFindingCode, column: LedgerColumn | null) => {
    findings.push(ledgerFinding(code, number, column));
    return null;
  };
  const amountOf = (column: LedgerColumn) => {
    const fen = fenOf(cells[column]);
    return fen === 'malformed' ? find('AmountMalformed', column) : fen;
  };

  const year = Number(/^(20\d\d)(年|年度)?$/.exec(plain(cells['年度']))?.[1] ?? find('YearMalformed', '年度'));
  const name = cells['资金名称'].trim();
  if (!fundsContracts.budgetSet.fields.name.schema.safeParse(name).success) find('NameMissing', '资金名称');
  const budgetFen = amountOf('预算金额(元)');
  const allottedFen = amountOf('拨付金额(元)');
  const spentFen = amountOf('支出金额(元)');
  const hasMoved = allottedFen !== null || spentFen !== null;
  const dateText = plain(cells['拨付日期']);
  const date = dayOfCell(dateText);
  if (date === null && dateText !== '') find('DateMalformed', '拨付日期');
  else if (date === null && hasMoved) find('DateMissing', '拨付日期');
  const voucher = cells['凭证号'].trim();
  if (hasMoved && voucher === '') find('VoucherMissing', '凭证号');
  else if (voucher !== '' && !voucherNumber.safeParse(voucher).success) find('VoucherMalformed', '凭证号');
  const purpose = cells['用途'];
  if (!fundsContracts.fundSpent.fields.purpose.schema.safeParse(purpose).success) find('PurposeTooLong', '用途');
  if (findings.length === 0 && budgetFen === null && !hasMoved) find('RowEmpty', null);
  if (findings.length > 0) return { of: 'findings', findings };
  const schoolCode = plain(cells['学校标识码']) || null;
  return {
    of: 'row',
    row: {
      row: number,
      year,
      name,
      budgetFen,
      schoolCode,
      allottedFen,
      spentFen,
      date,
      purpose,
      voucher: voucher || null,
    },
  };
}

/** Yuan as typed or computed by an office program; half a thousandth of a fen is its arithmetic, not the office's. */
function fenOf(text: string): number | null | 'malformed' {
  const digits = plain(text).replace(/[,，]/g, '');
  if (digits === '') return null;
  if (!/^\d{1,12}(\.\d{1,15})?$/.test(digits)) return 'malformed';
  const fen = Number(digits) * 100;
  const whole = Math.round(fen);
  if (Math.abs(fen - whole) > 0.001) return 'malformed';
  return whole === 0 ? null : whole;
}

/** ISO, 2019/10/8, 2019.10.8, 2019年10月8日, or the day number of a spreadsheet whose cell lost its format; null: none of these. */
function dayOfCell(cell: string): string | null {
  if (/^[2-7]\d{4}$/.test(cell)) return new Date(Date.UTC(1899, 11, 30) + Number(cell) * 86_400_000).toISOString().slice(0, 10);
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T00:00:00)?$/.exec(cell) ?? [];
  if (!year) return null;
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === iso ? iso : null;
}
