import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCounty, generateStartRoster, startHomeroomTeachers } from '../src/county-generator.ts';
import { readTable } from './read-table.ts';

type Rows = Record<string, string>[];
const columns = ['学籍接续标识', '学校标识码', '姓名', '性别', '出生日期', '身份证件号', '年级', '班级号', '班内学号', '残疾人类型'];
const order = { seed: 'placed', size: 'small', schoolYear: 2019 } as const;
const cohort = { schoolCode: '9900000001', grade: 1 };
const isOfCohort = (row: Record<string, string>) => row['学校标识码'] === cohort.schoolCode && row['年级'] === '一年级';
const keyOf = (name: string, birthDate: string) => `${name} ${birthDate}`;

let directory: string;
let [planned, drawn, list, classes, teachers]: Rows[] = [];
let homerooms: string[] = [];
/** Every other child into the other class: as good as any draw. */
const drawnClasses = new Map<string, number>();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'junheng-placed-'));
  list = await readTable(await generateStartRoster({ ...order, directory: join(directory, 'august') }, [cohort]));
  for (const [at, row] of list.entries()) drawnClasses.set(keyOf(row['姓名']!, row['出生日期']!), (at % 2) + 1);
  const before = await generateCounty({ ...order, directory: join(directory, 'planned') });
  const after = await generateCounty({
    ...order,
    directory: join(directory, 'drawn'),
    homerooms: ({ schoolCode, grade, name }) =>
      schoolCode === cohort.schoolCode && grade === cohort.grade ? 2 - startHomeroomTeachers(order, cohort).indexOf(name) : null,
    placed: ({ schoolCode, grade, name, birthDate }) =>
      schoolCode === cohort.schoolCode && grade === cohort.grade ? drawnClasses.get(keyOf(name, birthDate))! : null,
  });
  homerooms = startHomeroomTeachers(order, cohort);
  planned = await readTable(before.files['student-roster'], columns);
  drawn = await readTable(after.files['student-roster'], columns);
  classes = await readTable(after.files['class-list']);
  teachers = await readTable(after.files['teacher-roster']);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('a county whose start grades were drawn', () => {
  test('lists in August the children whom the register has in that grade', () => {
    expect(list!.length).toBeGreaterThan(80);
    expect(new Set(list!.map((row) => row['姓名']))).toEqual(new Set(planned!.filter(isOfCohort).map((row) => row['姓名'])));
    expect(new Set(list!.map((row) => row['身份证件号']))).toEqual(new Set(planned!.filter(isOfCohort).map((row) => row['身份证件号'])));
  });

  test('has every one of them in the class that was drawn, and everybody else where they were', () => {
    const grade = drawn!.filter(isOfCohort);
    expect(grade.map((row) => Number(row['班级号']))).toEqual(grade.map((row) => drawnClasses.get(keyOf(row['姓名']!, row['出生日期']!))));
    const others = (rows: Rows) => rows.filter((row) => !isOfCohort(row));
    expect(others(drawn!)).toEqual(others(planned!));
  });

  test('numbers each class anew, and counts it so in the class list', () => {
    for (const number of ['1', '2']) {
      const pupils = drawn!.filter((row) => isOfCohort(row) && row['班级号'] === number);
      expect(pupils.map((row) => Number(row['班内学号']))).toEqual(pupils.map((_, at) => at + 1));
      const listed = classes!.find((row) => isOfCohort(row) && row['班号'] === number)!;
      expect(Number(listed['在册人数'])).toBe(pupils.length);
      expect(Number(listed['男生数'])).toBe(pupils.filter((row) => row['性别'] === '男').length);
    }
    const sizes = [1, 2].map((number) => drawn!.filter((row) => isOfCohort(row) && row['班级号'] === String(number)).length);
    expect(Math.abs(sizes[0]! - sizes[1]!)).toBeLessThanOrEqual(1);
  });
});

test('a homeroom teacher has the class of the lot, in the class list and in the register of teachers', () => {
  expect(homerooms).toHaveLength(2);
  const list = classes!.filter(isOfCohort).map((row) => [row['班号'], row['班主任姓名']]);
  expect(list).toEqual([
    ['1', homerooms[1]],
    ['2', homerooms[0]],
  ]);
  const lot = teachers!.filter((row) => homerooms.includes(row['姓名']!) && row['班主任年级'] === '一年级');
  expect(new Map(lot.map((row) => [row['班主任班级'], row['姓名']]))).toEqual(new Map(list as [string, string][]));
});

test('a draw that names a class which the school has not is a fault', async () => {
  const placed = () => 9;
  await expect(generateCounty({ ...order, directory: join(directory, 'wrong'), placed })).rejects.toThrow('has no class 9');
});
