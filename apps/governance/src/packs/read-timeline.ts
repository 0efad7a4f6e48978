import { lightRule, type Phase, type PolicyPack } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import { neverActivated } from '../domain/pack/state.ts';
import { dueOf, obligationsInForce, packsInForce } from './packs-in-force.ts';
import type { PhaseView, Timeline } from './packs-api.ts';
import { responsibilityOf } from './read-responsibility.ts';

/** A phase of a document in force with its goals and, once it was closed, their final results. */
export function phaseView(book: Book, pack: PolicyPack, phase: Phase, day: string): PhaseView {
  const { id, labelZh, labelEn, from, to, goals } = phase;
  const state = book.one('pack', pack.id)?.state ?? neverActivated;
  return {
    packId: pack.id,
    shortZh: pack.shortZh,
    shortEn: pack.shortEn,
    phaseId: id,
    labelZh,
    labelEn,
    from,
    to,
    standing: day < from ? 'ahead' : to !== null && day > to ? 'over' : 'running',
    goals: goals.map((goal) => ({
      obligationId: goal.id,
      labelZh: goal.labelZh,
      labelEn: goal.labelEn,
      clause: goal.clause,
      due: goal.due ?? null,
    })),
    results: state.closedPhases[id]?.results ?? null,
  };
}

/** Phases of all documents in force, and every day by which something is due, in order of the days. */
export const readTimeline = (book: Book, day: string): Timeline => ({
  day,
  phases: packsInForce(book, day)
    .flatMap(({ pack }) => pack.phases.map((phase) => phaseView(book, pack, phase, day)))
    .toSorted((a, b) => a.from.localeCompare(b.from)),
  milestones: obligationsInForce(book, day)
    .flatMap((placed) => {
      const { due } = dueOf(placed, placed.version.choices);
      if (due === null || lightRule(placed.obligation) !== 'full') return [];
      const { id, labelZh, labelEn } = placed.obligation;
      const { leadOffice } = responsibilityOf(book, placed);
      const light = book.one('light', id)?.state.assessed?.light ?? null;
      return [{ obligationId: id, packId: placed.pack.id, partId: placed.place.part.id, labelZh, labelEn, due, leadOffice, light }];
    })
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.obligationId.localeCompare(b.obligationId)),
});
