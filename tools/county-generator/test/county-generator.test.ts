import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileKind, generateCounty, type GeneratedCounty } from '../src/county-generator.ts';
import { readTable } from './read-table.ts';
import { idCheckCharacter } from '../src/people/id-number.ts';

let directory: string;
let county: GeneratedCounty;
let conditions: Record<string, string>[];
let roster: Record<string, string>[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'junheng-county-'));
  county = await generateCounty({ seed: 'demo', size: 'small', schoolYear: 2019, directory });
  conditions = await readTable(county.files['school-conditions']);
  roster = await readTable(county.files['student-roster']);
});

afterAll(() => rm(directory, { recursive: true, force: true }));

const share = (wanted: (student: Record<string, string>) => boolean, among = roster) => among.filter(wanted).length / among.length;

describe('the conditions file', () => {
  test('has the 23 columns of the form and the two of ours, a row per school and the totals', () => {
    expect(Object.keys(conditions[0]!)).toHaveLength(25);
    expect(conditions).toHaveLength(county.schools + 1);
    expect(conditions.at(-1)?.['学校标识码']).toBe('合计');
  });

  test('adds up', () => {
    const column = '教学仪器设备资产值(万元)';
    const sum = conditions.slice(0, -1).reduce((total, row) => total + Number(row[column]), 0);
    expect(Number(conditions.at(-1)?.[column])).toBeCloseTo(sum, 6);
    for (const row of conditions) expect(row[column]).toMatch(/^\d+(\.\d{1,2})?$/);
  });

  test('names schools by ten digits and in words', () => {
    for (const row of conditions.slice(0, -1)) {
      expect(row['学校标识码']).toMatch(/^\d{10}$/);
      expect(row['学校名称']).toMatch(/小学|教学点|中学|学校/);
    }
  });

  test('tells a value in 万元 that means what the plan says per student', () => {
    const students = (code: string) => roster.filter((student) => student['学校标识码'] === code).length;
    for (const row of conditions.slice(0, -1)) {
      const perStudent = (Number(row['教学仪器设备资产值(万元)']) * 10_000) / students(row['学校标识码']!);
      expect(perStudent).toBeGreaterThan(800);
      expect(perStudent).toBeLessThan(6000);
    }
  });
});

describe('the roster', () => {
  test('has the 71 columns of the register and every student of the plan', () => {
    expect(Object.keys(roster[0]!)).toHaveLength(71);
    expect(roster).toHaveLength(county.students);
    expect(new Set(roster.map((s) => `${s['学校标识码']} ${s['年级']} ${s['班级号']}`)).size).toBe(county.classes);
  });

  test('names only schools of the conditions file', () => {
    const schools = new Set(conditions.map((row) => row['学校标识码']));
    expect(roster.filter((student) => !schools.has(student['学校标识码']))).toEqual([]);
  });

  test('has id numbers that are valid, unique, and belong to nobody', () => {
    const numbers = roster.flatMap((s) => [s['身份证件号'], s['成员1身份证件号'], s['成员2身份证件号']]).filter((number) => number !== '');
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) {
      expect(number).toMatch(/^999999\d{11}[\dX]$/);
      expect(idCheckCharacter(number!.slice(0, 17))).toBe(number![17]);
    }
  });

  test('links register number, id number, birth date and gender', () => {
    for (const student of roster.filter((s) => s['身份证件号'] !== '')) {
      const id = student['身份证件号']!;
      expect(student['学籍接续标识']).toBe(`G${id}`);
      expect(student['出生日期']).toBe(id.slice(6, 14));
      expect(student['性别']).toBe(Number(id[16]) % 2 === 1 ? '男' : '女');
    }
  });

  test('has a few students without an id number, who carry an L number', () => {
    const without = roster.filter((student) => student['身份证件号'] === '');
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(25);
    for (const student of without) expect(student['学籍接续标识']).toMatch(/^L\d{17}[\dX]$/);
    expect(new Set(roster.map((student) => student['学籍接续标识'])).size).toBe(roster.length);
  });

  test('has children of the age of their grade', () => {
    const ageInGrade = { 一年级: 6, 六年级: 11, 七年级: 12, 九年级: 14 };
    for (const [grade, age] of Object.entries(ageInGrade)) {
      for (const student of roster.filter((s) => s['年级'] === grade)) {
        const completed = Math.floor((20190831 - Number(student['出生日期'])) / 10_000);
        expect([age, age + 1]).toContain(completed);
      }
    }
    expect(roster.find((s) => s['年级'] === '九年级')?.['入学年月']).toBe('201709');
    expect(roster.find((s) => s['年级'] === '六年级')?.['入学年月']).toBe('201409');
  });

  test('is unequal in whom the schools teach', () => {
    const settlement = new Map(conditions.map((row) => [row['学校标识码'], row['城乡类型']]));
    const town = roster.filter((s) => settlement.get(s['学校标识码']) === '镇中心区');
    const village = roster.filter((s) => settlement.get(s['学校标识码']) === '村庄');
    const migrant = (s: Record<string, string>) => s['是否进城务工人员随迁子女'] === '是';
    const leftBehind = (s: Record<string, string>) => s['是否留守儿童'] !== '非留守儿童';
    expect(share(migrant, town)).toBeGreaterThan(3 * share(migrant, village));
    expect(share(leftBehind, village)).toBeGreaterThan(3 * share(leftBehind, town));
    expect(share((s) => migrant(s) && leftBehind(s))).toBe(0);
    expect(share((s) => s['就读方式'] === '住校')).toBeGreaterThan(0.03);
    expect(share((s) => s['残疾人类型'] !== '无残疾')).toBeLessThan(0.015);
    expect(share((s) => s['残疾人类型'] !== '无残疾')).toBeGreaterThan(0);
  });
});

test('the same seed gives the same bytes in every file, another seed other people', async () => {
  const again = await generateCounty({ seed: 'demo', size: 'small', schoolYear: 2019, directory: join(directory, 'again') });
  const other = await generateCounty({ seed: 'other', size: 'small', schoolYear: 2019, directory: join(directory, 'other') });
  for (const kind of Object.keys(county.files) as FileKind[]) {
    const bytes = await readFile(county.files[kind]);
    expect(bytes.equals(await readFile(again.files[kind]))).toBe(true);
    expect(bytes.equals(await readFile(other.files[kind]))).toBe(false);
  }
  expect(await readTable(other.files['student-roster'])).not.toEqual(roster);
});
