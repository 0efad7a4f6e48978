import { dayOf } from '@junheng/contracts';
import { obligation } from '@junheng/policy-packs';
import type { Book, Entry } from '../book/book.ts';
import { isProjectOffice } from '../issues/known-places.ts';
import { responsibilityOf } from '../packs/read-responsibility.ts';
import type { Task } from '../tasks/tasks-api.ts';
import type { DutyEvidence } from './lights-api.ts';

/**
 * The files that stand for an obligation or one of its tasks, newest first. Left out: withdrawn ones, and those of units that
 * have no part in it (any more).
 */
export function evidenceOf(book: Book): (obligationId: string, tasks: readonly Task[]) => DutyEvidence[] {
  const standing = book.all('evidence').filter(({ state }) => state !== null && state.withdrawn === null);
  const byId = new Map(standing.map((entry) => [entry.id, entry]));
  const about = Map.groupBy(standing, ({ state }) => `${state!.aboutKind}/${state!.aboutId}`);
  return (obligationId, tasks) => {
    const ofTasks = tasks.flatMap(({ taskId, evidenceIds }) => [
      ...evidenceIds.flatMap((id) => byId.get(id) ?? []),
      ...(about.get(`task/${taskId}`) ?? []),
    ]);
    const placed = obligation(obligationId);
    const answers = placed ? responsibilityOf(book, placed) : null;
    const offices = new Set([answers, ...tasks].flatMap((each) => (each ? [each.leadOffice, ...each.coOffices] : [])));
    const isOfDuty = ({ state }: Entry<'evidence'>) =>
      state!.unitKind === 'office' && (offices.has(state!.unitId) || isProjectOffice(book, state!.unitId));
    const all = new Set([...(about.get(`value/${obligationId}`) ?? []), ...ofTasks]);
    return [...all]
      .filter(isOfDuty)
      .map(shown)
      .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  };
}

function shown({ id, state, history }: Entry<'evidence'>): DutyEvidence {
  const { unitId, fileName, fileHash, isPersonal } = state!;
  const { time, eventId } = history[0]!;
  return { evidenceId: id, officeId: unitId, fileName, fileHash, isPersonal, day: dayOf(time), eventId };
}
