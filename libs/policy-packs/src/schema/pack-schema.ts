import { z } from 'zod';
import { obligationSchema } from './obligation-schema.ts';
import { officeOrNone, officeOrNoneProblems, officeProblems, officeRequired } from './office-fields.ts';
import { cadences, chineseLabel, day, englishLabel, idOfPack, idOfPart, kinds, safeguardKinds, text } from './words.ts';

const obligations = z.array(obligationSchema).min(1);
const titles = { titleZh: text, titleEn: text };
const labels = { labelZh: chineseLabel, labelEn: englishLabel };
const texts = { textZh: text, textEn: text };
const place = { id: idOfPart, clause: text };
const numbered = { ...place, number: text, ...titles, ...labels };
const count = z.int().min(0);

const phaseSchema = z
  .strictObject({ ...place, from: day, to: day.nullable(), ...labels, ...officeOrNone, goals: obligations })
  .check(({ value, issues }) => {
    issues.push(...officeOrNoneProblems(value));
  });

const measureSchema = z.strictObject({ ...numbered, ...officeRequired, obligations }).check(({ value, issues }) => {
  issues.push(...officeProblems(value));
});

const keyProjectSchema = z.strictObject({ ...numbered, ...officeOrNone, obligations }).check(({ value, issues }) => {
  issues.push(...officeOrNoneProblems(value));
});

const safeguardSchema = z
  .strictObject({ ...numbered, kind: z.enum(safeguardKinds), ...officeOrNone, obligations })
  .check(({ value, issues }) => {
    issues.push(...officeOrNoneProblems(value));
  });

const governanceRuleSchema = z.strictObject({
  id: z.string().regex(/^(jt|cq|jy|cqg|mz|nq|nb)\.gov\.[a-z-]+$/),
  clause: text,
  ruleZh: chineseLabel,
  ruleEn: text,
  cadence: z.enum(cadences),
  obligationIds: z.array(idOfPart).min(1),
  membersZh: z.array(text).optional(),
  membersEn: z.array(text).optional(),
});

/** One policy document. The same conditions as data/pack.schema.json, which other programs may use; dates must exist in the calendar. */
export const policyPackSchema = z.strictObject({
  $schema: text.optional(),
  schemaVersion: z.literal(1),
  id: idOfPack,
  ...titles,
  shortZh: z.string().max(14),
  shortEn: text,
  issuerZh: text,
  issuerEn: text,
  docNumber: z.string(),
  indexNumber: text.optional(),
  date: z.union([day, z.string().regex(/^\d{4}$/)]),
  dateNote: text.optional(),
  addresseesZh: text.optional(),
  addresseesEn: text.optional(),
  relatedNoticeZh: text.optional(),
  relatedNoticeEn: text.optional(),
  level: z.enum(['county', 'province', 'national']),
  disclosureZh: text.optional(),
  disclosureEn: text.optional(),
  verificationDefault: z.enum(['document', 'unverified']),
  wordingNoteZh: text,
  wordingNoteEn: text,
  sourceNotes: z.array(text),
  basis: z.array(text),
  background: z.array(z.strictObject(texts)),
  definitions: z.array(z.strictObject({ termZh: text, termEn: text, ...texts })),
  principles: z.array(z.strictObject({ ...titles, ...texts })),
  phases: z.array(phaseSchema).min(1),
  measures: z.array(measureSchema).min(1),
  keyProjects: z.array(keyProjectSchema),
  safeguards: z.array(safeguardSchema),
  governanceRules: z.array(governanceRuleSchema).min(1),
  counts: z.strictObject({
    measures: count,
    keyProjects: count,
    safeguards: count,
    governanceRules: count,
    obligations: count,
    byKind: z.partialRecord(z.enum(kinds), z.int()),
  }),
});
