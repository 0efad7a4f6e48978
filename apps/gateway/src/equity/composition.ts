import type { Composition } from '../api.ts';

export const noStudents: Composition = {
  students: 0,
  male: 0,
  female: 0,
  migrant: 0,
  migrantUnknown: 0,
  leftBehind: 0,
  leftBehindUnknown: 0,
  subsidised: 0,
  subsidisedUnknown: 0,
  boarding: 0,
  boardingUnknown: 0,
  birthUnknown: 0,
  ethnicityUnknown: 0,
};

const compositionKeys = Object.keys(noStudents) as (keyof Composition)[];

/**
 * Students by kind of several classes, schools or stages together. **Unit** students.
 *
 * Source: county.registry.student-registered, student-enrolled.
 */
export function addCompositions(compositions: readonly Composition[]): Composition {
  const sum = { ...noStudents };
  for (const composition of compositions) for (const key of compositionKeys) sum[key] += composition[key];
  return sum;
}

/**
 * The counters among the columns of a row. **Unit** students.
 *
 * Source: county.registry.student-registered, student-enrolled.
 */
export const pickComposition = (row: Composition): Composition =>
  Object.fromEntries(compositionKeys.map((key) => [key, row[key]])) as Composition;

/**
 * Subsidised among those of whom it is known; null: of nobody. **Unit** none: a share from 0 to 1.
 *
 * Source: county.registry.student-registered, student-enrolled.
 */
export function subsidisedShare({ students, subsidised, subsidisedUnknown }: Composition): number | null {
  const known = students - subsidisedUnknown;
  return known === 0 ? null : subsidised / known;
}
