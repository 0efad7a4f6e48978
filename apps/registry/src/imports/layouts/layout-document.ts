import { importKinds, line } from '@junheng/contracts';
import { z } from 'zod';

/**
 * The mapping file of a foreign layout: where each column of an office template stands in a file that someone else
 * designed. It names titles, words and codes; it has no expressions and no regular expressions, so that reading a cell
 * costs the same whatever a mapping says.
 */

/** Bounds of a mapping file; `layoutDefined` carries it as one text. */
export const layoutLimits = { characters: 65_536, depth: 6, columns: 80, values: 1_000, titles: 8, text: 200 } as const;

const text = line(layoutLimits.text).trim().min(1);
const title = line(100).trim().min(1);
const both = z.strictObject({ zh: text, en: text });
const placeholder = /\{([1-9])\}/g;

const pattern = line(40).min(3);

const columnSource = z.strictObject({
  /** Title of the column in the file; of several the first that the file has. */
  from: z.union([title, z.array(title).min(1).max(layoutLimits.titles)]).optional(),
  /** The same text in every row, instead of a column. */
  constant: text.optional(),
  /**
   * Cuts the cell at each `at` and puts the parts into `into`: `1980:1` at `:` into `{1}-Q{2}` is `1980-Q1`. Of several
   * the first whose parts are all known: `1980:NA` into `{1}` is `1980`.
   */
  split: z.strictObject({ at: line(3).min(1), into: z.union([pattern, z.array(pattern).min(1).max(4)]) }).optional(),
  /** Code in the file → word of the template. What is not listed stays as it is. */
  values: z.record(line(layoutLimits.text).min(1), text).optional(),
  /** Fills the left side up to `length` characters. */
  padStart: z.strictObject({ length: z.int().min(1).max(40), with: line(1).length(1) }).optional(),
  prefix: line(20).min(1).optional(),
  /** Empty cells are counted as a notice; without it an empty cell of a required column refuses its row. */
  mayBeMissing: z.boolean().optional(),
  /** The foreign register's own code is kept instead of being read by the template's list. */
  verbatim: z.boolean().optional(),
});

export const layoutDocumentSchema = z.strictObject({
  $schema: line(layoutLimits.text).optional(),
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  kind: z.enum(importKinds),
  title: both,
  about: both.optional(),
  /**
   * The register of another country or time: no age is implausible, dates may be partial (`1980`, `1980-Q1`), grade 0 is
   * the kindergarten year and class numbers go up to 9999.
   */
  foreignRegister: z.boolean().optional(),
  /** Texts that mean "not known" in any column, such as `NA`; also as one part of a split cell. */
  missing: z.array(text).max(50).optional(),
  /** Titles that must all stand in the header row, beside those of required columns. */
  header: z.array(title).max(layoutLimits.columns).optional(),
  /** By column of the template. */
  columns: z.record(line(100).min(1), columnSource),
  /** Required columns of the template that the foreign register does not have. */
  absent: z.array(line(100)).max(layoutLimits.columns).optional(),
  /** Columns of the file whose values are counted and not taken, with the reason. */
  counted: z
    .array(z.strictObject({ from: title, zh: text, en: text }))
    .max(layoutLimits.columns)
    .optional(),
});

export type LayoutDocument = z.infer<typeof layoutDocumentSchema>;
export type ColumnSource = z.infer<typeof columnSource>;

/** Titles that a column may have in the file. */
export const titlesOf = ({ from }: ColumnSource): readonly string[] => (from === undefined ? [] : typeof from === 'string' ? [from] : from);

/** What a split's parts are put into, in order of preference. */
export const patternsOf = ({ into }: NonNullable<ColumnSource['split']>): readonly string[] => (typeof into === 'string' ? [into] : into);

/** The numbers of the parts that a pattern names. */
export const partsOf = (pattern: string): number[] => [...pattern.matchAll(placeholder)].map((match) => Number(match[1]));

export const fillParts = (pattern: string, parts: readonly string[]): string =>
  pattern.replace(placeholder, (_, part: string) => parts[Number(part) - 1] ?? '');
