import { z } from 'zod';
import { defineContract, publicField } from '../event-contract.ts';
import { actorId, paragraphs } from '../governance/governance-fields.ts';
import { count, line } from '../registry/field-schemas.ts';
import { attempt, classNo, cohortFields, hash, moment, round } from './placement-fields.ts';

/**
 * How alike the classes came out; differences in standard deviations × 10⁶. Of other attributes than gender no class's count stands
 * here: one pupil with a disability in class 3 would be a person.
 */
export const balance = z.strictObject({
  classes: z.array(z.strictObject({ classNo, pupils: count, boys: count, girls: count })),
  attributes: z.array(z.strictObject({ attribute: line(60), largestDifferenceMillionths: count })),
  largestDifferenceMillionths: count,
  imbalanceMillionths: count,
  /** null: where pupils take several places none is known. */
  floorMillionths: count.nullable(),
});
export type DrawBalance = z.infer<typeof balance>;

/** 随机分班执行: run twice from the sealed inputs, and both came to this. */
export const drawRun = defineContract({
  type: 'county.placement.draw-run.v1',
  titleZh: '随机分班执行',
  titleEn: 'Draw run',
  subject: null,
  fields: {
    ...cohortFields,
    attempt,
    round,
    seed: publicField(hash),
    /** The class of each pupil, in the order of the leaves. */
    classOf: publicField(z.array(classNo)),
    resultHash: publicField(hash),
    balance: publicField(balance),
  },
});

/** 抽签作废: by the office, for a reason that is published; the cohort may be drawn once more. */
export const drawAnnulled = defineContract({
  type: 'county.placement.draw-annulled.v1',
  titleZh: '抽签作废',
  titleEn: 'Draw annulled',
  subject: null,
  fields: {
    ...cohortFields,
    attempt,
    reason: publicField(paragraphs(1000).min(1)),
    annulledAt: publicField(moment),
    annulledBy: publicField(actorId),
  },
});

export const runContracts = { drawRun, drawAnnulled };
