import type { PlacementEvent } from '@junheng/contracts';
import type { ViolationEvent } from './events.ts';

export type Violation = PlacementEvent<'ViolationReported'>['data'] & {
  /** `cases` 0: dismissed. */
  finding: { veto: boolean; cases: number; text: string; decidedBy: string } | null;
};

/** null: nobody reported it. */
export type ViolationState = Violation | null;

export const notReported: ViolationState = null;

export function evolveViolation(state: ViolationState, event: ViolationEvent): ViolationState {
  if (event.type === 'ViolationReported') return { ...event.data, finding: null };
  if (state === null) return state;
  const { finding: text, decidedBy } = event.data;
  const { veto, cases } = event.type === 'ViolationConfirmed' ? event.data : { veto: false, cases: 0 };
  return { ...state, finding: { veto, cases, text, decidedBy } };
}

export const violationSteps = ['reported', 'confirmed', 'dismissed'] as const;
export type ViolationStep = (typeof violationSteps)[number];

export const violationStep = ({ finding }: Pick<Violation, 'finding'>): ViolationStep => {
  if (finding === null) return 'reported';
  return finding.cases > 0 ? 'confirmed' : 'dismissed';
};
