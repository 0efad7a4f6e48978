import type { GovernanceEvent } from '@junheng/contracts';
import type { EvidenceEvent } from './events.ts';

export type Evidence = GovernanceEvent<'EvidenceFiled'>['data'] & { withdrawn: { reason: string; withdrawnBy: string } | null };

/** null: nothing was filed. */
export type EvidenceState = Evidence | null;

export const notFiled: EvidenceState = null;

export function evolveEvidence(state: EvidenceState, event: EvidenceEvent): EvidenceState {
  if (event.type === 'EvidenceFiled') return { ...event.data, withdrawn: null };
  const { reason, withdrawnBy } = event.data;
  return state && { ...state, withdrawn: { reason, withdrawnBy } };
}
