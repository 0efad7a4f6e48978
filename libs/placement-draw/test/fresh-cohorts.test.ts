import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attribute, explain, type PlacementProblem, solve, verify } from '../src/placement-draw.ts';
import { classesOf, constrained, plain, pupilsOf, seedOf, sha256 } from './cohorts.ts';

const share = fc.double({ min: 0.004, max: 0.996, noNaN: true });
const missing = fc.constantFrom(0, 0, 0.03, 0.4);

/** 3 to 60 classes of 5 to 30 pupils, of one size or of many, with attributes from common to all but absent. */
const fresh = fc
  .record({
    sizes: fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 3, maxLength: 60 }),
    saysPlaces: fc.boolean(),
    categories: fc.array(
      fc.record({ common: share, missing, levels: fc.integer({ min: 2, max: 6 }), weight: fc.constantFrom(1, 1, 5, 100) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    numbers: fc.array(fc.record({ most: fc.integer({ min: 0, max: 400 }), missing, weight: fc.constantFrom(1, 3) }), { maxLength: 2 }),
    lots: fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
  })
  .map(({ sizes, saysPlaces, categories, numbers, lots }): PlacementProblem => {
    const pupils = pupilsOf(sizes.reduce((sum, size) => sum + size, 0));
    const lot = () => lots.next().value!;
    return {
      ...plain(0, 0),
      pupils,
      classes: saysPlaces ? sizes.map((places, k) => ({ id: `c${k}`, places })) : classesOf(sizes.length),
      attributes: [
        ...categories.map((one, k): Attribute => ({
          id: `category ${k}`,
          kind: 'category',
          weight: one.weight,
          values: pupils.map(() =>
            lot() < one.missing ? null : lot() < one.common ? 'common' : `level ${Math.floor(lot() * (one.levels - 1))}`,
          ),
        })),
        ...numbers.map((one, k): Attribute => ({
          id: `number ${k}`,
          kind: 'number',
          weight: one.weight,
          values: pupils.map(() => (lot() < one.missing ? null : Math.floor(lot() * (one.most + 1)))),
        })),
      ],
    };
  });

const placed = (problem: PlacementProblem) => {
  const solution = solve(problem, seedOf('fresh'), sha256);
  if (!solution.ok) throw new Error(JSON.stringify(solution.refusal));
  return solution.placement;
};

test('a fresh cohort is placed as planned, and never below its floor', () => {
  fc.assert(
    fc.property(fresh, (problem) => {
      const placement = placed(problem);
      expect(verify(problem, placement)).toEqual([]);
      const { excess, floor } = explain(problem, placement);
      expect(excess!).toBeGreaterThan(-0.001 * (1 + floor!));
    }),
    { numRuns: 15 },
  );
});

test('what a fresh cohort’s categories lie above their floor is a small part of what chance leaves', () => {
  fc.assert(
    fc.property(fresh, (whole) => {
      const problem = { ...whole, attributes: whole.attributes.filter(({ kind }) => kind === 'category') };
      const placement = placed(problem);
      const lots = sha256(seedOf('chance'));
      const byChance = [...placement.keys()]
        .toSorted((a, b) => lots[a % 32]! - lots[b % 32]! || b - a)
        .map((position) => placement[position]!);
      expect(explain(problem, placement).excess!).toBeLessThanOrEqual(0.2 * explain(problem, byChance).excess! + 0.1);
    }),
    { numRuns: 15 },
  );
});

test('heavy constraints are kept: a third of the pupils together, apart, or bound to some classes', () => {
  fc.assert(
    fc.property(fresh, (problem) => {
      const ids = problem.pupils.map(({ id }) => id);
      const third = Math.floor(ids.length / 9);
      const heavy: PlacementProblem = {
        ...problem,
        together: Array.from({ length: third >> 1 }, (_, k) => [ids[2 * k]!, ids[2 * k + 1]!]),
        apart: Array.from({ length: third >> 1 }, (_, k) => [ids[third + 2 * k]!, ids[third + 2 * k + 1]!]),
        allowed: Array.from({ length: third }, (_, k) => ({
          pupil: ids[2 * third + k]!,
          classes: [0, 1, 2].map((next) => `c${(k + next) % problem.classes.length}`),
        })),
      };
      expect(verify(heavy, placed(heavy))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('whatever can’t be is refused with what conflicts, named in both languages', () => {
  fc.assert(
    fc.property(constrained, (problem) => {
      const pair = problem.pupils.slice(0, 2).map(({ id }) => id);
      fc.pre(pair.length === 2);
      const solution = solve({ ...problem, together: [...problem.together, pair], apart: [pair, ...problem.apart] }, seedOf('a'), sha256);
      if (solution.ok || solution.refusal.kind !== 'conflict') throw new Error('not refused');
      const { together, apart, allowed, groups, zh, en } = solution.refusal.conflict;
      for (const id of [...together.flat(), ...apart.flat(), ...allowed.map(({ pupil }) => pupil), ...groups.map((group) => group.id)])
        expect([zh.includes(id), en.includes(id)]).toEqual([true, true]);
      expect(/[\u4e00-\u9fff]/u.test(en)).toBe(false);
      expect(/[\u4e00-\u9fff]/u.test(zh)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
