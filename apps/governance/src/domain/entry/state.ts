import type { EntryApplied, EntryDecided } from '@junheng/contracts';
import type { EntryEvent } from './events.ts';

export type Milestone = { milestoneId: string; due: string; text: string | null; reachedOn: string | null; evidence: string | null };

/** A designation (认定) or project (项目) from application to its end. */
export type RegisterEntry = EntryApplied & {
  decision: Omit<EntryDecided, 'entryId'> | null;
  /** Last day it holds after all renewals; null: without an end, or not confirmed. */
  validUntil: string | null;
  fundings: readonly { amountFen: number; date: string; voucher: string }[];
  milestones: readonly Milestone[];
  withdrawn: { date: string; reason: string | null } | null;
};

/** null: nobody applied. */
export type EntryState = RegisterEntry | null;

export const notApplied: EntryState = null;

export function evolveEntry(state: EntryState, event: EntryEvent): EntryState {
  if (event.type === 'EntryApplied')
    return { ...event.data, decision: null, validUntil: null, fundings: [], milestones: [], withdrawn: null };
  if (state === null) return state;
  switch (event.type) {
    case 'EntryDecided': {
      const { entryId: _, ...decision } = event.data;
      return { ...state, decision, validUntil: decision.validUntil };
    }
    case 'EntryFunded': {
      const { amountFen, date, voucher } = event.data;
      return { ...state, fundings: [...state.fundings, { amountFen, date, voucher }] };
    }
    case 'MilestonePlanned': {
      const { milestoneId, due, text } = event.data;
      return { ...state, milestones: [...state.milestones, { milestoneId, due, text, reachedOn: null, evidence: null }] };
    }
    case 'MilestoneReached': {
      const { milestoneId, date, evidence } = event.data;
      const reached = (milestone: Milestone) =>
        milestone.milestoneId === milestoneId ? { ...milestone, reachedOn: date, evidence } : milestone;
      return { ...state, milestones: state.milestones.map(reached) };
    }
    case 'EntryRenewed':
      return { ...state, validUntil: event.data.validUntil };
    case 'EntryWithdrawn':
      return { ...state, withdrawn: { date: event.data.date, reason: event.data.reason } };
  }
}

export const fundedFen = ({ fundings }: RegisterEntry): number => fundings.reduce((sum, { amountFen }) => sum + amountFen, 0);

export const entrySteps = ['applied', 'refused', 'confirmed', 'expired', 'withdrawn'] as const;
export type EntryStep = (typeof entrySteps)[number];

/** Expiry is a matter of the day, not of an event: it holds through `validUntil`. */
export function entryStep(entry: RegisterEntry, today: string): EntryStep {
  if (entry.withdrawn) return 'withdrawn';
  if (entry.decision === null) return 'applied';
  if (entry.decision.decision === 'refused') return 'refused';
  return entry.validUntil !== null && entry.validUntil < today ? 'expired' : 'confirmed';
}
