/**
 * The value below which a share of the values lies, straight between neighbours.
 *
 * **Unit** as given. **Edges** of nothing: NaN. Source: type 7 of R. Hyndman and Y. Fan, The American Statistician 50 (1996)
 * 361–365; worked number: a quarter of 1, 2, 3, 4, 5 lies below **2**.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  return low + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - low);
}

/** **Unit** as given. Source: the arithmetic mean. */
export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation of a sample (n − 1). **Unit** as given. Source: Bessel’s correction. */
export function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
