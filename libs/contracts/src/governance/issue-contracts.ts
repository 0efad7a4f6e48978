import { z } from 'zod';
import { defineContract, freeTextField, publicField } from '../event-contract.ts';
import { count } from '../registry/field-schemas.ts';
import { actorId, calendarDay, officeId, paragraphs, recordId, unitId, unitKind } from './governance-fields.ts';

/** Where an issue comes from. */
export const issueSources = ['inspection', 'report', 'complaint', 'metric', 'audit'] as const;
export type IssueSource = (typeof issueSources)[number];

const issueId = publicField(z.uuid());

/** 问题立项: something is wrong, an office answers for its being put right by a day. */
export const issueOpened = defineContract({
  type: 'county.governance.issue-opened.v1',
  titleZh: '问题立项',
  titleEn: 'Issue opened',
  subject: 'issueId',
  fields: {
    issueId,
    source: publicField(z.enum(issueSources)),
    /** Answers for it. */
    officeId: publicField(officeId),
    /** Where it is; null: not at one school. */
    schoolId: publicField(z.uuid().nullable()),
    /** What it offends against; null: nothing that a pack in force names. */
    obligationId: publicField(recordId.nullable()),
    due: publicField(calendarDay),
    title: freeTextField(paragraphs(120).min(1)),
    description: freeTextField(paragraphs(4000)),
    openedBy: publicField(actorId),
  },
});

export const issueAnalysed = defineContract({
  type: 'county.governance.issue-analysed.v1',
  titleZh: '问题研究',
  titleEn: 'Issue analysed',
  subject: 'issueId',
  fields: {
    issueId,
    cause: freeTextField(paragraphs(4000).min(1)),
    measure: freeTextField(paragraphs(4000).min(1)),
    analysedBy: publicField(actorId),
  },
});

/** 整改报告: what was done, with its evidence. `round` counts from 1. */
export const rectificationSubmitted = defineContract({
  type: 'county.governance.rectification-submitted.v1',
  titleZh: '整改报告',
  titleEn: 'Rectification submitted',
  subject: 'issueId',
  fields: {
    issueId,
    round: publicField(count),
    measures: freeTextField(paragraphs(4000).min(1)),
    evidenceIds: publicField(z.array(z.uuid()).max(50)),
    submittedBy: publicField(actorId),
  },
});

/** The check found it not put right: the issue is open again, with a new due day. */
export const rectificationFailed = defineContract({
  type: 'county.governance.rectification-failed.v1',
  titleZh: '整改复查不通过',
  titleEn: 'Rectification failed its check',
  subject: 'issueId',
  fields: {
    issueId,
    round: publicField(count),
    reason: freeTextField(paragraphs(4000).min(1)),
    due: publicField(calendarDay),
    checkedBy: publicField(actorId),
  },
});

/** 整改销号: checked and closed by a person who took no part in the rectification. */
export const rectificationClosed = defineContract({
  type: 'county.governance.rectification-closed.v1',
  titleZh: '整改销号',
  titleEn: 'Rectification closed',
  subject: 'issueId',
  fields: {
    issueId,
    round: publicField(count),
    finding: freeTextField(paragraphs(4000).min(1)),
    day: publicField(calendarDay),
    checkedBy: publicField(actorId),
  },
});

/** 约谈: a unit was called in and spoken to. */
export const talkHeld = defineContract({
  type: 'county.governance.talk-held.v1',
  titleZh: '约谈',
  titleEn: 'Talk held',
  subject: 'talkId',
  fields: {
    talkId: publicField(z.uuid()),
    unitKind: publicField(unitKind),
    unitId: publicField(unitId),
    day: publicField(calendarDay),
    /** What it was about; null: no issue of the register. */
    issueId: publicField(z.uuid().nullable()),
    reason: freeTextField(paragraphs(1000).min(1)),
    record: freeTextField(paragraphs(4000)),
    heldBy: publicField(actorId),
  },
});

const itemId = publicField(z.uuid());

/** 督办立项: what a unit must answer by a day. */
export const supervisionOpened = defineContract({
  type: 'county.governance.supervision-opened.v1',
  titleZh: '督办立项',
  titleEn: 'Supervision opened',
  subject: 'itemId',
  fields: {
    itemId,
    unitKind: publicField(unitKind),
    unitId: publicField(unitId),
    due: publicField(calendarDay),
    /** The issue it follows up; null: none. */
    issueId: publicField(z.uuid().nullable()),
    demand: freeTextField(paragraphs(2000).min(1)),
    openedBy: publicField(actorId),
  },
});

export const supervisionAnswered = defineContract({
  type: 'county.governance.supervision-answered.v1',
  titleZh: '督办答复',
  titleEn: 'Supervision answered',
  subject: 'itemId',
  fields: {
    itemId,
    round: publicField(count),
    answer: freeTextField(paragraphs(4000).min(1)),
    evidenceIds: publicField(z.array(z.uuid()).max(50)),
    answeredBy: publicField(actorId),
  },
});

/** The answer does not do; another one is due. */
export const supervisionReturned = defineContract({
  type: 'county.governance.supervision-returned.v1',
  titleZh: '督办答复退回',
  titleEn: 'Answer returned',
  subject: 'itemId',
  fields: {
    itemId,
    round: publicField(count),
    reason: freeTextField(paragraphs(1000).min(1)),
    due: publicField(calendarDay),
    returnedBy: publicField(actorId),
  },
});

export const supervisionClosed = defineContract({
  type: 'county.governance.supervision-closed.v1',
  titleZh: '督办办结',
  titleEn: 'Supervision closed',
  subject: 'itemId',
  fields: {
    itemId,
    round: publicField(count),
    conclusion: freeTextField(paragraphs(1000).min(1)),
    day: publicField(calendarDay),
    closedBy: publicField(actorId),
  },
});

export const issueContracts = {
  issueOpened,
  issueAnalysed,
  rectificationSubmitted,
  rectificationFailed,
  rectificationClosed,
  talkHeld,
  supervisionOpened,
  supervisionAnswered,
  supervisionReturned,
  supervisionClosed,
};
