import type { Prepared } from './prepare.ts';

type Assigned = { readonly classOf: Int32Array; readonly placesOf: Int32Array };

/**
 * Which of two assignments of units is the more balanced: below 0 the first, above 0 the second, 0 where they are equal. Exact:
 * J = Σ |S_g|² / n_g is compared as whole numbers over the product of the different sizes, not as floating point.
 *
 * **Unit** none, its sign counts. Source: ours.
 */
export function imbalanceRank(prepared: Prepared, one: Assigned, other: Assigned): number {
  const sizes = [...new Set(one.placesOf)];
  const product = sizes.reduce((all, size) => all * BigInt(size), 1n);
  const total = (assigned: Assigned) => {
    let sum = 0n;
    for (const [size, squares] of squaresBySize(prepared, assigned)) sum += (squares * product) / BigInt(size);
    return sum;
  };
  const difference = total(one) - total(other);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

function squaresBySize({ units, columns }: Prepared, { classOf, placesOf }: Assigned): Map<number, bigint> {
  const squares = new Map<number, bigint>();
  for (const { values } of columns) {
    const sums = new Float64Array(placesOf.length);
    values.forEach((value, position) => {
      sums[classOf[units.unitOf[position]!]!]! += value;
    });
    sums.forEach((sum, c) => squares.set(placesOf[c]!, (squares.get(placesOf[c]!) ?? 0n) + BigInt(sum) * BigInt(sum)));
  }
  return squares;
}
