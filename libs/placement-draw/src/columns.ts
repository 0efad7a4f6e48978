import type { Attribute } from './placement-problem.ts';

/** One unit of a column is 2⁻¹⁴ standard deviations. */
export const scale = 16_384;

/**
 * One whole number for each pupil. `counts`: of a level, so that class sums are counts in disguise. `lattice`, of a number without
 * missing values: before rounding, all values are `zero` and some steps more, and so many steps there are in all. `squares`, of
 * its squared distances: two pupils' steps more or less change a class sum by `step`, beside what `along` adds for each step of
 * the number.
 */
export type Column = {
  readonly attribute: string;
  readonly level: string | null;
  readonly weight: number;
  readonly counts: boolean;
  readonly values: Float64Array;
  readonly lattice: { readonly zero: number; readonly step: number; readonly steps: number } | null;
  readonly squares: { readonly zero: number; readonly along: number; readonly step: number } | null;
};

/** The level of a missing value. No value of a roster is the empty text. */
export const missing = '';

/**
 * The columns that classes are to be alike in, centred, standardised, weighted and rounded to whole numbers: for a category one
 * for each level (for two levels one of double weight, the other being its mirror), for a number itself, its squared distance
 * from the mean, so that spread is balanced too, and, where some are missing, the level `missing`. What is alike in everybody
 * gives no column.
 *
 * **Unit** 2⁻¹⁴ standard deviations (of a sample, n − 1) × √weight. Source: k-plus, M. Papenberg, K-plus anticlustering (2024);
 * rounding is floor(x + ½).
 */
export function columnsOf(attribute: Attribute): Column[] {
  const weight = attribute.weight ?? 1;
  if (attribute.kind === 'category') return levelColumns(attribute.id, attribute.values, weight);
  const values = Float64Array.from(attribute.values, (value) => value ?? Number.NaN);
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = sumOf(known) / known.length;
  const centred = values.map((value) => (Number.isNaN(value) ? 0 : value - mean));
  const squares = values.map((value) => (Number.isNaN(value) ? Number.NaN : (value - mean) * (value - mean)));
  const meanSquare = sumOf(squares.filter((square) => !Number.isNaN(square))) / known.length;
  const spread = squares.map((square) => (Number.isNaN(square) ? 0 : square - meanSquare));
  const column = { attribute: attribute.id, level: null, weight, counts: false, lattice: null, squares: null };
  const own = factorOf(centred, weight);
  const squared = factorOf(spread, weight);
  return [
    ...(own === null ? [] : [{ ...column, values: rounded(centred, own), lattice: latticeOf(values, mean, own) }]),
    ...(squared === null ? [] : [{ ...column, values: rounded(spread, squared), squares: squaresOf(values, mean, meanSquare, squared) }]),
    ...(known.length < values.length
      ? levelColumns(
          attribute.id,
          attribute.values.map((value) => (value === null ? null : 'known')),
          weight,
        )
      : []),
  ];
}

function levelColumns(attribute: string, values: readonly (string | null)[], weight: number): Column[] {
  const levels = [...new Set(values.map((value) => value ?? missing))].toSorted((a, b) => (a < b ? -1 : 1));
  if (levels.length < 2) return [];
  const shown = levels.length === 2 ? levels.slice(1) : levels;
  return shown.map((level) => {
    const ones = Float64Array.from(values, (value) => ((value ?? missing) === level ? 1 : 0));
    const share = sumOf(ones) / ones.length;
    const centred = ones.map((one) => one - share);
    const factor = factorOf(centred, levels.length === 2 ? 2 * weight : weight)!;
    return { attribute, level, weight, counts: true, values: rounded(centred, factor), lattice: null, squares: null };
  });
}

/** What makes one weighted standard deviation of a column the scale; `null` for a column without spread. */
function factorOf(centred: Float64Array, weight: number): number | null {
  const squares = sumOf(centred.map((value) => value * value));
  return squares === 0 ? null : (Math.sqrt(weight) * scale) / Math.sqrt(squares / (centred.length - 1));
}

const rounded = (centred: Float64Array, factor: number) => centred.map((value) => Math.floor(value * factor + 0.5));

/** Whole numbers have a greatest common step; a missing one stands at the mean, which lies on no lattice. */
function latticeOf(values: Float64Array, mean: number, factor: number): Column['lattice'] {
  const found = stepOf(values);
  if (found === null) return null;
  const { least, step } = found;
  return { zero: (least - mean) * factor, step: step * factor, steps: sumOf(values.map((value) => (value - least) / step)) };
}

/** With t steps above the least, t² is t and an even number more. */
function squaresOf(values: Float64Array, mean: number, meanSquare: number, factor: number): Column['squares'] {
  const found = stepOf(values);
  if (found === null) return null;
  const { step } = found;
  const low = found.least - mean;
  return { zero: (low * low - meanSquare) * factor, along: (2 * low * step + step * step) * factor, step: 2 * step * step * factor };
}

function stepOf(values: Float64Array): { least: number; step: number } | null {
  if (values.some((value) => Number.isNaN(value))) return null;
  const least = values.reduce((lowest, value) => Math.min(lowest, value), Infinity);
  return { least, step: values.reduce((common, value) => greatestCommon(common, value - least), 0) };
}

function greatestCommon(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

const sumOf = (values: Float64Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};
