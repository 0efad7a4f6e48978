import { z } from 'zod';
import { defineContract, directField, freeTextField, publicField, sensitiveField } from '../event-contract.ts';
import { actorId, calendarDay, paragraphs } from '../governance/governance-fields.ts';
import { count, line } from '../registry/field-schemas.ts';
import { attempt, classNo, cohortFields, hash } from './placement-fields.ts';

/** A lot of one list, drawn after the classes were posted: which list, and how often it was shuffled anew before it held. */
const lot = {
  ...cohortFields,
  attempt,
  classNo: publicField(classNo),
  /** Of the ids in the order in which they were handed in: fixed before anybody knows the lots. */
  listHash: publicField(hash),
  /** Shuffles set aside because a teacher would have got the own child's class. */
  setAside: publicField(count),
  drawnBy: publicField(actorId),
};

/** 班主任抽签: one event per class, so that each teacher's name can be erased alone. */
export const homeroomLotDrawn = defineContract({
  type: 'county.placement.homeroom-lot-drawn.v1',
  titleZh: '班主任抽签',
  titleEn: 'Homeroom lot drawn',
  subject: 'staffId',
  fields: { ...lot, staffId: publicField(z.uuid()), name: directField(line(60).min(1)) },
});

/** 科任教师团队抽签. `members` are names. */
export const teachingTeamDrawn = defineContract({
  type: 'county.placement.teaching-team-drawn.v1',
  titleZh: '科任教师团队抽签',
  titleEn: 'Teaching team drawn',
  subject: 'teamId',
  fields: { ...lot, teamId: publicField(z.uuid()), members: directField(line(400).min(1)) },
});

/** 监督签字: what a supervisor saw, or would not sign. */
export const signingStatements = ['witnessed', 'refused'] as const;
export type SigningStatement = (typeof signingStatements)[number];

export const drawSigned = defineContract({
  type: 'county.placement.draw-signed.v1',
  titleZh: '监督签字',
  titleEn: 'Draw signed',
  subject: 'supervisorId',
  fields: {
    ...cohortFields,
    attempt,
    supervisorId: publicField(z.uuid()),
    statement: publicField(z.enum(signingStatements)),
    resultHash: publicField(hash),
    /** Why not; empty where it was signed. */
    reason: freeTextField(paragraphs(1000)),
    /** Signed by hand on the printed result; the school keeps the sheet. */
    onPaper: publicField(z.boolean()),
    recordedBy: publicField(actorId),
  },
});

/** 分班结果公示: name and class only, from the first to the last day. */
export const drawPublished = defineContract({
  type: 'county.placement.draw-published.v1',
  titleZh: '分班结果公示',
  titleEn: 'Draw published',
  subject: null,
  fields: {
    ...cohortFields,
    attempt,
    noticeFrom: publicField(calendarDay),
    noticeTo: publicField(calendarDay),
    shows: publicField(z.array(z.enum(['name', 'class'])).length(2)),
    resultHash: publicField(hash),
    signed: publicField(count),
    refused: publicField(count),
    publishedBy: publicField(actorId),
  },
});

/** As what somebody objects. */
export const objectors = ['guardian', 'school', 'supervisor', 'office'] as const;
export type Objector = (typeof objectors)[number];

/** 异议提出. Whose and about whom is sealed: a public complaint would be held against a child. */
export const objectionRaised = defineContract({
  type: 'county.placement.objection-raised.v1',
  titleZh: '异议提出',
  titleEn: 'Objection raised',
  subject: 'objectionId',
  fields: {
    ...cohortFields,
    attempt,
    objectionId: publicField(z.uuid()),
    raisedAs: publicField(z.enum(objectors)),
    studentId: sensitiveField(z.uuid().nullable()),
    text: freeTextField(paragraphs(2000).min(1)),
    raisedBy: sensitiveField(actorId),
  },
});

export const objectionDecisions = ['accepted', 'rejected'] as const;
export type ObjectionDecision = (typeof objectionDecisions)[number];

/** What an accepted objection leads to. `annulment`: this draw can no longer be fixed. */
export const objectionRemedies = ['none', 'record-corrected', 'annulment'] as const;
export type ObjectionRemedy = (typeof objectionRemedies)[number];

/** 异议处理: by another hand than raised it. */
export const objectionResolved = defineContract({
  type: 'county.placement.objection-resolved.v1',
  titleZh: '异议处理',
  titleEn: 'Objection resolved',
  subject: 'objectionId',
  fields: {
    ...cohortFields,
    attempt,
    objectionId: publicField(z.uuid()),
    decision: publicField(z.enum(objectionDecisions)),
    remedy: publicField(z.enum(objectionRemedies)),
    reason: freeTextField(paragraphs(2000).min(1)),
    decidedBy: publicField(actorId),
  },
});

/** 分班确定: from here on nobody changes class but by the office's exception. */
export const placementFixed = defineContract({
  type: 'county.placement.placement-fixed.v1',
  titleZh: '分班确定',
  titleEn: 'Placement fixed',
  subject: null,
  fields: {
    ...cohortFields,
    attempt,
    classes: publicField(z.array(z.strictObject({ classNo, studentIds: z.array(z.uuid()) })).min(1)),
    fixedBy: publicField(actorId),
  },
});

/** How somebody comes after the classes were fixed. `returned`: back to the class they left, or leaving would be a way to change it. */
export const arrivalKinds = ['late', 'transfer-in', 'returned'] as const;
export type ArrivalKind = (typeof arrivalKinds)[number];

/** 补报分班: into the smallest class that is allowed, among equals by a lot that follows from the draw and the number. */
export const latePlacementRun = defineContract({
  type: 'county.placement.late-placement-run.v1',
  titleZh: '二次（补报）分班',
  titleEn: 'Late placement run',
  subject: 'studentId',
  fields: {
    ...cohortFields,
    attempt,
    /** Counts the arrivals of the draw from 1: the lot's only new input. */
    arrivalNo: publicField(z.int().min(1)),
    arrival: publicField(z.enum(arrivalKinds)),
    studentId: publicField(z.uuid()),
    /** The classes that were equally small. */
    candidates: publicField(z.array(classNo).min(1)),
    classNo: publicField(classNo),
    together: sensitiveField(z.array(z.uuid()).max(10)),
    apart: sensitiveField(z.array(z.uuid()).max(60)),
    /** Classes it may come to; empty: any. */
    allowed: sensitiveField(z.array(classNo).max(99)),
    places: sensitiveField(z.int().min(1).max(5)),
    /** Why it is bound; empty where it is not. */
    ground: freeTextField(paragraphs(1000)),
    placedBy: publicField(actorId),
  },
});

/** 学生离班: transferred out or gone otherwise; the place is free. */
export const leavings = ['transfer-out', 'other'] as const;
export type Leaving = (typeof leavings)[number];

export const pupilLeft = defineContract({
  type: 'county.placement.pupil-left.v1',
  titleZh: '学生离班',
  titleEn: 'Pupil left',
  subject: null,
  fields: {
    ...cohortFields,
    attempt,
    studentId: publicField(z.uuid()),
    classNo: publicField(classNo),
    leaving: publicField(z.enum(leavings)),
    day: publicField(calendarDay),
    recordedBy: publicField(actorId),
  },
});

/** Events of a draw from the lots for teachers to the fixed placement and what comes after it. */
export const afterContracts = {
  homeroomLotDrawn,
  teachingTeamDrawn,
  drawSigned,
  drawPublished,
  objectionRaised,
  objectionResolved,
  placementFixed,
  latePlacementRun,
  pupilLeft,
};
