import { z } from 'zod';
import { thresholdFields } from './obligation-schema.ts';
import { comparators, day, idOfIndicator, idOfPack, idOfPart, modalities, stage, text, verifications } from './words.ts';

const threshold = z.strictObject({
  ...thresholdFields,
  packId: idOfPack,
  obligationId: idOfPart,
  comparator: z.enum(comparators),
  stage,
  modality: z.enum(modalities),
  due: day.optional(),
  appliesTo: text.optional(),
  verification: z.enum(verifications).optional(),
  /** The obligation is linked to that other indicator, of which this one is a part. */
  via: idOfIndicator.optional(),
  /** From the `alsoTargets` of an obligation whose main indicator is another one. */
  also: z.literal(true).optional(),
});

export const indicatorSchema = z.strictObject({
  id: idOfIndicator,
  nameZh: text,
  nameEn: text,
  level: z.enum(['student', 'class', 'school', 'county']),
  unitOfObservation: text,
  stage,
  direction: z.enum(['up', 'down', 'flag', 'none']),
  unit: text,
  formula: text,
  dataNeeded: z.array(text).min(1),
  source: text,
  /** Who wrote the formula: a national definition, a reading of a document, or this platform. */
  formulaStatus: z.enum(['official', 'operationalised', 'platform-defined']),
  thresholds: z.array(threshold),
  relatedObligations: z.array(idOfPart),
});
