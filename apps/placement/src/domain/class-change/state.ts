import type { ClassChangeDecision, PlacementEvent } from '@junheng/contracts';
import type { ClassChangeEvent } from './events.ts';

type Requested = PlacementEvent<'ClassTransferRequested'>['data'];

/** `ground` and `reason`: null once erased. */
export type ClassChange = Omit<Requested, 'ground' | 'reason'> & {
  ground: Requested['ground'] | null;
  reason: string | null;
  decision: { decision: ClassChangeDecision; reason: string; decidedBy: string } | null;
  isWithdrawn: boolean;
};

/** null: nobody asked. */
export type ClassChangeState = ClassChange | null;

export const notRequested: ClassChangeState = null;

export function evolveClassChange(state: ClassChangeState, event: ClassChangeEvent): ClassChangeState {
  if (event.type === 'ClassTransferRequested') return { ...event.data, decision: null, isWithdrawn: false };
  if (state === null) return state;
  if (event.type === 'ClassTransferWithdrawn') return { ...state, isWithdrawn: true };
  const { decision, reason, decidedBy } = event.data;
  return { ...state, decision: { decision, reason, decidedBy } };
}

export const classChangeSteps = ['requested', 'approved', 'refused', 'withdrawn'] as const;
export type ClassChangeStep = (typeof classChangeSteps)[number];

export const classChangeStep = ({ decision, isWithdrawn }: ClassChange): ClassChangeStep =>
  isWithdrawn ? 'withdrawn' : (decision?.decision ?? 'requested');
