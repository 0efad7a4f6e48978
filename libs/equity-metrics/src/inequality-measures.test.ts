import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCounty, county, fundedSchool, smallCounty, studentsOf, sum } from '../test/plausible-counties.ts';
import {
  atkinsonIndex,
  coefficientOfVariation,
  giniIndex,
  mcLooneIndex,
  type Measured,
  palmaRatio,
  percentileRatio,
  rangeRatio,
  theilL,
  theilT,
  verstegenIndex,
  weightedPercentile,
  type WeightedTotal,
} from './equity-metrics.ts';

type Row = {
  measure: (units: readonly WeightedTotal[]) => Measured<string>;
  /** From the definition, over students written out one by one, lowest first; null: the definition has no value. */
  definition: (students: readonly number[]) => number | null;
  /** Whether a transfer from rich to poor lowers it always, never raises it, or may do either. */
  transfer: 'lowers' | 'never-raises' | 'either';
  /** Value when all have the same. */
  equal: number;
  /** Highest value when the smallest unit, with a share p of the students, has everything; Infinity: no bound. */
  highest: (p: number) => number;
};

const meanOf = (values: readonly number[]) => sum(values) / values.length;
const ratio = (above: number, below: number) => (below === 0 ? null : above / below);
const quantile = (students: readonly number[], percent: number) =>
  students.find((_, index) => (index + 1) * 100 >= percent * students.length) ?? students.at(-1)!;
const atkinson = (epsilon: number) => (students: readonly number[]) => {
  const relative = students.map((x) => x / meanOf(students));
  if (epsilon === 1) return 1 - relative.reduce((product, x) => product * x ** (1 / students.length), 1);
  return 1 - meanOf(relative.map((x) => x ** (1 - epsilon))) ** (1 / (1 - epsilon));
};
/** The value of the first `share` of the students; the one at the cut counts in part. */
const valueOf = (students: readonly number[], share: number) =>
  sum(students.map((x, index) => x * Math.min(1, Math.max(0, share * students.length - index))));
const half = (students: readonly number[], isIn: (x: number, median: number) => boolean) => {
  const median = quantile(students, 50);
  const chosen = students.filter((x) => isIn(x, median));
  return ratio(sum(chosen), median * chosen.length);
};

const rows: Record<string, Row> = {
  coefficientOfVariation: {
    measure: coefficientOfVariation,
    definition: (students) => Math.sqrt(meanOf(students.map((x) => (x - meanOf(students)) ** 2))) / meanOf(students),
    transfer: 'lowers',
    equal: 0,
    highest: (p) => Math.sqrt(1 / p - 1),
  },
  giniIndex: {
    measure: giniIndex,
    definition: (students) => meanOf(students.flatMap((x) => students.map((y) => Math.abs(x - y)))) / (2 * meanOf(students)),
    transfer: 'lowers',
    equal: 0,
    highest: (p) => 1 - p,
  },
  theilT: {
    measure: theilT,
    definition: (students) => {
      const relative = students.map((x) => x / meanOf(students));
      return meanOf(relative.map((x) => (x === 0 ? 0 : x * Math.log(x))));
    },
    transfer: 'lowers',
    equal: 0,
    highest: (p) => Math.log(1 / p),
  },
  theilL: {
    measure: theilL,
    definition: (students) => (students[0] === 0 ? null : meanOf(students.map((x) => Math.log(meanOf(students) / x)))),
    transfer: 'lowers',
    equal: 0,
    highest: () => Number.POSITIVE_INFINITY,
  },
  'atkinsonIndex 0.5': {
    measure: (units) => atkinsonIndex(units, 0.5),
    definition: atkinson(0.5),
    transfer: 'lowers',
    equal: 0,
    highest: (p) => 1 - p,
  },
  'atkinsonIndex 1': {
    measure: (units) => atkinsonIndex(units, 1),
    definition: atkinson(1),
    transfer: 'lowers',
    equal: 0,
    highest: () => 1,
  },
  'atkinsonIndex 2': {
    measure: (units) => atkinsonIndex(units, 2),
    definition: atkinson(2),
    transfer: 'lowers',
    equal: 0,
    highest: () => 1,
  },
  'percentileRatio 90/10': {
    measure: percentileRatio,
    definition: (students) => ratio(quantile(students, 90), quantile(students, 10)),
    transfer: 'either',
    equal: 1,
    highest: () => Number.POSITIVE_INFINITY,
  },
  mcLooneIndex: {
    measure: mcLooneIndex,
    definition: (students) => half(students, (x, median) => x <= median),
    transfer: 'either',
    equal: 1,
    highest: () => 1,
  },
  verstegenIndex: {
    measure: verstegenIndex,
    definition: (students) => half(students, (x, median) => x >= median),
    transfer: 'either',
    equal: 1,
    highest: () => Number.POSITIVE_INFINITY,
  },
  palmaRatio: {
    measure: palmaRatio,
    definition: (students) => ratio(valueOf(students.toReversed(), 0.1), valueOf(students, 0.4)),
    transfer: 'never-raises',
    equal: 0.25,
    highest: () => Number.POSITIVE_INFINITY,
  },
  rangeRatio: {
    measure: rangeRatio,
    definition: (students) => ratio(students.at(-1)!, students[0]!),
    transfer: 'never-raises',
    equal: 1,
    highest: () => Number.POSITIVE_INFINITY,
  },
};
const lowest: Record<string, number> = { mcLooneIndex: 0 };

