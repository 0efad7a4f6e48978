import type { PackChoices, PhaseResult } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { PackEvent } from './events.ts';
import { evolvePack, neverActivated, type PackState, versionOn } from './state.ts';

/** `today`: the county's calendar day. `documentDate`: YYYY or YYYY-MM-DD, as the document bears it. */
export type PackCommand =
  | {
      do: 'activate';
      packId: string;
      version: string;
      contentHash: string;
      from: string;
      choices: PackChoices;
      documentDate: string;
      today: string;
    }
  | { do: 'withdraw'; packId: string; from: string; today: string }
  /** `results`: of every goal of the phase, as it stood on its last day. */
  | { do: 'close-phase'; packId: string; phaseId: string; to: string; results: readonly PhaseResult[]; today: string };

export type PackRefusal =
  | 'DocumentLater'
  | 'BeforeDocument'
  | 'VersionNotLater'
  | 'VersionTaken'
  | 'PackNotInForce'
  | 'PhaseNotOver'
  | 'PhaseAlreadyClosed';

export const packDecider: Decider<PackCommand, PackState, PackEvent, PackRefusal> = {
  initial: neverActivated,
  evolve: evolvePack,
  decide(command, state) {
    const { packId, today } = command;
    switch (command.do) {
      case 'activate': {
        const { version, contentHash, from, choices, documentDate } = command;
        const stated = { version, contentHash, from, choices };
        const same = state.versions.find((each) => each.version === version);
        if (same && state.withdrawnFrom === null && JSON.stringify(same) === JSON.stringify(stated)) return accept();
        if (documentDate > today) return refuse('DocumentLater');
        if (from < documentDate) return refuse('BeforeDocument');
        if (same) return refuse('VersionTaken');
        const latest = state.withdrawnFrom ?? state.versions.at(-1)?.from;
        if (latest !== undefined && from <= latest && !(state.withdrawnFrom === from)) return refuse('VersionNotLater');
        return accept({ type: 'PolicyPackActivated', data: { packId, ...stated } });
      }
      case 'withdraw': {
        if (state.withdrawnFrom === command.from) return accept();
        const latest = state.versions.at(-1);
        if (!latest || state.withdrawnFrom !== null || command.from < latest.from) return refuse('PackNotInForce');
        return accept({ type: 'PolicyPackWithdrawn', data: { packId, from: command.from } });
      }
      case 'close-phase': {
        const { phaseId, to, results } = command;
        const closed = state.closedPhases[phaseId];
        if (closed) return JSON.stringify(closed.results) === JSON.stringify(results) ? accept() : refuse('PhaseAlreadyClosed');
        if (versionOn(state, to) === null) return refuse('PackNotInForce');
        if (today <= to) return refuse('PhaseNotOver');
        return accept({ type: 'PhaseClosed', data: { packId, phaseId, to, results: [...results] } });
      }
    }
  },
};
