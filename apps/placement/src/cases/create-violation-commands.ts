import { type Actor, may } from '@junheng/access';
import { placementContracts } from '@junheng/contracts';
import type { EventToAppend } from '@junheng/event-log';
import type { Transaction } from '@junheng/event-store';
import { z } from 'zod';
import { isPerson } from '../domain/hands.ts';
import { type ViolationCommand, violationDecider } from '../domain/violation/decide.ts';
import type { ViolationEvent } from '../domain/violation/events.ts';
import { placeOf } from '../place-of.ts';
import type { Result } from '../result.ts';
import type { TopicParts } from '../topic-parts.ts';
import { readViolationRow, writeViolation, writeViolationEnd } from '../views/violation-rows.ts';
import type { CasesApi, Violation } from './cases-api.ts';
import { refuseCases } from './cases-refusals.ts';
import { violationOf } from './violation-of.ts';

type ViolationCommands = Pick<CasesApi, 'reportViolation' | 'confirmViolation' | 'dismissViolation'>;

const { violationReported, violationConfirmed } = placementContracts;
const uuid = z.uuid().lowercase();
const { schoolYear, grade, kind, channel, text } = violationReported.fields;
const reportInput = z.object({
  violationId: uuid,
  schoolId: uuid,
  schoolYear: schoolYear.schema,
  grade: grade.schema,
  kind: kind.schema,
  channel: channel.schema,
  text: text.schema,
});
const { cases, finding } = violationConfirmed.fields;
const confirmInput = z.object({ violationId: uuid, veto: z.boolean(), cases: cases.schema, finding: finding.schema });
const dismissInput = z.object({ violationId: uuid, finding: finding.schema });

export function createViolationCommands({ runtime, sql, handle }: TopicParts): ViolationCommands {
  const { county, clock } = runtime;

  async function change(violationId: string, command: ViolationCommand, actor: Actor): Promise<Result<Violation>> {
    const time = clock.now();
    const handled = await handle({
      stream: `violation/${violationId}`,
      decider: violationDecider,
      command,
      time,
      actorId: actor.id,
      project: (transaction, events) => project(transaction, events, time),
    });
    if (!handled.ok) return refuseCases(handled.refusal);
    const row = await readViolationRow(sql, county, violationId);
    return { ok: true, value: violationOf(row!, handled.state, command.do !== 'report', actor) };
  }

  async function project(transaction: Transaction, events: readonly EventToAppend<ViolationEvent>[], time: Date) {
    for (const { event } of events) {
      const { type, data } = event;
      if (type === 'ViolationReported') await writeViolation(transaction, county, { ...data, reportedAt: time });
      else {
        const { veto, cases: count } = type === 'ViolationConfirmed' ? { veto: data.veto, cases: data.cases } : { veto: false, cases: 0 };
        const step = type === 'ViolationConfirmed' ? 'confirmed' : 'dismissed';
        await writeViolationEnd(transaction, county, { violationId: data.violationId, step, veto, cases: count, decidedAt: time });
      }
    }
  }

  /** Only a person of the office whose right reaches the school decides. */
  async function judge(command: Exclude<ViolationCommand, { do: 'report' }>, violationId: string, actor: Actor) {
    if (!may(actor, 'decide-draws')) return refuseCases('NotPermitted');
    const row = await readViolationRow(sql, county, violationId);
    if (row === null) return refuseCases('ViolationUnknown');
    if (!may(actor, 'decide-draws', placeOf(row))) return refuseCases('NotPermitted');
    if (!isPerson(actor)) return refuseCases('DecisionNeedsPerson');
    return change(violationId, command, actor);
  }

  return {
    async reportViolation(input, actor) {
      const parsed = reportInput.safeParse(input);
      if (!parsed.success) return refuseCases('InputInvalid');
      // Whoever holds the right anywhere may tell of any school: who sees it need not belong there.
      if (!may(actor, 'report-violations')) return refuseCases('NotPermitted');
      return change(parsed.data.violationId, { do: 'report', ...parsed.data, reportedBy: actor.id }, actor);
    },
    async confirmViolation(input, actor) {
      const parsed = confirmInput.safeParse(input);
      if (!parsed.success) return refuseCases('InputInvalid');
      const { violationId, ...found } = parsed.data;
      return judge({ do: 'confirm', ...found, by: actor.id }, violationId, actor);
    },
    async dismissViolation(input, actor) {
      const parsed = dismissInput.safeParse(input);
      if (!parsed.success) return refuseCases('InputInvalid');
      return judge({ do: 'dismiss', finding: parsed.data.finding, by: actor.id }, parsed.data.violationId, actor);
    },
  };
}
