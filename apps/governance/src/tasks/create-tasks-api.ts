import { type Actor, may, reachOf } from '@junheng/access';
import { dayOf, governanceContracts } from '@junheng/contracts';
import { obligation } from '@junheng/policy-packs';
import { z } from 'zod';
import type { Book } from '../book/book.ts';
import { order } from '../book/decide-together.ts';
import { isPerson } from '../domain/hands.ts';
import { type TaskCommand, taskDecider } from '../domain/task/decide.ts';
import { taskListDecider } from '../domain/task-list/decide.ts';
import { isDay } from '../domain/days.ts';
import { areOfMatter } from '../evidence/read-evidence.ts';
import { isOpen } from '../packs/read-responsibility.ts';
import type { TopicParts } from '../topic-parts.ts';
import { draftTasks } from './draft-tasks.ts';
import { historyOf, taskOf, tasksOf } from './read-tasks.ts';
import type { TasksApi } from './tasks-api.ts';
import { refuseTasks } from './tasks-refusals.ts';

const { taskProgressReported, taskReassigned, taskReturned } = governanceContracts;
const taskId = taskProgressReported.fields.taskId.schema;
const progress = z.object({
  taskId,
  percent: taskProgressReported.fields.percent.schema,
  numbers: taskProgressReported.fields.numbers.schema,
  evidenceIds: taskProgressReported.fields.evidenceIds.schema,
  note: taskProgressReported.fields.note.schema,
});
const closing = progress.omit({ percent: true, numbers: true });
const offices = z.object({
  taskId,
  leadOffice: taskReassigned.fields.leadOffice.schema,
  coOffices: taskReassigned.fields.coOffices.schema,
  personId: taskReassigned.fields.personId.schema,
});
const reasoned = z.object({ taskId, reason: taskReturned.fields.reason.schema.refine((text) => text.trim() !== '') });
const rescheduled = reasoned.extend({ due: z.string().refine(isDay) });

