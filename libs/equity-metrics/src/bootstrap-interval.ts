import type { Unmeasured } from './measured.ts';
import { seededRandom } from './seeded-random.ts';

export type BootstrapOptions = {
  /** Whole number from 0 to 2³² − 1: the same seed gives the same interval. */
  seed: number;
  /** How many counties are drawn; 1,000 by default. */
  draws?: number;
  /** Share of the draws inside the interval; 0.95 by default. */
  level?: number;
};

export type BootstrapInterval = {
  /** The measure of the county itself. */
  value: number;
  low: number;
  high: number;
  /** Draws in which the measure had a value; the interval is taken from these. */
  draws: number;
};

/**
 * How far a measure would move, were the county's units drawn again from units like them (自助法百分位区间): `draws` counties
 * of as many units as the county has, drawn with repetition, each measured; the interval leaves out the same share of the
 * draws below and above.
 *
 *     low, high = the k-th smallest and the k-th largest draw,  k = max(1, ⌊(1 − level)/2 · draws⌋)
 *
 * The units are resampled whole: schools, not students. A county's own schools are all of them, so the interval does not
 * say how far the value may be wrong; it says how much it hangs on which schools there happen to be.
 *
 * **Range** within that of the measure; `value` usually but not always lies inside. **Unit** that of the measure.
 * **Edges** a measure without a value keeps its reason `no-value`; fewer than two units give `one-unit`; when more than
 * (1 − level)/2 of the draws have no value, a bound could be one of them: `unstable`.
 *
 * The draws list units in their first order: given in the order of their value per student, each draw is sorted already,
 * and measures that sort take linear time.
 *
 * Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993) ch. 13, percentile interval; generator
 * `seededRandom`. Worked number, the CV 0.515 of the five schools of `coefficientOfVariation` with seed 2017: **0.175861** to **0.742284**.
 *
 * @throws {RangeError} when the seed, the draws or the level is out of range, and what the measure throws
 */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  measure: (units: readonly Unit[]) => { value: number | null },
  { seed, draws = 1000, level = 0.95 }: BootstrapOptions,
): BootstrapInterval | Unmeasured<'no-value' | 'one-unit' | 'unstable'> {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`draws is ${draws}: expected an integer ≥ 1`);
  if (!(level > 0 && level < 1)) throw new RangeError(`level is ${level}: expected a number between 0 and 1`);
  const random = seededRandom(seed);
  const { value } = measure(units);
  if (value === null) return { value: null, reason: 'no-value' };
  if (units.length < 2) return { value: null, reason: 'one-unit' };
  const times = new Uint32Array(units.length);
  const sample = [...units]; // filled anew for each draw
  const values = new Float64Array(draws);
  let known = 0;
  for (let draw = 0; draw < draws; draw++) {
    times.fill(0);
    // n/2³² is the largest excess of one unit's chance: nothing beside the error of 1,000 draws
    for (let pick = 0; pick < units.length; pick++) times[Math.floor((random() / 0x1_0000_0000) * units.length)]!++;
    let filled = 0;
    for (let index = 0; index < units.length; index++) for (let left = times[index]!; left > 0; left--) sample[filled++] = units[index]!;
    const drawn = measure(sample).value;
    if (drawn !== null) values[known++] = drawn;
  }
  const tail = (1 - level) / 2;
  if (draws - known > tail * draws) return { value: null, reason: 'unstable' };
  const sorted = values.subarray(0, known).sort();
  const outside = Math.max(1, Math.floor(tail * known + 1e-9)); // (1 − 0.95)/2 · 1000 is 25, whatever the rounding
  return { value, low: sorted[outside - 1]!, high: sorted[known - outside]!, draws: known };
}
