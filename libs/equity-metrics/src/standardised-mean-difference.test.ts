import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../test/plausible-counties.ts';
import { standardisedMeanDifference, standardisedShareDifference } from './standardised-mean-difference.ts';

const counts = fc.record({ members: fc.integer({ min: 0, max: 40 }), others: fc.integer({ min: 0, max: 40 }) });

test('means 82 and 78 with variances 100 and 64 lie 0.4417 standard deviations apart', () => {
  expect(standardisedMeanDifference({ mean: 82, variance: 100 }, { mean: 78, variance: 64 }).value).toBeCloseTo(0.4417261042993862, 14);
});

test('27 and 18 girls of 45 lie 0.4082 standard deviations apart', () => {
  expect(standardisedShareDifference({ members: 27, others: 18 }, { members: 18, others: 27 }).value).toBeCloseTo(0.408248290463863, 14);
});

test('shares give what means and variances of students written out one by one give', () => {
  fc.assert(
    fc.property(counts, counts, (first, second) => {
      fc.pre(first.members + first.others > 0 && second.members + second.others > 0);
      const moments = [first, second].map(({ members, others }) => {
        const values = [...Array<number>(members).fill(1), ...Array<number>(others).fill(0)];
        const mean = sum(values) / values.length;
        return { mean, variance: sum(values.map((value) => (value - mean) ** 2)) / values.length };
      });
      const expected = standardisedMeanDifference(moments[0]!, moments[1]!);
      fc.pre(expected.value !== null);
      expect(standardisedShareDifference(first, second).value).toBeCloseTo(expected.value, 12);
    }),
  );
});

test('the other way round it has the other sign', () => {
  fc.assert(
    fc.property(counts, counts, (first, second) => {
      const { value } = standardisedShareDifference(first, second);
      fc.pre(value !== null);
      expect(standardisedShareDifference(second, first).value! + value!).toBeCloseTo(0, 15);
    }),
  );
});

test('all against none has no number, and is told from equal shares', () => {
  expect(standardisedShareDifference({ members: 40, others: 0 }, { members: 0, others: 40 })).toEqual({
    value: null,
    reason: 'complete-separation',
  });
  expect(standardisedShareDifference({ members: 40, others: 0 }, { members: 3, others: 0 })).toEqual({ value: 0 });
  expect(standardisedShareDifference({ members: 0, others: 4 }, { members: 0, others: 9 })).toEqual({ value: 0 });
  expect(standardisedShareDifference({ members: 0, others: 0 }, { members: 0, others: 9 })).toEqual({ value: null, reason: 'empty-group' });
  expect(standardisedMeanDifference({ mean: 1, variance: 0 }, { mean: 2, variance: 0 })).toEqual({
    value: null,
    reason: 'complete-separation',
  });
});

test('what cannot be is an error, not a number', () => {
  expect(() => standardisedShareDifference({ members: -1, others: 2 }, { members: 1, others: 1 })).toThrow('members of unit 0 is -1');
  expect(() => standardisedMeanDifference({ mean: 1, variance: 0 }, { mean: 1, variance: -1 })).toThrow('variance of unit 1 is -1');
  expect(() => standardisedMeanDifference({ mean: Number.NaN, variance: 0 }, { mean: 1, variance: 1 })).toThrow('mean of group 0 is NaN');
});
