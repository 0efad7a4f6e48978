import { dayOf } from '@junheng/contracts';
import type { Book, Entry } from '../book/book.ts';
import type { Task } from '../tasks/tasks-api.ts';
import type { DutyEvidence } from './lights-api.ts';

/** The files that stand for an obligation or one of its tasks, withdrawn ones left out, newest first. */
export function evidenceOf(book: Book): (obligationId: string, tasks: readonly Task[]) => DutyEvidence[] {
  const standing = book.all('evidence').filter(({ state }) => state !== null && state.withdrawn === null);
  const byId = new Map(standing.map((entry) => [entry.id, entry]));
  const about = Map.groupBy(standing, ({ state }) => `${state!.aboutKind}/${state!.aboutId}`);
  return (obligationId, tasks) => {
    const ofTasks = tasks.flatMap(({ taskId, evidenceIds }) => [
      ...evidenceIds.flatMap((id) => byId.get(id) ?? []),
      ...(about.get(`task/${taskId}`) ?? []),
    ]);
    const all = new Set([...(about.get(`value/${obligationId}`) ?? []), ...ofTasks]);
    return [...all].map(shown).toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  };
}

function shown({ id, state, history }: Entry<'evidence'>): DutyEvidence {
  const { fileName, fileHash, isPersonal } = state!;
  const { time, eventId } = history[0]!;
  return { evidenceId: id, fileName, fileHash, isPersonal, day: dayOf(time), eventId };
}
