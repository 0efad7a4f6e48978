import { expect, test } from 'vitest';
import { hasBachelorOrHigher, hasMidTitleOrHigher, isBackbone, isUnder35 } from './teacher-numbers.ts';

test.each([
  ['21', true],
  ['11', true],
  ['14', true],
  ['31', false],
  ['61', false],
  ['大学本科', true],
  ['大学专科', false],
  ['硕士研究生', true],
  ['BS/BA', true],
  ['MS/MA/MEd', true],
  ['Ed.D/Ph.D', true],
  ['ASSOC', false],
  [null, false],
])('a degree %j is bachelor or higher: %j', (degree, expected) => {
  expect(hasBachelorOrHigher(degree)).toBe(expected);
});

test.each([
  ['正高级教师', true],
  ['高级教师', true],
  ['一级教师', true],
  ['小学高级教师', true],
  ['中学一级教师', true],
  ['小学一级教师', false],
  ['二级教师', false],
  ['未定级', false],
  [null, false],
])('a title %j is mid or higher: %j', (title, expected) => {
  expect(hasMidTitleOrHigher(title)).toBe(expected);
});

test('backbone is of county level or above', () => {
  expect(['国家级', '省级', '市级', '县级', '区级'].every(isBackbone)).toBe(true);
  expect(['校级', '', null].some(isBackbone)).toBe(false);
});

test.each([
  ['1984-08-31', false],
  ['1984-09-01', true],
  ['1984-09', true],
  ['1984-08', false],
  ['1984', false],
  ['1985', true],
  ['1984-Q4', true],
  ['1984-Q3', false],
  [null, false],
])('born %j is under 35 on 31 August 2019: %j', (birthDate, expected) => {
  expect(isUnder35(birthDate, 2019)).toBe(expected);
});
