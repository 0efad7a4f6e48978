import { expect, test } from 'vitest';
import { schoolYearOf, stageOfGrade } from './school-terms.ts';

test('a school year begins with 1 September in Shanghai', () => {
  expect(schoolYearOf(new Date('2019-08-31T15:59:59Z'))).toBe(2018);
  expect(schoolYearOf(new Date('2019-08-31T16:00:00Z'))).toBe(2019);
  expect(schoolYearOf(new Date('2019-12-31T16:00:00Z'))).toBe(2019);
});

test('grades 1 to 6 are primary, 7 to 9 junior', () => {
  expect([1, 6, 7, 9].map(stageOfGrade)).toEqual(['primary', 'primary', 'junior', 'junior']);
});
