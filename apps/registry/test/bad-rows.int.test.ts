import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conditionsFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { eventCounts, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const errors = async (importId: string) =>
  (await registry.findings(importId)).filter(({ severity }) => severity === 'error').map(({ row, problem }) => `${row} ${problem.code}`);

describe('a conditions form', () => {
  const good = [schoolCells(1), schoolCells(2, { 办学类型: '九年一贯制学校' })];

  test('with faulty rows is imported without them, totals skipped, and says what is wrong where', async () => {
    const file = await conditionsFile(
      ...good,
      schoolCells(3, { '占地面积(平方米)': -5, 学校名称: null }),
      schoolCells(4),
      schoolCells(4),
      schoolCells(5, { '其中:室内体育用房面积(平方米)': 6000 }),
      { 学校标识码: '合计', 计算机台数: 720 },
    );
    const job = await registry.import('school-conditions', file);
    expect(job).toMatchObject({ status: 'done', rows: 7, newRows: 2, rejectedRows: 4, skippedRows: 1, newSchools: 2 });
    expect(await errors(job.id)).toEqual([
      '4 missing-value',
      '4 negative',
      '5 duplicate-in-file',
      '6 duplicate-in-file',
      '7 part-exceeds-whole',
    ]);
    expect((await registry.findings(job.id)).find(({ problem }) => problem.code === 'negative')).toEqual({
      ordinal: expect.any(Number),
      severity: 'error',
      sheet: '数据',
      row: 4,
      column: '占地面积(平方米)',
      value: '-5',
      problem: { code: 'negative', zh: '不能是负数', en: 'A negative number' },
      expectedZh: '不小于 0 的数，只写数字',
      expectedEn: 'A number, 0 or more, digits only',
      cureZh: '在原表中改正该单元格后重新导入',
      cureEn: 'Correct the cell in the office file and import it again',
    });
  });

  test('corrected brings only what was missing', async () => {
    const before = await eventCounts(registry.sql);
    const job = await registry.import('school-conditions', await conditionsFile(...good, schoolCells(3), schoolCells(4)));
    expect(job).toMatchObject({ status: 'done', newRows: 2, unchangedRows: 2, rejectedRows: 0 });
    expect((await eventCounts(registry.sql))['SchoolRegistered']).toBe(before['SchoolRegistered']! + 2);
  });
});

describe('a roster', () => {
  const wrong = {
    unknownSchool: studentCells(11, { 学校标识码: '9900000008' }),
    wrongStage: studentCells(12, { 年级: '七年级' }),
    wrongGender: studentCells(13, { 性别: '女' }),
    wrongNumber: studentCells(14, { 身份证件号: '990101201005010149' }),
    noIdentity: studentCells(15, { 身份证件号: null, 学籍接续标识: null }),
    lostDigits: studentCells(16, { 身份证件号: 9.9010120100501e17 }),
    tooYoung: studentCells(17, { 身份证件号: null, 出生日期: '2018-01-01' }),
    unreadable: studentCells(18, { 年级: '高一', 民族: '火星族', 性别: null }),
  };
  const goodRows = [studentCells(1), studentCells(2), studentCells(3, { 年级: '2', 班级号: '（3）班' })];

  test('with faulty rows is imported without them', async () => {
    const file = await rosterFile(...goodRows, ...Object.values(wrong), studentCells(20), studentCells(20), studentCells(21));
    const checked = await registry.check('student-roster', file);
    expect(checked).toMatchObject({ status: 'ready', newRows: 4, rejectedRows: 10, newClasses: 2, newStudents: 4 });
    const job = await registry.import('student-roster', file);
    expect(job).toMatchObject({ status: 'done', rows: 14, newRows: 4, rejectedRows: 10, newClasses: 2, newStudents: 4 });
    expect(await errors(job.id)).toEqual([
      '5 unknown-school',
      '6 grade-not-taught',
      '7 gender-contradicts-id',
      '8 bad-id-number',
      '9 no-identity',
      '10 digits-lost',
      '11 implausible-age',
      '12 bad-grade',
      '12 missing-value',
      '12 bad-ethnicity',
      '13 duplicate-in-file',
      '14 duplicate-in-file',
    ]);
    expect(await eventCounts(registry.sql)).toMatchObject({ StudentRegistered: 4, StudentEnrolled: 4, ClassOpened: 2 });
  });

  test('shows no direct identifier in its findings', async () => {
    const job = await registry.check('student-roster', await rosterFile(wrong.wrongNumber, wrong.unreadable));
    expect(job).toMatchObject({ status: 'refused', problem: { code: 'no-good-row' } });
    const found = await registry.findings(job.id);
    expect(found.find(({ column }) => column === '身份证件号')?.value).toBe('99＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊9');
    expect(found.find(({ column }) => column === '民族')?.value).toBe('火＊＊');
  });

  test('corrected brings the rows that were refused and what else changed', async () => {
    const corrected = Object.values(wrong).map((_, index) => studentCells(index + 11, { 班级号: 2 }));
    const moved = studentCells(2, { 班级号: 2, 是否进城务工人员随迁子女: '是' });
    const job = await registry.import('student-roster', await rosterFile(goodRows[0]!, moved, goodRows[2]!, ...corrected));
    expect(job).toMatchObject({ status: 'done', newRows: 8, changedRows: 1, unchangedRows: 2, rejectedRows: 0, newClasses: 1 });
    expect(await eventCounts(registry.sql)).toMatchObject({ StudentRegistered: 12, StudentCorrected: 1, StudentEnrolled: 13 });
  });

  test('whose two identities belong to two students is refused in that row', async () => {
    const mixed = studentCells(1, { 身份证件号: String(studentCells(3)['身份证件号']) });
    const job = await registry.check('student-roster', await rosterFile(mixed, studentCells(30)));
    expect(await errors(job.id)).toEqual(['2 two-students']);
  });

  test('in which two rows mean the same registered student is taken for the first', async () => {
    const byKey = studentCells(1, { 身份证件号: null, 户口性质: '非农业户口' });
    const byNumber = studentCells(1, { 学籍接续标识: null });
    const job = await registry.check('student-roster', await rosterFile(byKey, byNumber));
    expect(job).toMatchObject({ changedRows: 1, rejectedRows: 1 });
    expect(await errors(job.id)).toEqual(['3 same-student-twice']);
  });

  test('in which a student stands in two schools after a transfer is refused in both rows, with what to do', async () => {
    const file = await rosterFile(studentCells(31), studentCells(31, { 学校标识码: '9900000003' }), studentCells(32));
    const job = await registry.check('student-roster', file);
    expect(job).toMatchObject({ newRows: 1, rejectedRows: 2 });
    expect(await errors(job.id)).toEqual([2, 3].map((row) => `${row} duplicate-after-transfer`));
    expect((await registry.findings(job.id)).find(({ row }) => row === 3)).toMatchObject({
      problem: { zh: expect.stringContaining('另一所学校的第 2 行') },
      cureZh: expect.stringContaining('删去原学校的一行'),
    });
  });

  test('that lists a student in another school than before counts, and says from where, not who', async () => {
    await registry.import('student-roster', await rosterFile(studentCells(33)));
    const job = await registry.import('student-roster', await rosterFile(studentCells(33, { 学校标识码: '9900000003' })));
    expect(job).toMatchObject({ status: 'done', changedRows: 1 });
    const notice = (await registry.findings(job.id)).find(({ problem }) => problem.code === 'student-moves-school')!;
    expect(notice).toMatchObject({
      severity: 'notice',
      row: 2,
      value: null,
      problem: { zh: expect.stringMatching(/“测试第1小学”.*“测试第3小学”/) },
    });
    expect(JSON.stringify(notice)).not.toContain('测试生33');
    expect(await registry.check('student-roster', await rosterFile(studentCells(33, { 学校标识码: '9900000003' })))).toMatchObject({
      status: 'unchanged',
    });
    const twice = await registry.check(
      'student-roster',
      await rosterFile(studentCells(33), studentCells(33, { 学校标识码: '9900000003' })),
    );
    const codes = (await registry.findings(twice.id)).map(({ problem }) => problem.code);
    expect(codes).toContain('duplicate-after-transfer');
    expect(codes).not.toContain('student-moves-school'); // nobody moves by a refused row
  });

  test('again after its school was imported brings just the rows of that school', async () => {
    const file = await rosterFile(studentCells(40), studentCells(41, { 学校标识码: '9900000007' }));
    expect(await registry.import('student-roster', file)).toMatchObject({ newRows: 1, rejectedRows: 1 });
    await registry.import('school-conditions', await conditionsFile(schoolCells(7)));
    const job = await registry.import('student-roster', file);
    expect(job).toMatchObject({ status: 'done', newRows: 1, unchangedRows: 1, rejectedRows: 0 });
    expect(await registry.check('student-roster', file)).toMatchObject({ status: 'unchanged' });
  });

  test('of the next school year enrols the same students once more', async () => {
    const before = await eventCounts(registry.sql);
    const job = await registry.import('student-roster', await rosterFile(studentCells(1, { 年级: '四年级' })), 2020);
    expect(job).toMatchObject({ status: 'done', changedRows: 1, newStudents: 0, newClasses: 1 });
    const after = await eventCounts(registry.sql);
    expect(after['StudentEnrolled']).toBe(before['StudentEnrolled']! + 1);
    expect(after['StudentRegistered']).toBe(before['StudentRegistered']);
  });

  test('with blank rows and a misread column counts the ones and notices the other', async () => {
    const file = await rosterFile(studentCells(50, { 户口性质: '统一居民' }), [], studentCells(51, { 户口性质: '统一居民' }));
    const job = await registry.check('student-roster', file);
    expect(job).toMatchObject({ status: 'ready', rows: 3, newRows: 2, skippedRows: 1 });
    const notice = (await registry.findings(job.id)).find(({ problem }) => problem.code === 'bad-hukou-kind');
    expect(notice).toMatchObject({ severity: 'notice', row: 2, value: '统＊＊＊', problem: { zh: expect.stringContaining('共 2 行') } });
  });
});
