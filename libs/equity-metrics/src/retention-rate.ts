/** Counts of one cohort from its first school year to its graduation, in students. Integers ≥ 0. */
export type CohortCounts = {
  /** Students of the first grade at the beginning of its school year. */
  entered: number;
  /** Over all the years, of this cohort only. */
  transferredIn: number;
  transferredOut: number;
  died: number;
  graduated: number;
};

export type RetentionRate = {
  /** Percent, unrounded and not capped; null: nobody should have graduated, or the counts contradict each other. */
  adjusted: number | null;
  /** Percent of those who entered; null: nobody entered. */
  unadjusted: number | null;
};

/**
 * Retention rate (巩固率) of one cohort: who graduated of those who should have.
 *
 *     adjusted   = 100 · G / (E + I − O − D)
 *     unadjusted = 100 · G / E
 *
 * with E entered, I transferred in, O transferred out, D died, G graduated. Nine-year retention takes a cohort from grade 1
 * to the end of grade 9, junior retention from grade 7.
 *
 * **Range** 0 upwards. More than 100 is possible, because students repeat a grade or come without a transfer: compare it
 * as it is, and cap at 100 only for the eye. **Unit** percent.
 * **Edges** E + I − O − D ≤ 0 gives `adjusted: null`; E = 0 gives `unadjusted: null`.
 * **Not** the alternative 100 · (G − I + O) / (E − D) that some evaluation platforms print.
 *
 * Source: 金教发〔2018〕16号 二(一) (nine years, goal 99 %) and 教督〔2017〕6号 教育质量1 (junior, 95 %) name the rate; the
 * formula is the one public evaluation pages use. Worked number: 1,000 entered, 60 came, 80 left, 2 died and 970 graduated
 * give **99.18200408998** adjusted and **97** unadjusted.
 *
 * @throws {RangeError} naming the first count that is negative or no integer
 */
export function retentionRate(counts: CohortCounts): RetentionRate {
  for (const [name, count] of Object.entries(counts)) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${name} is ${count}: expected an integer ≥ 0`);
  }
  const { entered, transferredIn, transferredOut, died, graduated } = counts;
  const expected = entered + transferredIn - transferredOut - died;
  return {
    adjusted: expected > 0 ? (100 * graduated) / expected : null,
    unadjusted: entered > 0 ? (100 * graduated) / entered : null,
  };
}
