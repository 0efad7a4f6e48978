import { systemEntropy } from '@junheng/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conditionsFile, officeFile, schoolCells, studentCells, teacherCells } from './office-files.ts';
import { eventCounts, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

// Ids of new students are random on the platform; only tests derive them from their labels.
let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry((runtime) => ({ ...runtime, entropy: systemEntropy }));
  await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
});
afterAll(() => registry.stop());

test('a roster of several school years registers each student once', async () => {
  const rows = [1, 2].flatMap((n) => [
    studentCells(n, { 学年: '2019-2020' }),
    studentCells(n, { 学年: '2018-2019', 年级: '二年级' }),
    studentCells(n, { 学年: '2017-2018', 年级: '一年级' }),
  ]);
  const job = await registry.import('student-roster', await officeFile('student-roster', ...rows));
  expect(job).toMatchObject({ status: 'done', newRows: 2, changedRows: 4, newStudents: 2, newClasses: 3 });
  expect(await eventCounts(registry.sql)).toMatchObject({ StudentRegistered: 2, StudentEnrolled: 6 });
});

test('a check whose rows of one student lie in several batches counts the student once', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => studentCells(100 + index));
  const years = [2019, 2018].flatMap((year) => rows.map((cells) => ({ ...cells, 学年: String(year), 年级: year === 2019 ? 3 : 2 })));
  const job = await registry.check('student-roster', await officeFile('student-roster', ...years));
  expect(job).toMatchObject({ status: 'ready', newStudents: 300, rejectedRows: 0 });
});

test('a roster of teachers of several school years registers each once', async () => {
  const rows = [2019, 2018].map((year) => teacherCells(1, { 学年: year }));
  const job = await registry.import('teacher-roster', await officeFile('teacher-roster', ...rows));
  expect(job).toMatchObject({ status: 'done', newTeachers: 1 });
  expect(await eventCounts(registry.sql)).toMatchObject({ TeacherRegistered: 1, TeacherPlaced: 2 });
});
