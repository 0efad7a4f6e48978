import { z } from 'zod';
import { defineContract, type EventData, freeTextField, publicField, quasiField } from '../event-contract.ts';
import { line } from '../registry/field-schemas.ts';
import { amountFen, voucher } from './funds-contracts.ts';
import { actorId, calendarDay, officeId, paragraphs } from './governance-fields.ts';

/** What is entered in the register of designations and projects. */
export const entryKinds = ['standardised-school', 'featured-school', 'brand', 'base', 'pilot', 'study'] as const;
export type EntryKind = (typeof entryKinds)[number];
export const entryLevels = ['county', 'city', 'province', 'national'] as const;
export type EntryLevel = (typeof entryLevels)[number];
export const fundingSources = ['public-fund', 'weak-school-fund', 'award-fund', 'other', 'none'] as const;
export type FundingSource = (typeof fundingSources)[number];
export const entryDecisions = ['confirmed', 'refused'] as const;
export type EntryDecision = (typeof entryDecisions)[number];

const entry = publicField(z.uuid());
const by = quasiField(actorId);
const day = publicField(calendarDay);
const level = publicField(z.enum(entryLevels));
const text = freeTextField(paragraphs(1000).min(1));
/** Two days at most: from is when it began to hold, until the last day it holds; null: without an end. */
const validUntil = publicField(calendarDay.nullable());

export const entryApplied = defineContract({
  type: 'county.governance.entry-applied.v1',
  titleZh: '申报认定或项目',
  titleEn: 'Designation or project applied for',
  subject: 'entryId',
  fields: {
    entryId: entry,
    kind: publicField(z.enum(entryKinds)),
    level,
    /** null: of the county or an office, not of one school. */
    schoolId: publicField(z.uuid().nullable()),
    title: freeTextField(line(120).min(1)),
    /** What is asked for; 0: no money. */
    budgetFen: publicField(z.int().nonnegative()),
    date: day,
    appliedBy: by,
  },
});

export const entryDecided = defineContract({
  type: 'county.governance.entry-decided.v1',
  titleZh: '认定或项目审核',
  titleEn: 'Designation or project decided on',
  subject: 'entryId',
  fields: {
    entryId: entry,
    decision: publicField(z.enum(entryDecisions)),
    level,
    fundingSource: publicField(z.enum(fundingSources)),
    amountFen: publicField(z.int().nonnegative()),
    validUntil,
    date: day,
    reason: text,
    decidedBy: by,
  },
});

export const entryFunded = defineContract({
  type: 'county.governance.entry-funded.v1',
  titleZh: '项目经费到位',
  titleEn: 'Designation or project funded',
  subject: null,
  fields: { entryId: entry, amountFen: publicField(amountFen), date: day, voucher: publicField(voucher), recordedBy: by },
});

export const milestonePlanned = defineContract({
  type: 'county.governance.milestone-planned.v1',
  titleZh: '设定项目节点',
  titleEn: 'Milestone planned',
  subject: 'entryId',
  fields: { entryId: entry, milestoneId: publicField(z.uuid()), due: day, text, plannedBy: by },
});

export const milestoneReached = defineContract({
  type: 'county.governance.milestone-reached.v1',
  titleZh: '完成项目节点',
  titleEn: 'Milestone reached',
  subject: 'entryId',
  fields: { entryId: entry, milestoneId: publicField(z.uuid()), date: day, evidence: text, recordedBy: by },
});

/** It holds longer than was decided before. */
export const entryRenewed = defineContract({
  type: 'county.governance.entry-renewed.v1',
  titleZh: '认定延期',
  titleEn: 'Designation renewed',
  subject: 'entryId',
  fields: { entryId: entry, validUntil, previousUntil: validUntil, reason: text, renewedBy: by },
});

export const entryWithdrawn = defineContract({
  type: 'county.governance.entry-withdrawn.v1',
  titleZh: '撤销认定或项目',
  titleEn: 'Designation or project withdrawn',
  subject: 'entryId',
  fields: { entryId: entry, date: day, reason: text, withdrawnBy: by },
});

