import { describe, expect, test } from 'vitest';
import { cohort, plain, seedOf, sha256 } from '../test/cohorts.ts';
import { attributesOf } from './joint-attributes.ts';
import { explain, type PlacementProblem, solve } from './placement-draw.ts';

const six: PlacementProblem = {
  ...plain(6, 2),
  attributes: [
    { id: 'gender', kind: 'category', values: ['b', 'g', 'b', 'g', null, 'b'] },
    { id: 'boarding', kind: 'category', values: ['y', 'y', 'n', 'n', 'y', null] },
    { id: 'age', kind: 'number', values: [70, 71, 71, 73, null, 74] },
  ],
  joint: [
    { id: 'gender × boarding', kind: 'cross', of: ['gender', 'boarding'], weight: 3 },
    { id: 'quarter of age', kind: 'quarters', of: 'age' },
    { id: 'oldest and youngest', kind: 'tails', of: 'age' },
  ],
};

describe('a joint balance', () => {
  test('of two categories is a category of their pairs, with its own weight', () => {
    expect(attributesOf(six)[3]).toMatchObject({ values: ['b × y', 'g × y', 'b × n', 'g × n', ' × y', 'b × '], weight: 3 });
  });

  test('of quarters keeps equal values in one quarter and leaves out who has none', () => {
    expect(attributesOf(six)[4]!.values).toEqual(['1', '1', '1', '3', null, '4']);
  });

  test('of tails tells the lowest and the highest quarter from the rest', () => {
    expect(attributesOf(six)[5]!.values).toEqual(['1', '1', '1', '2–3', null, '4']);
  });

  test('brings each pair of levels to a range of at most 1 above its floor, which attributes alone do not', () => {
    const alone = cohort(270, 6);
    const joint: PlacementProblem = { ...alone, joint: [{ id: 'pair', kind: 'cross', of: ['gender', 'boarding'], weight: 2 }] };
    const worst = (drawn: PlacementProblem) => {
      const solution = solve(drawn, seedOf('a'), sha256);
      if (!solution.ok) throw new Error(solution.refusal.kind);
      const pairs = explain(joint, solution.placement).levels.filter(({ attribute }) => attribute === 'pair');
      return Math.max(...pairs.map(({ range, leastRange }) => range - leastRange!));
    };
    expect(worst(joint)).toBeLessThanOrEqual(1);
    expect(worst(alone)).toBeGreaterThan(1);
  });
});