export function createTasksApi({ runtime, book, decide, decideTogether }: TopicParts): TasksApi {
  const today = () => dayOf(runtime.clock.now());

  async function change(command: TaskCommand, actor: Actor) {
    const handled = await decide(`task/${command.taskId}`, taskDecider, command, actor);
    if (!handled.ok) return refuseTasks(handled.refusal);
    return { ok: true as const, value: taskOf(await book.read(null), command.taskId, today())! };
  }

  /** Whether the actor holds the right at one of the task's offices: its lead, and with `helpers` also those that help. */
  function mayAt(
    actor: Actor,
    right: 'work-tasks' | 'read-tasks',
    task: { leadOffice: string; coOffices: readonly string[] },
    helpers: boolean,
  ) {
    return [task.leadOffice, ...(helpers ? task.coOffices : [])].some((office) => may(actor, right, { office }));
  }

  const issues = (actor: Actor) => may(actor, 'issue-tasks', {});

  async function managed<T extends { taskId: string }>(
    schema: z.ZodType<T>,
    input: unknown,
    actor: Actor,
    commandOf: (parsed: T, now: Book) => TaskCommand,
  ) {
    if (!issues(actor)) return refuseTasks('NotPermitted');
    const parsed = schema.safeParse(input);
    return parsed.success ? change(commandOf(parsed.data, await book.read(null)), actor) : refuseTasks('InputInvalid');
  }

  return {
    async issueTaskList({ schoolYear, except }, actor) {
      if (!issues(actor)) return refuseTasks('NotPermitted');
      if (!Number.isInteger(schoolYear) || schoolYear < 1950 || schoolYear > 2100) return refuseTasks('InputInvalid');
      const now = await book.read(null);
      const left = new Set(except);
      const drafts = draftTasks(now, schoolYear, today()).filter((draft) => !left.has(draft.taskId));
      const taskIds = drafts.map((draft) => draft.taskId);
      const decided = await decideTogether(
        [
          order(`task-list/${schoolYear}`, taskListDecider, { schoolYear, taskIds }),
          ...drafts.map((draft) => order(`task/${draft.taskId}`, taskDecider, draft as TaskCommand)),
        ],
        actor,
      );
      if (!decided.ok) return refuseTasks('NothingToIssue');
      return { ok: true, value: { issued: decided.events.slice(1).reduce((sum, count) => sum + count, 0), total: taskIds.length } };
    },
    reassignTask: (input, actor) =>
      managed(offices, input, actor, (parsed, now) => ({
        do: 'reassign',
        ...parsed,
        areOpen: [parsed.leadOffice, ...parsed.coOffices].every((id) => isOpen(now, id)),
      })),
    rescheduleTask: (input, actor) => managed(rescheduled, input, actor, (parsed) => ({ do: 'reschedule', ...parsed })),
    returnTask: (input, actor) => managed(reasoned, input, actor, (parsed) => ({ do: 'return', ...parsed })),
    reopenTask: (input, actor) => managed(reasoned, input, actor, (parsed) => ({ do: 'reopen', ...parsed })),
    cancelTask: (input, actor) => managed(reasoned, input, actor, (parsed) => ({ do: 'cancel', ...parsed })),
    async confirmTask(input, actor) {
      if (issues(actor) && !isPerson(actor)) return refuseTasks('ConfirmNeedsPerson');
      return managed(z.object({ taskId }), input, actor, (parsed) => ({ do: 'confirm', ...parsed, by: actor.id }));
    },
    async reportTask(input, actor) {
      const parsed = progress.safeParse(input);
      if (!parsed.success) return refuseTasks(may(actor, 'work-tasks') ? 'InputInvalid' : 'NotPermitted');
      const now = await book.read(null);
      const task = taskOf(now, parsed.data.taskId, today());
      if (task ? !mayAt(actor, 'work-tasks', task, true) : !may(actor, 'work-tasks')) return refuseTasks('NotPermitted');
      return change(
        { do: 'report', ...parsed.data, areOfTask: areOfMatter(now, parsed.data.evidenceIds, 'task', parsed.data.taskId) },
        actor,
      );
    },
    async closeTask(input, actor) {
      const parsed = closing.safeParse(input);
      if (!parsed.success) return refuseTasks(may(actor, 'work-tasks') ? 'InputInvalid' : 'NotPermitted');
      const now = await book.read(null);
      const task = taskOf(now, parsed.data.taskId, today());
      if (task ? !mayAt(actor, 'work-tasks', task, false) : !may(actor, 'work-tasks')) return refuseTasks('NotPermitted');
      return change(
        { do: 'close', ...parsed.data, by: actor.id, areOfTask: areOfMatter(now, parsed.data.evidenceIds, 'task', parsed.data.taskId) },
        actor,
      );
    },
    async readTaskDrafts(schoolYear, actor) {
      if (!issues(actor)) return [];
      const now = await book.read(null);
      return draftTasks(now, schoolYear, today()).map(({ taskId: id, kind, obligationId, packId, leadOffice, due }) => {
        const { labelZh, labelEn } = obligation(obligationId)!.obligation;
        const isIssued = now.one('task', id) !== null;
        return { taskId: id, kind, obligationId, packId, titleZh: labelZh, titleEn: labelEn, leadOffice, due, isIssued };
      });
    },
    async readTasks({ asOf, schoolYear, officeId, obligationId }, actor) {
      if (!may(actor, 'read-tasks')) return [];
      const all = reachOf(actor, 'read-tasks').county;
      return tasksOf(await book.read(asOf), book.dayFor(asOf)).filter(
        (task) =>
          (all || mayAt(actor, 'read-tasks', task, true)) &&
          (schoolYear == null || task.schoolYear === schoolYear) &&
          (officeId == null || task.leadOffice === officeId || task.coOffices.includes(officeId)) &&
          (obligationId == null || task.obligationId === obligationId),
      );
    },
    async readTask({ taskId: id, asOf }, actor) {
      const at = await book.read(asOf);
      const entry = at.one('task', id);
      const task = entry && taskOf(at, id, book.dayFor(asOf));
      return task && mayAt(actor, 'read-tasks', task, true) ? { task, history: historyOf(entry) } : null;
    },
  };
}
