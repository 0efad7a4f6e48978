import type { AppraisalRecorded } from '@junheng/contracts';
import type { AppraisalEvent } from './events.ts';

export type Appraisal = Omit<AppraisalRecorded, 'recordedBy'> & { corrections: readonly { reason: string | null }[] };

/** null: not appraised. */
export type AppraisalState = Appraisal | null;

export const notAppraised: AppraisalState = null;

export function evolveAppraisal(state: AppraisalState, event: AppraisalEvent): AppraisalState {
  if (event.type === 'AppraisalRecorded') {
    const { recordedBy: _, ...record } = event.data;
    return { ...record, corrections: [] };
  }
  const { correctedBy: _, reason, ...record } = event.data;
  return { ...record, corrections: [...(state?.corrections ?? []), { reason }] };
}
