import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from '@junheng/spreadsheet';
import { writeGb18030Csv, writePasswordProtected, writePdf, writeZipBomb } from '@junheng/spreadsheet/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownFiles } from '../src/imports/file-kind.ts';
import * as office from './office-files.ts';
import { eventDigest, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

let registry: RegistryUnderTest;
let before: string;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.import('school-conditions', await office.conditionsFile(office.schoolCells(1)));
  before = await eventDigest(registry.sql);
});
afterAll(() => registry.stop());

const path = async (name: string) => join(temporaryDirectory(), name);
const teachers = knownFiles.find(({ id }) => id === 'teacher-roster')!.columns;

async function sheets(...given: { name: string; header: readonly string[]; rows?: office.OfficeRow[] }[]): Promise<string> {
  const file = await path('file.xlsx');
  await writeXlsx(
    file,
    given.map(({ rows = [], ...sheet }) => ({ ...sheet, rows })),
  );
  return file;
}

const wrongFiles: [string, 'school-conditions' | 'student-roster', () => Promise<string>, string, string][] = [
  ['empty', 'student-roster', async () => written('empty.xlsx', (file) => writeFile(file, '')), 'empty-file', '文件是空的'],
  ['a PDF renamed .xlsx', 'student-roster', () => written('file.xlsx', writePdf), 'pdf', 'PDF'],
  ['password-protected', 'student-roster', () => written('file.xlsx', writePasswordProtected), 'password-protected', '密码'],
  ['a zip bomb', 'student-roster', () => written('file.xlsx', (file) => writeZipBomb(file)), 'zip-bomb', '异常巨大'],
  [
    'a damaged workbook',
    'student-roster',
    () => written('file.xlsx', (file) => writeFile(file, 'PK\u0003\u0004broken')),
    'damaged',
    '损坏',
  ],
  ['a workbook of other sheets', 'student-roster', () => sheets({ name: '封面', header: ['某县'] }), 'no-header', '“封面”'],
  ['a teacher roster', 'student-roster', () => sheets({ name: '教师', header: teachers }), 'another-file', '《教师花名册》'],
  ['the other office’s file', 'school-conditions', () => office.rosterFile(office.studentCells(1)), 'another-file', '《学籍基础信息表》'],
  [
    'without a required column',
    'student-roster',
    () => sheets({ name: '学籍', header: office.rosterColumns.filter((column) => column !== '班级号') }),
    'missing-columns',
    '“班级号”',
  ],
  [
    'of 500 columns',
    'school-conditions',
    () => sheets({ name: '数据', header: Array.from({ length: 500 }, (_, index) => `列${index}`) }),
    'too-many-columns-for-kind',
    '500 列',
  ],
  [
    'titled in 元',
    'school-conditions',
    () => sheets({ name: '数据', header: office.conditionsColumns.map((column) => column.replace('(万元)', '（元）')) }),
    'wrong-unit',
    '（元）',
  ],
  [
    'of values in 元',
    'school-conditions',
    () => office.conditionsFile(...[1, 2, 3].map((n) => office.schoolCells(n, { '教学仪器设备资产值(万元)': 3_501_200 + n }))),
    'wrong-unit',
    '3/3 行',
  ],
  ['without data', 'student-roster', () => office.rosterFile(), 'no-rows', '没有数据'],
  ['with nothing but totals', 'school-conditions', () => office.conditionsFile({ 学校标识码: '合计' }), 'no-rows', '没有数据'],
];

async function written(name: string, write: (file: string) => Promise<void>): Promise<string> {
  const file = await path(name);
  await write(file);
  return file;
}

describe('a file', () => {
  test.each(wrongFiles)('that is %s is refused with its own message and changes nothing', async (_what, kind, make, code, words) => {
    const job = await registry.check(kind, await make());
    expect(job).toMatchObject({ status: 'refused', problem: { code, zh: expect.stringContaining(words) }, finishedAt: expect.any(Date) });
    expect(job.problem!.en).not.toBe('');
    expect(await registry.findings(job.id)).toEqual([]);
    expect(await eventDigest(registry.sql)).toBe(before);
  });

  test('each kind of wrong has a message of its own', () => {
    const codes = wrongFiles.map(([, , , code]) => code);
    expect(new Set(codes).size).toBeGreaterThanOrEqual(10);
  });

  test('saved as .csv by a Chinese Excel is accepted', async () => {
    const file = await path('学籍.csv');
    const rows = [office.studentCells(1), office.studentCells(2)].map((cells) => office.inColumns(office.rosterColumns, cells));
    await writeGb18030Csv(file, { titleRows: ['某县学籍'], header: office.rosterColumns, rows });
    const job = await registry.check('student-roster', file);
    expect(job).toMatchObject({ status: 'ready', newRows: 2, rejectedRows: 0 });
    expect((await registry.findings(job.id)).every(({ severity }) => severity === 'notice')).toBe(true);
  });

  test('saved by LibreOffice, with date cells and shared texts, is accepted', async () => {
    const job = await registry.check('student-roster', join(import.meta.dirname, 'fixtures/libreoffice-roster.xlsx'));
    expect(job).toMatchObject({ status: 'ready', sheet: '学籍', newRows: 3, rejectedRows: 1 });
    const found = (await registry.findings(job.id)).filter(({ severity }) => severity === 'error');
    expect(found).toMatchObject([{ row: 6, column: '身份证件号', problem: { code: 'digits-lost' } }]);
  });

  test('of unknown hash, year or name is refused at the door', async () => {
    const input = { kind: 'student-roster', layout: null, fileHash: 'a'.repeat(64), fileName: 'x.xlsx', schoolYear: 2019 } as const;
    const codeOf = async (change: Partial<{ fileHash: string; fileName: string; schoolYear: number }>) => {
      const result = await registry.api.checkImport({ ...input, ...change }, { id: 'local-operator', kind: 'local-operator' });
      return result.ok ? 'accepted' : result.refusal.code;
    };
    expect(await codeOf({})).toBe('FileNotUploaded');
    expect(await codeOf({ fileHash: '../secrets' })).toBe('FileNotUploaded');
    expect(await codeOf({ schoolYear: 19 })).toBe('SchoolYearInvalid');
    expect(await codeOf({ fileName: ' ' })).toBe('FileNameInvalid');
  });
});
