import type { Actor } from '@junheng/access';
import type { TaskKind } from '@junheng/contracts';
import type { Alarm } from '../domain/alarm.ts';
import type { TaskStep } from '../domain/task/state.ts';
import type { Result } from '../result.ts';

export type TaskNumber = { label: string; value: string; unit: string };

export type Task = {
  taskId: string;
  schoolYear: number;
  kind: TaskKind;
  obligationId: string;
  packId: string;
  packVersion: string;
  titleZh: string;
  titleEn: string;
  /** What the clause says, and where; empty where it stands in no document (a decision of a meeting). */
  textZh: string;
  textEn: string;
  clause: string;
  frequency: string | null;
  leadOffice: string;
  coOffices: readonly string[];
  personId: string | null;
  /** null: nobody is named, or the name is erased. */
  personName: string | null;
  due: string | null;
  /** The day it was first due; null: it was never put off. */
  firstDue: string | null;
  step: TaskStep;
  percent: number;
  numbers: readonly TaskNumber[];
  evidenceIds: readonly string[];
  /** Day on which its office closed it last; null: it is not closed. */
  closedOn: string | null;
  /** Why it was cancelled; null: it is not, or the reason is erased. */
  cancelledFor: string | null;
  /** Computed: of a task that is neither closed nor cancelled and has a due day. */
  alarm: Alarm;
  /** Of a task that is not closed, negative while there is time; of one closed, how late it was. null: no due day. */
  daysLate: number | null;
  /** As of which the record is. */
  issuedOn: string;
};

/** What happened to a task, oldest first; texts are null where their key is gone. */
export type TaskEntry = {
  eventId: string;
  type: string;
  time: Date;
  actorId: string;
  text: string | null;
  percent: number | null;
  due: string | null;
  leadOffice: string | null;
};

export type TaskWithHistory = { task: Task; history: readonly TaskEntry[] };

/** What the list of a school year would hold; `isIssued`: it does already. */
export type TaskDraft = {
  taskId: string;
  kind: TaskKind;
  obligationId: string;
  packId: string;
  titleZh: string;
  titleEn: string;
  leadOffice: string;
  due: string | null;
  isIssued: boolean;
};

export type TaskFilter = {
  asOf: string | null;
  schoolYear?: number | null;
  officeId?: string | null;
  obligationId?: string | null;
};

type OfTask = { taskId: string };

export type TasksApi = {
  /**
   * Issues the task list of a school year: what follows from the obligations in force that have an office, but for
   * `except`. Again later: what is new since. Refused: NotPermitted, InputInvalid, NothingToIssue.
   */
  issueTaskList(input: { schoolYear: number; except: readonly string[] }, actor: Actor): Promise<Result<{ issued: number; total: number }>>;
  /** Refused: NotPermitted, InputInvalid, TaskUnknown, TaskOver, OfficeUnknown, LeadHelpsItself. */
  reassignTask(
    input: OfTask & { leadOffice: string; coOffices: readonly string[]; personId: string | null },
    actor: Actor,
  ): Promise<Result<Task>>;
  /** Refused: NotPermitted, InputInvalid, TaskUnknown, TaskOver. */
  rescheduleTask(input: OfTask & { due: string; reason: string }, actor: Actor): Promise<Result<Task>>;
  /** By its lead office or one that helps. Refused: NotPermitted, InputInvalid, TaskUnknown, TaskNotOpen, EvidenceUnknown. */
  reportTask(
    input: OfTask & { percent: number; numbers: readonly TaskNumber[]; evidenceIds: readonly string[]; note: string },
    actor: Actor,
  ): Promise<Result<Task>>;
  /** By its lead office. Refused: NotPermitted, InputInvalid, TaskUnknown, TaskNotOpen, WatchNeverDone, ProofMissing, EvidenceUnknown. */
  closeTask(input: OfTask & { evidenceIds: readonly string[]; note: string }, actor: Actor): Promise<Result<Task>>;
  /** By another hand than closed it. Refused: NotPermitted, TaskUnknown, TaskNotClosed, OwnWork. */
  confirmTask(input: OfTask, actor: Actor): Promise<Result<Task>>;
  /** Refused: NotPermitted, InputInvalid, TaskUnknown, and the state of the task. */
  returnTask(input: OfTask & { reason: string }, actor: Actor): Promise<Result<Task>>;
  reopenTask(input: OfTask & { reason: string }, actor: Actor): Promise<Result<Task>>;
  cancelTask(input: OfTask & { reason: string }, actor: Actor): Promise<Result<Task>>;

  /** What the list of the year would hold now; empty for who may not issue it. */
  readTaskDrafts(schoolYear: number, actor: Actor): Promise<TaskDraft[]>;
  /** The most pressing first; only those of the actor's offices where the right reaches no further. */
  readTasks(filter: TaskFilter, actor: Actor): Promise<Task[]>;
  /** null: there is no such task, or it is none of the actor's. */
  readTask(input: { taskId: string; asOf: string | null }, actor: Actor): Promise<TaskWithHistory | null>;
};
