import type { ImportKind } from '@junheng/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cells, classCells, officeFile, schoolCells, studentCells, teacherCells } from './office-files.ts';
import { operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

async function imported(kind: ImportKind, rows: Cells[], schoolYear = 2019): Promise<string> {
  const job = await registry.import(kind, await officeFile(kind, ...rows), schoolYear);
  expect(job).toMatchObject({ status: 'done', rejectedRows: 0 });
  return job.id;
}

async function withdraw(importId: string): Promise<void> {
  expect(await registry.api.withdrawImport({ importId, reason: '更正' }, operator)).toMatchObject({ ok: true });
  expect(await registry.rested(importId)).toMatchObject({ status: 'withdrawn' });
}

async function registered() {
  const [row] = await registry.sql`
    select (select count(*)::int from school) as schools, (select count(*)::int from class) as classes`;
  return row;
}
const nothing = { schools: 0, classes: 0 };
const cohort: Cells = { 学年: '2019-2020', 学校标识码: '9900000002', 年级: '一年级', 学年初在校学生数: 40 };

describe('a school or class that stayed because another file needed it', () => {
  test('goes with the file of counts', async () => {
    const conditions = await imported('school-conditions', [schoolCells(1), schoolCells(2)]);
    const counts = await imported('cohort-counts', [cohort]);
    await withdraw(conditions);
    expect(await registered()).toEqual({ schools: 1, classes: 0 });
    await withdraw(counts);
    expect(await registered()).toEqual(nothing);
  });

  test('goes with the class list', async () => {
    const conditions = await imported('school-conditions', [schoolCells(1)]);
    const classes = await imported('class-list', [classCells(1)]);
    await withdraw(conditions);
    await withdraw(classes);
    expect(await registered()).toEqual(nothing);
  });

  test('goes with the teacher roster that names its homeroom teacher', async () => {
    const conditions = await imported('school-conditions', [schoolCells(1)]);
    const roster = await imported('student-roster', [studentCells(1)]);
    const teachers = await imported('teacher-roster', [teacherCells(1, { 班主任年级: '三年级', 班主任班级: 1 })]);
    await withdraw(roster);
    expect(await registered()).toEqual({ schools: 1, classes: 1 });
    await withdraw(teachers);
    expect(await registered()).toEqual({ schools: 1, classes: 0 });
    await withdraw(conditions);
    expect(await registered()).toEqual(nothing);
  });

  test('stays while a former row may name it again', async () => {
    const conditions = await imported('school-conditions', [schoolCells(1)]);
    const roster = await imported('student-roster', [studentCells(1)]);
    const wrong = await imported('student-roster', [studentCells(2, { 班级号: 2 })]);
    const first = await imported('teacher-roster', [teacherCells(1, { 班主任年级: '三年级', 班主任班级: 2 })]);
    const corrected = await imported('teacher-roster', [teacherCells(1, { 班主任年级: '三年级', 班主任班级: 1 })]);
    await withdraw(wrong);
    expect(await registered()).toMatchObject({ classes: 2 });
    await withdraw(corrected);
    await withdraw(roster);
    expect(await registered()).toMatchObject({ classes: 1 });
    await withdraw(first);
    await withdraw(conditions);
    expect(await registered()).toEqual(nothing);
  });
});

test('the preview tells of later imports that were found unchanged, which keep nothing', async () => {
  await imported('school-conditions', [schoolCells(1)]);
  const first = await imported('student-roster', [studentCells(1), studentCells(2)]);
  const again = await registry.check('student-roster', await officeFile('student-roster', studentCells(2), studentCells(1)));
  expect(again.status).toBe('unchanged');
  expect(await registry.api.previewWithdrawal(first, operator)).toMatchObject({ students: 2, kept: 0, unchangedLater: 1 });
});
