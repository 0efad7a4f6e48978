import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countySizes, generateCounty, type GeneratedCounty } from '../src/county-generator.ts';
import { idCheckCharacter } from '../src/people/id-number.ts';
import { readTable } from './read-table.ts';

type Rows = Record<string, string>[];

const rosterColumns =
  `学籍接续标识 学校标识码 姓名 性别 身份证件号 年级 班级号 是否进城务工人员随迁子女 是否由政府购买学位 是否留守儿童 残疾人类型
  成员1身份证件号 成员2身份证件号`.split(/\s+/);
const placement = '安置方式(特教学校/随班就读/特教班/送教上门/未入学)';

/** How many, and by what share there may be more or fewer. */
const magnitudes = {
  small: {
    schools: [8, 0],
    students: [2245, 0.05],
    classes: [57, 0],
    teachers: [160, 0],
    backbone: [24, 0],
    youngRural: [22, 0],
    disabled: [11, 0.7],
    migrant: [330, 0.2],
    leftBehind: [290, 0.2],
    newcomers: [8, 0],
  },
  county: {
    schools: [83, 0],
    students: [66_000, 0.005],
    classes: [1590, 0],
    teachers: [4500, 0],
    backbone: [700, 0],
    youngRural: [650, 0],
    disabled: [330, 0.03],
    migrant: [9000, 0.03],
    leftBehind: [8500, 0.03],
    newcomers: [146, 0.05],
  },
} as const;

