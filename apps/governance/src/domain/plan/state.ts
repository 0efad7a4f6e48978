import type { GovernanceEvent } from '@junheng/contracts';
import type { PlanEvent } from './events.ts';

type Submitted = GovernanceEvent<'PlanSubmitted'>['data'];

export type PlanVersion = Pick<Submitted, 'version' | 'title' | 'text' | 'fundingFen' | 'evidenceIds' | 'submittedBy'> & {
  returned: { reason: string; returnedBy: string } | null;
  approved: { withOffices: readonly string[]; comments: string; approvedBy: string } | null;
};

export type Plan = Pick<Submitted, 'planId' | 'unitKind' | 'unitId' | 'schoolYear'> & { versions: readonly PlanVersion[] };

/** null: none was submitted. */
export type PlanState = Plan | null;

export const notSubmitted: PlanState = null;

export function evolvePlan(state: PlanState, event: PlanEvent): PlanState {
  if (event.type === 'PlanSubmitted') {
    const { planId, unitKind, unitId, schoolYear, ...version } = event.data;
    const versions = [...(state?.versions ?? []), { ...version, returned: null, approved: null }];
    return { planId, unitKind, unitId, schoolYear, versions };
  }
  if (state === null) return state;
  if (event.type === 'PlanReturned') {
    const { reason, returnedBy } = event.data;
    return withLast(state, { returned: { reason, returnedBy } });
  }
  const { withOffices, comments, approvedBy } = event.data;
  return withLast(state, { approved: { withOffices, comments, approvedBy } });
}

const withLast = (plan: Plan, judged: Partial<PlanVersion>): Plan => ({
  ...plan,
  versions: plan.versions.map((each, at) => (at === plan.versions.length - 1 ? { ...each, ...judged } : each)),
});

export const planSteps = ['submitted', 'returned', 'approved'] as const;
export type PlanStep = (typeof planSteps)[number];

export function planStep({ versions }: Plan): PlanStep {
  const last = versions.at(-1)!;
  if (last.approved) return 'approved';
  return last.returned ? 'returned' : 'submitted';
}
