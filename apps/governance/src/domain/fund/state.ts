import type { BudgetSet, FundSpent } from '@junheng/contracts';
import type { FundEvent } from './events.ts';

export type Booking = Omit<FundSpent, 'fundId'>;

/** null: no budget was set, so there is no such fund. */
export type FundState =
  | (Omit<BudgetSet, 'setBy' | 'name'> & {
      /** null: erased. */
      name: string | null;
      bookings: readonly Booking[];
    })
  | null;

export const noFund: FundState = null;

export function evolveFund(state: FundState, event: FundEvent): FundState {
  if (event.type === 'BudgetSet') {
    const { setBy: _, ...fund } = event.data;
    return { ...fund, bookings: [] };
  }
  if (state === null) return state;
  if (event.type === 'BudgetChanged') return { ...state, amountFen: event.data.amountFen };
  const { fundId: _, ...booking } = event.data;
  return { ...state, bookings: [...state.bookings, booking] };
}

/** Of one kind of booking. */
export const bookedFen = (fund: Pick<NonNullable<FundState>, 'bookings'>, kind: Booking['kind']): number =>
  fund.bookings.reduce((sum, booking) => sum + (booking.kind === kind ? booking.amountFen : 0), 0);
