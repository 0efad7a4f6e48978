import type { Phase, PolicyPack } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import { neverActivated, versionOn } from '../domain/pack/state.ts';
import { packsInForce } from './packs-in-force.ts';

/** Phases that are over on `day` and whose final results nobody has recorded, though the document was in force on their last day. */
export const waitingPhases = (book: Book, day: string): { pack: PolicyPack; phase: Phase; to: string }[] =>
  packsInForce(book, day).flatMap(({ pack }) => {
    const state = book.one('pack', pack.id)?.state ?? neverActivated;
    return pack.phases.flatMap((phase) => {
      const { id, to } = phase;
      const isWaiting = to !== null && to < day && !state.closedPhases[id] && versionOn(state, to) !== null;
      return isWaiting ? [{ pack, phase, to }] : [];
    });
  });