export const expertVisitKinds = ['theory', 'diagnosis', 'guidance', 'training', 'research', 'evaluation'] as const;
export type ExpertVisitKind = (typeof expertVisitKinds)[number];

/** Experts are counted, not named. */
export const expertVisitHeld = defineContract({
  type: 'county.governance.expert-visit-held.v1',
  titleZh: '专家入校指导',
  titleEn: 'Expert visit held',
  subject: 'visitId',
  fields: {
    visitId: publicField(z.uuid()),
    schoolId: publicField(z.uuid()),
    date: day,
    kind: publicField(z.enum(expertVisitKinds)),
    experts: publicField(z.int().positive().max(100)),
    findings: freeTextField(paragraphs(2000).min(1)),
    recordedBy: by,
  },
});

/** Units only: a commended person would stand in clear. */
export const commendedKinds = ['school', 'class', 'office'] as const;
export type CommendedKind = (typeof commendedKinds)[number];

export const commendationGiven = defineContract({
  type: 'county.governance.commendation-given.v1',
  titleZh: '表彰先进',
  titleEn: 'Commendation given',
  subject: 'commendationId',
  fields: {
    commendationId: publicField(z.uuid()),
    recipientKind: publicField(z.enum(commendedKinds)),
    recipientId: publicField(z.union([z.uuid(), officeId])),
    title: freeTextField(line(120).min(1)),
    basis: text,
    date: day,
    decidedBy: by,
  },
});

/** `points` of at most `outOf`, in hundredths, for one obligation. */
const appraisalItems = z
  .array(z.strictObject({ obligationId: line(60).min(1), points: z.int().nonnegative(), outOf: z.int().positive() }))
  .min(1)
  .max(200);
export const appraisalResults = ['excellent', 'good', 'pass', 'fail'] as const;
export type AppraisalResult = (typeof appraisalResults)[number];

const appraisal = {
  appraisalId: publicField(z.string().regex(/^\d{4}-[a-z0-9-]{1,60}$/)),
  year: publicField(z.int().min(2000).max(2100)),
  office: publicField(officeId),
  items: publicField(appraisalItems),
  result: publicField(z.enum(appraisalResults)),
  /** Number of the document it was published with; null: none yet. */
  document: publicField(line(60).min(1).nullable()),
};

export const appraisalRecorded = defineContract({
  type: 'county.governance.appraisal-recorded.v1',
  titleZh: '年度考核记录',
  titleEn: 'Annual appraisal recorded',
  subject: null,
  fields: { ...appraisal, recordedBy: by },
});

/** The whole record anew: what stood before stays in the history. */
export const appraisalCorrected = defineContract({
  type: 'county.governance.appraisal-corrected.v1',
  titleZh: '更正年度考核',
  titleEn: 'Annual appraisal corrected',
  subject: 'appraisalId',
  fields: { ...appraisal, reason: text, correctedBy: by },
});

export const registerContracts = {
  entryApplied,
  entryDecided,
  entryFunded,
  milestonePlanned,
  milestoneReached,
  entryRenewed,
  entryWithdrawn,
  expertVisitHeld,
  commendationGiven,
  appraisalRecorded,
  appraisalCorrected,
};

export type EntryApplied = EventData<typeof entryApplied>;
export type EntryDecided = EventData<typeof entryDecided>;
export type EntryFunded = EventData<typeof entryFunded>;
export type MilestonePlanned = EventData<typeof milestonePlanned>;
export type MilestoneReached = EventData<typeof milestoneReached>;
export type EntryRenewed = EventData<typeof entryRenewed>;
export type EntryWithdrawn = EventData<typeof entryWithdrawn>;
export type ExpertVisitHeld = EventData<typeof expertVisitHeld>;
export type CommendationGiven = EventData<typeof commendationGiven>;
export type AppraisalRecorded = EventData<typeof appraisalRecorded>;
export type AppraisalCorrected = EventData<typeof appraisalCorrected>;
