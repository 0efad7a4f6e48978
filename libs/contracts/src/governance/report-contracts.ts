import { z } from 'zod';
import { defineContract, freeTextField, publicField } from '../event-contract.ts';
import { count } from '../registry/field-schemas.ts';
import { calendarMonth } from '../monitoring/calendar-month.ts';
import { exactNumber } from './lights-contracts.ts';
import { actorId, calendarDay, paragraphs, recordId, unitId, unitKind } from './governance-fields.ts';

const reportId = publicField(recordId);

/** One line of a monthly report: what was done about one task, what stands in the way, what comes next. */
export const reportLine = z.strictObject({
  taskId: recordId,
  progress: paragraphs(2000),
  /** Of the task, 0 to 100; null: not stated. */
  percent: z.int().min(0).max(100).nullable(),
  problems: paragraphs(2000),
  next: paragraphs(2000),
});

/** A number as it stood when the report was drafted. */
export const reportNumber = z.strictObject({
  obligationId: recordId,
  value: exactNumber.nullable(),
  light: z.enum(['green', 'amber', 'red', 'grey', 'none']),
});

/** The platform's draft of a unit's report: numbers, what is due and late, open issues. People write on from there. */
export const reportDrafted = defineContract({
  type: 'county.governance.report-drafted.v1',
  titleZh: '生成月报草稿',
  titleEn: 'Monthly report drafted',
  subject: null,
  fields: {
    reportId,
    unitKind: publicField(unitKind),
    unitId: publicField(unitId),
    month: publicField(calendarMonth),
    /** Last day on which it is in time. */
    due: publicField(calendarDay),
    numbers: publicField(z.array(reportNumber)),
    tasksDue: publicField(z.array(recordId)),
    tasksLate: publicField(z.array(recordId)),
    issuesOpen: publicField(z.array(recordId)),
    draftedBy: publicField(actorId),
  },
});

/** What the unit wrote: the whole text each time. */
export const reportWritten = defineContract({
  type: 'county.governance.report-written.v1',
  titleZh: '编写月报',
  titleEn: 'Monthly report written',
  subject: 'reportId',
  fields: {
    reportId,
    summary: freeTextField(paragraphs(10_000)),
    lines: freeTextField(z.array(reportLine).max(300)),
    writtenBy: publicField(actorId),
  },
});

/** Handed in: the text written last. `daysLate` counts from the day after the due day; 0 = in time. */
export const reportSubmitted = defineContract({
  type: 'county.governance.report-submitted.v1',
  titleZh: '报送月报',
  titleEn: 'Monthly report submitted',
  subject: null,
  fields: {
    reportId,
    round: publicField(count),
    day: publicField(calendarDay),
    daysLate: publicField(count),
    submittedBy: publicField(actorId),
  },
});

export const reportReturned = defineContract({
  type: 'county.governance.report-returned.v1',
  titleZh: '退回月报',
  titleEn: 'Monthly report returned',
  subject: 'reportId',
  fields: { reportId, round: publicField(count), reason: freeTextField(paragraphs(1000).min(1)), returnedBy: publicField(actorId) },
});

export const reportAccepted = defineContract({
  type: 'county.governance.report-accepted.v1',
  titleZh: '接收月报',
  titleEn: 'Monthly report accepted',
  subject: null,
  fields: { reportId, round: publicField(count), acceptedBy: publicField(actorId) },
});

export const reportContracts = { reportDrafted, reportWritten, reportSubmitted, reportReturned, reportAccepted };

export type ReportLine = z.infer<typeof reportLine>;
export type ReportNumber = z.infer<typeof reportNumber>;
