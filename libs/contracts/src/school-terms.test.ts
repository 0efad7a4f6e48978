import { expect, test } from 'vitest';
import { dayOf, schoolYearOf, stageOfGrade } from './school-terms.ts';

test('a school year begins with 1 September in Shanghai', () => {
  expect(schoolYearOf(new Date('2019-08-31T15:59:59Z'))).toBe(2018);
  expect(schoolYearOf(new Date('2019-08-31T16:00:00Z'))).toBe(2019);
  expect(schoolYearOf(new Date('2019-12-31T16:00:00Z'))).toBe(2019);
});

test('grades 1 to 6 are primary, 7 to 9 junior', () => {
  expect([1, 6, 7, 9].map(stageOfGrade)).toEqual(['primary', 'primary', 'junior', 'junior']);
});

test('a day begins at midnight in Asia/Shanghai', () => {
  expect(dayOf(new Date('2019-12-31T15:59:59.999Z'))).toBe('2019-12-31');
  expect(dayOf(new Date('2019-12-31T16:00:00Z'))).toBe('2020-01-01');
});
