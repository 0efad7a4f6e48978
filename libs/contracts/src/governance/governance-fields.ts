import { z } from 'zod';

/** A day of the county's calendar, `2019-10-15`. */
export const calendarDay = z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** Chosen by the county when it names its offices: `jichu-jiaoyu-ke`. */
export const officeId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** Who reports, plans or answers: an office by its slug, or a school by its surrogate id, which is spelled like one. */
export const unitKind = z.enum(['office', 'school']);
export const unitId = officeId;
export type UnitKind = z.infer<typeof unitKind>;

/** Id of a record: a surrogate id, one made of what there is one of (`office-jichu-jiaoyu-ke-2019-10`), or a pack's (`jt.m1.4`). */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/)
  .max(120);

/**
 * What people write: up to `length` characters in several lines. Of the characters that no reader sees only the line feed is
 * allowed (PostgreSQL cannot hold NUL; a turned direction of writing lets one text read as another).
 */
export const paragraphs = (length: number) =>
  z
    .string()
    .max(length)
    .regex(/^(?:\n|[^\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069])*$/u);

/** Whose hand it was: the surrogate id of a person or service, never a name. */
export const actorId = z.string().min(1).max(100);
