import { describe, expect, test } from 'vitest';
import { duplicateFindings, DuplicateSearch } from './duplicates.ts';
import { MisreadCount } from './file-notices.ts';
import { masked } from './finding.ts';
import { skippedRow } from './skipped-row.ts';
import { addToTally, CheckTally, emptyTally } from './tally.ts';
import { testTable } from '../../test/test-rows.ts';
import { parseHukouKind } from './values/code-lists.ts';

describe('a row is skipped', () => {
  const { table, row } = testTable('school-conditions');
  const codeOf = (cells: Record<string, string>) => skippedRow(row(cells), table)?.problem.code;

  test.each(['合计', '合 计', '总计：', '小计', '小学合计'])('as totals when it begins with %s', (text) => {
    expect(codeOf({ 学校标识码: text, 计算机台数: '900' })).toBe('totals-row-skipped');
    expect(codeOf({ 学校名称: text })).toBe('totals-row-skipped');
  });
  test('as a note when it begins with one', () => {
    expect(codeOf({ 学校标识码: '填表人：某人' })).toBe('footer-row-skipped');
    expect(codeOf({ 学校标识码: '注：本表统计时点为9月1日' })).toBe('footer-row-skipped');
  });
  test('when it repeats the header', () => {
    expect(codeOf(Object.fromEntries([...table.columns.keys()].map((column) => [column, column])))).toBe('header-row-skipped');
  });
  test('not when it is a record', () => {
    expect(codeOf({ 学校标识码: '9900000001', 学校名称: '合计小学' })).toBeUndefined();
    expect(codeOf({ 学校标识码: '', 学校名称: '某小学' })).toBeUndefined();
  });
});

describe('duplicates', () => {
  test('name the other rows in every row involved', () => {
    const search = new DuplicateSearch();
    search.add(2, [['学籍接续标识', 'G1']]);
    search.add(3, [
      ['学籍接续标识', 'G2'],
      ['身份证件号', 'N'],
    ]);
    search.add(9, [['学籍接续标识', 'G1']]);
    search.add(10, [['身份证件号', 'N']]);
    search.add(11, [['学籍接续标识', 'G1']]);
    const findings = duplicateFindings(search.groups());
    expect([...findings.keys()].sort((a, b) => a - b)).toEqual([2, 3, 9, 10, 11]);
    expect(findings.get(9)).toMatchObject([{ column: '学籍接续标识', problem: { zh: '与第 2、11 行重复' } }]);
    expect(findings.get(3)).toMatchObject([{ column: '身份证件号', problem: { zh: '与第 10 行重复' } }]);
  });

  test('of different columns are none', () => {
    const search = new DuplicateSearch();
    search.add(2, [['学籍接续标识', 'X']]);
    search.add(3, [['身份证件号', 'X']]);
    expect(search.groups()).toEqual([]);
  });

  test('of a whole column name ten rows and the count', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => index + 2);
    const finding = duplicateFindings([{ column: '身份证件号', rows }]).get(2)![0]!;
    expect(finding.problem.zh).toBe('与第 3、4、5、6、7、8、9、10、11、12 行重复（共 49999 行）');
  });
});

describe('a tally', () => {
  const planned = (row: number, outcome: 'new' | 'rejected', adds = {}) => ({ row, outcome, findings: [], misread: [], adds });

  test('counts rows, and each class once', () => {
    const tally = new CheckTally();
    tally.add(planned(2, 'new', { student: true, classId: 'a' }));
    tally.add(planned(3, 'new', { student: true, classId: 'a' }));
    tally.add(planned(4, 'rejected'));
    tally.skip(2);
    expect(tally.total()).toEqual({ ...emptyTally, new: 2, rejected: 1, skipped: 2, classes: 1, students: 2 });
  });

  test('takes back what a row that is rejected afterwards would have added', () => {
    const tally = new CheckTally();
    tally.add(planned(2, 'new', { student: true, classId: 'a' }));
    tally.add(planned(3, 'new', { student: true, classId: 'b' }));
    tally.reject(3);
    expect(tally.total()).toEqual({ ...emptyTally, new: 1, rejected: 1, classes: 1, students: 1 });
  });

  test('of applied rows grows by batches', () => {
    const first = addToTally(emptyTally, [planned(2, 'new', { school: true })], 1);
    expect(addToTally(first, [planned(3, 'rejected')], 0)).toEqual({ ...emptyTally, new: 1, rejected: 1, skipped: 1, schools: 1 });
  });
});

test('a misread column is noticed once, with its count and first place', () => {
  const reading = parseHukouKind('统一居民');
  const misread = reading.ok ? [] : [{ column: '户口性质', value: '统一居民', problem: reading.problem }];
  const count = new MisreadCount();
  for (const row of [4, 5, 6]) count.add(row, misread);
  expect(count.notices()).toMatchObject([
    { severity: 'notice', row: 4, column: '户口性质', problem: { zh: expect.stringContaining('共 3 行') } },
  ]);
});

test('direct identifiers are masked, other values are shown', () => {
  expect(masked('姓名', '欧阳测试')).toBe('＊＊＊＊');
  expect(masked('身份证件号', '110105201012310027')).toBe('11＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊7');
  expect(masked('学籍接续标识', 'G1')).toBe('＊＊');
  expect(masked('性别', '雄')).toBe('雄');
});
