import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportJob } from '../src/api.ts';
import { type Cells, conditionsFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { eventCounts, operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const reason = '误导入了去年的名册';
async function withdraw(importId: string): Promise<ImportJob> {
  const preview = await registry.api.previewWithdrawal(importId, operator);
  const asked = await registry.api.withdrawImport({ importId, reason }, operator);
  if (!asked.ok) throw new Error(asked.refusal.code);
  const job = await registry.rested(importId);
  const { kept, schools, classes, students, teachers, others, restored } = preview!;
  expect(job.withdrawal).toMatchObject({
    keptSubjects: kept,
    withdrawnSubjects: schools + classes + students + teachers + others + restored,
  });
  return job;
}
/** Own views, the import's own id aside: it is another in each run. */
const views = async () => {
  const { sql } = registry;
  return {
    schools: await sql`select school_code, name, school_type from school order by 1`,
    classes: await sql`select school_id, school_year, grade, class_no from class order by 1, 2, 3, 4`,
    students: await sql`select * from student order by student_id`,
    years: await sql`select * from student_year order by student_id, school_year`,
    schoolYears: await sql`select * from school_year order by school_id, school_year`,
    before: await sql`select view, subject_id, school_year, import_id from statement_before order by ordinal`,
  };
};
const roster = async (rows: Cells[], schoolYear = 2019) => registry.import('student-roster', await rosterFile(...rows), schoolYear);

describe('a withdrawal', () => {
  test('takes away what the import alone stated, and the same file can be imported again', async () => {
    await registry.import('school-conditions', await conditionsFile(schoolCells(1), schoolCells(2)));
    const empty = await views();
    const file = await rosterFile(studentCells(1), studentCells(2, { 班级号: 2 }));
    const first = await registry.import('student-roster', file);
    const filled = await views();
    const preview = await registry.api.previewWithdrawal(first.id, operator);
    expect(preview).toEqual({
      importId: first.id,
      schools: 0,
      classes: 2,
      students: 2,
      teachers: 0,
      others: 0,
      restored: 0,
      kept: 0,
      unchangedLater: 0,
    });
    expect(await views()).toEqual(filled);

    const job = await withdraw(first.id);
    expect(job).toMatchObject({
      status: 'withdrawn',
      withdrawal: { reason, withdrawnBy: 'local-operator', withdrawnSubjects: 4, subjects: 4 },
    });
    expect(await views()).toEqual(empty);
    expect(await eventCounts(registry.sql)).toMatchObject({ FactsWithdrawn: 4, ImportWithdrawn: 1, StudentRegistered: 2 });

    const again = await registry.import('student-roster', file);
    expect(again).toMatchObject({ status: 'done', newRows: 2, newStudents: 2, newClasses: 2 });
    expect(again.id).not.toBe(first.id);
    const { years, students, classes } = await views();
    expect(students).toEqual(filled.students);
    expect(classes).toEqual(filled.classes);
    expect(years.map(({ import_id: id }) => id)).toEqual([again.id, again.id]);
    expect(await eventCounts(registry.sql)).toMatchObject({ StudentRegistered: 4, ClassOpened: 4 });
  });

  test('returns what an earlier file said, and leaves what a later one states too', async () => {
    await roster([studentCells(11), studentCells(12), studentCells(13)]);
    const before = await views();
    const wrong = await roster([
      studentCells(11, { 班级号: 7, 户口性质: '非农业户口' }),
      studentCells(12, { 学校标识码: '9900000002' }),
      studentCells(14, { 班级号: 8 }),
    ]);
    const last = await roster([studentCells(12, { 学校标识码: '9900000002' }), studentCells(15)]);

    const job = await withdraw(wrong.id);
    expect(job.withdrawal).toMatchObject({ withdrawnSubjects: 4, keptSubjects: 1 });
    const after = await views();
    const stays = ({ school_id: schoolId, import_id: id }: Record<string, unknown>) =>
      schoolId !== schools.get('9900000002') && id !== last.id;
    const schools = new Map(
      (await registry.sql`select school_code, school_id from school`).map((row) => [row['school_code'], row['school_id']]),
    );
    const moved = after.years.find(({ school_id: schoolId }) => schoolId === schools.get('9900000002'))!;
    expect(moved['import_id']).toBe(last.id);
    expect(after.years.filter(stays)).toEqual(before.years.filter(({ student_id: id }) => id !== moved['student_id']));
    expect(after.classes).toHaveLength(before.classes.length + 1);
    expect(after.students).toHaveLength(before.students.length + 1);
    expect((await registry.check('student-roster', await rosterFile(studentCells(11)))).status).toBe('unchanged');
  });

  test('of the school form leaves schools that have classes without its figures', async () => {
    const form = await registry.import('school-conditions', await conditionsFile(schoolCells(1, { 计算机台数: 150 }), schoolCells(3)));
    expect(await registry.api.previewWithdrawal(form.id, operator)).toMatchObject({ schools: 1, restored: 1, kept: 0 });
    await withdraw(form.id);
    const { schools } = await views();
    expect(schools.map(({ school_code: code }) => code)).toEqual(['9900000001', '9900000002']);
  });

  test('is refused without a reason, before the import is done, and a second time', async () => {
    const checked = await registry.check('student-roster', await rosterFile(studentCells(31)));
    const codeOf = async (importId: string, why: string) => {
      const result = await registry.api.withdrawImport({ importId, reason: why }, operator);
      return result.ok ? result.value.status : result.refusal.code;
    };
    expect(await codeOf(checked.id, reason)).toBe('ImportNotDone');
    expect(await registry.api.previewWithdrawal(checked.id, operator)).toBeNull();
    await registry.api.confirmImport({ importId: checked.id }, operator);
    await registry.rested(checked.id);
    expect([await codeOf(checked.id, ' '), await codeOf(checked.id, 'x'.repeat(501)), await codeOf('x', reason)]).toEqual([
      'ReasonInvalid',
      'ReasonInvalid',
      'ImportNotFound',
    ]);
    await withdraw(checked.id);
    expect(await codeOf(checked.id, reason)).toBe('ImportWithdrawn');
  });
});
