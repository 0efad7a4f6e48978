import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conditionsFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { eventCounts, operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const notice = async (importId: string, code: string) =>
  (await registry.findings(importId)).find(({ severity, problem }) => severity === 'notice' && problem.code === code);

describe('a roster', () => {
  test('of which no school is registered is refused with one sentence', async () => {
    const job = await registry.check('student-roster', await rosterFile(studentCells(1), studentCells(2), studentCells(3)));
    expect(job).toMatchObject({
      status: 'refused',
      problem: { code: 'no-school-registered', zh: expect.stringContaining('《学校办学条件表》') },
    });
    expect(await registry.findings(job.id)).toEqual([]);
  });

  test('whose good rows are all there while others are wrong is not told to be complete', async () => {
    await registry.import('school-conditions', await conditionsFile(schoolCells(1), schoolCells(2)));
    const file = await rosterFile(studentCells(1), studentCells(2), studentCells(3), studentCells(4, { 性别: '雄' }));
    expect(await registry.import('student-roster', file)).toMatchObject({ status: 'done', newRows: 3, rejectedRows: 1, problem: null });
    const again = await registry.check('student-roster', file);
    expect(again).toMatchObject({
      status: 'unchanged',
      rejectedRows: 1,
      problem: { code: 'nothing-new-some-rejected', zh: expect.stringContaining('1 行有误') },
    });
    expect((await registry.findings(again.id)).filter(({ severity }) => severity === 'error')).toHaveLength(1);
    const complete = await registry.check('student-roster', await rosterFile(studentCells(1), studentCells(2), studentCells(3)));
    expect(complete).toMatchObject({ status: 'unchanged', problem: null });
  });

  test('that lacks students of its schools says how many', async () => {
    await registry.import('student-roster', await rosterFile(studentCells(30, { 学校标识码: '9900000002' })));
    const job = await registry.check('student-roster', await rosterFile(studentCells(1), studentCells(5)));
    expect(await notice(job.id, 'students-not-in-file')).toMatchObject({
      row: 1,
      value: null,
      problem: { zh: expect.stringContaining('2 名学生不在本表中'), en: expect.stringContaining('2 students') },
    });
    const whole = await registry.check(
      'student-roster',
      await rosterFile(studentCells(1), studentCells(2), studentCells(3), studentCells(5)),
    );
    expect(await notice(whole.id, 'students-not-in-file')).toBeUndefined();
    expect(await registry.check('student-roster', await rosterFile(studentCells(1, { 年级: '四年级' })), 2020)).toMatchObject({
      status: 'ready',
    });
  });

  test('of another school year than the one chosen is refused, one year off noticed', async () => {
    const file = await rosterFile(...Array.from({ length: 12 }, (_, index) => studentCells(100 + index)));
    expect(await registry.check('student-roster', file, 2016)).toMatchObject({
      status: 'refused',
      problem: { code: 'another-school-year', zh: expect.stringContaining('2019—2020') },
    });
    const job = await registry.check('student-roster', file, 2018);
    expect(job.status).toBe('ready');
    expect(await notice(job.id, 'school-year-doubtful')).toBeDefined();
    const right = await registry.check('student-roster', file);
    expect(await notice(right.id, 'school-year-doubtful')).toBeUndefined();
  });

  test('shows the masked value with its duplicates, before and after the run', async () => {
    const file = await rosterFile(studentCells(40), studentCells(41), studentCells(41));
    const values = async (importId: string) =>
      (await registry.findings(importId)).filter(({ problem }) => problem.code === 'duplicate-in-file').map(({ value }) => value);
    const key = expect.stringMatching(/^G9＊+\d$/);
    const { id } = await registry.check('student-roster', file);
    expect(await values(id)).toEqual([key, key]);
    await registry.import('student-roster', file);
    expect(await values(id)).toEqual([key, key]);
  });

  test('with names in the wrong columns brings none to light', async () => {
    const shifted = studentCells(50, { 性别: '王小明', 出生日期: '990101201005010501', 是否留守儿童: '李四13812345678' });
    const { id } = await registry.check('student-roster', await rosterFile(studentCells(51), shifted));
    const shown = JSON.stringify(await registry.findings(id));
    for (const secret of ['王小明', '990101201005010501', '李四', '13812345678']) expect(shown).not.toContain(secret);
    expect((await registry.findings(id)).find(({ column }) => column === '性别')).toMatchObject({ value: '王＊＊' });
  });
});

describe('a cell that no database can hold', () => {
  test.each([
    ['学校名称', '青禾\uFFFD小学', 'bad-name'],
    ['学校标识码', '99000\uFFFD0009', 'bad-school-code'],
    ['办学类型', '小\uFFFD学', 'bad-school-type'],
  ])('in %s (%j) is a finding', async (column, value, code) => {
    const job = await registry.check('school-conditions', await conditionsFile(schoolCells(8), schoolCells(9, { [column]: value })));
    expect(job).toMatchObject({ status: 'ready', newRows: 1, rejectedRows: 1 });
    expect((await registry.findings(job.id)).find(({ severity }) => severity === 'error')).toMatchObject({ column, problem: { code } });
  });

  test('is no name when it is an id number or a book, and loses what turns the writing', async () => {
    const rows = [{ 学校名称: '990101201005010501' }, { 学校名称: '校'.repeat(101) }, { 学校名称: '青\u202E禾小学' }];
    const job = await registry.import('school-conditions', await conditionsFile(...rows.map((row, n) => schoolCells(20 + n, row))));
    expect(job).toMatchObject({ newRows: 1, rejectedRows: 2 });
    const [row] = await registry.sql<{ body: string }[]>`
      select body from event where type = 'SchoolRegistered' order by position desc limit 1`;
    expect(JSON.parse(row!.body)).toMatchObject({ name: '青禾小学' });
  });
});

test('a form of nothing but errors lists 100,000 of them and counts the rest', async () => {
  const faulty = { 办学类型: 'x', 城乡类型: 'x', 建校年份: 'x', '教学仪器设备资产值(万元)': 'x' };
  const rows = Array.from({ length: 20_100 }, (_, n) => schoolCells(90, { ...faulty, 学校标识码: `x${n}` }));
  const job = await registry.check('school-conditions', await conditionsFile(schoolCells(91), ...rows));
  expect(job).toMatchObject({ status: 'ready', newRows: 1, rejectedRows: 20_100 });
  const { total } = await registry.api.readFindings({ importId: job.id, offset: 0, limit: 1, severity: 'error' }, operator);
  expect(total).toBe(100_000);
  const { items } = await registry.api.readFindings({ importId: job.id, offset: 0, limit: 50, severity: 'notice' }, operator);
  expect(items.map(({ problem }) => problem.zh)).toContain('提示和错误太多：另有 500 处没有列出，都已计入行数');
}, 120_000);

test('a school year later than the next or before 2000 and a file name with control characters are refused at the door', async () => {
  const { fileHash } = await registry.check('school-conditions', await conditionsFile(schoolCells(60)));
  const answer = async (change: { schoolYear?: number; fileName?: string }) => {
    const input = { kind: 'school-conditions', layout: null, fileHash, fileName: 'x.xlsx', schoolYear: 2019, ...change } as const;
    const result = await registry.api.checkImport(input, operator);
    return result.ok ? 'accepted' : result.refusal.code;
  };
  expect(await answer({ schoolYear: 2020 })).toBe('accepted');
  expect(await answer({ schoolYear: 2000 })).toBe('accepted');
  expect(await answer({ schoolYear: 2021 })).toBe('SchoolYearInvalid');
  expect(await answer({ schoolYear: 1999 })).toBe('SchoolYearInvalid');
  expect(await answer({ fileName: 'a\u0000b.xlsx' })).toBe('FileNameInvalid');
  expect(await answer({ fileName: '\uD800.xlsx' })).toBe('FileNameInvalid');
});

test('nothing of a refused file is applied', async () => {
  const counts = await eventCounts(registry.sql);
  await registry.check('student-roster', await rosterFile(...Array.from({ length: 12 }, (_, index) => studentCells(200 + index))), 2016);
  expect(await eventCounts(registry.sql)).toEqual(counts);
});
