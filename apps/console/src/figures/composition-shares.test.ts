import { expect, test } from 'vitest';
import { compositionShares } from './composition-shares.ts';

const composition = {
  __typename: 'Composition' as const,
  students: 40,
  male: 22,
  female: 17,
  genderUnknown: 1,
  migrant: 6,
  migrantUnknown: 4,
  leftBehind: 0,
  leftBehindUnknown: 40,
  boarding: 10,
  boardingUnknown: 0,
  subsidised: 12,
  subsidisedUnknown: 3,
};

test('every composition adds up to all students, the unknown among them', () => {
  for (const { parts } of compositionShares(composition)) {
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(40);
    expect(parts.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1);
  }
});

test('what nobody filled in is unknown, not zero and not "others"', () => {
  const leftBehind = compositionShares(composition).find(({ name }) => name === 'leftBehind')!;
  expect(leftBehind.parts).toEqual([
    { name: 'leftBehind', count: 0, share: 0 },
    { name: 'others', count: 0, share: 0 },
    { name: 'unknown', count: 40, share: 1 },
  ]);
});

test('without students there is no share', () => {
  const none = {
    ...composition,
    students: 0,
    male: 0,
    female: 0,
    genderUnknown: 0,
    migrant: 0,
    migrantUnknown: 0,
    leftBehindUnknown: 0,
    boarding: 0,
    subsidised: 0,
    subsidisedUnknown: 0,
  };
  expect(compositionShares(none).every(({ parts }) => parts.every(({ share }) => share === null))).toBe(true);
});
