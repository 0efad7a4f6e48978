/** An allocation of ones to classes, and what Σ (class sum)² / places comes to with it. */
export type LatticeFloor = { readonly imbalance: number; readonly given: Int32Array };

/**
 * The least that Σ (class sum)² / places can be for one column, whatever the assignment: class sums move in steps, so it is not 0.
 * The allocation of steps to classes is separable and convex; giving one after another where it costs least is optimal.
 *
 * `zero`: what a pupil of the lowest value adds to the sum; `step`: how much more one step adds; `steps`: how many there are.
 *
 * **Unit** that of the column, squared. **Edges** holds where every pupil takes one place.
 * Source: A. Federgruen, H. Groenevelt, The greedy procedure for resource allocation problems (1986).
 */
export function latticeFloor(zero: number, step: number, steps: number, placesOf: Int32Array): LatticeFloor {
  const cost = (c: number, given: number) => {
    const sum = placesOf[c]! * zero + given * step;
    return (sum * sum) / placesOf[c]!;
  };
  const even = steps / placesOf.reduce((sum, places) => sum + places, 0);
  const given = placesOf.map((places) => Math.floor(places * even));
  let left = steps - given.reduce((sum, some) => sum + some, 0);
  const dearer = [...placesOf.keys()]
    .map((c) => ({ c, cost: cost(c, given[c]! + 1) - cost(c, given[c]!) }))
    .toSorted((a, b) => a.cost - b.cost || a.c - b.c);
  for (const { c } of dearer) if (left-- > 0) given[c]!++;
  return { imbalance: [...placesOf.keys()].reduce((sum, c) => sum + cost(c, given[c]!), 0), given };
}
