import { afterAll, beforeAll, expect, test } from 'vitest';
import { conditionsFile, officeFile, rosterFile, schoolCells, studentCells, teacherCells } from './office-files.ts';
import { eventCounts, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
  const schools = [
    schoolCells(1),
    schoolCells(2),
    schoolCells(3, { 学校名称: '东区小学' }),
    schoolCells(4, { 学校名称: '示例县东区小学' }),
  ];
  await registry.import('school-conditions', await conditionsFile(...schools));
  await registry.import('student-roster', await rosterFile(studentCells(1)));
});
afterAll(() => registry.stop());

const file = (...rows: Parameters<typeof officeFile>[1][]) => officeFile('teacher-roster', ...rows);
const codes = async (importId: string, severity: 'error' | 'notice') =>
  (await registry.findings(importId))
    .filter((finding) => finding.severity === severity)
    .map(({ row, problem }) => `${row} ${problem.code}`);
const homeroom = { 班主任年级: '三年级', 班主任班级: 1 };

test('a roster of teachers registers and places them, by school code or name', async () => {
  const job = await registry.import(
    'teacher-roster',
    await file(
      teacherCells(1, homeroom),
      teacherCells(2, { 学校标识码: null, 所在学校: '示例县测试第2小学' }),
      teacherCells(3, { 身份证件号: null }),
      teacherCells(4, { 工号: null }),
    ),
  );
  expect(job).toMatchObject({ status: 'done', newRows: 4, rejectedRows: 0, newTeachers: 4 });
  expect(await eventCounts(registry.sql)).toMatchObject({ TeacherRegistered: 4, TeacherPlaced: 4 });
  const rows = await registry.sql`
    select name, homeroom_class_id is not null as homeroom, full_time, stage, row_number
    from teacher_year join school using (county, school_id) where import_id = ${job.id} order by row_number`;
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['测试第1小学', true, true, 'primary', 2],
    ['测试第2小学', false, true, 'primary', 3],
    ['测试第1小学', false, true, 'primary', 4],
    ['测试第1小学', false, true, 'primary', 5],
  ]);
});

test('the same roster again changes nothing and takes the statement over', async () => {
  const again = await file(teacherCells(3, { 身份证件号: null }), teacherCells(1, homeroom));
  expect(await registry.check('teacher-roster', again)).toMatchObject({ status: 'unchanged', unchangedRows: 2 });
  const job = await registry.import('teacher-roster', await file(teacherCells(1, homeroom), teacherCells(5)));
  expect(job).toMatchObject({ newRows: 1, unchangedRows: 1 });
  expect(await registry.sql`select row_number from teacher_year where import_id = ${job.id} order by row_number`).toMatchObject([
    { row_number: 2 },
    { row_number: 3 },
  ]);
});

test('a corrected roster becomes corrections and a new place', async () => {
  const before = await eventCounts(registry.sql);
  const corrected = await file(
    teacherCells(1, { 现职称: '高级教师' }),
    teacherCells(3, { 所在学校: '测试第2小学', 学校标识码: '9900000002' }),
    teacherCells(4),
  );
  const job = await registry.import('teacher-roster', corrected);
  expect(job).toMatchObject({ status: 'done', newRows: 0, changedRows: 3, newTeachers: 0 });
  const after = await eventCounts(registry.sql);
  expect(after['TeacherCorrected']).toBe(3); // the title; the id number of one, the work number of the other
  expect(after['TeacherPlaced']).toBe(before['TeacherPlaced']! + 2); // no homeroom any more; another school
  expect(await codes(job.id, 'notice')).toContain('3 teacher-moves-school');
});

test('faulty rows are refused, each for its reason', async () => {
  const job = await registry.check(
    'teacher-roster',
    await file(
      teacherCells(10, { 班主任年级: '六年级', 班主任班级: 9 }),
      teacherCells(11, { 学校标识码: '9900000009' }),
      teacherCells(12, { 学校标识码: null, 所在学校: '没有的小学' }),
      teacherCells(13, { 学校标识码: null, 所在学校: '某市示例县东区小学' }),
      teacherCells(14, { 工号: null, 身份证件号: null }),
      teacherCells(15, { 身份证件号: '990101198505010159' }),
      teacherCells(16, { 性别: '男' }),
      teacherCells(17, { 身份证件号: null, 出生日期: '2015-01-01' }),
      teacherCells(18, { 工号: 'T00001' }),
      teacherCells(19, { 工号: 'T00001', 身份证件号: String(teacherCells(2)['身份证件号']) }),
      teacherCells(20),
      teacherCells(20, { 学校标识码: '9900000002' }),
      { 所在学校: '合计', 周课时: 300 },
      { 所在学校: '填表人：某人' },
    ),
  );
  expect(job).toMatchObject({ status: 'ready', newRows: 1, rejectedRows: 11, skippedRows: 2 });
  expect(await codes(job.id, 'error')).toEqual([
    '3 unknown-school',
    '4 unknown-school',
    '5 ambiguous-school',
    '6 no-identity',
    '7 bad-id-number',
    '8 gender-contradicts-id',
    '9 implausible-age',
    '10 work-number-taken',
    '10 duplicate-in-file',
    '11 two-teachers',
    '11 duplicate-in-file',
    '12 duplicate-after-transfer',
    '13 duplicate-after-transfer',
  ]);
  expect(await codes(job.id, 'notice')).toContain('2 homeroom-class-unknown');
  expect(JSON.stringify(await registry.findings(job.id))).not.toContain('T00001');
});

test('teachers of two schools may have the same short work number', async () => {
  const both = [teacherCells(30, { 工号: 101 }), teacherCells(31, { 工号: 101, 学校标识码: '9900000002', 所在学校: '测试第2小学' })];
  expect(await registry.import('teacher-roster', await file(...both))).toMatchObject({ status: 'done', newRows: 2, newTeachers: 2 });
  expect(await registry.check('teacher-roster', await file(...both))).toMatchObject({ status: 'unchanged', unchangedRows: 2 });
});

test('a student roster in its place is told by its columns', async () => {
  const job = await registry.check('teacher-roster', await rosterFile(studentCells(1)));
  expect(job).toMatchObject({ status: 'refused', problem: { code: 'another-file', zh: expect.stringContaining('《学籍基础信息表》') } });
});
