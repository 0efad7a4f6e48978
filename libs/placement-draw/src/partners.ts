import type { Partners } from './anneal.ts';

/** Everybody with everybody. **Unit** positions of units. Source: ours. */
export function allPartners(count: number): Partners {
  const order = Int32Array.from({ length: count }, (_, u) => u);
  return { order, at: order, low: new Int32Array(count), high: new Int32Array(count).fill(count) };
}

/**
 * Units of like rows together, ordered by `columns` one after another: neighbours differ little. `kinds`: how many of the first
 * columns have to be equal for an exchange, so that it moves no count.
 *
 * **Unit** positions of units. Source: ours.
 */
export function likePartners(count: number, columns: readonly ((u: number) => number)[], kinds: number): Partners {
  const compare = (u: number, other: number, width: number) => {
    for (let f = 0; f < width; f++) {
      const difference = columns[f]!(u) - columns[f]!(other);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const order = Int32Array.from({ length: count }, (_, u) => u).toSorted((u, other) => compare(u, other, columns.length) || u - other);
  const at = new Int32Array(count);
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  let start = 0;
  order.forEach((u, k) => {
    at[u] = k;
    if (k > 0 && compare(order[k - 1]!, u, kinds) !== 0) start = k;
    low[u] = start;
  });
  let end = count;
  for (let k = count - 1; k >= 0; k--) {
    high[order[k]!] = end;
    if (low[order[k]!] === k) end = k;
  }
  return { order, at, low, high };
}
