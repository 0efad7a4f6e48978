import { expect, test } from 'vitest';
import { guessKind, guessKindByTitles, guessSchoolYear } from './file-guess.ts';

test.each([
  ['学校办学条件表.xlsx', 'SCHOOL_CONDITIONS'],
  ['2019 school-conditions.csv', 'SCHOOL_CONDITIONS'],
  ['学籍基础信息表(全县).xlsx', 'STUDENT_ROSTER'],
  ['Roster 2019.xlsx', 'STUDENT_ROSTER'],
  ['教师花名册.xlsx', 'TEACHER_ROSTER'],
  ['2019教职工名册.xlsx', 'TEACHER_ROSTER'],
  ['Teacher roster.csv', 'TEACHER_ROSTER'],
  ['学生花名册.xlsx', 'STUDENT_ROSTER'],
  ['起始年级新生名册.xlsx', 'NEW_STUDENTS'],
  ['班级信息表2019.xlsx', 'CLASS_LIST'],
  ['适龄残疾儿童少年登记表.xlsx', 'DISABLED_REGISTER'],
  ['区县采集表.csv', 'COUNTY_FORM'],
  ['年度同龄组统计表.xlsx', 'COHORT_COUNTS'],
  ['附件3.xlsx', null],
  ['办学条件和学籍.xlsx', null],
  ['教师和新生.xlsx', null],
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

test('the titles of a file tell its kind, in wide brackets and with line breaks too', () => {
  expect(guessKindByTitles(['标题', '学校标识码', '班　号', '班主任\n姓名', '在册人数', '男生数'])).toBe('CLASS_LIST');
  expect(guessKindByTitles(['办学类型', '校舍建筑面积（平方米）', '图书册数'])).toBe('SCHOOL_CONDITIONS');
});

test('titles that several kinds have, or too few of one kind, tell nothing', () => {
  expect(guessKindByTitles(['学校标识码', '姓名', '性别'])).toBeNull();
  expect(guessKindByTitles(['在册人数', '男生数'])).toBeNull();
  expect(guessKindByTitles([])).toBeNull();
});
