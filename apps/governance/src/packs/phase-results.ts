import type { PhaseResult } from '@junheng/contracts';
import type { Phase } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';

/**
 * Each goal of a phase as it stood on the phase's last day (`book` is of that day): met or missed by its last recorded value; what
 * no source fed, or is no number, has no result of its own.
 */
export const phaseResults = (book: Book, phase: Phase): PhaseResult[] =>
  phase.goals.map(({ id }) => {
    const value = book.one('light', id)?.state.recorded;
    if (!value || value.status === 'NO_DATA') return { obligationId: id, outcome: 'NO_DATA', value: null };
    return { obligationId: id, outcome: value.status === 'MET' ? 'MET' : 'MISSED', value: value.value };
  });
