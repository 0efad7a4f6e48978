import type { Book, Entry } from '../book/book.ts';
import { type Award, awardStep, boundFen, paidFen } from '../domain/award/state.ts';
import { bookedFen, type FundState } from '../domain/fund/state.ts';
import type { AwardRecord, Fund } from './funds-api.ts';

/** The county's special funds, newest year first, then by name. */
export function readFunds(book: Book): Fund[] {
  const awards = Map.groupBy(
    book.all('award').flatMap(({ state }) => (state ? [state] : [])),
    ({ fundId }) => fundId,
  );
  return book
    .all('fund')
    .flatMap((entry) => (entry.state ? [fundOf(entry, entry.state, awards.get(entry.id) ?? [])] : []))
    .toSorted((a, b) => b.year - a.year || (a.name < b.name ? -1 : 1));
}

function fundOf(
  { id, history }: Entry<'fund'>,
  { year, name, kind, amountFen, bookings }: NonNullable<FundState>,
  awards: readonly Award[],
): Fund {
  const spendings = history.filter((event) => event.type === 'FundSpent');
  return {
    fundId: id,
    year,
    // an erased name leaves the fund to be told by its id
    name: name ?? id,
    kind,
    budgetFen: amountFen,
    allottedFen: bookedFen({ bookings }, 'allotted') + total(awards.map(paidFen)),
    spentFen: bookedFen({ bookings }, 'spent'),
    awardedFen: total(awards.map(boundFen)),
    bookings: spendings
      .map(({ eventId, data }) => {
        const { fundId: _, recordedBy: _by, ...booking } = data;
        return { ...booking, eventId };
      })
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    budgetChanges: history.flatMap((event) => {
      if (event.type !== 'BudgetChanged') return [];
      const { previousFen, amountFen: changedFen, reason } = event.data;
      return [{ previousFen, amountFen: changedFen, reason, at: event.time, eventId: event.eventId }];
    }),
    eventId: history[0]!.eventId,
  };
}

/** Newest first. */
export function readAwards(book: Book): AwardRecord[] {
  return book
    .all('award')
    .flatMap((entry) => (entry.state ? [awardOf(entry, entry.state, book)] : []))
    .toSorted((a, b) => b.proposedAt.getTime() - a.proposedAt.getTime() || (a.awardId < b.awardId ? -1 : 1));
}

function awardOf({ id, history }: Entry<'award'>, award: Award, book: Book): AwardRecord {
  const decided = history.find((event) => event.type === 'AwardDecided');
  const payments = history.filter((event) => event.type === 'AwardPaid');
  return {
    awardId: id,
    fundId: award.fundId,
    fundName: book.one('fund', award.fundId)?.state?.name ?? award.fundId,
    schoolId: award.schoolId,
    step: awardStep(award),
    proposedFen: award.amountFen,
    basis: award.basis,
    proposedAt: history[0]!.time,
    proposedBy: award.proposedBy,
    decision: award.decision && { ...award.decision, at: decided!.time },
    payments: payments.map(({ eventId, data: { amountFen, date, voucher } }) => ({ amountFen, date, voucher, eventId })),
    paidFen: paidFen(award),
    revokedReason: award.revoked?.reason ?? null,
    events: history.map(({ eventId, type, time }) => ({ eventId, type, at: time })),
  };
}

/** What a fund of awards still has for one of them: its budget less what the others bind. */
export function freeForAward(book: Book, fundId: string, awardId: string): number {
  const budgetFen = book.one('fund', fundId)?.state?.amountFen ?? 0;
  const others = book.all('award').flatMap(({ id, state }) => (state?.fundId === fundId && id !== awardId ? [boundFen(state)] : []));
  return budgetFen - total(others);
}

/** Whether another award of the fund was paid under the voucher. */
export const isVoucherUsed = (book: Book, fundId: string, awardId: string, voucher: string): boolean =>
  book
    .all('award')
    .some(({ id, state }) => id !== awardId && state?.fundId === fundId && state.payments.some((payment) => payment.voucher === voucher));

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
