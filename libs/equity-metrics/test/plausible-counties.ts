import fc from 'fast-check';
import type { WeightedTotal } from '../src/weighted-total.ts';

/** A school of a plausible county: 1–3000 students, up to 30,000 CNY per student, never nothing. */
export const school = fc.record({ weight: fc.integer({ min: 1, max: 3000 }), total: fc.integer({ min: 1, max: 90_000_000 }) });
export const county = fc.array(school, { minLength: 1, maxLength: 24 });

/** A school as budgets make them: 500 to 30,000 CNY per student. */
export const fundedSchool = fc
  .record({ weight: fc.integer({ min: 1, max: 3000 }), perStudent: fc.integer({ min: 500, max: 30_000 }) })
  .map(({ weight, perStudent }) => ({ weight, total: weight * perStudent }));

/** Any input that is possible at all: empty, schools without students, schools with nothing, tiny and huge amounts. */
export const anyCounty = fc.array(
  fc.record({
    weight: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3000 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true })),
    total: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90_000_000 }), fc.double({ min: 1e-9, max: 1e12, noNaN: true })),
  }),
  { maxLength: 12 },
);

/** Few students, so that every one of them can be written out. */
export const smallCounty = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 9 }), total: fc.integer({ min: 0, max: 60 }) }), {
  minLength: 1,
  maxLength: 8,
});

/** What each single student has, lowest first: the definitions speak of these. */
export const studentsOf = (units: readonly WeightedTotal[]): number[] =>
  units.flatMap(({ total, weight }) => Array.from({ length: weight }, () => total / weight)).sort((a, b) => a - b);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
