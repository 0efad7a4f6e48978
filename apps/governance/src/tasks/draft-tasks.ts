import { lightRule, type PlacedObligation } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import type { TaskCommand } from '../domain/task/decide.ts';
import { dueDays } from '../domain/task/due-days.ts';
import { dueOf, obligationsInForce } from '../packs/packs-in-force.ts';
import { responsibilityOf } from '../packs/read-responsibility.ts';

export type TaskToAssign = Extract<TaskCommand, { do: 'assign' }>;

/**
 * What follows for a school year from the obligations in force on `day`: a task for each day on which a duty falls due, a watch
 * for each prohibition. Duties without an office are left out until one is assigned; practice, encouragement, aims and facts
 * oblige nobody. Ids follow from obligation and year, so that the same list can be made again.
 */
export function draftTasks(book: Book, schoolYear: number, day: string): TaskToAssign[] {
  return obligationsInForce(book, day).flatMap((placed) => {
    const { obligation, pack, version } = placed;
    if (lightRule(obligation) !== 'full' || !isOfYear(placed, schoolYear)) return [];
    const { leadOffice, coOffices, personId, defect } = responsibilityOf(book, placed);
    if (leadOffice === null || defect !== null) return [];
    const kind = obligation.kind === 'prohibition' ? ('watch' as const) : ('task' as const);
    const frequency = obligation.frequency ?? null;
    const days = kind === 'watch' ? [null] : dueDays(schoolYear, frequency, dueOf(placed, version.choices).due);
    return days.map((due, at) => ({
      do: 'assign' as const,
      taskId: `${schoolYear}-${obligation.id}-${at + 1}`,
      schoolYear,
      kind,
      obligationId: obligation.id,
      packId: pack.id,
      packVersion: version.version,
      frequency,
      leadOffice,
      coOffices: [...coOffices],
      personId,
      due,
    }));
  });
}

/** A goal of a phase that is over, or has not begun, gives no task. */
function isOfYear({ place }: PlacedObligation, schoolYear: number): boolean {
  if (place.kind !== 'phase') return true;
  const { from, to } = place.part;
  return from <= `${schoolYear + 1}-08-31` && (to === null || to >= `${schoolYear}-09-01`);
}
