import { type Actor, may, reachOf } from '@junheng/access';
import { dayOf, type Objector } from '@junheng/contracts';
import { isPerson } from '../domain/hands.ts';
import type { Draw } from '../domain/draw/state.ts';
import { schoolOf } from '../draws/draw-id.ts';
import { placeOf } from '../place-of.ts';
import type { Result } from '../result.ts';
import type { TopicParts } from '../topic-parts.ts';
import { readObjectionRow } from '../views/objection-rows.ts';
import type { AfterApi, Objection } from './after-api.ts';
import { objectInput, resolveInput } from './after-input.ts';
import { refuseAfter } from './after-refusals.ts';
import { objectionOf } from './objection-of.ts';

type NoticeCommands = Pick<AfterApi, 'raiseObjection' | 'resolveObjection'>;

export function createNoticeCommands({ runtime, sql, desk }: TopicParts): NoticeCommands {
  const { county, clock } = runtime;

  const told = async (draw: Draw, objectionId: string, actor: Actor): Promise<Result<Objection>> => ({
    ok: true,
    value: objectionOf((await readObjectionRow(sql, county, objectionId))!, draw, true, actor),
  });

  return {
    async raiseObjection(input, actor) {
      const parsed = objectInput.safeParse(input);
      if (!parsed.success) return refuseAfter('InputInvalid');
      const { drawId, ...raised } = parsed.data;
      const { draw } = await desk.read(drawId);
      const raisedAs = objectorOf(actor, drawId, raised.studentId, draw);
      if (raisedAs === null) return refuseAfter('NotPermitted');
      const command = { do: 'object', ...raised, raisedAs, today: dayOf(clock.now()), by: actor.id } as const;
      const changed = await desk.change(drawId, command, actor);
      return changed.ok ? told(changed.draw, raised.objectionId, actor) : refuseAfter(changed.refusal);
    },
    async resolveObjection(input, actor) {
      const parsed = resolveInput.safeParse(input);
      if (!parsed.success) return refuseAfter('InputInvalid');
      const { drawId, ...said } = parsed.data;
      if (!may(actor, 'decide-draws', placeOf({ schoolId: schoolOf(drawId) }))) return refuseAfter('NotPermitted');
      if (!isPerson(actor)) return refuseAfter('DecisionNeedsPerson');
      const changed = await desk.change(drawId, { do: 'resolve', ...said, by: actor.id }, actor);
      return changed.ok ? told(changed.draw, said.objectionId, actor) : refuseAfter(changed.refusal);
    },
  };
}

/** As what the actor may object to the draw; null: not at all. A guardian speaks for the own child only. */
function objectorOf(actor: Actor, drawId: string, studentId: string | null, draw: Draw | null): Objector | null {
  const reach = reachOf(actor, 'raise-objections');
  if (studentId !== null && reach.child.includes(studentId)) return 'guardian';
  if (draw?.seal?.supervisorIds.includes(actor.id) && may(actor, 'supervise-draws')) return 'supervisor';
  if (reach.school.includes(schoolOf(drawId))) return 'school';
  return reach.county && may(actor, 'decide-draws', {}) ? 'office' : null;
}
