import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { type ImportKind, importKinds } from '@junheng/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportJob } from '../src/api.ts';
import { type Trap, traps } from './office-files/traps.ts';
import { registerOf, type RegisterRow } from './registers.ts';
import { type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

const folder = join(import.meta.dirname, 'office-files');
type Format = 'xlsx' | 'csv';
type Facts = Record<ImportKind, RegisterRow[]>;
const factsOf = new Map<Format, Facts>();

/** Told of the header, or of the files that came before. */
const aside = /columns-|students-not-in-file|conflict-county/;

test('every file of the folder has its verdict', () => {
  const files = readdirSync(folder).filter((name) => /\.(xlsx|csv)$/.test(name));
  expect(files.toSorted()).toEqual(traps.flatMap(({ file, formats }) => formats.map((format) => `${file}.${format}`)).toSorted());
});

describe.each<Format>(['xlsx', 'csv'])('the offices’ files as %s', (format) => {
  let registry: RegistryUnderTest;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  const importTrap = async ({ file, kind, schoolYear }: Trap): Promise<ImportJob> => {
    const path = join(folder, `${file}.${format}`);
    const checked = await registry.check(kind, path, schoolYear);
    return checked.status === 'ready' ? registry.import(kind, path, schoolYear) : checked;
  };
  const findingsOf = async (importId: string) => {
    const found = (await registry.findings(importId)).filter(({ problem }) => !aside.test(problem.code));
    const duplicates = new Set<string>();
    return found.flatMap(({ row, column, problem: { code } }) => {
      const isTold = code.startsWith('duplicate') && duplicates.has(`${row} ${code}`);
      duplicates.add(`${row} ${code}`);
      return isTold ? [] : [`${row} ${column ?? '—'} ${code}`];
    });
  };

  test.each(traps.filter(({ formats }) => formats.includes(format)))('$file', async (trap) => {
    const job = await importTrap(trap);
    expect((await findingsOf(job.id)).toSorted()).toEqual((trap.findings ?? []).toSorted());
    const none = { newRows: 0, changedRows: 0, unchangedRows: 0, rejectedRows: 0, skippedRows: 0 };
    const status = trap.rows?.unchangedRows ? 'unchanged' : 'done';
    const taken = { ...none, ...trap.rows, status, problem: null };
    expect(job).toMatchObject(trap.refused ? { status: 'refused', problem: { code: trap.refused } } : taken);
    const { rows, newRows, changedRows, unchangedRows, rejectedRows, skippedRows } = job;
    const lostRows = rows - newRows - changedRows - unchangedRows - rejectedRows - skippedRows;
    expect(trap.refused ? 0 : lostRows).toBe(0);
  });

  const register = (kind: ImportKind, ...columns: string[]) =>
    factsOf
      .get(format)!
      [kind].map((row) => columns.map((column) => row[column]).join(' '))
      .toSorted();

  test('become facts', async () => {
    const facts: [ImportKind, RegisterRow[]][] = [];
    for (const kind of importKinds) facts.push([kind, await registerOf(registry, kind)]);
    factsOf.set(format, Object.fromEntries(facts) as Facts);
    expect(facts.every(([, rows]) => rows.length > 0)).toBe(true);
  });

  test('give equipment values to the fen', async () => {
    const declared = await registry.sql<
      { body: string }[]
    >`select body from event where type = 'SchoolConditionsDeclared' order by position`;
    const values = declared.map(({ body }) => JSON.parse(body) as { schoolYear: number; equipmentValueFen: number });
    // 2598000 / 10000, a number shown with 万元, full-width digits, digits in groups
    expect(values.filter(({ schoolYear }) => schoolYear === 2019).map(({ equipmentValueFen }) => equipmentValueFen)).toEqual([
      259_800_000, 124_410_000, 1_005_005_000, 1_005_500_000,
    ]);
    expect(values.filter(({ schoolYear }) => schoolYear === 2020).map(({ equipmentValueFen }) => equipmentValueFen)).toEqual(
      Array.from({ length: 4 }, () => 125_000_000),
    );
  });

  test('register schools under their codes, with areas and rooms', () => {
    expect(register('school-conditions', '学校标识码', '学校名称', '办学类型', '占地面积(平方米)', '计算机台数', '校园网是否建成')).toEqual(
      [
        '9900000901 示例县河湾小学 小学 12000 40 是',
        '9900000902 柳溪第二小学 小学 13456.5 40 是',
        '9900000903 云渡学校 九年一贯制学校 12000 240 是',
        '9900000904 示例县青山初级中学 初级中学 12000 40 是',
      ],
    );
  });

  test('give children their gender, birth date, class and school', () => {
    const children = register('student-roster', '姓名', '性别', '出生日期', '学校标识码', '年级', '班级号', '入学年月', '民族');
    expect(children.filter((child) => !child.includes('20100228'))).toEqual(
      [
        '测试生1 男 20110305 9900000901 三年级 1 201709 ',
        '李测 女 20111210 9900000901 三年级 1 201709 ',
        '测试生3 男 20110709 9900000901 三年级 1 201709 ',
        '测试生4 女 20110601 9900000901 三年级 2 201709 ',
        '测试生11 男 20110507 9900000902 三年级 1 201709 ',
        '测试生13 男 20070220 9900000903 七年级 1 201909 ',
        '测试生15 男 20110509 9900000901 三年级 1 201709 ',
        '测试生16 女 20110510 9900000901 三年级 1 201709 ',
        '测试生104 女 20100105 9900000902 四年级 1 201609 ', // moved
        '测试生105 男 20100106 9900000902 四年级 1 201609 ',
        '测试生401 男 20100401 9900000901 四年级 3 201609 ', // the mother's 民族 is not the child's
      ].toSorted(),
    );
    const dated = children.filter((child) => child.endsWith(' 20100228 9900000901 四年级 2 201609 '));
    expect(dated).toHaveLength(15); // however date and month were written
    expect(register('new-students', '姓名', '性别', '出生日期', '年级', '双胞胎(多胞胎)组号', '民族')).toEqual([
      '新生21 男 20130112 一年级  汉族',
      '新生22 女 20130212 一年级  汉族',
      '新生23 男 20130312 一年级 S1 汉族',
      '新生25 男 20130312 一年级 S1 汉族',
      '新生29 男 20070812 七年级  汉族',
    ]);
  });

  test('place teachers in their schools, with and without the county’s name', () => {
    expect(
      register('teacher-roster', '姓名', '性别', '出生日期', '学校标识码', '工号', '教龄', '班主任年级', '班主任班级', '来校年月'),
    ).toEqual([
      '测试师32 女 19850708 9900000901 001234 12   201209',
      '测试师33 男 19850809 9900000902 T00033 12   201209',
      '测试师34 女 19850910 9900000903 T00034 12   201209',
      '王测 男 19850607 9900000901 T00031 12 三年级 1 201209',
    ]);
    expect(register('class-list', '学校标识码', '年级', '班号', '班主任姓名', '建班年月', '在册人数', '是否寄宿班')).toEqual([
      '9900000901 三年级 1 王测 201709 3 否',
      '9900000901 三年级 2 测试师32 201709 1 否',
      '9900000902 三年级 1  201709 2 否',
      '9900000903 七年级 1  201909 1 是',
    ]);
  });

  test('keep every disabled child, and no school that was not given', () => {
    expect(register('disabled-register', '姓名', '残疾类别', '残疾等级', placement, '学校标识码')).toEqual([
      '测试童41 智力残疾 二级 随班就读 9900000901',
      '测试童42 肢体残疾 三级 随班就读 9900000901',
      '测试童44 智力残疾 二级 送教上门 9900000902',
      '测试童45 智力残疾 二级 未入学 ',
      '测试童46 智力残疾 二级 随班就读 9900000902',
      '测试童47 智力残疾 二级 随班就读 ',
    ]);
  });

  test('count the county and its cohorts', () => {
    const figures = ['小学在校学生数', '小学专任教师数', '教师年平均工资收入', '公务员年平均工资收入', '适龄残疾儿童少年入学总人数'];
    expect(register('county-form', ...figures)).toEqual(['1464 91 86257.5 85716 18']);
    const counts = ['学年', '学校标识码', '年级', '学年初在校学生数', '本学年转入人数', '本学年死亡人数', '本学年毕业人数'];
    expect(register('cohort-counts', ...counts)).toEqual([
      '2018-2019  五年级 240 3 0 ',
      '2018-2019  六年级 1238 5  1239',
      '2018-2019 9900000901 五年级 40 0 0 ',
      '2018-2019 9900000901 六年级 42 1 0 43',
    ]);
  });
});

const placement = '安置方式(特教学校/随班就读/特教班/送教上门/未入学)';

test.each(importKinds)('xlsx and csv of the same %s give the same facts', (kind) => {
  const [one, other] = (['xlsx', 'csv'] as const).map((format) =>
    factsOf
      .get(format)!
      [kind].map((row) => JSON.stringify(row))
      .toSorted(),
  );
  expect(one).toEqual(other);
});