describe.each(Object.entries(rows))('%s', (name, { measure, definition, transfer, equal, highest }) => {
  const valueOfCounty = (units: readonly WeightedTotal[]): number => {
    const result = measure(units);
    if (result.value === null) throw new Error(result.reason);
    return result.value;
  };
  /** To 1e-9 of itself or, below 1, to 1e-9. */
  const same = (expected: number) => expect.closeTo(expected, 9 - Math.ceil(Math.log10(Math.max(1, expected))));
  const undefinedForZero = { value: null, reason: expect.stringMatching(/^zero-/) };

  test('is what its definition gives for students written out one by one', () => {
    fc.assert(
      fc.property(smallCounty, (units) => {
        fc.pre(units.some(({ total }) => total > 0));
        const expected = definition(studentsOf(units));
        expect(measure(units)).toMatchObject(expected === null ? undefinedForZero : { value: same(expected) });
      }),
    );
  });

  test('is a number in its range or null with a reason, never NaN, for any possible input', () => {
    fc.assert(
      fc.property(anyCounty, (units) => {
        const { value } = measure(units);
        if (value === null) return;
        const weights = units.map(({ weight }) => weight).filter((weight) => weight > 0);
        const top = highest(Math.min(...weights) / sum(weights));
        expect(value).toBeGreaterThanOrEqual((lowest[name] ?? equal) - 1e-9);
        expect(value).toBeLessThanOrEqual(top + 1e-9 * Math.max(1, top));
      }),
    );
  });

  test('reaches its highest value where the smallest unit has everything', () => {
    const top = highest(0.1);
    const units = [
      { weight: 10, total: 5 },
      { weight: 90, total: 0 },
    ];
    const isDefined = definition(studentsOf(units)) !== null;
    expect(measure(units)).toMatchObject(isDefined ? { value: same(top) } : undefinedForZero);
  });

  test('says why where there are no students or nothing is shared out', () => {
    expect(measure([])).toEqual({ value: null, reason: 'no-students' });
    expect(measure([{ weight: 0, total: 10 }])).toEqual({ value: null, reason: 'no-students' });
    expect(measure([{ weight: 10, total: 0 }])).toEqual({ value: null, reason: 'zero-mean' });
  });

  test('calls one unit, and units with the same per student, equal', () => {
    expect(valueOfCounty([{ weight: 10, total: 70 }])).toBeCloseTo(equal, 15);
    expect(
      valueOfCounty([
        { weight: 10, total: 70 },
        { weight: 1, total: 7 },
        { weight: 300, total: 2100 },
      ]),
    ).toBeCloseTo(equal, 15);
  });

  test('leaves out a unit without students', () => {
    fc.assert(
      fc.property(county, (units) => {
        expect(valueOfCounty([{ weight: 0, total: 900 }, ...units])).toBe(valueOfCounty(units));
      }),
    );
  });

  test('throws at what cannot be, naming it', () => {
    expect(() =>
      measure([
        { weight: 1, total: 1 },
        { weight: -1, total: 1 },
      ]),
    ).toThrow(new RangeError('weight of unit 1 is -1: expected a finite number ≥ 0'));
    expect(() => measure([{ weight: 1, total: Number.NaN }])).toThrow(RangeError);
    expect(() => measure([{ weight: Number.POSITIVE_INFINITY, total: 1 }])).toThrow(RangeError);
    expect(() => measure([{ weight: 1e200, total: 1e200 }])).toThrow('too large');
  });

  test('does not change with the unit of the totals (scale invariance)', () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 2, max: 10_000 }), (units, factor) => {
        expect(valueOfCounty(units.map(({ weight, total }) => ({ weight, total: total * factor })))).toEqual(same(valueOfCounty(units)));
      }),
    );
  });

  test('is the same for k copies of the county, and for schools cut into equal parts (replication invariance)', () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 2, max: 4 }), (units, copies) => {
        const copied = Array.from({ length: copies }, () => units).flat();
        const cut = units.flatMap(({ weight, total }) => Array.from({ length: 2 }, () => ({ weight: weight / 2, total: total / 2 })));
        expect(valueOfCounty(copied)).toEqual(same(valueOfCounty(units)));
        expect(valueOfCounty(cut)).toEqual(same(valueOfCounty(units)));
      }),
    );
  });

  test('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(
        county.chain((units) => fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length }))),
        ([units, shuffled]) => {
          expect(valueOfCounty(shuffled)).toEqual(same(valueOfCounty(units)));
        },
      ),
    );
  });

  if (transfer === 'either') return;
  const effect = transfer === 'lowers' ? 'falls' : 'never rises';
  test(`${effect} when value moves from a richer to a poorer school (transfer principle)`, () => {
    fc.assert(
      fc.property(
        fc.array(fundedSchool, { maxLength: 8 }),
        fundedSchool,
        fundedSchool,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (others, a, b, share) => {
          const [rich, poor] = a.total / a.weight >= b.total / b.weight ? [a, b] : [b, a];
          const gap = rich.total / rich.weight - poor.total / poor.weight;
          fc.pre(gap > 0.1 * (rich.total / rich.weight));
          const moved = (share * gap * rich.weight * poor.weight) / (rich.weight + poor.weight); // share 1 makes the two equal
          const before = valueOfCounty([...others, rich, poor]);
          const after = valueOfCounty([...others, { ...rich, total: rich.total - moved }, { ...poor, total: poor.total + moved }]);
          expect(after).toBeLessThan(transfer === 'lowers' ? before : before * (1 + 1e-12));
        },
      ),
    );
  });
});

