import { expect, test } from 'vitest';
import { guessKind, guessSchoolYear } from './file-guess.ts';

test.each([
  ['学校办学条件表.xlsx', 'SCHOOL_CONDITIONS'],
  ['2019 school-conditions.csv', 'SCHOOL_CONDITIONS'],
  ['学籍基础信息表(全县).xlsx', 'STUDENT_ROSTER'],
  ['Roster 2019.xlsx', 'STUDENT_ROSTER'],
  ['教师花名册.xlsx', null],
  ['2019教职工名册.xlsx', null],
  ['Teacher roster.csv', null],
  ['学生花名册.xlsx', 'STUDENT_ROSTER'],
  ['附件3.xlsx', null],
  ['办学条件和学籍.xlsx', null],
])('%s is taken for %s', (name, kind) => {
  expect(guessKind(name)).toBe(kind);
});

test.each([
  ['2019-2020学年学籍.xlsx', 2019],
  ['2019—2020学年学籍.xlsx', 2019],
  ['学籍20191015.xlsx', 2019],
  ['学籍20200315.xlsx', 2019],
  ['2020年3月学籍.csv', 2019],
  ['2020年9月学籍.csv', 2020],
  ['2020-11 roster.csv', 2020],
  ['附件120201.xlsx', null],
  ['学籍.xlsx', null],
])('%s speaks of the school year %s', (name, year) => {
  expect(guessSchoolYear(name)).toBe(year);
});
