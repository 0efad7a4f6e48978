import { expect, test } from 'vitest';
import { shareOf } from './class-shares.ts';

const composition = {
  students: 40,
  male: 20,
  female: 18,
  genderUnknown: 2,
  migrant: 6,
  migrantUnknown: 10,
  leftBehind: 0,
  leftBehindUnknown: 40,
  boarding: 0,
  boardingUnknown: 0,
  subsidised: 4,
  subsidisedUnknown: 0,
};

test('a share is of those of whom it is known', () => {
  expect(shareOf(composition, 'migrant')).toBe(0.2);
  expect(shareOf(composition, 'male')).toBeCloseTo(20 / 38);
});

test('what is known of nobody has no share; what is known of all and true of none is zero', () => {
  expect(shareOf(composition, 'leftBehind')).toBeNull();
  expect(shareOf(composition, 'boarding')).toBe(0);
});
