import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../test/cohorts.ts';
import { categoryFloors } from './category-floor.ts';
import { latticeFloor } from './lattice-floor.ts';
import { explain, floors, type PlacementProblem } from './placement-draw.ts';

/** Tables of whole numbers with these sums of rows and columns. */
function* tables(rows: readonly number[], columns: readonly number[]): Generator<number[][]> {
  const [first, ...rest] = rows;
  if (first === undefined) {
    if (columns.every((left) => left === 0)) yield [];
    return;
  }
  for (const row of rowsOf(first, columns))
    for (const table of tables(
      rest,
      columns.map((left, l) => left - row[l]!),
    ))
      yield [row, ...table];
}

function* rowsOf(sum: number, most: readonly number[]): Generator<number[]> {
  const [first, ...rest] = most;
  if (first === undefined) {
    if (sum === 0) yield [];
    return;
  }
  for (let taken = 0; taken <= Math.min(sum, first); taken++) for (const row of rowsOf(sum - taken, rest)) yield [taken, ...row];
}

const levelsAndPlaces = fc
  .record({
    steps: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 4 }),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 2 }),
  })
  .map(({ steps, cuts }) => {
    const total = steps.reduce((sum, count) => sum + count, 0);
    const ends = [...cuts.filter((cut) => cut < total).toSorted((a, b) => a - b), total];
    return { steps, places: ends.map((end, k) => end - (ends[k - 1] ?? 0)) };
  });

test('a category’s floor is the least of all tables of counts, and no lower than its levels’ own', () => {
  fc.assert(
    fc.property(levelsAndPlaces, ({ steps, places }) => {
      const total = steps.reduce((sum, count) => sum + count, 0);
      const levels = steps.map((count) => {
        const step = Math.round(1000 / Math.sqrt((count / total) * (1 - count / total)));
        return { zero: Math.round((-count / total) * step), step, steps: count };
      });
      const placesOf = Int32Array.from(places);
      const costOf = (table: number[][]) =>
        table.reduce(
          (sum, row, c) =>
            sum + row.reduce((own, given, l) => own + (places[c]! * levels[l]!.zero + given * levels[l]!.step) ** 2 / places[c]!, 0),
          0,
        );
      let least = Infinity;
      for (const table of tables(places, steps)) least = Math.min(least, costOf(table));
      const found = categoryFloors(levels, placesOf);
      const sum = found.reduce((all, { imbalance }) => all + imbalance, 0);
      expect(Math.abs(sum - least)).toBeLessThan(0.1);
      expect(sum).toBeGreaterThan(
        levels.reduce((all, { zero, step, steps: count }) => all + latticeFloor(zero, step, count, placesOf).imbalance, 0) - 0.1,
      );
    }),
    { numRuns: 200 },
  );
});

test('two classes of different size can’t both be where each level alone would like them', () => {
  const problem: PlacementProblem = {
    ...plain(7, 2),
    attributes: [{ id: 'a', kind: 'category', values: ['x', 'x', 'x', 'y', 'y', 'y', 'z'] }],
  };
  const placements = ['0001110', '0011001', '0001101', '0011011'].map((text) => text.split('').map((c) => `c${c}`));
  const least = Math.min(...placements.map((placement) => explain(problem, placement).imbalance));
  expect(floors(problem)! / least).toBeCloseTo(1, 3);
});
