import { z } from 'zod';
import { calendarDay } from '../governance/governance-fields.ts';
import { publicField } from '../event-contract.ts';
import { count, line, schoolYear } from '../registry/field-schemas.ts';

/** One cohort's draw: `<school year>-<grade>-<school's surrogate id>`, so that there is one stream, and one draw, of each. */
export const drawId = z.string().regex(/^[12]\d{3}-[1-9]-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** SHA-256 as 64 hexadecimal digits. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A moment in UTC: `2019-08-28T01:00:00.000Z`. */
export const moment = z.iso.datetime();

/** Classes are numbered from 1. */
export const classNo = z.int().min(1).max(99);

/** Every event about a draw says which cohort it is, so that a reader need not know the way an id is made. */
export const cohortFields = {
  drawId: publicField(drawId),
  schoolId: publicField(z.uuid()),
  schoolYear: publicField(schoolYear),
  grade: publicField(z.int().min(1).max(9)),
};

/** Counts the draws of a cohort: an annulment begins the next. */
export const attempt = publicField(z.int().min(1));
/** Counts the rounds of an attempt: a void one is followed by the next. */
export const round = publicField(z.int().min(1));

/** What classes may be alike in. The list is closed, and no score stands in it. */
export const attributeKey = z.enum([
  'gender',
  'ageMonths',
  'ageQuarter',
  'hukouKind',
  'migrant',
  'leftBehind',
  'disability',
  'preschool',
  'ethnicMinority',
  'boarding',
  'inclusive',
]);
export type AttributeKey = z.infer<typeof attributeKey>;

/** How many numbers are given and what each may be: left open, whoever types them in could choose a beginning of what was thrown. */
const numbersGiven = { count: z.int().min(1).max(100), least: z.int().min(0).max(9999), most: z.int().min(0).max(9999) };

/** Where the public value comes from, named before the seal; see docs/draw-protocol.md. */
export const publicSource = z.discriminatedUnion('kind', [
  /** Dice or balls thrown in the hall before everybody, after the last number was revealed. */
  z.strictObject({ kind: z.literal('hall'), means: line(200).min(1), ...numbersGiven }),
  /** The numbers of a state lottery's issue. */
  z.strictObject({
    kind: z.literal('lottery'),
    name: line(100).min(1),
    issue: line(40).min(1),
    drawnAt: moment,
    ...numbersGiven,
  }),
  /** A round of the beacon drand quicknet. */
  z.strictObject({ kind: z.literal('drand'), round: z.int().min(1) }),
]);
export type PublicSource = z.infer<typeof publicSource>;

/** Spelled in one way only, so that spellings cannot be tried: numbers with one space between two, or a signature in hex digits. */
export const publicValue = z.string().regex(/^([0-9a-f]{96}|(0|[1-9]\d{0,3})( (0|[1-9]\d{0,3})){0,99})$/);

/** What was agreed before the seal; see docs/draw-protocol.md. */
export const drawPlan = z.strictObject({
  classCount: classNo,
  /** Places of each class, in the order of their numbers; null: equal sizes, to a difference of 1. */
  sizes: z.array(z.int().min(1).max(200)).min(1).max(99).nullable(),
  /** What each class holds at most; null: nothing is said. */
  capacities: z.array(z.int().min(1).max(200)).min(1).max(99).nullable(),
  attributes: z
    .array(z.strictObject({ key: attributeKey, weight: z.int().min(1).max(100) }))
    .min(1)
    .max(11),
  /** Attributes balanced jointly, as boys and girls among the boarders. */
  joint: z.array(z.strictObject({ keys: z.tuple([attributeKey, attributeKey]), weight: z.int().min(1).max(100) })).max(10),
  drawDay: calendarDay,
  noticeDays: count.min(1).max(60),
  publicSource,
  /** Numbers revealed later do not count. */
  revealDeadline: moment,
  /** Whether the full bundle may be handed to anybody: only where the attributes are gender and quarter of birth alone. */
  openRows: z.boolean(),
});
export type DrawPlan = z.infer<typeof drawPlan>;
