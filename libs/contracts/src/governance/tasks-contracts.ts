import { z } from 'zod';
import { defineContract, freeTextField, publicField } from '../event-contract.ts';
import { fileHash, line, schoolYear } from '../registry/field-schemas.ts';
import { actorId, calendarDay, officeId, paragraphs } from './governance-fields.ts';

/** `2019-jt.m1.4-2`: of an obligation, its second in that school year. */
export const taskIdSchema = z.string().regex(/^\d{4}-[a-z]+\.[a-z0-9-]+(\.\d+)?-\d{1,2}$/);
const taskId = publicField(taskIdSchema);
const reason = freeTextField(paragraphs(500).min(1));
const note = freeTextField(paragraphs(2_000));
const evidenceIds = publicField(z.array(z.union([z.uuid(), fileHash])).max(50));
const responsible = {
  leadOffice: publicField(officeId),
  coOffices: publicField(z.array(officeId).max(20)),
  personId: publicField(z.uuid().nullable()),
};

/** watch: a prohibition, which is kept all year and never done. */
export const taskKinds = ['task', 'watch'] as const;
export type TaskKind = (typeof taskKinds)[number];

export const taskListIssued = defineContract({
  type: 'county.governance.task-list-issued.v1',
  titleZh: '任务清单下达',
  titleEn: 'Task list issued',
  subject: null,
  fields: { schoolYear: publicField(schoolYear), taskIds: publicField(z.array(taskIdSchema).min(1)) },
});

export const taskAssigned = defineContract({
  type: 'county.governance.task-assigned.v1',
  titleZh: '任务分派',
  titleEn: 'Task assigned',
  subject: null,
  fields: {
    taskId,
    schoolYear: publicField(schoolYear),
    kind: publicField(z.enum(taskKinds)),
    obligationId: publicField(line(40).min(1)),
    packId: publicField(line(60).min(1)),
    /** The county's version of the document that the task follows; a later version leaves the task as it is. */
    packVersion: publicField(line(40).min(1)),
    /** As the document's file has it; null: it names no rhythm. */
    frequency: publicField(line(20).nullable()),
    ...responsible,
    /** null: when the occasion arises. */
    due: publicField(calendarDay.nullable()),
  },
});

export const taskReassigned = defineContract({
  type: 'county.governance.task-reassigned.v1',
  titleZh: '任务改派',
  titleEn: 'Task reassigned',
  subject: null,
  fields: { taskId, ...responsible },
});

export const taskRescheduled = defineContract({
  type: 'county.governance.task-rescheduled.v1',
  titleZh: '任务改期',
  titleEn: 'Task rescheduled',
  subject: 'taskId',
  fields: { taskId, due: publicField(calendarDay), reason },
});

const progressReported = { titleZh: '任务进展', titleEn: 'Task progress reported', subject: 'taskId' };
const percent = publicField(z.int().min(0).max(100));
/** Decimals as text. */
const numbers = z
  .array(z.strictObject({ label: line(40).min(1), value: z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/), unit: line(20) }))
  .max(20);

/** What a number counts is in people's own words: it is sealed with them. */
export const taskProgressReported = defineContract({
  ...progressReported,
  type: 'county.governance.task-progress-reported.v2',
  fields: { taskId, percent, numbers: freeTextField(numbers), evidenceIds, note },
});
export const taskProgressReportedV1 = defineContract({
  ...progressReported,
  type: 'county.governance.task-progress-reported.v1',
  fields: { taskId, percent, numbers: publicField(numbers), evidenceIds, note },
});

/** The office says that it is done; the project office has yet to confirm. */
export const taskClosed = defineContract({
  type: 'county.governance.task-closed.v1',
  titleZh: '任务办结',
  titleEn: 'Task closed',
  subject: 'taskId',
  fields: { taskId, closedBy: publicField(actorId), evidenceIds, note },
});

export const taskConfirmed = defineContract({
  type: 'county.governance.task-confirmed.v1',
  titleZh: '任务确认',
  titleEn: 'Task confirmed',
  subject: null,
  fields: { taskId, confirmedBy: publicField(actorId) },
});

export const taskReturned = defineContract({
  type: 'county.governance.task-returned.v1',
  titleZh: '任务退回',
  titleEn: 'Task returned',
  subject: 'taskId',
  fields: { taskId, reason },
});

export const taskReopened = defineContract({
  type: 'county.governance.task-reopened.v1',
  titleZh: '任务重开',
  titleEn: 'Task reopened',
  subject: 'taskId',
  fields: { taskId, reason },
});

export const taskCancelled = defineContract({
  type: 'county.governance.task-cancelled.v1',
  titleZh: '任务撤销',
  titleEn: 'Task cancelled',
  subject: 'taskId',
  fields: { taskId, reason },
});

export const tasksContracts = {
  taskListIssued,
  taskAssigned,
  taskReassigned,
  taskRescheduled,
  taskProgressReported,
  taskClosed,
  taskConfirmed,
  taskReturned,
  taskReopened,
  taskCancelled,
};
