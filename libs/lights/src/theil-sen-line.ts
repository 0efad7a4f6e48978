const median = (sorted: readonly number[]): number => {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
const medianOf = (numbers: readonly number[]): number => median(numbers.toSorted((a, b) => a - b));

/**
 * The Theil–Sen line through points: the median of the slopes of all pairs, and the median of what it leaves.
 *
 *     slope = median (y_j − y_i) / (x_j − x_i),   intercept = median (y_i − slope · x_i)
 *
 * Up to 29 % of the points may be anything without moving it far: a single mistyped report does not turn a forecast, as it
 * would turn a least-squares line.
 *
 * **Unit** of the slope that of y per that of x. **Edges** pairs of one x have no slope; fewer than two different x give `null`.
 *
 * Source: Theil 1950; Sen, Journal of the American Statistical Association 63 (1968). Worked number, (0, 0), (1, 1), (2, 2),
 * (3, 3), (4, 30): slope **1**, intercept **0** (least squares: 6.2 and −5.2).
 */
export function theilSenLine(points: readonly { x: number; y: number }[]): { slope: number; intercept: number } | null {
  const slopes = points.flatMap((a, index) => points.slice(index + 1).flatMap((b) => (a.x === b.x ? [] : [(b.y - a.y) / (b.x - a.x)])));
  if (slopes.length === 0) return null;
  const slope = medianOf(slopes);
  return { slope, intercept: medianOf(points.map(({ x, y }) => y - slope * x)) };
}
