import { type Actor, may, type Right } from '@junheng/access';
import { dayOf } from '@junheng/contracts';
import type { AfterCommand } from '../domain/draw/decide-after.ts';
import { schoolOf } from '../draws/draw-id.ts';
import { placeOf } from '../place-of.ts';
import type { Result } from '../result.ts';
import type { TopicParts } from '../topic-parts.ts';
import { readMoves } from '../views/class-change-rows.ts';
import type { DrawAfter } from './after-api.ts';
import { refuseAfter } from './after-refusals.ts';
import { afterOf } from './after-view.ts';

/** A command about a school's draw under a right at that school; an unknown draw is told only to those who might touch it. */
export const changeAfter =
  ({ runtime, sql, desk }: TopicParts) =>
  async (drawId: string, right: Right, command: AfterCommand, actor: Actor): Promise<Result<DrawAfter>> => {
    if (!may(actor, right, placeOf({ schoolId: schoolOf(drawId) }))) return refuseAfter('NotPermitted');
    const changed = await desk.change(drawId, command, actor);
    if (!changed.ok) return refuseAfter(changed.refusal);
    const moves = await readMoves(sql, runtime.county, drawId, changed.draw.attempt);
    return { ok: true, value: afterOf(changed.draw, moves, dayOf(runtime.clock.now())) };
  };
