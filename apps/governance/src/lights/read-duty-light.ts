import { forecastDate } from '@junheng/lights';
import type { Book } from '../book/book.ts';
import { overrideOn } from '../domain/light/state.ts';
import { signatureEnds } from './sign-period.ts';
import type { Duty } from './duty.ts';
import { countyLine, nationalLine } from './limit-lines.ts';
import type { DutyLight, DutyTask, ShownOverride, ShownViolation } from './lights-api.ts';
import { eventsOf, nameOf } from './shown-events.ts';
import { signatureOf, shownValue } from './shown-values.ts';

/** One obligation with its light and all that is behind it, as of the book's day. */
export function readDutyLight(book: Book, duty: Duty, day: string): DutyLight {
  const { placed, measureId, responsibility, assessment, stream, history, facts, due } = duty;
  const { obligation, pack } = placed;
  const { target } = assessment;
  const signatures = stream.signed.map((signed) => signatureOf(book, signed));
  const newest = signatures.at(-1);
  const assessed = history.findLast(({ type }) => type === 'LightAssessed');
  return {
    obligationId: obligation.id,
    packId: pack.id,
    measureId,
    clause: obligation.clause,
    label: { zh: obligation.labelZh, en: obligation.labelEn },
    text: { zh: obligation.textZh, en: obligation.textEn },
    kind: obligation.kind,
    dutyKind: facts.dutyKind,
    indicatorId: obligation.indicatorId ?? null,
    leadOffice: responsibility.leadOffice,
    coOffices: responsibility.coOffices,
    due,
    light: assessment.light,
    reasons: assessment.reasons,
    state: assessment.state,
    assessed:
      stream.assessed === null
        ? null
        : {
            light: stream.assessed.light,
            day: stream.assessed.day,
            ruleVersion: stream.assessed.ruleVersion,
            eventId: assessed!.eventId,
          },
    override: overrideIn(book, duty, day),
    value: shownValue(stream.recorded),
    signatures,
    recorded: history.flatMap((event) =>
      event.type === 'ValueRecorded' && event.data.value !== null ? [{ day: event.data.day, value: Number(event.data.value) }] : [],
    ),
    trajectory: assessment.trajectory,
    planned: assessment.planned,
    gap: assessment.state.gap,
    forecastDate: target && forecastDate(signatures, target),
    nationalLine: nationalLine(placed),
    countyLine: countyLine(duty),
    violations: violationsIn(duty),
    tasks: duty.tasks.map(({ taskId, titleZh, titleEn, leadOffice, due: taskDue, daysLate, step }) => ({
      taskId,
      titleZh,
      titleEn,
      officeId: leadOffice,
      due: taskDue,
      daysLate: Math.max(0, daysLate ?? 0),
      isDone: step === 'closed' || step === 'confirmed',
      isCancelled: step === 'cancelled',
      moved: movesOf(book, taskId),
    })),
    evidence: duty.evidence,
    signatureEnds: newest ? signatureEnds(newest.day, facts.signPeriodDays) : null,
    events: eventsOf(book, history),
  };
}

/** A day that was put off ends a lateness without any work: it is told beside the task. */
function movesOf(book: Book, taskId: string): DutyTask['moved'] {
  let due: string | null = null;
  return (book.one('task', taskId)?.history ?? []).flatMap((event) => {
    if (event.type === 'TaskAssigned') due = event.data.due;
    if (event.type !== 'TaskRescheduled') return [];
    const move = { from: due, to: event.data.due, reason: event.data.reason, eventId: event.eventId };
    due = event.data.due;
    return [move];
  });
}

/** The override in force on the day, with who signed it. */
export function overrideIn(book: Book, { stream, history }: Duty, day: string): ShownOverride | null {
  const override = overrideOn(stream, day);
  if (override === null) return null;
  const { light, ruleLight, reason, day: from, until, overriddenBy } = override;
  const { eventId } = history.findLast(({ type }) => type === 'LightOverridden')!;
  return { light, ruleLight, reason, day: from, until, overriddenBy, signerName: nameOf(book, overriddenBy), eventId };
}

/** Those that stand first, newest first. */
function violationsIn({ stream, history, placed }: Duty): ShownViolation[] {
  const shown = stream.violations.map(
    ({ violationId, source, schoolId, day, finding, recordedBy, confirmedBy, cleared }): ShownViolation => {
      const event = history.find(({ type, data }) => type === 'ViolationRecorded' && data.violationId === violationId)!;
      const { eventId } = event;
      const obligationId = placed.obligation.id;
      return { violationId, obligationId, source, schoolId, day, finding, recordedBy, isConfirmed: confirmedBy !== null, cleared, eventId };
    },
  );
  return shown.toReversed().toSorted((a, b) => Number(a.cleared !== null) - Number(b.cleared !== null));
}
