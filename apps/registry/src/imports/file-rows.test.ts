import { describe, expect, test } from 'vitest';
import type { PlannedRow } from './batch-plan.ts';
import { duplicateFindings, DuplicateSearch } from './duplicates.ts';
import { MisreadCount } from './file-notices.ts';
import { maskedValue } from './masked-value.ts';
import { skippedRow } from './skipped-row.ts';
import { noSchool } from './change-count.ts';
import { addToTally, CheckTally, emptyTally } from './tally.ts';
import { testTable } from '../../test/test-rows.ts';
import { parseHukouKind } from './values/code-lists.ts';

describe('a row is skipped', () => {
  const { table, row } = testTable('school-conditions');
  const codeOf = (cells: Record<string, string>) => skippedRow(row(cells), table)?.problem.code;

  test.each(['合计', '合 计', '总计：', '小计', '小学合计', '全县合计（8所）', '平均', '全县平均', '县级汇总'])(
    'as totals when it begins with %s',
    (text) => {
      expect(codeOf({ 学校标识码: text, 计算机台数: '900' })).toBe('totals-row-skipped');
      expect(codeOf({ 学校名称: text })).toBe('totals-row-skipped');
    },
  );
  test('as totals wherever its first word stands', () => {
    expect(codeOf({ 计算机台数: '县级汇总' })).toBe('totals-row-skipped');
    expect(codeOf({ 学校标识码: '9900000001', 计算机台数: '平均' })).toBeUndefined();
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
    expect(codeOf({ 学校标识码: '9900000001', 学校名称: '汇总' })).toBeUndefined();
    expect(codeOf({ 学校标识码: '', 学校名称: '合计小学' })).toBeUndefined();
    expect(codeOf({ 学校标识码: '', 学校名称: '某小学' })).toBeUndefined();
  });
});

describe('duplicates', () => {
  const identity = (column: string, value: string, scope = '') => ({ column, value, scope });

  test('name the other rows in every row involved', () => {
    const search = new DuplicateSearch();
    search.add(2, [identity('学籍接续标识', 'G1')]);
    search.add(3, [identity('学籍接续标识', 'G2'), identity('身份证件号', 'N')]);
    search.add(9, [identity('学籍接续标识', 'G1')]);
    search.add(10, [identity('身份证件号', 'N')]);
    search.add(11, [identity('学籍接续标识', 'G1')]);
    const findings = duplicateFindings(search.groups());
    expect([...findings.keys()].sort((a, b) => a - b)).toEqual([2, 3, 9, 10, 11]);
    expect(findings.get(9)).toMatchObject([{ column: '学籍接续标识', problem: { zh: '与第 2、11 行重复' } }]);
    expect(findings.get(3)).toMatchObject([{ column: '身份证件号', problem: { zh: '与第 10 行重复' } }]);
  });

  test('in several columns of the same rows are told once, naming the columns', () => {
    const search = new DuplicateSearch();
    for (const row of [2, 3]) search.add(row, [identity('学籍接续标识', 'G1'), identity('身份证件号', 'N')]);
    const findings = duplicateFindings(search.groups());
    expect(findings.get(2)).toMatchObject([{ column: '学籍接续标识', problem: { zh: '与第 3 行重复（学籍接续标识、身份证件号均相同）' } }]);
    expect(findings.get(3)).toHaveLength(1);
  });

  test('carry the value while the file is read, and not in what is kept for the run', () => {
    const search = new DuplicateSearch();
    for (const row of [2, 3]) search.add(row, [identity('学校标识码', '9900000001')]);
    const groups = search.groups();
    expect(JSON.stringify(groups)).not.toContain('9900000001');
    expect(duplicateFindings(groups, (group) => search.valueOf(group)).get(3)).toMatchObject([{ value: '9900000001' }]);
  });

  test('of different columns are none', () => {
    const search = new DuplicateSearch();
    search.add(2, [identity('学籍接续标识', 'X')]);
    search.add(3, [identity('身份证件号', 'X')]);
    expect(search.groups()).toEqual([]);
  });

  test('in different scopes, such as school years, are none', () => {
    const search = new DuplicateSearch();
    search.add(2, [identity('学籍接续标识', 'X', '2018')]);
    search.add(3, [identity('学籍接续标识', 'X', '2019')]);
    expect(search.groups()).toEqual([]);
  });

  test('of a whole column name ten rows and the count', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => index + 2);
    const finding = duplicateFindings([{ column: '身份证件号', rows }]).get(2)![0]!;
    expect(finding.problem.zh).toBe('与第 3、4、5、6、7、8、9、10、11、12 行重复（共 49999 行）');
  });
});