test('a percentile is the smallest value that the share of students does not exceed', () => {
  fc.assert(
    fc.property(smallCounty, fc.integer({ min: 0, max: 100 }), (units, percent) => {
      expect(weightedPercentile(units, percent)).toEqual({ value: quantile(studentsOf(units), percent) });
    }),
  );
});

test('percentiles have ends, and none where there are no students', () => {
  const units = [
    { weight: 1, total: 3 },
    { weight: 2, total: 0 },
    { weight: 0, total: 100 },
  ];
  expect([0, 50, 66, 67, 100].map((percent) => weightedPercentile(units, percent).value)).toEqual([0, 0, 0, 3, 3]);
  expect(weightedPercentile([], 50)).toEqual({ value: null, reason: 'no-students' });
  for (const percent of [-1, 101, Number.NaN]) expect(() => weightedPercentile(units, percent)).toThrow(RangeError);
  expect(() => percentileRatio(units, 10, 90)).toThrow('lower percentile 90 is above the upper 10');
});

test('Atkinson keeps its digits near ε = 1 and far above it, and refuses ε ≤ 0', () => {
  const units = [
    { weight: 3, total: 30 },
    { weight: 5, total: 1 },
    { weight: 2, total: 7000 },
  ];
  const at = (epsilon: number) => (atkinsonIndex(units, epsilon) as { value: number }).value;
  expect(at(1 + 1e-9)).toBeCloseTo(at(1), 8);
  expect(at(1 - 1e-9)).toBeCloseTo(at(1), 8);
  const poorest = 0.2 / (7031 / 10);
  expect(at(2000)).toBeCloseTo(1 - poorest, 5); // ε → ∞: what the poorest lack of the mean
  expect(at(2000)).toBeLessThan(1 - poorest);
  expect(atkinsonIndex([...units, { weight: 1, total: 0 }], 1)).toEqual({ value: 1 });
  for (const epsilon of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => atkinsonIndex(units, epsilon)).toThrow(RangeError);
});

test('Atkinson at ε = 1 is 1 − exp(−L)', () => {
  fc.assert(
    fc.property(county, (units) => {
      expect(atkinsonIndex(units, 1).value).toBeCloseTo(1 - Math.exp(-theilL(units).value!), 12);
    }),
  );
});
