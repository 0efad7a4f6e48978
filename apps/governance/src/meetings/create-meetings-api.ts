import { type Actor, may } from '@junheng/access';
import { dayOf, governanceContracts, schoolYearOf } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import { z } from 'zod';
import { order } from '../book/decide-together.ts';
import { type MeetingCommand, meetingDecider } from '../domain/meeting/decide.ts';
import { taskDecider } from '../domain/task/decide.ts';
import { isOfficeKnown, placeOfUnit } from '../issues/known-places.ts';
import { readEscalations } from '../issues/read-escalations.ts';
import { maySeeIssue } from '../issues/read-issues.ts';
import type { Unit } from '../reports/reports-api.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { Meeting, MeetingPack, MeetingsApi } from './meetings-api.ts';
import { refuseMeetings } from './meetings-refusals.ts';
import { decisionObligationId } from './read-decisions.ts';
import { meetingIdOf, readMeeting, readMeetings, readPack, taskIdOf } from './read-meetings.ts';

const { meetingCalled, meetingHeld } = governanceContracts;
const { year, quarter, day, remarks } = meetingCalled.fields;
const callInput = z.object({ year: year.schema, quarter: quarter.schema, day: day.schema, remarks: remarks.schema });
const { meetingId, officesPresent, minutes, decisions } = meetingHeld.fields;
const { officeId, due } = decisions.schema.element.shape;
const decisionInput = z.object({ officeId, due, text: meetingHeld.fields.decisionTexts.schema.element });
const holdInput = z.object({
  meetingId: meetingId.schema,
  day: day.schema,
  officesPresent: officesPresent.schema,
  minutes: minutes.schema,
  decisions: z.array(decisionInput).max(50),
});

/** See `MeetingsApi`. */
export function createMeetingsApi({ runtime, book, decide, decideTogether }: TopicParts): MeetingsApi {
  const today = () => dayOf(runtime.clock.now());
  return {
    async callMeeting(input, actor) {
      if (!may(actor, 'run-meetings', {})) return refuseMeetings('NotPermitted');
      const parsed = callInput.safeParse(input);
      if (!parsed.success) return refuseMeetings('InputInvalid');
      const { data } = parsed;
      const id = meetingIdOf(data.year, data.quarter);
      const late = readEscalations(await book.read(null), today()).filter(({ daysLate }) => daysLate > 0);
      const idsOf = (kind: 'task' | 'report' | 'issue') => late.filter((line) => line.kind === kind).map((line) => line.id);
      const agenda = { tasksLate: idsOf('task'), reportsMissing: idsOf('report'), issuesOpen: idsOf('issue') };
      const command: MeetingCommand = { do: 'call', meetingId: id, ...data, ...agenda, calledBy: actor.id };
      const handled = await decide(`meeting/${id}`, meetingDecider, command, actor);
      if (!handled.ok) return refuseMeetings(handled.refusal);
      return { ok: true, value: readMeeting(await book.read(null), id)! };
    },

    async holdMeeting(input, actor) {
      if (!may(actor, 'run-meetings', {})) return refuseMeetings('NotPermitted');
      const parsed = holdInput.safeParse(input);
      if (!parsed.success) return refuseMeetings('InputInvalid');
      const { data } = parsed;
      const id = data.meetingId;
      const read = await book.read(null);
      const named = [...data.officesPresent, ...data.decisions.map((decision) => decision.officeId)];
      if (!named.every((office) => isOfficeKnown(read, office))) return refuseMeetings('OfficeUnknown');
      const meeting = read.one('meeting', id)?.state;
      if (!meeting) return refuseMeetings('MeetingNotCalled');
      const { texts, tasks, decided } = becomingTasks(data.decisions, data.day, meeting, (number) =>
        uuidFromBytes(runtime.entropy.bytes(16, `decision|${id}|${number}`)),
      );
      const command: MeetingCommand = {
        do: 'hold',
        ...data,
        decisions: decided,
        decisionTexts: texts,
        today: today(),
        recordedBy: actor.id,
      };
      const orders = tasks.map((task) => order(`task/${task.taskId}`, taskDecider, { do: 'assign', ...task } as const));
      const handled = await decideTogether([order(`meeting/${id}`, meetingDecider, command), ...orders], actor);
      if (!handled.ok) return refuseMeetings(handled.refusals[0]!.refusal as Parameters<typeof refuseMeetings>[0]);
      return { ok: true, value: readMeeting(await book.read(null), id)! };
    },

    readMeetings: async (asOf, actor) => readMeetings(await book.read(asOf)).flatMap((meeting) => meetingFor(meeting, actor) ?? []),
    async readMeetingPack({ meetingId: id, asOf }, actor) {
      if (!may(actor, 'read-meetings')) return null;
      const pack = readPack(await book.read(asOf), id, book.dayFor(asOf));
      const meeting = pack && meetingFor(pack.meeting, actor);
      return pack && meeting && packFor({ ...pack, meeting }, actor);
    },
  };
}

