import { z } from 'zod';
import { defineContract, directField, publicField } from '../event-contract.ts';
import { actorId } from '../governance/governance-fields.ts';
import { count, line } from '../registry/field-schemas.ts';
import { attempt, cohortFields, hash, moment, publicSource, publicValue, round } from './placement-fields.ts';

/** A person's id where the supervisor signs in, else one made for the draw. */
const supervisorId = publicField(z.uuid());

/** When it was done in the hall; a record that is brought in later keeps its own moment. */
const at = publicField(moment);

export const supervisorRole = z.enum(['parent', 'teacher', 'deputy', 'cppcc', 'discipline', 'inspector', 'media', 'other']);

/** 监督员确定: chosen by lot or a volunteer. */
export const supervisorAppointed = defineContract({
  type: 'county.placement.supervisor-appointed.v1',
  titleZh: '分班监督员确定',
  titleEn: 'Supervisor appointed',
  subject: 'supervisorId',
  fields: {
    ...cohortFields,
    supervisorId,
    role: publicField(supervisorRole),
    chosenBy: publicField(z.enum(['lot', 'volunteer'])),
    /** Has an account: the own hand alone gives this supervisor's numbers. */
    signsIn: publicField(z.boolean()),
    name: directField(line(60).min(1)),
    appointedBy: publicField(actorId),
  },
});

/** 抽签封存: everything that the result follows from but the seed, fixed before any number of the seed exists. */
export const drawSealed = defineContract({
  type: 'county.placement.draw-sealed.v1',
  titleZh: '抽签封存',
  titleEn: 'Draw sealed',
  subject: null,
  fields: {
    ...cohortFields,
    attempt,
    rows: publicField(count),
    rosterRoot: publicField(hash),
    planHash: publicField(hash),
    constraintsHash: publicField(hash),
    /** Of the approved constraints, ascending; each hides under a salt what it says. */
    constraintLeaves: publicField(z.array(hash)),
    engineVersion: publicField(line(100).min(1)),
    codeHash: publicField(hash),
    publicSource: publicField(publicSource),
    revealDeadline: publicField(moment),
    supervisorIds: publicField(z.array(z.uuid()).min(1).max(60)),
    sealedAt: publicField(moment),
    sealHash: publicField(hash),
    sealedBy: publicField(actorId),
  },
});

/** 承诺提交: the hash of a number that stays with the supervisor. */
export const seedCommitted = defineContract({
  type: 'county.placement.seed-committed.v1',
  titleZh: '随机数承诺',
  titleEn: 'Seed committed',
  subject: null,
  fields: { ...cohortFields, attempt, round, supervisorId, commitment: publicField(hash), at },
});

/** 随机数公开: what the commitment stood for. */
export const seedRevealed = defineContract({
  type: 'county.placement.seed-revealed.v1',
  titleZh: '随机数公开',
  titleEn: 'Seed revealed',
  subject: null,
  fields: {
    ...cohortFields,
    attempt,
    round,
    supervisorId,
    number: publicField(z.string().regex(/^\d{1,40}$/)),
    nonce: publicField(hash),
    at,
  },
});

/** 本轮作废: somebody did not reveal in time. Counted and published. */
export const seedRoundVoided = defineContract({
  type: 'county.placement.seed-round-voided.v1',
  titleZh: '随机数轮次作废',
  titleEn: 'Seed round voided',
  subject: null,
  fields: {
    ...cohortFields,
    attempt,
    round,
    missing: publicField(z.array(z.uuid()).min(1).max(60)),
    nextSource: publicField(publicSource),
    nextDeadline: publicField(moment),
    voidedBy: publicField(actorId),
  },
});

/** 公共随机值录入: one of the two hands that type what was thrown in the hall. */
export const publicValueTyped = defineContract({
  type: 'county.placement.public-value-typed.v1',
  titleZh: '公共随机值录入',
  titleEn: 'Public value typed in',
  subject: null,
  fields: { ...cohortFields, attempt, round, value: publicField(publicValue), typedBy: publicField(actorId) },
});

/** 公共随机值确定: the seed follows from it and from nothing else that is still open. */
export const publicValueRecorded = defineContract({
  type: 'county.placement.public-value-recorded.v1',
  titleZh: '公共随机值确定',
  titleEn: 'Public value recorded',
  subject: null,
  fields: {
    ...cohortFields,
    attempt,
    round,
    value: publicField(publicValue),
    recordedAt: publicField(moment),
    recordedBy: publicField(z.array(actorId).min(1).max(2)),
    seed: publicField(hash),
  },
});

export const sealContracts = {
  supervisorAppointed,
  drawSealed,
  seedCommitted,
  seedRevealed,
  seedRoundVoided,
  publicValueTyped,
  publicValueRecorded,
};
