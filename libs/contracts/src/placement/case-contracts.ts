import { z } from 'zod';
import { defineContract, freeTextField, publicField, sensitiveField } from '../event-contract.ts';
import { actorId, paragraphs } from '../governance/governance-fields.ts';
import { count } from '../registry/field-schemas.ts';
import { attempt, classNo, cohortFields } from './placement-fields.ts';

/** Why a change of class is asked for. What it says of a pupil is sealed with the words. */
export const classChangeGrounds = ['health', 'safety', 'kinship-with-teacher', 'siblings', 'other'] as const;
export type ClassChangeGround = (typeof classChangeGrounds)[number];

/** Who asked. */
export const classChangeAskers = ['guardian', 'school', 'homeroom-teacher'] as const;
export type ClassChangeAsker = (typeof classChangeAskers)[number];

export const classChangeDecisions = ['approved', 'refused'] as const;
export type ClassChangeDecision = (typeof classChangeDecisions)[number];

const move = {
  requestId: publicField(z.uuid()),
  ...cohortFields,
  attempt,
  studentId: publicField(z.uuid()),
  fromClassNo: publicField(classNo),
  toClassNo: publicField(classNo),
};

/** 转班申请: asked for, and without effect until the office approves it. */
export const classTransferRequested = defineContract({
  type: 'county.placement.class-transfer-requested.v1',
  titleZh: '转班申请',
  titleEn: 'Change of class requested',
  subject: 'studentId',
  fields: {
    ...move,
    askedAs: publicField(z.enum(classChangeAskers)),
    ground: sensitiveField(z.enum(classChangeGrounds)),
    reason: freeTextField(paragraphs(2000).min(1)),
    requestedBy: publicField(actorId),
  },
});

/** 转班审批: the office's answer. An approved one is an exception to the rule and counted as such. */
export const classTransferDecided = defineContract({
  type: 'county.placement.class-transfer-decided.v1',
  titleZh: '转班审批',
  titleEn: 'Change of class decided',
  subject: 'studentId',
  fields: {
    ...move,
    decision: publicField(z.enum(classChangeDecisions)),
    reason: freeTextField(paragraphs(2000).min(1)),
    decidedBy: publicField(actorId),
  },
});

export const classTransferWithdrawn = defineContract({
  type: 'county.placement.class-transfer-withdrawn.v1',
  titleZh: '撤回转班申请',
  titleEn: 'Change of class withdrawn',
  subject: null,
  fields: { ...move, withdrawnBy: publicField(actorId) },
});

/** What offends against the rules of placement. */
export const violationKinds = [
  'entrance-exam',
  'key-class',
  'score-placement',
  'change-without-approval',
  'second-draw',
  'fee',
  'tutoring',
  'ethics',
  'other',
] as const;
export type ViolationKind = (typeof violationKinds)[number];

/** How it was heard of. */
export const violationChannels = ['platform', 'hotline', 'letter', 'visit', 'inspection', 'audit'] as const;
export type ViolationChannel = (typeof violationChannels)[number];

const violation = {
  violationId: publicField(z.uuid()),
  schoolId: cohortFields.schoolId,
  schoolYear: cohortFields.schoolYear,
  /** null: of no one grade. */
  grade: publicField(z.int().min(1).max(9).nullable()),
  kind: publicField(z.enum(violationKinds)),
};

/** 违规举报. Whose word it is stays sealed: whoever reports the own school needs it. */
export const violationReported = defineContract({
  type: 'county.placement.violation-reported.v1',
  titleZh: '违规举报',
  titleEn: 'Violation reported',
  subject: 'violationId',
  fields: {
    ...violation,
    channel: publicField(z.enum(violationChannels)),
    text: freeTextField(paragraphs(4000).min(1)),
    reportedBy: sensitiveField(actorId),
  },
});

/** 违规查实. `veto`: the county's year fails a prohibition by it. */
export const violationConfirmed = defineContract({
  type: 'county.placement.violation-confirmed.v1',
  titleZh: '违规查实',
  titleEn: 'Violation confirmed',
  subject: 'violationId',
  fields: {
    ...violation,
    veto: publicField(z.boolean()),
    /** How many there were: pupils moved without approval, exams held. */
    cases: publicField(count.min(1).max(10_000)),
    finding: freeTextField(paragraphs(4000).min(1)),
    decidedBy: publicField(actorId),
  },
});

export const violationDismissed = defineContract({
  type: 'county.placement.violation-dismissed.v1',
  titleZh: '举报不实',
  titleEn: 'Violation dismissed',
  subject: 'violationId',
  fields: { ...violation, finding: freeTextField(paragraphs(4000).min(1)), decidedBy: publicField(actorId) },
});

export const caseContracts = {
  classTransferRequested,
  classTransferDecided,
  classTransferWithdrawn,
  violationReported,
  violationConfirmed,
  violationDismissed,
};
