import type { GovernanceEvent } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { isPersonsHand } from '../hands.ts';
import type { PlanEvent } from './events.ts';
import { evolvePlan, notSubmitted, type Plan, type PlanState, planStep } from './state.ts';

/** `by`: the person's own id. */
export type PlanCommand =
  | ({ do: 'submit' } & Omit<GovernanceEvent<'PlanSubmitted'>['data'], 'version'>)
  | { do: 'return'; planId: string; reason: string; by: string }
  | { do: 'approve'; planId: string; withOffices: string[]; comments: string; by: string };

export type PlanRefusal = 'PlanUnknown' | 'PlanUnderReview' | 'PlanIsApproved' | 'PlanNotSubmitted' | 'ApprovedByOwnHand';

export const planDecider: Decider<PlanCommand, PlanState, PlanEvent, PlanRefusal> = {
  initial: notSubmitted,
  evolve: evolvePlan,
  decide(command, plan) {
    if (command.do === 'submit') return submit(command, plan);
    if (plan === null) return refuse('PlanUnknown');
    const last = plan.versions.at(-1)!;
    const { planId, by } = command;
    const { version } = last;
    if (last.approved) return command.do === 'approve' && last.approved.approvedBy === by ? accept() : refuse('PlanIsApproved');
    if (last.returned) return command.do === 'return' && last.returned.reason === command.reason ? accept() : refuse('PlanNotSubmitted');
    if (command.do === 'return') return accept({ type: 'PlanReturned', data: { planId, version, reason: command.reason, returnedBy: by } });
    if (last.submittedBy === by || !isPersonsHand(last.submittedBy)) return refuse('ApprovedByOwnHand');
    const { withOffices, comments } = command;
    return accept({ type: 'PlanApproved', data: { planId, version, withOffices, comments, approvedBy: by } });
  },
};

function submit(command: Extract<PlanCommand, { do: 'submit' }>, plan: PlanState) {
  const { do: _, ...data } = command;
  if (plan === null) return accept<PlanEvent>({ type: 'PlanSubmitted', data: { ...data, version: 1 } });
  const last = plan.versions.at(-1)!;
  const step = planStep(plan);
  if (step === 'approved') return refuse('PlanIsApproved' as const);
  if (step === 'submitted') return isSame(last, data) ? accept<PlanEvent>() : refuse('PlanUnderReview' as const);
  return accept<PlanEvent>({ type: 'PlanSubmitted', data: { ...data, version: last.version + 1 } });
}

type Written = Pick<Plan['versions'][number], 'title' | 'text' | 'fundingFen'>;
const isSame = (a: Written, b: Written): boolean => a.title === b.title && a.text === b.text && a.fundingFen === b.fundingFen;
