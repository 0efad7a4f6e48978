import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../test/plausible-counties.ts';
import { type NestedTotal, type TheilDecomposition, theilDecomposition } from './theil-decomposition.ts';
import { theilL } from './theil-l.ts';
import { theilT } from './theil-t.ts';

/** Units nested 0 to 4 levels deep, with few keys, so that groups have several units and keys repeat under other parents. */
const nested = fc.integer({ min: 0, max: 4 }).chain((depth) =>
  fc.array(
    fc.record({
      path: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: depth, maxLength: depth }),
      weight: fc.integer({ min: 0, max: 3000 }),
      total: fc.integer({ min: 1, max: 90_000_000 }),
    }),
    { minLength: 1, maxLength: 30 },
  ),
);

const partsOf = (units: readonly NestedTotal[], index: 'T' | 'L'): TheilDecomposition => {
  const parts = theilDecomposition(units, index);
  if (parts.value === null) throw new Error(parts.reason);
  return parts;
};

/** The groups of one level, each as one unit of its students and total. */
function collapsed(units: readonly NestedTotal[], level: number): NestedTotal[] {
  const groups = Map.groupBy(units, ({ path }) => path.slice(0, level).join('/'));
  return [...groups.values()].map((members) => ({
    path: members[0]!.path.slice(0, level),
    weight: sum(members.map(({ weight }) => weight)),
    total: sum(members.filter(({ weight }) => weight > 0).map(({ total }) => total)),
  }));
}

test.each([
  ['T', theilT],
  ['L', theilL],
] as const)('%s: levels and the rest within add up to the whole to 1e-12', (index, whole) => {
  fc.assert(
    fc.property(nested, (units) => {
      fc.pre(units.some(({ weight }) => weight > 0));
      const { value, between, within } = partsOf(units, index);
      expect(value).toBe(whole(units).value);
      expect(between).toHaveLength(units[0]!.path.length);
      expect(Math.abs(sum(between) + within - value)).toBeLessThanOrEqual(1e-12);
      for (const part of [...between, within]) expect(part).toBeGreaterThanOrEqual(-1e-12);
    }),
  );
});

test.each([
  ['T', theilT],
  ['L', theilL],
] as const)('%s: the parts down to a level are the index of a county whose groups of that level were single units', (index, whole) => {
  fc.assert(
    fc.property(nested, (units) => {
      fc.pre(units.some(({ weight }) => weight > 0));
      const { between } = partsOf(units, index);
      for (const level of between.keys())
        expect(sum(between.slice(0, level + 1))).toBeCloseTo(whole(collapsed(units, level + 1)).value!, 11);
    }),
  );
});

test.each([
  ['T', theilT],
  ['L', theilL],
] as const)('%s: a group’s index is that of its units alone, and contributions are what the levels leave over', (index, whole) => {
  fc.assert(
    fc.property(nested, (units) => {
      fc.pre(units.some(({ weight }) => weight > 0));
      const { value, between, groups } = partsOf(units, index);
      for (const group of groups) {
        const members = units.filter(({ path }) => group.path.every((key, level) => path[level] === key));
        expect(group.index).toBe(whole(members).value);
        expect(group.contribution).toBe(group.weight * group.index!);
      }
      for (const level of between.keys()) {
        const ofLevel = groups.filter((group) => group.level === level + 1);
        expect(sum(ofLevel.map(({ weight }) => weight))).toBeCloseTo(1, 12);
        expect(
          Math.abs(sum(ofLevel.map(({ contribution }) => contribution)) + sum(between.slice(0, level + 1)) - value),
        ).toBeLessThanOrEqual(1e-12);
      }
    }),
  );
});

test('a group with nothing weighs nothing in T and has no index; L has none at all', () => {
  const units = [
    { path: ['rich'], weight: 10, total: 50 },
    { path: ['rich'], weight: 10, total: 150 },
    { path: ['poor'], weight: 20, total: 0 },
  ];
  const { value, between, within, groups } = partsOf(units, 'T');
  expect(groups[1]).toEqual({ path: ['poor'], level: 1, weight: 0, index: null, contribution: 0 });
  expect(between[0]).toBeCloseTo(Math.log(2), 15);
  expect(within).toBeCloseTo(value - Math.log(2), 15);
  expect(theilDecomposition(units, 'L')).toEqual({ value: null, reason: 'zero-value' });
});

test('one unit, one group and no group leave nothing between', () => {
  const one = { weight: 10, total: 70 };
  expect(partsOf([{ ...one, path: ['a', 'b'] }], 'T')).toMatchObject({ value: 0, between: [0, 0], within: 0 });
  const two = [
    { ...one, path: ['a'] },
    { weight: 5, total: 700, path: ['a'] },
  ];
  expect(partsOf(two, 'L').between).toEqual([0]);
  expect(
    partsOf(
      two.map((unit) => ({ ...unit, path: [] })),
      'L',
    ),
  ).toMatchObject({ between: [], within: theilL(two).value, groups: [] });
});

test('says why there is none, and refuses paths of different lengths', () => {
  expect(theilDecomposition([], 'T')).toEqual({ value: null, reason: 'no-students' });
  expect(theilDecomposition([{ path: ['a'], weight: 3, total: 0 }], 'L')).toEqual({ value: null, reason: 'zero-mean' });
  const units = [
    { path: ['a', 'b'], weight: 3, total: 1 },
    { path: ['a'], weight: 3, total: 1 },
  ];
  expect(() => theilDecomposition(units, 'T')).toThrow('path of unit 1 has 1 keys: expected 2');
});
