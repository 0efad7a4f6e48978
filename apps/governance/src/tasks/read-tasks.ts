import { dayOf } from '@junheng/contracts';
import { obligation } from '@junheng/policy-packs';
import type { Book, Entry } from '../book/book.ts';
import { alarmOn, alarms } from '../domain/alarm.ts';
import { daysBetween } from '../domain/days.ts';
import { decisionText } from '../meetings/read-decisions.ts';
import { personName } from '../packs/read-responsibility.ts';
import type { Task, TaskEntry } from './tasks-api.ts';

/** Every task ever issued as it stands on `day` (YYYY-MM-DD, that of the book): the most pressing first, then by due day. */
export const tasksOf = (book: Book, day: string): Task[] =>
  book
    .all('task')
    .map((entry) => shown(book, entry, day))
    .toSorted(byUrgency);

/** One of them, or null. */
export function taskOf(book: Book, taskId: string, day: string): Task | null {
  const entry = book.one('task', taskId);
  return entry ? shown(book, entry, day) : null;
}

function shown(book: Book, { id, state, history }: Entry<'task'>, day: string): Task {
  const { facts, step, percent, numbers, evidenceIds } = state;
  const { obligationId, due, ...rest } = facts!;
  const placed = obligation(obligationId);
  const decision = placed ? null : decisionText(book, obligationId);
  const closed = step === 'closed' || step === 'confirmed' ? history.findLast(({ type }) => type === 'TaskClosed') : undefined;
  const cancelled = step === 'cancelled' ? history.findLast((event) => event.type === 'TaskCancelled') : undefined;
  const assigned = history.find((event) => event.type === 'TaskAssigned');
  const isMoved = history.some(({ type }) => type === 'TaskRescheduled');
  const closedOn = closed ? dayOf(closed.time) : null;
  const isRunning = step === 'open' && rest.kind === 'task';
  return {
    taskId: id,
    obligationId,
    ...rest,
    personName: personName(book, rest.personId),
    due,
    firstDue: isMoved ? (assigned?.data.due ?? null) : null,
    titleZh: placed?.obligation.labelZh ?? decision?.zh ?? obligationId,
    titleEn: placed?.obligation.labelEn ?? decision?.en ?? obligationId,
    textZh: placed?.obligation.textZh ?? '',
    textEn: placed?.obligation.textEn ?? '',
    clause: placed?.obligation.clause ?? '',
    step,
    percent,
    numbers: numbers ?? [],
    evidenceIds,
    closedOn,
    cancelledFor: cancelled?.data.reason ?? null,
    alarm: due !== null && isRunning ? alarmOn(due, day) : 'none',
    daysLate: due === null || step === 'cancelled' || rest.kind === 'watch' ? null : daysBetween(due, closedOn ?? day),
    issuedOn: dayOf(history[0]!.time),
  };
}

const rank = (task: Task) => (task.step === 'open' ? 0 : 10) - alarms.indexOf(task.alarm);
const byUrgency = (a: Task, b: Task): number =>
  rank(a) - rank(b) || (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.taskId.localeCompare(b.taskId);

/** What happened to a task, oldest first. */
export const historyOf = ({ history }: Entry<'task'>): TaskEntry[] =>
  history.map(({ eventId, type, time, actorId, data }) => {
    const fields = data as { note?: string | null; reason?: string | null; percent?: number; due?: string | null; leadOffice?: string };
    return {
      eventId,
      type,
      time,
      actorId,
      text: fields.reason ?? fields.note ?? null,
      percent: fields.percent ?? null,
      due: fields.due ?? null,
      leadOffice: fields.leadOffice ?? null,
    };
  });
