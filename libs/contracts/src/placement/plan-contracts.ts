import { z } from 'zod';
import { defineContract, directField, freeTextField, publicField, sensitiveField } from '../event-contract.ts';
import { actorId, paragraphs } from '../governance/governance-fields.ts';
import { count, line } from '../registry/field-schemas.ts';
import { attempt, cohortFields, drawPlan, hash } from './placement-fields.ts';

/** 分班方案拟定: the plan of a cohort as it is from now on; `version` counts from 1. No academic score can stand in it. */
export const placementPlanDrafted = defineContract({
  type: 'county.placement.placement-plan-drafted.v1',
  titleZh: '分班方案拟定',
  titleEn: 'Placement plan drafted',
  subject: null,
  fields: { ...cohortFields, version: publicField(z.int().min(1)), plan: publicField(drawPlan), draftedBy: publicField(actorId) },
});

export const constraintKind = z.enum(['together', 'apart', 'fixed', 'allowed', 'places']);

export const constraintGround = z.enum(['twins', 'teacher-child', 'same-name', 'disability', 'support', 'other']);

const constraintId = publicField(z.uuid());

/**
 * 特殊约束申报: pupils who stay together or apart, a fixed class, classes they may come to, or a pupil who takes several places. Whom
 * it concerns is sealed: that somebody takes two places must stand nowhere in clear.
 */
export const constraintDeclared = defineContract({
  type: 'county.placement.constraint-declared.v1',
  titleZh: '特殊约束申报',
  titleEn: 'Constraint declared',
  subject: 'constraintId',
  fields: {
    ...cohortFields,
    constraintId,
    declaredBy: publicField(actorId),
    kind: sensitiveField(constraintKind),
    studentIds: sensitiveField(z.array(z.uuid()).min(1).max(60)),
    /** Of `fixed` (one) and `allowed`. */
    classNos: sensitiveField(z.array(z.int().min(1).max(99)).max(99)),
    /** Of `places`: how many the pupil takes. */
    places: sensitiveField(z.int().min(1).max(5).nullable()),
    ground: sensitiveField(constraintGround),
    /** 32 bytes: without them the sealed constraint's hash could be guessed. */
    salt: sensitiveField(hash),
    words: freeTextField(paragraphs(1000).min(1)),
  },
});

/** 特殊约束审批: by another hand than declared it. */
export const constraintDecided = defineContract({
  type: 'county.placement.constraint-decided.v1',
  titleZh: '特殊约束审批',
  titleEn: 'Constraint decided',
  subject: 'constraintId',
  fields: {
    ...cohortFields,
    constraintId,
    decision: publicField(z.enum(['approved', 'refused'])),
    reason: freeTextField(paragraphs(1000)),
    decidedBy: publicField(actorId),
  },
});

export const constraintWithdrawn = defineContract({
  type: 'county.placement.constraint-withdrawn.v1',
  titleZh: '特殊约束撤回',
  titleEn: 'Constraint withdrawn',
  subject: null,
  fields: { ...cohortFields, constraintId, withdrawnBy: publicField(actorId) },
});

/** Which of a cohort's freezes: a thawed roster is frozen anew, with new salts. */
const freezing = publicField(z.int().min(1));

/** 名册冻结: the roster verified and fixed, under the root of its salted leaves. */
export const placementRosterFrozen = defineContract({
  type: 'county.placement.placement-roster-frozen.v1',
  titleZh: '分班名册冻结',
  titleEn: 'Placement roster frozen',
  subject: null,
  fields: {
    ...cohortFields,
    attempt,
    freezing,
    rows: publicField(count),
    rosterRoot: publicField(hash),
    /** Where the pupils were read: the registry's day. */
    source: publicField(line(100)),
    frozenBy: publicField(actorId),
  },
});

/** 名册条目冻结: one pupil, an event of their own, so that each can be erased alone; the leaf's hash stays. */
export const rosterEntryFrozen = defineContract({
  type: 'county.placement.roster-entry-frozen.v1',
  titleZh: '分班名册条目冻结',
  titleEn: 'Roster entry frozen',
  subject: 'studentId',
  fields: {
    ...cohortFields,
    freezing,
    studentId: publicField(z.uuid()),
    /** Its place in the order of the leaves, from 0: it tells nothing of the pupil. */
    position: publicField(count),
    leaf: publicField(hash),
    /** 32 bytes, drawn for this entry. */
    salt: sensitiveField(hash),
    /** The plan's attributes and no other, as canonical JSON: text, whole number or null. */
    attributes: sensitiveField(line(2000)),
    name: directField(line(100).nullable()),
  },
});

/** 名册解冻: before the seal only. */
export const rosterThawed = defineContract({
  type: 'county.placement.roster-thawed.v1',
  titleZh: '分班名册解冻',
  titleEn: 'Placement roster thawed',
  subject: null,
  fields: { ...cohortFields, freezing, thawedBy: publicField(actorId) },
});

export const planContractsOfPlacement = {
  placementPlanDrafted,
  constraintDeclared,
  constraintDecided,
  constraintWithdrawn,
  placementRosterFrozen,
  rosterEntryFrozen,
  rosterThawed,
};
