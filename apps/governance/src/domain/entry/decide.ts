import type {
  EntryApplied,
  EntryDecided,
  EntryFunded,
  EntryRenewed,
  EntryWithdrawn,
  MilestonePlanned,
  MilestoneReached,
} from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { EntryEvent } from './events.ts';
import { isPersonsHand } from '../hands.ts';
import { type EntryState, evolveEntry, fundedFen, notApplied, type RegisterEntry } from './state.ts';

/** `today`: of the command, in the county's calendar. */
export type EntryCommand = { today: string } & (
  | ({ type: 'apply' } & EntryApplied)
  | ({ type: 'decide' } & EntryDecided)
  | ({ type: 'fund' } & EntryFunded)
  | ({ type: 'plan' } & MilestonePlanned)
  | ({ type: 'reach' } & MilestoneReached)
  | ({ type: 'renew' } & Omit<EntryRenewed, 'previousUntil'>)
  | ({ type: 'withdraw' } & EntryWithdrawn)
);

export type EntryRefusal =
  | 'EntryExists'
  | 'EntryUnknown'
  | 'EntryDecidedByApplicant'
  | 'EntryAlreadyDecided'
  | 'EntryNotConfirmed'
  | 'EntryIsWithdrawn'
  | 'EntryEndsBeforeItBegins'
  | 'FundedAboveDecision'
  | 'VoucherUsed'
  | 'MilestoneExists'
  | 'MilestoneUnknown'
  | 'MilestoneAlreadyReached'
  | 'RenewalShortens'
  | 'DateInFuture';

export const entryDecider: Decider<EntryCommand, EntryState, EntryEvent, EntryRefusal> = {
  initial: notApplied,
  evolve: evolveEntry,
  decide(command, entry) {
    if ('date' in command && command.date > command.today) return refuse('DateInFuture');
    if (command.type === 'apply') return apply(command, entry);
    if (entry === null) return refuse('EntryUnknown');
    if (command.type === 'withdraw') return withdraw(command, entry);
    if (entry.withdrawn) return refuse('EntryIsWithdrawn');
    if (command.type === 'decide') return decideEntry(command, entry);
    if (entry.decision?.decision !== 'confirmed') return refuse('EntryNotConfirmed');
    switch (command.type) {
      case 'fund':
        return fund(command, entry);
      case 'plan':
        return plan(command, entry);
      case 'reach':
        return reach(command, entry);
      case 'renew':
        return renew(command, entry);
    }
  },
};

type Command<T extends EntryCommand['type']> = Extract<EntryCommand, { type: T }>;

function apply(command: Command<'apply'>, entry: EntryState) {
  const { type: _, today: _today, ...data } = command;
  if (entry === null) return accept<EntryEvent>({ type: 'EntryApplied', data });
  const isSame = entry.kind === data.kind && entry.schoolId === data.schoolId && entry.level === data.level;
  return isSame && entry.budgetFen === data.budgetFen ? accept<EntryEvent>() : refuse('EntryExists' as const);
}

function decideEntry(command: Command<'decide'>, { appliedBy, decision }: RegisterEntry) {
  const { type: _, today: _today, ...data } = command;
  if (data.decidedBy === appliedBy || (data.decision === 'confirmed' && !isPersonsHand(appliedBy)))
    return refuse('EntryDecidedByApplicant' as const);
  if (decision)
    return decision.decision === data.decision && decision.amountFen === data.amountFen && decision.validUntil === data.validUntil
      ? accept<EntryEvent>()
      : refuse('EntryAlreadyDecided' as const);
  if (data.validUntil !== null && data.validUntil < data.date) return refuse('EntryEndsBeforeItBegins' as const);
  const refused = { ...data, amountFen: 0, fundingSource: 'none' as const, validUntil: null };
  return accept<EntryEvent>({ type: 'EntryDecided', data: data.decision === 'refused' ? refused : data });
}

function fund(command: Command<'fund'>, entry: RegisterEntry) {
  const { type: _, today: _today, ...data } = command;
  const earlier = entry.fundings.find(({ voucher }) => voucher === data.voucher);
  if (earlier)
    return earlier.amountFen === data.amountFen && earlier.date === data.date ? accept<EntryEvent>() : refuse('VoucherUsed' as const);
  if (fundedFen(entry) + data.amountFen > entry.decision!.amountFen) return refuse('FundedAboveDecision' as const);
  return accept<EntryEvent>({ type: 'EntryFunded', data });
}

function plan(command: Command<'plan'>, { milestones }: RegisterEntry) {
  const { type: _, today: _today, ...data } = command;
  const earlier = milestones.find(({ milestoneId }) => milestoneId === data.milestoneId);
  if (earlier) return earlier.due === data.due ? accept<EntryEvent>() : refuse('MilestoneExists' as const);
  return accept<EntryEvent>({ type: 'MilestonePlanned', data });
}

function reach(command: Command<'reach'>, { milestones }: RegisterEntry) {
  const { type: _, today: _today, ...data } = command;
  const milestone = milestones.find(({ milestoneId }) => milestoneId === data.milestoneId);
  if (!milestone) return refuse('MilestoneUnknown' as const);
  if (milestone.reachedOn !== null)
    return milestone.reachedOn === data.date ? accept<EntryEvent>() : refuse('MilestoneAlreadyReached' as const);
  return accept<EntryEvent>({ type: 'MilestoneReached', data });
}

function renew(command: Command<'renew'>, { validUntil }: RegisterEntry) {
  const { type: _, today: _today, ...data } = command;
  if (data.validUntil === validUntil) return accept<EntryEvent>();
  if (validUntil === null || (data.validUntil !== null && data.validUntil < validUntil)) return refuse('RenewalShortens' as const);
  return accept<EntryEvent>({ type: 'EntryRenewed', data: { ...data, previousUntil: validUntil } });
}

function withdraw(command: Command<'withdraw'>, entry: RegisterEntry) {
  const { type: _, today: _today, ...data } = command;
  if (entry.withdrawn) return accept<EntryEvent>();
  if (entry.decision?.decision === 'refused') return refuse('EntryNotConfirmed' as const);
  return accept<EntryEvent>({ type: 'EntryWithdrawn', data });
}
