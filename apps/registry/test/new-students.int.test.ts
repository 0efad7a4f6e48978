import { afterAll, beforeAll, expect, test } from 'vitest';
import { conditionsFile, newStudentCells, officeFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { eventCounts, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.import(
    'school-conditions',
    await conditionsFile(schoolCells(1), schoolCells(2), schoolCells(3, { 办学类型: '初级中学' })),
  );
});
afterAll(() => registry.stop());

const file = (...rows: Parameters<typeof officeFile>[1][]) => officeFile('new-students', ...rows);
const twins = { '双胞胎(多胞胎)组号': 'S1' };
const codes = async (importId: string, severity: 'error' | 'notice') =>
  (await registry.findings(importId))
    .filter((finding) => finding.severity === severity)
    .map(({ row, problem }) => `${row} ${problem.code}`);
const classesOf = async (studentId: unknown) =>
  (await registry.sql`select class_id from student_year where student_id = ${studentId as string}`).map(({ class_id: id }) => id);

test('a list of new students enrols them without a class', async () => {
  const job = await registry.import(
    'new-students',
    await file(
      newStudentCells(1, twins),
      newStudentCells(2, twins),
      newStudentCells(3, { 身份证件号: null }),
      newStudentCells(4, { 年级: '七年级', 学校标识码: '9900000003', 出生日期: '20070501', 身份证件号: null }),
    ),
  );
  expect(job).toMatchObject({ status: 'done', newRows: 4, rejectedRows: 0, newStudents: 4, newClasses: 0 });
  expect(await eventCounts(registry.sql)).toMatchObject({ StudentRegistered: 4, StudentEnrolled: 4 });
  expect(await registry.sql`select 1 from student_year where class_id is null and import_id = ${job.id}`).toHaveLength(4);
  expect(await codes(job.id, 'notice')).toEqual(['1 columns-not-taken']);
});

test('the same list again changes nothing, children without a number among them', async () => {
  const again = await file(
    newStudentCells(1, twins),
    newStudentCells(2, twins),
    newStudentCells(3, { 身份证件号: null, 报名序号: 30 }),
    newStudentCells(4, { 年级: '七年级', 学校标识码: '9900000003', 出生日期: '20070501', 身份证件号: null }),
  );
  expect(await registry.check('new-students', again)).toMatchObject({ status: 'unchanged', unchangedRows: 4 });
});

test('faulty rows are refused, each for its reason', async () => {
  const job = await registry.check(
    'new-students',
    await file(
      newStudentCells(10, twins),
      newStudentCells(11, { 年级: '二年级' }),
      newStudentCells(12, { 学校标识码: '9900000009' }),
      newStudentCells(13, { 年级: '七年级' }),
      newStudentCells(14, { 性别: '男' }),
      newStudentCells(15, { 身份证件号: '990101201305010159' }),
      newStudentCells(16),
      newStudentCells(16, { 学校标识码: '9900000002' }),
      newStudentCells(17, { 身份证件号: null }),
      newStudentCells(17, { 身份证件号: null }),
      { 学校标识码: '合计' },
    ),
  );
  expect(job).toMatchObject({ status: 'ready', newRows: 1, rejectedRows: 9, skippedRows: 1 });
  expect(await codes(job.id, 'error')).toEqual([
    '3 not-a-start-grade',
    '4 unknown-school',
    '5 grade-not-taught',
    '6 gender-contradicts-id',
    '7 bad-id-number',
    '8 duplicate-after-transfer',
    '9 duplicate-after-transfer',
    '10 duplicate-in-file',
    '11 duplicate-in-file',
  ]);
  expect(await codes(job.id, 'notice')).toEqual(['1 columns-not-taken', '2 twin-group-of-one', '12 totals-row-skipped']);
});

test('the roster that places a child makes no second student of it, with or without a number before', async () => {
  const before = await eventCounts(registry.sql);
  const placed = (n: number) => {
    const { 姓名 = null, 性别 = null, 身份证件号 = null } = newStudentCells(n);
    return studentCells(100 + n, { 姓名, 性别, 身份证件号, 出生日期: '20130501', 年级: '一年级', 入学年月: '201909' });
  };
  const job = await registry.import('student-roster', await rosterFile(placed(1), placed(3)));
  expect(job).toMatchObject({ status: 'done', newRows: 0, changedRows: 2, newStudents: 0, newClasses: 1 });
  const after = await eventCounts(registry.sql);
  expect(after['StudentRegistered']).toBe(before['StudentRegistered']);
  expect(after['StudentCorrected']).toBe(2); // both get the 学籍接续标识, one the id number too
});

test('a later list leaves the class that the roster has given', async () => {
  const [child] = await registry.sql`select student_id from student_year where class_id is not null limit 1`;
  const [classId] = await classesOf(child!['student_id']);
  const list = await file(newStudentCells(1, { ...twins, 户口性质: '非农业户口' }), newStudentCells(3, { 身份证件号: null, 民族: '羌族' }));
  expect(await registry.import('new-students', list)).toMatchObject({ status: 'done', newRows: 0, changedRows: 2 });
  expect(await classesOf(child!['student_id'])).toEqual([classId]);
  expect(await eventCounts(registry.sql)).toMatchObject({ StudentEnrolled: 6, StudentCorrected: 4 });
});

test('a child on the list of another school moves there, noticed without the name', async () => {
  const job = await registry.import('new-students', await file(newStudentCells(2, { ...twins, 学校标识码: '9900000002' })));
  const notice = (await registry.findings(job.id)).find(({ problem }) => problem.code === 'student-moves-school')!;
  expect(notice).toMatchObject({ row: 2, column: '学校标识码', problem: { zh: expect.stringMatching(/“测试第1小学”.*“测试第2小学”/) } });
  expect(JSON.stringify(notice)).not.toContain('新生2');
});
