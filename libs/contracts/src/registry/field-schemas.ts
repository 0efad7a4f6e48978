import { z } from 'zod';

/**
 * One line of text as a person reads it, at most `length` characters: no control characters (PostgreSQL cannot hold
 * NUL), no lone surrogates (no UTF-8 form), nothing that turns the direction of writing (a name that reads as another).
 */
export const line = (length: number) =>
  z
    .string()
    .max(length)
    .regex(/^[^\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]*$/u);

export const schoolYear = z.int().min(1950).max(2100);
export const count = z.int().nonnegative();
export const fileHash = z.string().regex(/^[0-9a-f]{64}$/);
/** `2012-09` */
export const month = z.string().regex(/^\d{4}-\d{2}$/);
/** A date as precisely as it is known: `1980`, `1980-Q3`, `1980-07`, `1980-07-15`. */
export const partialDate = z.string().regex(/^\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?$/);
/** GB/T 2261.1: 1 male, 2 female, 0 unknown, 9 not stated */
export const gender = z.enum(['0', '1', '2', '9']);

/** Where a fact was read: the row of an imported office file. */
export const fileRowSchema = z.strictObject({
  importId: z.uuid(),
  fileHash,
  sheet: line(255),
  row: z.int().positive(),
});
export type FileRow = z.infer<typeof fileRowSchema>;
