import type { PackChoices, PhaseResult } from '@junheng/contracts';
import type { PackEvent } from './events.ts';

/** The document as the county holds itself to it from a day on. */
export type PackVersion = { version: string; contentHash: string; from: string; choices: PackChoices };

export type PackState = {
  /** By the day they hold from, earliest first; a later one ends the one before it and changes nothing of what was. */
  versions: readonly PackVersion[];
  /** From this day on the document asks nothing any more. */
  withdrawnFrom: string | null;
  /** Elapsed phases with their final results. */
  closedPhases: Readonly<Record<string, { to: string; results: readonly PhaseResult[] }>>;
};

export const neverActivated: PackState = { versions: [], withdrawnFrom: null, closedPhases: {} };

export function evolvePack(state: PackState, event: PackEvent): PackState {
  switch (event.type) {
    case 'PolicyPackActivated': {
      const { version, contentHash, from, choices } = event.data;
      return { ...state, versions: [...state.versions, { version, contentHash, from, choices }], withdrawnFrom: null };
    }
    case 'PolicyPackWithdrawn':
      return { ...state, withdrawnFrom: event.data.from };
    case 'PhaseClosed': {
      const { phaseId, to, results } = event.data;
      return { ...state, closedPhases: { ...state.closedPhases, [phaseId]: { to, results } } };
    }
  }
}

/** The version that holds on a day, or null: not yet in force, or withdrawn. */
export function versionOn({ versions, withdrawnFrom }: PackState, day: string): PackVersion | null {
  if (withdrawnFrom !== null && withdrawnFrom <= day) return null;
  return versions.findLast(({ from }) => from <= day) ?? null;
}
