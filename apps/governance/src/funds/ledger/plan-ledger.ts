import type { Book } from '../../book/book.ts';
import { type Order, order } from '../../book/decide-together.ts';
import { awardDecider } from '../../domain/award/decide.ts';
import { type Award, paidFen } from '../../domain/award/state.ts';
import { fundDecider } from '../../domain/fund/decide.ts';
import { fundIdOf } from '../fund-id.ts';
import type { LedgerFinding } from '../funds-api.ts';
import { ledgerFinding } from './ledger-findings.ts';
import type { ParsedRow } from './parse-ledger-row.ts';

export type PlannedOrder = { row: number; what: 'budget' | 'allotted' | 'spent' | 'payment'; order: Order };
export type LedgerPlan = { orders: PlannedOrder[]; findings: LedgerFinding[] };

/** What the file says, as commands: budgets first, since an office writes them in any order. */
export function planLedger(
  rows: readonly ParsedRow[],
  { book, schools, today, actorId }: { book: Book; schools: ReadonlyMap<string, string>; today: string; actorId: string },
): LedgerPlan {
  const findings: LedgerFinding[] = [];
  const budgets: PlannedOrder[] = [];
  const bookings: PlannedOrder[] = [];
  const budgetOf = new Map<string, number>();
  const leftOf = new Map<string, number>();
  const payments = paymentsOf(book);

  const kindOf = (id: string, name: string) => book.one('fund', id)?.state?.kind ?? (/以奖代补|奖补/.test(name) ? 'award' : 'special');

  /** The award that a payment belongs to: the one that has it already, else the oldest with enough left. */
  const awardFor = (fundId: string, schoolId: string, amountFen: number, voucher: string): string | null => {
    const awards = book
      .all('award')
      .filter(({ state }) => state?.fundId === fundId && state.schoolId === schoolId)
      .toSorted((a, b) => a.history[0]!.time.getTime() - b.history[0]!.time.getTime());
    const paid = awards.find(({ state }) => state!.payments.some((payment) => payment.voucher === voucher));
    if (paid) return paid.id;
    const open = awards.find(({ id, state }) => isOpen(state!) && (leftOf.get(id) ?? leftFen(state!)) >= amountFen);
    if (!open) return null;
    leftOf.set(open.id, (leftOf.get(open.id) ?? leftFen(open.state!)) - amountFen);
    return open.id;
  };

  for (const { row, year, name, budgetFen, schoolCode, allottedFen, spentFen, date, purpose, voucher } of rows) {
    const fundId = fundIdOf(year, name);
    const kind = kindOf(fundId, name);
    if (budgetFen !== null && budgetOf.has(fundId) && budgetOf.get(fundId) !== budgetFen)
      findings.push(ledgerFinding('BudgetTwice', row, '预算金额(元)'));
    else if (budgetFen !== null) {
      const command = { type: 'set', fundId, year, name, kind, amountFen: budgetFen, setBy: actorId } as const;
      budgetOf.set(fundId, budgetFen);
      budgets.push({ row, what: 'budget', order: order(`fund/${fundId}`, fundDecider, command) });
    }

    const schoolId = schoolCode === null ? null : (schools.get(schoolCode) ?? null);
    if (schoolCode !== null && schoolId === null) {
      findings.push(ledgerFinding('SchoolUnknown', row, '学校标识码'));
      continue;
    }
    const booking = {
      type: 'spend',
      fundId,
      today,
      schoolId,
      date: date!,
      voucher: voucher!,
      purpose,
      exception: null,
      recordedBy: actorId,
    } as const;
    const bookAs = (bookedAs: 'allotted' | 'spent', amountFen: number) =>
      bookings.push({
        row,
        what: bookedAs,
        order: order(`fund/${fundId}`, fundDecider, { ...booking, kind: bookedAs, amountFen }),
      });
    if (allottedFen !== null && kind === 'award') {
      const awardId = schoolId === null ? null : awardFor(fundId, schoolId, allottedFen, voucher!);
      if (schoolId === null) findings.push(ledgerFinding('SchoolMissing', row, '学校标识码'));
      else if (awardId === null) findings.push(ledgerFinding('NoApprovedAward', row, '拨付金额(元)'));
      else {
        const key = `${fundId} ${voucher}`;
        const isVoucherUsed = payments.has(key) && payments.get(key) !== awardId;
        payments.set(key, awardId);
        const command = {
          type: 'pay',
          awardId,
          amountFen: allottedFen,
          date: date!,
          voucher: voucher!,
          paidBy: actorId,
          today,
          isVoucherUsed,
        } as const;
        bookings.push({ row, what: 'payment', order: order(`award/${awardId}`, awardDecider, command) });
      }
    } else if (allottedFen !== null) bookAs('allotted', allottedFen);
    if (spentFen !== null) bookAs('spent', spentFen);
  }
  return { orders: [...budgets, ...bookings], findings };
}

const isOpen = (award: Award): boolean => award.revoked === null && award.decision?.decision === 'approved';
const leftFen = (award: Award): number => (award.decision?.amountFen ?? 0) - paidFen(award);

/** Which award was paid under a fund's voucher. */
const paymentsOf = (book: Book): Map<string, string> =>
  new Map(
    book
      .all('award')
      .flatMap(({ id, state }) => (state?.payments ?? []).map(({ voucher }): [string, string] => [`${state!.fundId} ${voucher}`, id])),
  );
