import type { AwardDecided, AwardPaid, AwardProposed } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { isPersonsHand } from '../hands.ts';
import type { AwardEvent } from './events.ts';
import { type Award, type AwardState, evolveAward, notProposed, paidFen } from './state.ts';

/**
 * `freeFen`: what the fund's budget still has for this award. `isVoucherUsed`: the fund has a payment under this voucher in
 * another award. Both are facts of other streams, read before.
 */
export type AwardCommand =
  | ({ type: 'propose' } & AwardProposed)
  | ({ type: 'decide'; freeFen: number } & AwardDecided)
  | ({ type: 'pay'; today: string; isVoucherUsed: boolean } & Omit<AwardPaid, 'schoolId'>)
  | { type: 'revoke'; awardId: string; reason: string; revokedBy: string };

export type AwardRefusal =
  | 'AwardExists'
  | 'AwardUnknown'
  | 'DecidedByProposer'
  | 'AwardAlreadyDecided'
  | 'AwardAboveProposal'
  | 'AwardAmountMissing'
  | 'AwardAboveBudget'
  | 'AwardNotApproved'
  | 'AwardIsRevoked'
  | 'VoucherUsed'
  | 'PaidAboveAward'
  | 'BookedInFuture';

export const awardDecider: Decider<AwardCommand, AwardState, AwardEvent, AwardRefusal> = {
  initial: notProposed,
  evolve: evolveAward,
  decide(command, award) {
    if (command.type === 'propose') return propose(command, award);
    if (award === null) return refuse('AwardUnknown');
    switch (command.type) {
      case 'decide':
        return decideAward(command, award);
      case 'pay':
        return pay(command, award);
      case 'revoke':
        return revoke(command, award);
    }
  },
};

type Command<T extends AwardCommand['type']> = Extract<AwardCommand, { type: T }>;

function propose(command: Command<'propose'>, award: AwardState) {
  const { type: _, ...data } = command;
  if (award === null) return accept<AwardEvent>({ type: 'AwardProposed', data });
  const isSame = award.fundId === data.fundId && award.schoolId === data.schoolId && award.amountFen === data.amountFen;
  return isSame ? accept<AwardEvent>() : refuse('AwardExists' as const);
}

function decideAward(command: Command<'decide'>, award: Award) {
  const { type: _, freeFen, ...data } = command;
  if (data.decidedBy === award.proposedBy || (data.decision === 'approved' && !isPersonsHand(award.proposedBy)))
    return refuse('DecidedByProposer' as const);
  if (award.revoked) return refuse('AwardIsRevoked' as const);
  if (award.decision) {
    const isSame = award.decision.decision === data.decision && award.decision.amountFen === data.amountFen;
    return isSame ? accept<AwardEvent>() : refuse('AwardAlreadyDecided' as const);
  }
  if (data.decision === 'refused') return accept<AwardEvent>({ type: 'AwardDecided', data: { ...data, amountFen: 0 } });
  if (data.amountFen <= 0) return refuse('AwardAmountMissing' as const);
  if (data.amountFen > award.amountFen) return refuse('AwardAboveProposal' as const);
  if (data.amountFen > freeFen) return refuse('AwardAboveBudget' as const);
  return accept<AwardEvent>({ type: 'AwardDecided', data });
}

function pay(command: Command<'pay'>, award: Award) {
  const { type: _, today, isVoucherUsed, ...payment } = command;
  const earlier = award.payments.find(({ voucher }) => voucher === payment.voucher);
  if (earlier)
    return earlier.amountFen === payment.amountFen && earlier.date === payment.date ? accept<AwardEvent>() : refuse('VoucherUsed' as const);
  if (isVoucherUsed) return refuse('VoucherUsed' as const);
  if (award.revoked) return refuse('AwardIsRevoked' as const);
  if (award.decision?.decision !== 'approved') return refuse('AwardNotApproved' as const);
  if (payment.date > today) return refuse('BookedInFuture' as const);
  if (paidFen(award) + payment.amountFen > award.decision.amountFen) return refuse('PaidAboveAward' as const);
  return accept<AwardEvent>({ type: 'AwardPaid', data: { ...payment, schoolId: award.schoolId } });
}

function revoke(command: Command<'revoke'>, award: Award) {
  const { type: _, ...data } = command;
  if (award.revoked) return accept<AwardEvent>();
  if (award.decision?.decision === 'refused') return refuse('AwardNotApproved' as const);
  return accept<AwardEvent>({ type: 'AwardRevoked', data: { ...data, paidFen: paidFen(award) } });
}