describe('a tally', () => {
  const planned = (row: number, outcome: 'new' | 'rejected', adds: PlannedRow['adds'] = []): PlannedRow => ({
    row,
    outcome,
    findings: [],
    misread: [],
    adds,
    changes: [],
  });
  const studentOf = (id: string, classId: string): PlannedRow['adds'] => [
    { thing: 'student', id },
    { thing: 'class', id: classId },
  ];

  test('counts rows, and each class once', () => {
    const tally = new CheckTally();
    tally.add(planned(2, 'new', studentOf('s2', 'a')), noSchool);
    tally.add(planned(3, 'new', studentOf('s3', 'a')), noSchool);
    tally.add(planned(4, 'rejected'), noSchool);
    tally.skip(2);
    expect(tally.total()).toEqual({ ...emptyTally, new: 2, rejected: 1, skipped: 2, classes: 1, students: 2 });
  });

  test('takes back what a row that is rejected afterwards would have added', () => {
    const tally = new CheckTally();
    tally.add(planned(2, 'new', studentOf('s2', 'a')), noSchool);
    tally.add(planned(3, 'new', studentOf('s3', 'b')), noSchool);
    tally.reject(3);
    expect(tally.total()).toEqual({ ...emptyTally, new: 1, rejected: 1, classes: 1, students: 1 });
  });

  test('of applied rows grows by batches', () => {
    const batch = new CheckTally();
    batch.add(planned(2, 'new', [{ thing: 'school', id: 'a' }]), noSchool);
    batch.skip(1);
    const next = new CheckTally();
    next.add(planned(3, 'rejected'), noSchool);
    expect(addToTally(addToTally(emptyTally, batch), next)).toEqual({ ...emptyTally, new: 1, rejected: 1, skipped: 1, schools: 1 });
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

describe('a value in a finding', () => {
  const ofRoster = (column: string, value: string) => maskedValue('student-roster', column, value);

  test('is masked in the columns of direct identifiers', () => {
    expect(ofRoster('姓名', '欧阳测试')).toBe('＊＊＊＊');
    expect(ofRoster('身份证件号', '110105201012310027')).toBe('11＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊7');
    expect(ofRoster('学籍接续标识', 'G1')).toBe('＊＊');
  });
  test.each(['雄', '2010-02-30', '20100230', '高一', '三年级2班', '12', '1.5', 'X', '9900000008', '十三班'])(
    'of a roster is shown when it is a number, date, grade or short code: %s',
    (value) => expect(ofRoster('性别', value)).toBe(value),
  );
  test.each([
    ['王小明', '王＊＊'],
    ['Wang Xiaoming', 'W＊＊＊＊＊＊＊＊＊＊＊＊'],
    ['王小明13812345678', '王＊＊＊＊＊＊＊＊＊＊＊＊＊'],
    ['G110105201012310027', 'G1＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊7'],
    ['11010520101231002X', '11＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊X'],
    ['１１０１０５２０１０１２３１００２７', '11＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊7'],
    ['110105201012310', '11＊＊＊＊＊＊＊＊＊＊＊＊0'],
    ['13812345678', '13＊＊＊＊＊＊＊＊8'],
  ])('of a roster is masked in any other column: %s', (value, shown) => {
    for (const column of ['性别', '出生日期', '是否留守儿童', '学校标识码']) expect(ofRoster(column, value)).toBe(shown);
  });
  test('of a school form is shown but for long numbers', () => {
    expect(maskedValue('school-conditions', '办学类型', '幼儿园')).toBe('幼儿园');
    expect(maskedValue('school-conditions', '办学类型', '李某某 138 1234 5678')).toBe('李某某 13＊＊＊＊＊＊＊＊＊＊8');
  });
  test('can be stored whatever it holds, cut or not', () => {
    expect(maskedValue('school-conditions', '办学类型', 'a\u0000b\uD800c')).toBe('a\uFFFDb\uFFFDc');
    expect(maskedValue('school-conditions', '办学类型', `${'x'.repeat(199)}\u{20000}`).isWellFormed()).toBe(true);
  });
});
