import { type Actor, may, reachOf } from '@junheng/access';
import { type ClassChangeAsker, placementContracts } from '@junheng/contracts';
import type { EventToAppend } from '@junheng/event-log';
import type { Transaction } from '@junheng/event-store';
import { z } from 'zod';
import { drawIdInput } from '../after/after-input.ts';
import { type ClassChangeCommand, classChangeDecider, type Standing } from '../domain/class-change/decide.ts';
import type { ClassChangeEvent } from '../domain/class-change/events.ts';

import { standingOf } from '../domain/draw/standing.ts';
import { isPerson } from '../domain/hands.ts';
import { schoolOf } from '../draws/draw-id.ts';
import { placeOf } from '../place-of.ts';
import type { Result } from '../result.ts';
import type { TopicParts } from '../topic-parts.ts';
import { hasOpenRequest, readClassChangeRow, readMoves, writeClassChange, writeClassChangeEnd } from '../views/class-change-rows.ts';
import type { CasesApi, ClassChange } from './cases-api.ts';
import { refuseCases } from './cases-refusals.ts';
import { classChangeOf } from './class-change-of.ts';

type ClassChangeCommands = Pick<CasesApi, 'requestClassChange' | 'decideClassChange' | 'withdrawClassChange'>;

const { classTransferRequested, classTransferDecided } = placementContracts;
const uuid = z.uuid().lowercase();
const requestInput = z.object({
  requestId: uuid,
  drawId: drawIdInput,
  studentId: uuid,
  toClassNo: classTransferRequested.fields.toClassNo.schema,
  ground: classTransferRequested.fields.ground.schema,
  reason: classTransferRequested.fields.reason.schema,
});
const decideInput = z.object({
  requestId: uuid,
  decision: classTransferDecided.fields.decision.schema,
  reason: classTransferDecided.fields.reason.schema,
});

export function createClassChangeCommands({ runtime, sql, desk, handle }: TopicParts): ClassChangeCommands {
  const { county, clock } = runtime;

  async function change(requestId: string, command: ClassChangeCommand, actor: Actor): Promise<Result<ClassChange>> {
    const time = clock.now();
    const handled = await handle({
      stream: `class-change/${requestId}`,
      decider: classChangeDecider,
      command,
      time,
      actorId: actor.id,
      project: (transaction, events, position) => project(transaction, events, position, time),
    });
    if (!handled.ok) return refuseCases(handled.refusal);
    const row = await readClassChangeRow(sql, county, requestId);
    return { ok: true, value: classChangeOf(row!, handled.state, true, actor) };
  }

  async function project(transaction: Transaction, events: readonly EventToAppend<ClassChangeEvent>[], position: bigint, time: Date) {
    for (const { event } of events) {
      if (event.type === 'ClassTransferRequested')
        await writeClassChange(transaction, county, { ...event.data, requestedAt: time, position });
      else {
        const step = event.type === 'ClassTransferDecided' ? event.data.decision : 'withdrawn';
        await writeClassChangeEnd(transaction, county, { requestId: event.data.requestId, step, decidedAt: time, position });
      }
    }
  }

  /** Where the pupil sits now; `draw` null: there is none. */
  async function standingIn(drawId: string, studentId: string): Promise<{ attempt: number; standing: Standing } | null> {
    const { draw } = await desk.read(drawId);
    if (draw === null) return null;
    const standing = standingOf(draw, await readMoves(sql, county, drawId, draw.attempt));
    const { attempt } = draw;
    return { attempt, standing: standing && { classNo: standing.classOf.get(studentId) ?? null, free: standing.free } };
  }

  return {
    async requestClassChange(input, actor) {
      const parsed = requestInput.safeParse(input);
      if (!parsed.success) return refuseCases('InputInvalid');
      const { drawId, studentId, requestId } = parsed.data;
      const schoolId = schoolOf(drawId);
      const askedAs = askerOf(actor, schoolId, studentId);
      if (askedAs === null) return refuseCases('NotPermitted');
      const found = await standingIn(drawId, studentId);
      if (found === null) return refuseCases('DrawUnknown');
      const [schoolYear, grade] = drawId.split('-').map(Number) as [number, number];
      const asked = { ...parsed.data, schoolId, schoolYear, grade, attempt: found.attempt, askedAs, requestedBy: actor.id };
      const isOpen = await hasOpenRequest(sql, county, { drawId, studentId, requestId });
      return change(requestId, { do: 'request', standing: found.standing, hasOpenRequest: isOpen, ...asked }, actor);
    },
    async decideClassChange(input, actor) {
      const parsed = decideInput.safeParse(input);
      if (!parsed.success) return refuseCases('InputInvalid');
      const { requestId, decision, reason } = parsed.data;
      if (!may(actor, 'decide-draws')) return refuseCases('NotPermitted');
      const row = await readClassChangeRow(sql, county, requestId);
      if (row === null) return refuseCases('RequestUnknown');
      if (!may(actor, 'decide-draws', placeOf(row))) return refuseCases('NotPermitted');
      if (!isPerson(actor)) return refuseCases('DecisionNeedsPerson');
      const found = await standingIn(row.drawId, row.studentId);
      return change(requestId, { do: 'decide', standing: found?.standing ?? null, decision, reason, by: actor.id }, actor);
    },
    async withdrawClassChange(requestId, actor) {
      if (!uuid.safeParse(requestId).success) return refuseCases('InputInvalid');
      if (!may(actor, 'request-class-change')) return refuseCases('NotPermitted');
      return change(requestId, { do: 'withdraw', by: actor.id }, actor);
    },
  };
}

/** As what the actor may ask for the pupil; null: not at all. */
function askerOf(actor: Actor, schoolId: string, studentId: string): ClassChangeAsker | null {
  const reach = reachOf(actor, 'request-class-change');
  if (reach.child.includes(studentId)) return 'guardian';
  return reach.school.includes(schoolId) ? 'school' : null;
}
