import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CoefficientOfVariation, coefficientOfVariation } from './coefficient-of-variation.ts';
import type { WeightedTotal } from './weighted-total.ts';

const units = (pairs: readonly (readonly [number, number])[]): WeightedTotal[] => pairs.map(([weight, total]) => ({ weight, total }));
const cv = (input: readonly WeightedTotal[]) => {
  const result = coefficientOfVariation(input);
  if (result.value === null) throw new Error(result.reason);
  return result satisfies CoefficientOfVariation;
};

const fiveSchools = units([
  [45, 279],
  [37, 137],
  [89, 935],
  [76, 160],
  [55, 402],
]);

/** 24 schools: students, equipment value in CNY. Checked against R's ineq and PySAL to 12 digits. */
const county24 = units([
  [633, 2103958],
  [1006, 3499282],
  [1255, 6041872],
  [1145, 6494316],
  [241, 810759],
  [282, 695584],
  [314, 1131895],
  [215, 592117],
  [785, 1308804],
  [466, 909310],
  [383, 1333405],
  [352, 685128],
  [208, 347985],
  [1428, 3160527],
  [755, 1173448],
  [926, 1351331],
  [1741, 2069665],
  [252, 438039],
  [1025, 797392],
  [1198, 1373513],
  [1200, 1084804],
  [867, 881831],
  [552, 486911],
  [279, 293268],
]);

/** Schools of a plausible county: 1–3000 students, up to 30,000 CNY per student. */
const unit = fc.record({ weight: fc.integer({ min: 1, max: 3000 }), total: fc.integer({ min: 1, max: 90_000_000 }) });
const county = fc.array(unit, { minLength: 1, maxLength: 40 });

test('the published example of five schools is 0.5152566298845', () => {
  const { value, mean, deviation, contributions } = cv(fiveSchools);
  expect(value).toBeCloseTo(0.5152566298845, 12);
  expect(mean).toBeCloseTo(6.334437086093, 11);
  expect(deviation).toBeCloseTo(3.263860705195, 11);
  // the notes print the parts of S² = 10.65 as 0.003, 0.85, 5.13, 4.5, 0.17
  expect(contributions.map((share) => share! * deviation ** 2)).toEqual(
    [0.003, 0.85, 5.13, 4.5, 0.17].map((part) => expect.closeTo(part, 1)),
  );
});

test('a county of 24 schools agrees with R and PySAL', () => {
  const { value, mean } = cv(county24);
  expect(value).toBeCloseTo(0.6551556204249, 12);
  expect(mean).toBeCloseTo(2231.27393191684, 9);
});

test('a unit without students is left out and has no contribution', () => {
  const { value, contributions } = cv([...fiveSchools, { weight: 0, total: 5000 }]);
  expect(value).toBe(cv(fiveSchools).value);
  expect(contributions.at(-1)).toBeNull();
});

test('one unit, or equal units, give 0 with nothing to share', () => {
  expect(cv(units([[10, 70]]))).toEqual({ value: 0, mean: 7, deviation: 0, contributions: [null] });
  expect(
    cv(
      units([
        [10, 70],
        [1, 7],
      ]),
    ).value,
  ).toBe(0);
});

test('what has no coefficient says why', () => {
  expect(coefficientOfVariation([])).toEqual({ value: null, reason: 'no-students' });
  expect(coefficientOfVariation(units([[0, 10]]))).toEqual({ value: null, reason: 'no-students' });
  expect(
    coefficientOfVariation(
      units([
        [10, 0],
        [20, 0],
      ]),
    ),
  ).toEqual({ value: null, reason: 'zero-mean' });
});

test('a negative or unknown amount is an error, not a number', () => {
  expect(() =>
    coefficientOfVariation(
      units([
        [1, 1],
        [-1, 1],
      ]),
    ),
  ).toThrow('weight of unit 1 is -1');
  expect(() => coefficientOfVariation(units([[1, Number.NaN]]))).toThrow('total of unit 0 is NaN');
  expect(() => coefficientOfVariation(units([[0, Number.POSITIVE_INFINITY]]))).toThrow('total of unit 0 is Infinity');
});

test('scaling every total changes nothing (scale invariance)', () => {
  fc.assert(
    fc.property(county, fc.integer({ min: 1, max: 10_000 }), (schools, factor) => {
      const scaled = schools.map(({ weight, total }) => ({ weight, total: total * factor }));
      expect(cv(scaled).value).toBeCloseTo(cv(schools).value, 9);
    }),
  );
});

test('k copies of a county have the coefficient of one (replication invariance)', () => {
  fc.assert(
    fc.property(county, fc.integer({ min: 2, max: 5 }), (schools, copies) => {
      expect(cv(Array.from({ length: copies }, () => schools).flat()).value).toBeCloseTo(cv(schools).value, 9);
    }),
  );
});

test('splitting a school into parts of equal wealth changes nothing: the student is the unit that counts', () => {
  fc.assert(
    fc.property(county, (schools) => {
      const halves = schools.flatMap(({ weight, total }) => Array.from({ length: 2 }, () => ({ weight: weight / 2, total: total / 2 })));
      expect(cv(halves).value).toBeCloseTo(cv(schools).value, 9);
    }),
  );
});

test('moving value from a richer to a poorer school, without swapping them, lowers it (transfer principle)', () => {
  fc.assert(
    fc.property(county, unit, unit, fc.double({ min: 0.01, max: 1, noNaN: true }), (others, a, b, share) => {
      const perStudent = ({ weight, total }: WeightedTotal) => total / weight;
      const [rich, poor] = perStudent(a) >= perStudent(b) ? [a, b] : [b, a];
      fc.pre(perStudent(rich) > perStudent(poor) * 1.001);
      // the whole of `even` makes the two equal per student
      const even = ((perStudent(rich) - perStudent(poor)) * rich.weight * poor.weight) / (rich.weight + poor.weight);
      const moved = even * share;
      const after = [
        { ...rich, total: rich.total - moved },
        { ...poor, total: poor.total + moved },
      ];
      const [before, later] = [cv([...others, rich, poor]), cv([...others, ...after])];
      // how far S² must fall, from the algebra of the transfer; rounding hides a fall that is tiny beside S²
      const enrolment = [...others, rich, poor].reduce((sum, { weight }) => sum + weight, 0);
      const fall = (2 * moved * (perStudent(rich) - perStudent(poor)) - moved ** 2 * (1 / rich.weight + 1 / poor.weight)) / enrolment;
      expect(fall).toBeGreaterThan(0);
      expect((before.deviation ** 2 - later.deviation ** 2) / before.deviation ** 2).toBeCloseTo(fall / before.deviation ** 2, 9);
    }),
  );
});

test('it lies between 0 and sqrt(1/p − 1), p the smallest share of enrolment, and the contributions add up to 1', () => {
  fc.assert(
    fc.property(county, (schools) => {
      const { value, contributions } = cv(schools);
      const enrolment = schools.reduce((sum, { weight }) => sum + weight, 0);
      const smallest = Math.min(...schools.map(({ weight }) => weight)) / enrolment;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(Math.sqrt(1 / smallest - 1) + 1e-9);
      expect(contributions.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(value > 0 ? 1 : 0, 9);
    }),
  );
});
