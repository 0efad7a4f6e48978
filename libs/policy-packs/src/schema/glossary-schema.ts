import { z } from 'zod';
import { text } from './words.ts';

export const termGroups = [
  'balance',
  'placement',
  'teachers',
  'equipment and buildings',
  'evaluation and students',
  'governance',
  'people and bodies',
] as const;

export const glossarySchema = z.strictObject({
  meta: z.strictObject({ count: z.int(), use: text }),
  terms: z.array(
    z.strictObject({
      zh: text,
      en: text,
      codeName: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
      group: z.enum(termGroups),
      /** "" where the term speaks for itself. */
      note: z.string(),
    }),
  ),
});
