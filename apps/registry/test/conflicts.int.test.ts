import { join } from 'node:path';
import { importKinds, type ImportKind } from '@junheng/contracts';
import { generateCounty } from '@junheng/county-generator';
import { writeXlsx } from '@junheng/spreadsheet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conflict } from '../src/api.ts';
import { type Cells, conditionsFile, inColumns, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { kindsOfImport } from '../src/imports/kinds/kinds-of-import.ts';
import { operator, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const conflicts = async (schoolYear = 2019, schoolId?: string) =>
  (await registry.api.readConflicts({ schoolYear, ...(schoolId ? { schoolId } : {}), offset: 0, limit: 100 }, operator)).items;
const shown = ({ kind, grade, classNo, one, other }: Conflict) => [kind, grade, classNo, one.value, one.row, other.value, other.row];

async function file(kind: ImportKind, ...rows: Cells[]): Promise<string> {
  const { file: template, extra } = kindsOfImport[kind].file;
  const columns = [...template.columns, ...extra];
  const path = join(temporaryDirectory(), `${template.zh}.xlsx`);
  await writeXlsx(path, [{ name: '数据', header: columns, rows: rows.map((row) => inColumns(columns, row)) }]);
  return path;
}
const classCells = (classNo: number, students: number, change: Cells = {}): Cells => ({
  学校标识码: '9900000001',
  学段: '小学',
  年级: '三年级',
  班号: classNo,
  班级名称: `三年级${classNo}班`,
  在册人数: students,
  ...change,
});
const noticesOf = async (importId: string) =>
  (await registry.findings(importId))
    .filter(({ problem }) => problem.code.startsWith('conflict-'))
    .map(({ row, problem }) => [row, problem.code]);

describe('files of one school year', () => {
  test('that agree have no conflicts, an invented county with all eight files among them', async () => {
    const county = await generateCounty({ seed: 'agree', size: 'small', schoolYear: 2018, directory: temporaryDirectory() });
    for (const kind of importKinds) {
      const job = await registry.import(kind, county.files[kind], 2018);
      expect({ kind, notices: await noticesOf(job.id) }).toEqual({ kind, notices: [] });
    }
    expect(await conflicts(2018)).toEqual([]);
  });

  test('that differ in the size of a class, or name it in one file only, are told with both values and places', async () => {
    await registry.import('school-conditions', await conditionsFile(schoolCells(1), schoolCells(2)));
    const roster = await registry.import(
      'student-roster',
      await rosterFile(...[1, 2, 3].map((n) => studentCells(n)), studentCells(4, { 班级号: 2 })),
    );
    const list = await file('class-list', classCells(1, 45), classCells(3, 40));
    const checked = await registry.check('class-list', list);
    expect(await noticesOf(checked.id)).toEqual([[2, 'conflict-class-size']]);
    const { id } = await registry.import('class-list', list);

    const found = await conflicts();
    expect(found.map(shown)).toEqual([
      ['class-not-in-list', 3, 2, '—', null, '1', null],
      ['class-not-in-roster', 3, 3, '40', 3, '—', null],
      ['class-size', 3, 1, '45', 2, '3', null],
    ]);
    expect(found[2]).toMatchObject({
      schoolCode: '9900000001',
      one: { kind: 'class-list', importId: id, fileName: '班级信息表.xlsx' },
      other: { kind: 'student-roster', importId: roster.id, fileName: '学籍基础信息表.xlsx' },
    });
    expect(await conflicts(2019, found[0]!.schoolId!)).toHaveLength(3);
    expect(await conflicts(2019, '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22')).toEqual([]);
    expect(await conflicts(2017)).toEqual([]);
    const more = await registry.check('student-roster', await rosterFile(studentCells(1), studentCells(2), studentCells(5)));
    expect(await noticesOf(more.id)).toEqual([[2, 'conflict-class-size']]);
    const told = (await registry.findings(more.id)).find(({ problem }) => problem.code === 'conflict-class-size')!.problem;
    expect(told.zh).toContain('测试第1小学三年级1班');
    expect(told.zh).toContain('本表 4，已导入的另一文件 45'); // three of the file, and the one it does not name
  });

  test('agree when a child of the class stands in a faulty row: it stays in the class', async () => {
    await registry.import('school-conditions', await conditionsFile(schoolCells(5)));
    const at = { 学校标识码: '9900000005' };
    await registry.import('student-roster', await rosterFile(studentCells(51, at), studentCells(52, at)));
    await registry.import('class-list', await file('class-list', classCells(1, 2, at)));
    const faulty = await rosterFile(studentCells(51, { ...at, 就读方式: '住校' }), studentCells(52, { ...at, 性别: '？' }));
    const checked = await registry.check('student-roster', faulty);
    expect(checked.rejectedRows).toBe(1);
    expect(await noticesOf(checked.id)).toEqual([]);
    const fields = await registry.api.readFieldChanges(checked.id, operator);
    expect(fields.map(({ field, rows }) => [field, rows])).toEqual([['boarding', 1]]);
  });

  test('go out of conflict when the wrong one is withdrawn', async () => {
    const [{ one }] = (await conflicts()) as [Conflict];
    await registry.api.withdrawImport({ importId: one.importId!, reason: '数字有误' }, operator);
    await registry.rested(one.importId!);
    expect(await conflicts()).toEqual([]);
  });

  test('contradict the county form, which is noticed before it is imported', async () => {
    const form = await file('county-form', { 小学在校学生数: 5, 初中在校学生数: 0 });
    const checked = await registry.check('county-form', form);
    expect(await noticesOf(checked.id)).toEqual([[2, 'conflict-county-students']]);
    await registry.import('county-form', form);
    expect((await conflicts()).map(shown)).toEqual([['county-students', null, null, '5', 2, '6', null]]);
  });

  test('that place a new child in two schools say so by number, not by name', async () => {
    const child = studentCells(60, { 年级: '一年级' });
    const list = await registry.import('new-students', await file('new-students', { ...child, 学校标识码: '9900000002' }));
    expect(list.newStudents).toBe(1);
    await registry.import('student-roster', await rosterFile({ ...child, 班级号: 1 }));
    const found = (await conflicts()).filter(({ kind }) => kind === 'new-student-school');
    expect(found).toMatchObject([
      {
        schoolCode: '9900000002',
        one: { kind: 'new-students', value: '测试第2小学' },
        other: { kind: 'student-roster', value: '测试第1小学' },
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('测试生');
  });

  test('that name two homeroom teachers show the rows of both in the teacher roster', async () => {
    const teacher = (n: number, change: Cells): Cells => ({
      学校标识码: '9900000001',
      学校名称: '测试第1小学',
      姓名: `测试师${n}`,
      性别: '女',
      工号: `T000${n}`,
      是否专任教师: '是',
      ...change,
    });
    const roster = await registry.import(
      'teacher-roster',
      await file('teacher-roster', teacher(1, {}), teacher(2, { 班主任年级: '三年级', 班主任班级: '1' })),
    );
    expect(roster).toMatchObject({ status: 'done', newTeachers: 2 });
    await registry.import('class-list', await file('class-list', classCells(1, 3, { 班主任工号: 'T0001' }), classCells(2, 1)));
    const found = (await conflicts()).filter(({ kind }) => kind === 'homeroom');
    expect(found.map(shown)).toEqual([['homeroom', 3, 1, '第 2 行 / row 2', 2, '第 3 行 / row 3', 3]]);
    expect(JSON.stringify(found)).not.toMatch(/测试师|T000/);
  });

  test('that place disabled children at a school whose roster lacks them say how many, not who', async () => {
    const child = studentCells(4);
    await registry.import(
      'disabled-register',
      await file('disabled-register', {
        姓名: child['姓名']!,
        身份证件号: child['身份证件号']!,
        残疾类别: '视力残疾',
        残疾等级: '二级',
        '安置方式(特教学校/随班就读/特教班/送教上门/未入学)': '随班就读',
        学校标识码: '9900000002',
      }),
    );
    const found = (await conflicts()).filter(({ kind }) => kind === 'care-placement');
    expect(found.map(shown)).toEqual([['care-placement', null, null, '1', null, '0', null]]);
    expect(found[0]).toMatchObject({ schoolCode: '9900000002', one: { kind: 'disabled-register' } });
  });
});
