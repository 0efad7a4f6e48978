import { z } from 'zod';
import { defineContract, freeTextField, publicField } from '../event-contract.ts';
import { actorId, calendarDay, officeId, paragraphs, recordId } from './governance-fields.ts';

const meetingId = publicField(recordId);

/** 季度例会: its day is set, what stood then is its agenda. */
export const meetingCalled = defineContract({
  type: 'county.governance.meeting-called.v1',
  titleZh: '召集季度例会',
  titleEn: 'Quarterly meeting called',
  subject: 'meetingId',
  fields: {
    meetingId,
    year: publicField(z.int().min(1990).max(2100)),
    /** Of the calendar year: 4 is October to December. */
    quarter: publicField(z.int().min(1).max(4)),
    day: publicField(calendarDay),
    tasksLate: publicField(z.array(recordId)),
    reportsMissing: publicField(z.array(recordId)),
    issuesOpen: publicField(z.array(z.uuid())),
    remarks: freeTextField(paragraphs(4000)),
    calledBy: publicField(actorId),
  },
});

/** A decision has its text in the minutes; its office and due day make a task of it. */
export const meetingDecision = z.strictObject({ decisionId: z.uuid(), officeId, due: calendarDay });

export const meetingHeld = defineContract({
  type: 'county.governance.meeting-held.v1',
  titleZh: '召开季度例会',
  titleEn: 'Quarterly meeting held',
  subject: 'meetingId',
  fields: {
    meetingId,
    day: publicField(calendarDay),
    officesPresent: publicField(z.array(officeId).max(60)),
    minutes: freeTextField(paragraphs(20_000).min(1)),
    decisions: publicField(z.array(meetingDecision).max(50)),
    /** Texts of the decisions, in their order. */
    decisionTexts: freeTextField(z.array(paragraphs(1000).min(1)).max(50)),
    recordedBy: publicField(actorId),
  },
});

export const meetingContracts = { meetingCalled, meetingHeld };

export type MeetingDecision = z.infer<typeof meetingDecision>;