const count = (rows: Rows, has: (row: Record<string, string>) => boolean) => rows.filter(has).length;
const classKey = (row: Record<string, string>, number: string) => `${row['学校标识码']} ${row['年级']} ${row[number]}`;
function tally(rows: Rows, keyOf: (row: Record<string, string>) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

describe.each(countySizes)('the files of a county of size %s', (size) => {
  let directory: string;
  let county: GeneratedCounty;
  let [schools, roster, classes, teachers, newcomers, disabled, cohorts]: Rows[] = [];
  let form: Record<string, string>;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'junheng-county-'));
    county = await generateCounty({ seed: 'coherence', size, schoolYear: 2019, directory });
    const { files } = county;
    schools = (await readTable(files['school-conditions'])).slice(0, -1);
    roster = await readTable(files['student-roster'], rosterColumns);
    classes = await readTable(files['class-list']);
    teachers = await readTable(files['teacher-roster']);
    newcomers = await readTable(files['new-students']);
    disabled = await readTable(files['disabled-register']);
    form = (await readTable(files['county-form']))[0]!;
    cohorts = await readTable(files['cohort-counts']);
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  test('hold as many records as the generator says', () => {
    expect(schools).toHaveLength(county.schools);
    expect(roster).toHaveLength(county.students);
    expect(classes).toHaveLength(county.classes);
    expect(count(teachers!, (teacher) => teacher['是否专任教师'] === '是')).toBe(county.teachers);
    expect(newcomers).toHaveLength(county.newStudents);
    expect(disabled).toHaveLength(county.disabledChildren);
  });

  test('count the same students in each class, boys and girls', () => {
    const students = tally(roster!, (student) => classKey(student, '班级号'));
    const boys = tally(
      roster!.filter((student) => student['性别'] === '男'),
      (student) => classKey(student, '班级号'),
    );
    const wrong = classes!.filter((row) => {
      const key = classKey(row, '班号');
      const girls = Number(row['在册人数']) - Number(row['男生数']);
      return (
        students.get(key) !== Number(row['在册人数']) || (boys.get(key) ?? 0) !== Number(row['男生数']) || girls !== Number(row['女生数'])
      );
    });
    expect(wrong).toEqual([]);
    expect(students.size).toBe(classes!.length);
  });

  test('name the same homeroom teachers, one for each class', () => {
    const byNumber = new Map(teachers!.map((teacher) => [teacher['工号']!, teacher]));
    expect(byNumber.size).toBe(teachers!.length);
    for (const row of classes!) {
      const teacher = byNumber.get(row['班主任工号']!);
      expect([teacher?.['姓名'], teacher?.['学校标识码'], teacher?.['班主任年级'], teacher?.['班主任班级']]).toEqual([
        row['班主任姓名'],
        row['学校标识码'],
        row['年级'],
        row['班号'],
      ]);
    }
    expect(count(teachers!, (teacher) => teacher['班主任年级'] !== '')).toBe(classes!.length);
  });

  test('call each school by its one name', () => {
    const names = new Map(schools!.map((school) => [school['学校标识码'], school['学校名称']]));
    const named: Rows = [...classes!, ...teachers!.map((teacher) => ({ ...teacher, 学校名称: teacher['所在学校']! }))];
    expect(named.filter((row) => names.get(row['学校标识码']) !== row['学校名称'])).toEqual([]);
    expect([...roster!, ...newcomers!].filter((row) => !names.has(row['学校标识码']))).toEqual([]);
  });

  test('give every person a valid id number of their own', () => {
    const outside = disabled!.filter((child) => ['送教上门', '未入学'].includes(child[placement]!));
    const numbers = [
      ...roster!.flatMap((student) => [student['身份证件号'], student['成员1身份证件号'], student['成员2身份证件号']]),
      ...[...teachers!, ...newcomers!, ...outside].map((person) => person['身份证件号']),
    ].filter((number) => number !== '');
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(
      numbers.filter((number) => !/^999999\d{11}[\dX]$/.test(number!) || idCheckCharacter(number!.slice(0, 17)) !== number![17]),
    ).toEqual([]);
  });

  test('register every disabled student of the roster, where the roster has them', () => {
    const special = new Set(schools!.filter((school) => school['办学类型'] === '培智学校').map((school) => school['学校标识码']));
    const inRoster = roster!.filter((student) => student['残疾人类型'] !== '无残疾');
    const registered = disabled!.filter((child) => !['送教上门', '未入学'].includes(child[placement]!));
    const known = (name?: string, id?: string, kind?: string, school?: string) => `${name} ${id} ${kind} ${school}`;
    expect(registered.map((child) => known(child['姓名'], child['身份证件号'], child['残疾类别'], child['学校标识码'])).sort()).toEqual(
      inRoster.map((child) => known(child['姓名'], child['身份证件号'], child['残疾人类型'], child['学校标识码'])).sort(),
    );
    expect(registered.filter((child) => (child[placement] === '特教学校') !== special.has(child['学校标识码']))).toEqual([]);
    const rate = count(disabled!, (child) => child[placement] !== '未入学') / disabled!.length;
    expect(rate).toBeGreaterThan(0.92);
    expect(rate).toBeLessThan(0.98);
  });

  test('enrol late arrivals in start grades, in no class, some of them twins', () => {
    expect(new Set(newcomers!.map((child) => child['年级']))).toEqual(new Set(['一年级', '七年级']));
    const inRoster = new Set(roster!.map((student) => student['身份证件号']));
    expect(newcomers!.filter((child) => inRoster.has(child['身份证件号']))).toEqual([]);
    const groups = Object.groupBy(newcomers!, (child) => child['双胞胎(多胞胎)组号']!);
    const twins = Object.entries(groups).filter(([group]) => group !== '');
    expect(twins.length).toBeGreaterThanOrEqual(2);
    for (const [, pair] of twins) {
      expect(pair).toHaveLength(2);
      for (const column of ['学校标识码', '年级', '出生日期', '现住址', '监护人姓名']) expect(pair![0]![column]).toBe(pair![1]![column]);
    }
  });

  test('agree with the county form', () => {
    const fullTime = teachers!.filter((teacher) => teacher['是否专任教师'] === '是');
    const rotated = teachers!.filter((teacher) => teacher['交流轮岗情况'] !== '');
    const privateSchools = new Set(schools!.filter((school) => school['公办/民办'] === '民办').map((school) => school['学校标识码']));
    const migrants = roster!.filter((student) => student['是否进城务工人员随迁子女'] === '是');
    expect(form).toMatchObject({
      小学在校学生数: String(count(roster!, (student) => /^[一二三四五六]/.test(student['年级']!))),
      初中在校学生数: String(count(roster!, (student) => /^[七八九]/.test(student['年级']!))),
      小学专任教师数: String(count(fullTime, (teacher) => teacher['任教学段'] === '小学')),
      初中专任教师数: String(count(fullTime, (teacher) => teacher['任教学段'] === '初中')),
      符合交流轮岗条件教师总数: String(count(teachers!, (teacher) => teacher['是否符合交流条件'] === '是')),
      实际交流轮岗教师数: String(rotated.length),
      实际交流骨干教师数: String(count(rotated, (teacher) => teacher['骨干级别'] !== '')),
      符合条件的随迁子女总人数: String(migrants.length),
      在公办学校就读随迁子女人数: String(count(migrants, (student) => !privateSchools.has(student['学校标识码']!))),
      政府购买服务民办学校就读随迁子女人数: String(count(migrants, (student) => student['是否由政府购买学位'] === '是')),
      适龄残疾儿童少年人口总数: String(disabled!.length),
      适龄残疾儿童少年入学总人数: String(count(disabled!, (child) => child[placement] !== '未入学')),
    });
  });

  test('follow nine years of cohorts down to this year’s roster, with a retention of 98 to 99.6 %', () => {
    const cell = (year: number, grade: number, column: string) =>
      Number(cohorts!.find((row) => row['学年'] === `${year}-${year + 1}` && row['年级'] === String(grade))?.[column]);
    expect(cohorts).toHaveLength(81);
    for (const [grade, years] of [
      [1, 9],
      [7, 3],
    ] as const) {
      let cohort = cell(2019 - years, grade, '学年初在校学生数');
      for (let passed = 0; passed < years; passed += 1) {
        const moved = (column: string) => cell(2019 - years + passed, grade + passed, column);
        cohort += moved('本学年转入人数') - moved('本学年转出人数') - moved('本学年死亡人数');
      }
      const retention = (100 * cell(2018, 9, '本学年毕业人数')) / cohort;
      expect(retention).toBeGreaterThan(98);
      expect(retention).toBeLessThan(99.6);
    }
    const grades = '一二三四五六七八九';
    for (let grade = 1; grade <= 8; grade += 1) {
      const left = (column: string) => cell(2018, grade, column);
      const atMost = left('学年初在校学生数') + left('本学年转入人数') - left('本学年转出人数') - left('本学年死亡人数');
      const now = count(roster!, (student) => student['年级'] === `${grades[grade]}年级`);
      expect(atMost - now).toBeGreaterThanOrEqual(0);
      expect(atMost - now).toBeLessThanOrEqual(Math.ceil(now * 0.006));
    }
    expect(cohorts!.filter((row) => (row['本学年毕业人数'] !== '') !== ['6', '9'].includes(row['年级']!))).toEqual([]);
  });

  test('reach the magnitudes of their size', () => {
    const isYoung = (teacher: Record<string, string>) => Number(teacher['出生日期']) > 19840901;
    const isRuralFullTime = (teacher: Record<string, string>) => teacher['是否专任教师'] === '是' && teacher['是否乡村教师'] === '是';
    const measured: Record<keyof (typeof magnitudes)['small'], number> = {
      schools: schools!.length,
      students: roster!.length,
      classes: classes!.length,
      teachers: county.teachers,
      backbone: count(teachers!, (teacher) => teacher['骨干级别'] !== ''),
      youngRural: count(teachers!, (teacher) => isRuralFullTime(teacher) && isYoung(teacher)),
      disabled: count(roster!, (student) => student['残疾人类型'] !== '无残疾'),
      migrant: count(roster!, (student) => student['是否进城务工人员随迁子女'] === '是'),
      leftBehind: count(roster!, (student) => student['是否留守儿童'] !== '非留守儿童'),
      newcomers: newcomers!.length,
    };
    for (const [what, [wanted, tolerance]] of Object.entries(magnitudes[size])) {
      const value = measured[what as keyof typeof measured];
      expect([what, Math.abs(value - wanted) <= wanted * tolerance || value]).toEqual([what, true]);
    }
  });
});
