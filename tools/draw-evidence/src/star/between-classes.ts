import type { PlacementProblem } from '@junheng/placement-draw';

/** Sums of squares of one attribute inside one school, with their degrees of freedom. */
export type Squares = { between: number; within: number; betweenDegrees: number; withinDegrees: number };

/**
 * The variance of one attribute between the classes of a school and inside them. A category is all of its levels together, each
 * as a 0/1 column; pupils without a value are left out.
 *
 * **Unit** the attribute's, squared; shares for a category. Source: R. A. Fisher, Statistical Methods for Research Workers (1925).
 */
export function betweenClasses(attribute: PlacementProblem['attributes'][number], classOf: Uint8Array, classes: number): Squares {
  const known = [...attribute.values.keys()].filter((position) => attribute.values[position] !== null);
  const columns =
    attribute.kind === 'number'
      ? [known.map((position) => attribute.values[position]!)]
      : [...new Set(known.map((position) => attribute.values[position]!))].map((level) =>
          known.map((position) => (attribute.values[position] === level ? 1 : 0)),
        );
  const groups = Array.from({ length: classes }, (_, c) => [...known.keys()].filter((k) => classOf[known[k]!] === c));
  const filled = groups.filter((group) => group.length > 0);
  let between = 0;
  let total = 0;
  for (const values of columns) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    total += values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    for (const group of filled) between += group.length * (group.reduce((sum, k) => sum + values[k]!, 0) / group.length - mean) ** 2;
  }
  return { between, within: total - between, betweenDegrees: filled.length - 1, withinDegrees: known.length - filled.length };
}

/** Schools together. **Unit** `share` of all variance inside schools that lies between classes; `f` 1 where chance alone is at work. Source: the F ratio of Fisher and Snedecor over pooled sums. */
export function pooled(squares: readonly Squares[]): { share: number; f: number } {
  const sum = (of: keyof Squares) => squares.reduce((all, each) => all + each[of], 0);
  const [between, within] = [sum('between'), sum('within')];
  return { share: between / (between + within), f: between / sum('betweenDegrees') / (within / sum('withinDegrees')) };
}
