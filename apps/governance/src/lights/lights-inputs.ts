import {
  calendarDay,
  exactNumber,
  governanceContracts,
  idOfObligation,
  lightColours,
  violationOutcomes,
  violationSources,
} from '@junheng/contracts';
import { z } from 'zod';

/** What comes from outside, parsed before it names a stream or reaches a decision. */
const obligationId = idOfObligation;
const measureId = idOfObligation;
const reason = governanceContracts.targetSet.fields.reason.schema;
const number = z.number().refine((value) => exactNumber.safeParse(String(value)).success);
/** What is half behind, or a quarter late, is no matter of a threshold. */
const share = z.number().min(0).max(0.5);
const days = z.int().min(0).max(92);

export const signInput = z.object({ obligationId, value: number.nullable() });
export const violationInput = z.object({
  obligationId,
  violationId: z.uuid(),
  source: z.enum(violationSources),
  schoolId: z.uuid().nullable(),
  finding: governanceContracts.violationRecorded.fields.finding.schema,
});
export const confirmInput = z.object({ obligationId, violationId: z.uuid() });
export const clearInput = z.object({ obligationId, violationId: z.uuid(), outcome: z.enum(violationOutcomes), reason });
export const targetInput = z.object({
  obligationId,
  target: number.nullable(),
  points: z.array(z.object({ day: calendarDay, value: number })).max(60),
  reason,
});
export const overrideInput = z.object({ obligationId, light: z.enum(lightColours), reason, until: calendarDay });
export const obligationInput = z.object({ obligationId });
export const thresholdsInput = z.object({
  measureId,
  thresholds: z.object({ amberGap: share, redGap: share, amberDaysLate: days, redDaysLate: days }).nullable(),
  reason,
});
export const leaderInput = z.object({ measureId, personId: z.uuid().nullable() });
export const measureInput = z.object({ measureId });