const mayHear = (actor: Actor, office: string) => may(actor, 'read-meetings', { office });

/**
 * A meeting as far as it concerns the reader. One that is to come is everybody's who may read any: they are asked to it. Of one that was
 * held an office has the minutes if it was there, and the decisions that are its own; null: neither.
 */
function meetingFor(meeting: Meeting, actor: Actor): Meeting | null {
  if (may(actor, 'read-meetings', {})) return meeting;
  if (!meeting.isHeld) return may(actor, 'read-meetings') ? meeting : null;
  const isPresent = meeting.officesPresent.some((office) => mayHear(actor, office));
  const decided = meeting.decisions.filter(({ officeId: office }) => mayHear(actor, office));
  return isPresent || decided.length > 0 ? { ...meeting, minutes: isPresent ? meeting.minutes : null, decisions: decided } : null;
}

/** Of the pack what the reader may see where each of it stands: whoever sees one office's matters is not told those of others here. */
function packFor(pack: MeetingPack, actor: Actor): MeetingPack {
  const mayReport = ({ unitKind, unitId }: Unit) => may(actor, 'read-reports', placeOfUnit(unitKind, unitId));
  return {
    ...pack,
    issues: pack.issues.filter((issue) => maySeeIssue(actor, issue)),
    late: pack.late.filter(({ officeId: office, schoolId: school }) => may(actor, 'read-escalations', { office, school })),
    months: pack.months.map((month) => ({ ...month, missing: month.missing.filter(mayReport) })),
    funds: may(actor, 'read-funds', {}) ? pack.funds : [],
    earlier: pack.earlier.filter(({ officeId: office }) => mayHear(actor, office)),
  };
}

type DecisionInput = z.infer<typeof decisionInput>;

/** Each decision is a task of its office from the meeting on, with the due day that was decided. */
function becomingTasks(
  given: readonly DecisionInput[],
  heldOn: string,
  meeting: { year: number; quarter: number },
  idOf: (number: number) => string,
) {
  const { year: ofYear, quarter: ofQuarter } = meeting;
  const tasks = given.map((decision, at) => ({
    taskId: taskIdOf(heldOn, ofYear, ofQuarter, at + 1),
    schoolYear: schoolYearOf(new Date(`${heldOn}T12:00:00+08:00`)),
    kind: 'task' as const,
    obligationId: decisionObligationId(ofYear, ofQuarter, at + 1),
    packId: 'meeting',
    packVersion: `${ofYear}-${ofQuarter}`,
    frequency: null,
    leadOffice: decision.officeId,
    coOffices: [],
    personId: null,
    due: decision.due,
  }));
  const decided = given.map((decision, at) => ({ decisionId: idOf(at + 1), officeId: decision.officeId, due: decision.due }));
  return { texts: given.map(({ text }) => text), tasks, decided };
}
