import type { GovernanceEvent } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { EvidenceEvent } from './events.ts';
import { evolveEvidence, type EvidenceState, notFiled } from './state.ts';

/** `isReliedOn`: a rectification, plan or answer that was handed in names it. */
export type EvidenceCommand =
  | ({ do: 'file' } & GovernanceEvent<'EvidenceFiled'>['data'])
  | { do: 'withdraw'; evidenceId: string; reason: string; isReliedOn: boolean; by: string };

export type EvidenceRefusal = 'EvidenceExists' | 'EvidenceUnknown' | 'EvidenceIsWithdrawn' | 'EvidenceReliedOn';

export const evidenceDecider: Decider<EvidenceCommand, EvidenceState, EvidenceEvent, EvidenceRefusal> = {
  initial: notFiled,
  evolve: evolveEvidence,
  decide(command, evidence) {
    if (command.do === 'file') {
      const { do: _, ...data } = command;
      if (evidence === null) return accept({ type: 'EvidenceFiled', data });
      return evidence.fileHash === data.fileHash && !evidence.withdrawn ? accept() : refuse('EvidenceExists');
    }
    if (evidence === null) return refuse('EvidenceUnknown');
    if (evidence.withdrawn) return evidence.withdrawn.withdrawnBy === command.by ? accept() : refuse('EvidenceIsWithdrawn');
    if (command.isReliedOn) return refuse('EvidenceReliedOn');
    const { evidenceId, reason, by } = command;
    return accept({ type: 'EvidenceWithdrawn', data: { evidenceId, reason, withdrawnBy: by } });
  },
};
