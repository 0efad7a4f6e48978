import type { AwardDecided, AwardPaid, AwardProposed } from '@junheng/contracts';
import type { AwardEvent } from './events.ts';

export type Payment = Pick<AwardPaid, 'amountFen' | 'date' | 'voucher'>;

export type Award = AwardProposed & {
  decision: Pick<AwardDecided, 'decision' | 'amountFen' | 'reason' | 'decidedBy'> | null;
  payments: readonly Payment[];
  revoked: { reason: string; revokedBy: string } | null;
};

/** null: nobody proposed it. */
export type AwardState = Award | null;

export const notProposed: AwardState = null;

export function evolveAward(state: AwardState, event: AwardEvent): AwardState {
  if (event.type === 'AwardProposed') return { ...event.data, decision: null, payments: [], revoked: null };
  if (state === null) return state;
  switch (event.type) {
    case 'AwardDecided': {
      const { awardId: _, ...decision } = event.data;
      return { ...state, decision };
    }
    case 'AwardPaid': {
      const { amountFen, date, voucher } = event.data;
      return { ...state, payments: [...state.payments, { amountFen, date, voucher }] };
    }
    case 'AwardRevoked': {
      const { reason, revokedBy } = event.data;
      return { ...state, revoked: { reason, revokedBy } };
    }
  }
}

export const paidFen = ({ payments }: Award): number => payments.reduce((sum, { amountFen }) => sum + amountFen, 0);

/** What the fund is bound by: the approved amount; after a revocation only what was paid. */
export const boundFen = (award: Award): number => (award.revoked ? paidFen(award) : (award.decision?.amountFen ?? 0));

export const awardSteps = ['proposed', 'refused', 'approved', 'part-paid', 'paid', 'revoked'] as const;
export type AwardStep = (typeof awardSteps)[number];

export function awardStep(award: Award): AwardStep {
  if (award.revoked) return 'revoked';
  if (award.decision === null) return 'proposed';
  if (award.decision.decision === 'refused') return 'refused';
  const paid = paidFen(award);
  if (paid === 0) return 'approved';
  return paid < award.decision.amountFen ? 'part-paid' : 'paid';
}
