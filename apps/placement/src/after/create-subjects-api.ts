import { z } from 'zod';
import type { DrawEvent } from '../domain/draw/events.ts';
import type { TopicParts } from '../topic-parts.ts';
import { readDrawsAbout } from '../views/draws-about.ts';
import type { AfterApi } from './after-api.ts';

/** What an erasure must know: some texts about a pupil are sealed under the case's own id, not the pupil's. */
export function createSubjectsApi({ runtime, sql, log }: TopicParts): Pick<AfterApi, 'readSubjectsAbout'> {
  return {
    async readSubjectsAbout(studentId, actor) {
      if (actor.kind !== 'platform' || !z.uuid().safeParse(studentId).success) return [];
      const drawIds = await readDrawsAbout(sql, runtime.county, studentId);
      const histories = drawIds.length === 0 ? [] : await log.read<DrawEvent>(drawIds.map((drawId) => `draw/${drawId}`));
      return histories.flatMap(({ events }) => events.flatMap((event) => subjectOf(event, studentId)));
    },
  };
}

/** Of the events themselves: the state of a draw forgets what an annulment superseded. */
function subjectOf({ type, data }: DrawEvent, studentId: string): string[] {
  if (type === 'ConstraintDeclared') return (data.studentIds ?? []).includes(studentId) ? [data.constraintId] : [];
  if (type === 'ObjectionRaised') return data.studentId === studentId ? [data.objectionId] : [];
  return [];
}
