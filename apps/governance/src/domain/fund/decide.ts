import type { BudgetSet } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { FundEvent } from './events.ts';
import { type Booking, bookedFen, evolveFund, type FundState, noFund } from './state.ts';

/** `awardedFen`: what is decided and not revoked as awards out of this fund, which a smaller budget must still cover. */
export type FundCommand =
  | ({ type: 'set' } & BudgetSet)
  | { type: 'change'; fundId: string; amountFen: number; reason: string; changedBy: string; awardedFen: number }
  | ({ type: 'spend'; fundId: string; today: string } & Omit<Booking, 'overBudgetFen'>);

export type FundRefusal =
  | 'FundExists'
  | 'FundUnknown'
  | 'BudgetBelowBookings'
  | 'BudgetUnchanged'
  | 'VoucherUsed'
  | 'BudgetExceeded'
  | 'ExceptionNotNeeded'
  | 'AwardFundNeedsAward'
  | 'BookedInFuture';

export const fundDecider: Decider<FundCommand, FundState, FundEvent, FundRefusal> = {
  initial: noFund,
  evolve: evolveFund,
  decide(command, fund) {
    if (command.type === 'set') return setBudget(command, fund);
    if (fund === null) return refuse('FundUnknown');
    return command.type === 'change' ? changeBudget(command, fund) : spend(command, fund);
  },
};

type Fund = NonNullable<FundState>;
type Command<T extends FundCommand['type']> = Extract<FundCommand, { type: T }>;

function setBudget(command: Command<'set'>, fund: FundState) {
  const { type: _, ...data } = command;
  if (fund === null) return accept<FundEvent>({ type: 'BudgetSet', data });
  return fund.amountFen === data.amountFen && fund.kind === data.kind ? accept<FundEvent>() : refuse('FundExists' as const);
}

function changeBudget(command: Command<'change'>, fund: Fund) {
  const { type: _, awardedFen, ...change } = command;
  if (change.amountFen === fund.amountFen) return refuse('BudgetUnchanged' as const);
  const bound = Math.max(bookedFen(fund, 'allotted'), bookedFen(fund, 'spent'), awardedFen);
  // A budget that an exception went over already may still grow towards what was booked.
  if (change.amountFen < Math.min(bound, fund.amountFen)) return refuse('BudgetBelowBookings' as const);
  return accept<FundEvent>({ type: 'BudgetChanged', data: { ...change, previousFen: fund.amountFen } });
}

function spend(command: Command<'spend'>, fund: Fund) {
  const { type: _, today, ...booking } = command;
  const earlier = fund.bookings.find(({ voucher, kind }) => voucher === booking.voucher && kind === booking.kind);
  if (earlier) return isSame(earlier, booking) ? accept<FundEvent>() : refuse('VoucherUsed' as const);
  if (booking.date > today) return refuse('BookedInFuture' as const);
  if (fund.kind === 'award' && booking.kind === 'allotted') return refuse('AwardFundNeedsAward' as const);
  const overBudgetFen = Math.max(0, bookedFen(fund, booking.kind) + booking.amountFen - fund.amountFen);
  if (overBudgetFen > 0 && booking.exception === null) return refuse('BudgetExceeded' as const);
  if (overBudgetFen === 0 && booking.exception !== null) return refuse('ExceptionNotNeeded' as const);
  return accept<FundEvent>({ type: 'FundSpent', data: { ...booking, overBudgetFen } });
}

/** What is written is sealed and may be erased: the clear fields tell two bookings apart. */
const isSame = (a: Omit<Booking, 'overBudgetFen'>, b: Omit<Booking, 'overBudgetFen'>): boolean =>
  a.amountFen === b.amountFen && a.date === b.date && a.schoolId === b.schoolId;
