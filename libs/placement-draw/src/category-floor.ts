import type { LatticeFloor } from './lattice-floor.ts';

/** What a pupil who is not of the level adds to its class sum, how much more one who is adds, and how many there are. */
export type LevelLattice = { readonly zero: number; readonly step: number; readonly steps: number };

/**
 * The least that Σ (class sum)² / places over all levels of a category can be at once: a class of n has n pupils over all levels,
 * so in classes of different sizes the levels can't each have their own best. A transport of whole pupils at convex cost: each
 * class first takes what is cheapest for it alone; then, while a level has too many, one pupil moves along the cheapest way of
 * exchanges, class by class, to a level that has too few. Ties go to the first.
 *
 * **Unit** that of the columns, squared. **Edges** holds where every pupil takes one place; two levels at least.
 * Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows (1993), successive shortest paths with convex costs.
 */
export function categoryFloors(levels: readonly LevelLattice[], placesOf: Int32Array): LatticeFloor[] {
  const cost = (c: number, l: number, given: number) => {
    const sum = placesOf[c]! * levels[l]!.zero + given * levels[l]!.step;
    return (sum * sum) / placesOf[c]!;
  };
  const more = (c: number, l: number, given: number) => cost(c, l, given + 1) - cost(c, l, given);
  const given = levels.map(() => new Int32Array(placesOf.length));
  placesOf.forEach((places, c) => {
    const next = levels.map((_, l) => more(c, l, 0));
    for (let taken = 0; taken < places; taken++) {
      const l = firstLeast(next);
      given[l]![c]!++;
      next[l] = more(c, l, given[l]![c]!);
    }
  });
  const tooMany = levels.map(({ steps }, l) => given[l]!.reduce((sum, some) => sum + some, 0) - steps);
  while (tooMany.some((count) => count > 0)) {
    const exchanges = levels.map((_, from) => levels.map((__, to) => cheapest(from, to)));
    const { way, end } = cheapestWay(exchanges, tooMany);
    tooMany[way[0]!]!--;
    tooMany[end]!++;
    for (let k = 1; k < way.length; k++) {
      const c = exchanges[way[k - 1]!]![way[k]!]!.c;
      given[way[k - 1]!]![c]!--;
      given[way[k]!]![c]!++;
    }
  }
  return given.map((own, l) => ({ imbalance: own.reduce((sum, some, c) => sum + cost(c, l, some), 0), given: own }));

  /** The class in which a pupil of one level is most cheaply exchanged for one of another. */
  function cheapest(from: number, to: number): { c: number; price: number } {
    let best = { c: -1, price: Infinity };
    if (from === to) return best;
    for (let c = 0; c < placesOf.length; c++) {
      if (given[from]![c] === 0) continue;
      const price = more(c, to, given[to]![c]!) - more(c, from, given[from]![c]! - 1);
      if (price < best.price) best = { c, price };
    }
    return best;
  }
}

/** From a level of too many to one of too few (R. Bellman, On a routing problem, 1958). */
function cheapestWay(exchanges: readonly (readonly { price: number }[])[], tooMany: readonly number[]): { way: number[]; end: number } {
  const price = tooMany.map((count) => (count > 0 ? 0 : Infinity));
  const before = tooMany.map(() => -1);
  for (let round = 1; round < tooMany.length; round++) {
    for (let from = 0; from < tooMany.length; from++)
      for (let to = 0; to < tooMany.length; to++) {
        const through = price[from]! + exchanges[from]![to]!.price;
        if (!(through < price[to]! - 1e-3)) continue;
        price[to] = through;
        before[to] = from;
      }
  }
  const end = firstLeast(price.map((found, l) => (tooMany[l]! < 0 ? found : Infinity)));
  const way = [end];
  while (before[way[0]!] !== -1 && way.length < tooMany.length) way.unshift(before[way[0]!]!);
  return { way, end };
}

function firstLeast(values: readonly number[]): number {
  let least = 0;
  for (let k = 1; k < values.length; k++) if (values[k]! < values[least]!) least = k;
  return least;
}
