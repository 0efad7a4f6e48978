import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedClass, plantedSchool, plantedView } from '../../test/planted-view.ts';
import { segregation } from './segregation.ts';
import type { StudentAttribute } from './student-attributes.ts';

type Row = { school: string; students: number; migrant: number; migrantUnknown?: number };
const by = (attribute: StudentAttribute, rows: readonly Row[]) =>
  segregation(
    plantedView(
      [...new Set(rows.map(({ school }) => school))].map((name) => plantedSchool(name)),
      { classes: rows.map(({ school, ...composition }, index) => plantedClass(school, 1, index, composition)) },
    ),
    'primary',
  ).find((each) => each.attribute === attribute)!;

/** School A with 4 and 8 of 20, school B with 10 and 14 of 20: p = 36/80, schools 0.3 and 0.6. */
const rows = [
  { school: 'A', students: 20, migrant: 4 },
  { school: 'A', students: 22, migrant: 8, migrantUnknown: 2 },
  { school: 'B', students: 20, migrant: 10 },
  { school: 'B', students: 20, migrant: 14 },
];

test('the variance 0.2475 lies for 0.0225 between schools, for 0.01 between their classes, the rest inside classes', () => {
  const found = by('MIGRANT', rows);
  expect(found).toMatchObject({ share: 0.45, known: 80, unknown: 2, missing: null });
  expect(found.betweenSchools).toBeCloseTo(0.0225 / 0.2475, 12);
  expect(found.betweenClasses).toBeCloseTo(0.01 / 0.2475, 12);
  expect(found.withinClasses).toBeCloseTo(0.215 / 0.2475, 12);
});

test('between schools of 12 of 40 and 24 of 40 the dissimilarity is 10/33, the isolation 0.5', () => {
  const found = by('MIGRANT', rows);
  expect(found.dissimilarity).toBeCloseTo(Math.abs(12 / 36 - 28 / 44) / 2 + Math.abs(24 / 36 - 16 / 44) / 2, 12);
  expect(found.isolation).toBeCloseTo((12 / 36) * 0.3 + (24 / 36) * 0.6, 12);
  const entropy = (p: number) => -p * Math.log(p) - (1 - p) * Math.log(1 - p);
  expect(found.entropyH).toBeCloseTo(1 - (entropy(0.3) + entropy(0.6)) / 2 / entropy(0.45), 12);
  expect(found.formulas.map(({ id, value }) => [id, value])).toEqual([
    ['between-schools', found.betweenSchools],
    ['between-classes', found.betweenClasses],
    ['within-classes', found.withinClasses],
    ['dissimilarity', found.dissimilarity],
    ['entropy-h', found.entropyH],
    ['isolation', found.isolation],
  ]);
});

test('where nobody or everybody has the attribute, nothing varies and no number is given', () => {
  const found = by('MIGRANT', [{ school: 'A', students: 20, migrant: 0 }]);
  expect(found).toMatchObject({ share: 0, betweenSchools: null, dissimilarity: null, missing: { code: 'NO_MEASURE_ONE_GROUP' } });
  expect(found.formulas.every(({ value, missing }) => value === null && missing !== null)).toBe(true);
  expect(by('MIGRANT', [{ school: 'A', students: 20, migrant: 0, migrantUnknown: 20 }])).toMatchObject({
    share: null,
    known: 0,
    unknown: 20,
  });
});

test('the three shares add up to 1', () => {
  const row = fc.record({ school: fc.constantFrom('A', 'B', 'C'), students: fc.constant(40), migrant: fc.integer({ min: 0, max: 40 }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (county) => {
      const { betweenSchools, betweenClasses, withinClasses } = by('MIGRANT', county);
      fc.pre(betweenSchools !== null);
      expect(betweenSchools + betweenClasses! + withinClasses!).toBeCloseTo(1, 9);
    }),
  );
});
