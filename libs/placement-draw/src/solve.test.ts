import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesOf, cohort, constrained, plain, seedOf, sha256 } from '../test/cohorts.ts';
import { explain, type Placement, type PlacementProblem, solve, verify } from './placement-draw.ts';

const placed = (problem: PlacementProblem, seed = 'a'): Placement => {
  const solution = solve(problem, seedOf(seed), sha256);
  if (!solution.ok) throw new Error(JSON.stringify(solution.refusal));
  return solution.placement;
};
const refusal = (problem: PlacementProblem) => {
  const solution = solve(problem, seedOf('a'), sha256);
  return solution.ok ? null : solution.refusal;
};

/** Whether any assignment keeps every constraint, by trying all of them. */
function isPossible(problem: PlacementProblem): boolean {
  const names = problem.classes.map(({ id }) => id);
  const placement: string[] = [];
  const tryFrom = (k: number): boolean => {
    if (k === problem.pupils.length) return verify(problem, placement).length === 0;
    return names.some((name) => {
      placement[k] = name;
      const done = tryFrom(k + 1);
      placement.length = k;
      return done;
    });
  };
  return tryFrom(0);
}

describe('solve', () => {
  test('gives every pupil a class and keeps every constraint, or says which of them conflict', () => {
    fc.assert(
      fc.property(constrained, fc.string(), (problem, seed) => {
        const solution = solve(problem, seedOf(seed), sha256);
        expect(solution.ok ? verify(problem, solution.placement) : solution.refusal.kind).toEqual(solution.ok ? [] : 'conflict');
      }),
      { numRuns: 100 },
    );
  });

  test('finds a placement wherever there is one', () => {
    const small = constrained.filter(({ pupils, classes }) => classes.length ** pupils.length <= 5_000);
    fc.assert(
      fc.property(small, (problem) => {
        expect(refusal(problem) === null).toBe(isPossible(problem));
      }),
      { numRuns: 150 },
    );
  });

  test('gives the same placement for the same seed, and another for another', () => {
    const problem = cohort(180, 4);
    expect(placed(problem, 'x')).toEqual(placed(problem, 'x'));
    expect(placed(problem, 'x')).not.toEqual(placed(problem, 'y'));
  });

  test('does not depend on how constraints are ordered', () => {
    const problem: PlacementProblem = {
      ...cohort(60, 3),
      together: [
        ['p1', 'p2'],
        ['p9', 'p30'],
      ],
      apart: [
        ['p4', 'p5'],
        ['p6', 'p7'],
      ],
    };
    const turned = { ...problem, together: problem.together.toReversed(), apart: problem.apart.toReversed() };
    expect(placed(turned)).toEqual(placed(problem));
  });

  test.each([3, 4, 7, 12, 30, 60])('brings every count of %i classes to a range of at most 1 above the floor', (classes) => {
    const problem = cohort(classes * 45 - 7, classes);
    for (const { range, leastRange } of explain(problem, placed(problem)).levels) expect(range).toBeLessThanOrEqual(leastRange! + 1);
  });

  test('places one class, more classes than pupils of an attribute, and attributes that everybody shares', () => {
    expect(new Set(placed(cohort(30, 1)))).toEqual(new Set(['c0']));
    expect(verify(cohort(40, 20), placed(cohort(40, 20)))).toEqual([]);
    const alike: PlacementProblem = { ...plain(20, 4), attributes: [{ id: 'a', kind: 'category', values: Array(20).fill('x') }] };
    expect(verify(alike, placed(alike))).toEqual([]);
  });

  test('fills classes of the places said, and shares the rest out below their limits', () => {
    const said = {
      ...cohort(50, 3),
      classes: [
        { id: 'c0', places: 10 },
        { id: 'c1', places: 15 },
        { id: 'c2', places: 25 },
      ],
    };
    const countsIn = (problem: PlacementProblem) => {
      const placement = placed(problem);
      return problem.classes.map(({ id }) => placement.filter((to) => to === id).length);
    };
    expect(countsIn(said)).toEqual([10, 15, 25]);
    expect(countsIn({ ...cohort(50, 3), classes: [{ id: 'c0', most: 6 }, { id: 'c1' }, { id: 'c2' }] })).toEqual([6, 22, 22]);
    expect(countsIn(cohort(50, 4)).toSorted((a, b) => a - b)).toEqual([12, 12, 13, 13]);
  });

  test('joins two programmes in a composite class, each within its places', () => {
    const one = Array.from({ length: 60 }, (_, k) => `p${k}`);
    const other = Array.from({ length: 60 }, (_, k) => `p${k + 60}`);
    const problem: PlacementProblem = {
      ...cohort(120, 3),
      groups: [
        { id: 'one', pupils: one, classes: ['c0', 'c1'].map((id) => ({ id, most: 40 })) },
        { id: 'other', pupils: other, classes: ['c1', 'c2'].map((id) => ({ id, most: 40 })) },
      ],
    };
    const placement = placed(problem);
    expect(verify(problem, placement)).toEqual([]);
    expect(placement.filter((to, k) => to === 'c1' && k < 60)).toHaveLength(20);
    const [boys, girls] = explain(problem, placement).levels;
    expect(Math.max(boys!.range, girls!.range)).toBeLessThanOrEqual(1);
  });

  test('lets a pupil of several places leave room for fewer others', () => {
    const problem = { ...cohort(40, 3), pupils: cohort(40, 3).pupils.map((pupil, k) => (k < 2 ? { ...pupil, places: 3 } : pupil)) };
    expect(verify(problem, placed(problem))).toEqual([]);
  });

  test.each<[string, PlacementProblem, string]>([
    ['six apart in five classes', { ...plain(30, 5), apart: [['p0', 'p1', 'p2', 'p3', 'p4', 'p5']] }, '须分开'],
    [
      'a pair that is to be together and apart',
      {
        ...plain(30, 5),
        together: [['p0', 'p1']],
        apart: [
          ['p1', 'p0'],
          ['p7', 'p8'],
        ],
      },
      '须同班',
    ],
    [
      'friends who are fixed in two classes',
      {
        ...plain(30, 5),
        together: [['p0', 'p1']],
        allowed: [
          { pupil: 'p0', classes: ['c0'] },
          { pupil: 'p1', classes: ['c1'] },
          { pupil: 'p2', classes: ['c1'] },
        ],
      },
      '只能进',
    ],
    [
      'two programmes that both want most of one class',
      {
        ...plain(8, 2),
        groups: [
          { id: '组甲', pupils: ['p0', 'p1', 'p2'], classes: [{ id: 'c0', most: 3 }] },
          { id: '组乙', pupils: ['p3', 'p4'], classes: [{ id: 'c0', most: 4 }] },
          { id: '组丙', pupils: ['p5'], classes: [{ id: 'c1', most: 1 }] },
        ],
      },
      '组甲 只能进 c0（至多 3 个学位）；组乙 只能进 c0（至多 4 个学位）',
    ],
    ['a group larger than a class', { ...plain(9, 3), together: [['p0', 'p1', 'p2', 'p3']] }, '须同班'],
  ])('refuses %s, in words', (_, problem, words) => {
    const refused = refusal(problem);
    expect(refused?.kind).toBe('conflict');
    expect(JSON.stringify(refused)).toContain(words);
  });

  test('names only constraints of which each is needed for the conflict', () => {
    const impossible = constrained.filter((problem) => refusal(problem)?.kind === 'conflict');
    fc.assert(
      fc.property(impossible, (problem) => {
        const refused = refusal(problem);
        if (refused?.kind !== 'conflict') throw new Error('not refused');
        const { together, apart, allowed, groups } = refused.conflict;
        const only = { ...problem, together, apart, allowed, groups };
        expect(refusal(only)?.kind).toBe('conflict');
        for (const k of together.keys()) expect(refusal({ ...only, together: together.toSpliced(k, 1) })).toBeNull();
        for (const k of apart.keys()) expect(refusal({ ...only, apart: apart.toSpliced(k, 1) })).toBeNull();
        for (const k of allowed.keys()) expect(refusal({ ...only, allowed: allowed.toSpliced(k, 1) })).toBeNull();
        for (const k of groups.keys()) expect(refusal({ ...only, groups: groups.toSpliced(k, 1) })).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  test('gives each pupil each class as often, over many seeds', () => {
    const problem = cohort(12, 3);
    const seeds = 300;
    const counts = problem.pupils.map(() => new Map<string, number>());
    for (let k = 0; k < seeds; k++)
      placed(problem, `seed ${k}`).forEach((to, pupil) => counts[pupil]!.set(to, (counts[pupil]!.get(to) ?? 0) + 1));
    const chiSquares = counts.map((own) =>
      classesOf(3).reduce((sum, { id }) => sum + ((own.get(id) ?? 0) - seeds / 3) ** 2 / (seeds / 3), 0),
    );
    // The 1 − 0.001/12 quantile of chi-square with 2 degrees of freedom (Bonferroni over the twelve pupils).
    expect(Math.max(...chiSquares)).toBeLessThan(18.8);
  });
});
