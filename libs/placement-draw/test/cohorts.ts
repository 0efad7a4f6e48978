import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Attribute, PlacementProblem } from '../src/placement-draw.ts';

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
export const seedOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const pupilsOf = (count: number) => Array.from({ length: count }, (_, k) => ({ id: `p${k}` }));
export const classesOf = (count: number) => Array.from({ length: count }, (_, k) => ({ id: `c${k}` }));

export const plain = (pupils: number, classes: number): PlacementProblem => ({
  pupils: pupilsOf(pupils),
  classes: classesOf(classes),
  attributes: [],
  together: [],
  apart: [],
  allowed: [],
});

/** A cohort with a common and a rare attribute, one of several levels with some missing, and an age in months. */
export function cohort(pupils: number, classes: number, variety = 1): PlacementProblem {
  const turn = (k: number, of: number) => (k * 7919 * variety + ((k * k) % 101)) % of;
  const attributes: Attribute[] = [
    { id: 'gender', kind: 'category', values: Array.from({ length: pupils }, (_, k) => (turn(k, 100) < 52 ? 'boy' : 'girl')) },
    { id: 'boarding', kind: 'category', values: Array.from({ length: pupils }, (_, k) => (turn(k + 3, 100) < 8 ? 'yes' : 'no')) },
    {
      id: 'township',
      kind: 'category',
      values: Array.from({ length: pupils }, (_, k) => (turn(k + 5, 23) === 0 ? null : `t${turn(k + 11, 4)}`)),
    },
    { id: 'age', kind: 'number', values: Array.from({ length: pupils }, (_, k) => (turn(k + 2, 31) === 0 ? null : 72 + turn(k + 13, 13))) },
  ];
  return { ...plain(pupils, classes), attributes };
}

/** Small cohorts with constraints of every kind, some of which contradict each other. */
export const constrained: fc.Arbitrary<PlacementProblem> = fc
  .record({ pupils: fc.integer({ min: 1, max: 24 }), classes: fc.integer({ min: 1, max: 5 }), variety: fc.integer({ min: 1, max: 50 }) })
  .filter(({ pupils, classes }) => pupils >= classes)
  .chain(({ pupils, classes, variety }) => {
    const pupil = fc.integer({ min: 0, max: pupils - 1 }).map((k) => `p${k}`);
    const group = fc.uniqueArray(pupil, { minLength: 1, maxLength: 4 });
    const some = fc.uniqueArray(
      fc.integer({ min: 0, max: classes - 1 }).map((k) => `c${k}`),
      { minLength: 1 },
    );
    return fc
      .record({
        together: fc.array(group, { maxLength: 3 }),
        apart: fc.array(group, { maxLength: 3 }),
        allowed: fc.array(fc.record({ pupil, classes: some }), { maxLength: 3 }),
        groups: fc.array(fc.record({ size: fc.integer({ min: 1, max: 5 }), classes: some, most: fc.integer({ min: 1, max: 4 }) }), {
          maxLength: 2,
        }),
        double: fc.uniqueArray(fc.integer({ min: 0, max: pupils - 1 }), { maxLength: 2 }),
      })
      .map(({ double, groups, ...constraints }) => ({
        ...cohort(pupils, classes, variety),
        ...constraints,
        groups: groups.flatMap(({ size, classes: named, most }, g) => {
          const own = pupilsOf(pupils).filter((_, k) => k % 2 === g && k < 2 * size);
          // Twice the pupils, as each may take two places: too few places in all would be a fault, not a conflict.
          const last = { id: named.at(-1)!, most: Math.max(most, 2 * own.length - most * (named.length - 1)) };
          return own.length === 0
            ? []
            : [{ id: `g${g}`, pupils: own.map(({ id }) => id), classes: [...named.slice(0, -1).map((id) => ({ id, most })), last] }];
        }),
        pupils: pupilsOf(pupils).map((one, k) => (double.includes(k) ? { ...one, places: 2 } : one)),
      }));
  });
