import { afterAll, beforeAll, expect, test } from 'vitest';
import { classCells, conditionsFile, officeFile, rosterFile, schoolCells, studentCells, teacherCells } from './office-files.ts';
import { eventCounts, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.import('school-conditions', await conditionsFile(schoolCells(1), schoolCells(2)));
  await registry.import('student-roster', await rosterFile(studentCells(1)));
});
afterAll(() => registry.stop());

const file = (...rows: Parameters<typeof officeFile>[1][]) => officeFile('class-list', ...rows);
const codes = async (importId: string, severity: 'error' | 'notice') =>
  (await registry.findings(importId))
    .filter((finding) => finding.severity === severity)
    .map(({ row, problem }) => `${row} ${problem.code}`);
const byWorkNumber = { 班主任姓名: '测试师1', 班主任工号: 'T00001' };
const byName = { 班主任姓名: '测试师 2' };
const namesake = { 班主任姓名: '测试师3' };

test('a class list declares the classes of the roster and opens the others', async () => {
  const job = await registry.import('class-list', await file(classCells(1, byWorkNumber), classCells(2, byName), classCells(3, namesake)));
  expect(job).toMatchObject({ status: 'done', newRows: 2, changedRows: 1, newClasses: 2 });
  expect(await eventCounts(registry.sql)).toMatchObject({ ClassOpened: 3, ClassDeclared: 3 });
  const notice = (await registry.findings(job.id)).find(({ problem }) => problem.code === 'homeroom-teacher-unknown')!;
  expect(notice).toMatchObject({ row: 2, column: '班主任工号', problem: { zh: expect.stringContaining('首见于本行') } });
  expect(JSON.stringify(await registry.findings(job.id))).not.toMatch(/测试师|T00001/);
});

test('the homeroom teachers are found once their roster is imported: by work number, else by a name that is unique in the school', async () => {
  const teachers = await officeFile(
    'teacher-roster',
    ...[1, 2, 3].map((n) => teacherCells(n)),
    teacherCells(4, { 姓名: '测试师3' }),
    teacherCells(5, { 姓名: '测试师2', 学校标识码: '9900000002' }),
  );
  await registry.import('teacher-roster', teachers);
  const job = await registry.import('class-list', await file(classCells(1, byWorkNumber), classCells(2, byName), classCells(3, namesake)));
  expect(job).toMatchObject({ status: 'done', newRows: 0, changedRows: 2, unchangedRows: 1 });
  const rows = await registry.sql`
    select class_no, students, male, female, homeroom_teacher_id is not null as has_teacher, row_number
    from class_declared join class using (county, class_id) where import_id = ${job.id} order by class_no`;
  expect(rows.map((row) => Object.values(row))).toEqual([
    [1, 40, 21, 19, true, 2],
    [2, 40, 21, 19, true, 3],
    [3, 40, 21, 19, false, 4],
  ]);
});

test('the same list again changes nothing, a corrected one declares again', async () => {
  expect(await registry.check('class-list', await file(classCells(2, byName)))).toMatchObject({ status: 'unchanged' });
  const job = await registry.import('class-list', await file(classCells(2, { ...byName, 在册人数: 41, 女生数: 20 })));
  expect(job).toMatchObject({ status: 'done', changedRows: 1 });
  expect(await eventCounts(registry.sql)).toMatchObject({ ClassDeclared: 6 });
});

test('faulty rows are refused, numbers that do not add up are noticed', async () => {
  const job = await registry.check(
    'class-list',
    await file(
      classCells(4, { 男生数: 20 }),
      classCells(5, { 学校标识码: '9900000009' }),
      classCells(6, { 学段: '初中', 年级: '七年级' }),
      classCells(7, { 年级: '高一' }),
      classCells(8, { 在册人数: '四十' }),
      classCells(9),
      classCells(9, { 班号: '（9）班' }),
      { 学校标识码: '合计', 在册人数: 400 },
    ),
  );
  expect(job).toMatchObject({ status: 'ready', newRows: 1, rejectedRows: 6, skippedRows: 1 });
  expect(await codes(job.id, 'error')).toEqual([
    '3 unknown-school',
    '4 grade-not-taught',
    '5 bad-grade',
    '6 not-a-number',
    '7 duplicate-in-file',
    '8 duplicate-in-file',
  ]);
  expect(await codes(job.id, 'notice')).toContain('2 parts-contradict-total');
});
