import type { DrawPlan } from '@junheng/contracts';
import { accept, type Decision, refuse } from '@junheng/decider';
import type { DrawEvent } from './events.ts';
import { planFaultOf, type PlanFault } from './plan-fault.ts';
import { type Cohort, drawStatus, type DrawState } from './state.ts';

/** Drafting says the cohort; changing it finds it. `by`: the person's own id. */
export type PlanCommand = { do: 'draft'; cohort: Cohort; plan: DrawPlan; by: string } | { do: 'change-plan'; plan: DrawPlan; by: string };

export type PlanRefusal = PlanFault | 'CohortIsPlanned' | 'DrawUnknown' | 'RosterIsFrozen' | 'DrawIsSealed';

export function decidePlan(command: PlanCommand, draw: DrawState): Decision<DrawEvent, PlanRefusal> {
  const { plan, by } = command;
  const fault = planFaultOf(plan);
  if (draw !== null && isSame(draw.plan, plan)) return accept();
  if (draw !== null && command.do === 'draft') return refuse('CohortIsPlanned');
  if (draw === null && command.do === 'change-plan') return refuse('DrawUnknown');
  const status = draw === null ? 'planned' : drawStatus(draw);
  if (status === 'frozen') return refuse('RosterIsFrozen');
  if (status !== 'planned') return refuse('DrawIsSealed');
  if (fault !== null) return refuse(fault);
  const cohort = command.do === 'draft' ? command.cohort : cohortOf(draw!);
  return accept({ type: 'PlacementPlanDrafted', data: { ...cohort, version: (draw?.version ?? 0) + 1, plan, draftedBy: by } });
}

export const cohortOf = ({ drawId, schoolId, schoolYear, grade }: Cohort): Cohort => ({ drawId, schoolId, schoolYear, grade });

/** Plans come through one schema, which orders their members. */
const isSame = (a: DrawPlan, b: DrawPlan): boolean => JSON.stringify(a) === JSON.stringify(b);
