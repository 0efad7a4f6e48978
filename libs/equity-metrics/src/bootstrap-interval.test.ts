import fc from 'fast-check';
import { expect, test } from 'vitest';
import { county } from '../test/plausible-counties.ts';
import { fiveSchools } from '../test/reference-counties.ts';
import { type BootstrapInterval, bootstrapInterval } from './bootstrap-interval.ts';
import { coefficientOfVariation } from './coefficient-of-variation.ts';
import { giniIndex } from './gini-index.ts';
import { seededRandom } from './seeded-random.ts';

const intervalOf = (result: ReturnType<typeof bootstrapInterval>): BootstrapInterval => {
  if (result.value === null) throw new Error(result.reason);
  return result;
};
const mean = (values: readonly number[]) => ({ value: values.reduce((sum, value) => sum + value, 0) / values.length });

test('the CV of the five schools lies between 0.175861 and 0.742284 with seed 2017', () => {
  const { value, low, high, draws } = intervalOf(bootstrapInterval(fiveSchools, coefficientOfVariation, { seed: 2017 }));
  expect([value, low, high, draws]).toEqual([expect.closeTo(0.5152566, 7), expect.closeTo(0.175861, 6), expect.closeTo(0.742284, 6), 1000]);
});

test('the same seed gives the same interval, another seed another', () => {
  fc.assert(
    fc.property(county, fc.integer({ min: 0, max: 0xffff_ffff }), (units, seed) => {
      const options = { seed, draws: 40 };
      expect(bootstrapInterval(units, giniIndex, options)).toEqual(bootstrapInterval(units, giniIndex, options));
    }),
  );
  const wide = Array.from({ length: 40 }, (_, index) => ({ weight: 10 + index, total: index ** 2 }));
  expect(bootstrapInterval(wide, giniIndex, { seed: 1 })).not.toEqual(bootstrapInterval(wide, giniIndex, { seed: 2 }));
});

test('it is what sorting all draws gives', () => {
  const values = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7]; // no two draws have one mean unless they are the same
  const random = seededRandom(7);
  const drawn = Array.from(
    { length: 200 },
    () => mean(values.map(() => values[Math.floor((random() / 2 ** 32) * values.length)]!)).value,
  ).sort((a, b) => a - b);
  const { low, high } = intervalOf(bootstrapInterval(values, mean, { seed: 7, draws: 200, level: 0.9 }));
  expect([low, high]).toEqual([expect.closeTo(drawn[9]!, 12), expect.closeTo(drawn[190]!, 12)]); // 10 draws below, 10 above
});

test('for a mean it is about as wide as theory says: ±1.96 standard errors', () => {
  const values = Array.from({ length: 200 }, (_, index) => index);
  const { low, high } = intervalOf(bootstrapInterval(values, mean, { seed: 1, draws: 4000 }));
  const error = Math.sqrt((200 ** 2 - 1) / 12 / 200);
  expect((high - low) / (2 * 1.96 * error)).toBeCloseTo(1, 1);
  expect((high + low) / 2).toBeCloseTo(99.5, -1);
});

test('a draw lists units in their first order, each as often as it was drawn', () => {
  const values = [1, 2, 3, 4, 5];
  bootstrapInterval(
    values,
    (sample) => {
      expect(sample).toHaveLength(5);
      expect(sample).toEqual(sample.toSorted((a, b) => a - b));
      return mean(sample);
    },
    { seed: 3, draws: 50 },
  );
});

test('draws without a value are left out while they are few, and spoil the interval when they could be its bounds', () => {
  const units = Array.from({ length: 30 }, (_, index) => ({ weight: 10, total: index === 0 ? 50 : 0 }));
  // without the one unit that has something, nothing is shared out: that is (29/30)^30 = 36 % of all draws
  expect(bootstrapInterval(units, giniIndex, { seed: 1 })).toEqual({ value: null, reason: 'unstable' });
  const some = units.map((unit, index) => ({ ...unit, total: index < 6 ? 50 : 0 })); // (24/30)^30 = 0.1 %
  const { draws, low, high } = intervalOf(bootstrapInterval(some, giniIndex, { seed: 1, draws: 5000 }));
  expect(draws).toBeLessThan(5000);
  expect(draws).toBeGreaterThan(4980);
  expect(low).toBeLessThan(0.8);
  expect(high).toBeGreaterThan(0.8);
});

test('says why there is none', () => {
  expect(bootstrapInterval([], giniIndex, { seed: 1 })).toEqual({ value: null, reason: 'no-value' });
  expect(bootstrapInterval(fiveSchools.slice(0, 1), giniIndex, { seed: 1 })).toEqual({ value: null, reason: 'one-unit' });
  for (const options of [{ seed: -1 }, { seed: 1, draws: 0 }, { seed: 1, draws: 1.5 }, { seed: 1, level: 1 }, { seed: 1, level: 0 }])
    expect(() => bootstrapInterval(fiveSchools, giniIndex, options)).toThrow(RangeError);
});

test('the CV of 80 schools from 1,000 draws takes less than 100 ms of processor time', () => {
  const units = Array.from({ length: 80 }, (_, index) => ({ weight: 100 + index * 17, total: 1e6 + ((index * 7919) % 97) * 1e4 }));
  const begun = process.cpuUsage();
  bootstrapInterval(units, coefficientOfVariation, { seed: 1 });
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1000).toBeLessThan(100);
});
