import { may } from '@junheng/access';
import { dayOf } from '@junheng/contracts';
import { isPerson } from '../domain/hands.ts';
import { schoolOf } from '../draws/draw-id.ts';
import { placeOf } from '../place-of.ts';
import { sha256 } from '../proof/sha-256.ts';
import type { TopicParts } from '../topic-parts.ts';
import { readArrivalOf } from '../views/arrival-rows.ts';
import { readMoves } from '../views/class-change-rows.ts';
import type { AfterApi } from './after-api.ts';
import { lateInput, leaveInput } from './after-input.ts';
import { refuseAfter } from './after-refusals.ts';
import { changeAfter } from './change-after.ts';

type ArrivalCommands = Pick<AfterApi, 'placeLateArrival' | 'recordLeaving'>;

const unbound = { together: [], apart: [], allowed: [], places: 1, ground: '' };

export function createArrivalCommands(parts: TopicParts): ArrivalCommands {
  const { runtime, sql, desk, source } = parts;
  const { county, clock } = runtime;
  const change = changeAfter(parts);
  const movesOf = async (drawId: string) => {
    const { draw } = await desk.read(drawId);
    return draw === null ? [] : readMoves(sql, county, drawId, draw.attempt);
  };

  return {
    async placeLateArrival(input, actor) {
      const parsed = lateInput.safeParse(input);
      if (!parsed.success) return refuseAfter('InputInvalid');
      const { drawId, studentId, arrival, binding } = parsed.data;
      const place = placeOf({ schoolId: schoolOf(drawId) });
      if (!may(actor, binding === null ? 'run-draws' : 'decide-draws', place)) return refuseAfter('NotPermitted');
      if (binding !== null && !isPerson(actor)) return refuseAfter('DecisionNeedsPerson');
      const { draw } = await desk.read(drawId);
      if (draw === null) return refuseAfter('DrawUnknown');
      const enrolled = (await source.rosterOf(draw)).map((pupil) => pupil.studentId);
      if (!enrolled.includes(studentId)) return refuseAfter('PupilNotEnrolled');
      const moves = await readMoves(sql, county, drawId, draw.attempt);
      const late = { do: 'place-late', studentId, arrival, ...(binding ?? unbound), enrolled, moves, hash: sha256, by: actor.id } as const;
      const changed = await desk.change(drawId, late, actor);
      if (!changed.ok) return refuseAfter(changed.refusal);
      return { ok: true, value: (await readArrivalOf(sql, county, drawId, studentId))! };
    },
    async recordLeaving(input, actor) {
      const parsed = leaveInput.safeParse(input);
      if (!parsed.success) return refuseAfter('InputInvalid');
      const { drawId, ...left } = parsed.data;
      const moves = await movesOf(drawId);
      return change(drawId, 'run-draws', { do: 'leave', ...left, today: dayOf(clock.now()), moves, by: actor.id }, actor);
    },
  };
}
