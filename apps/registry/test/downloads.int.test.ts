import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ImportKind, importKinds } from '@junheng/contracts';
import { generateCounty, type GeneratedCounty } from '@junheng/county-generator';
import { openSpreadsheet, writeXlsx } from '@junheng/spreadsheet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, DownloadRequest } from '../src/api.ts';
import { guidesOfKinds } from '../src/downloads/columns/guides-of-kinds.ts';
import { templateColumns } from '../src/downloads/columns/template-columns.ts';
import { rosterColumns, rosterFile, studentCells } from './office-files.ts';
import { eventCounts, operator, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

let county: GeneratedCounty;
let registry: RegistryUnderTest;
let directory: string;
const stranger = { id: 'x', kind: 'stranger' } as unknown as Actor;

beforeAll(async () => {
  directory = temporaryDirectory();
  county = await generateCounty({ seed: 'downloads', size: 'small', schoolYear: 2019, directory });
  registry = await startRegistry();
  for (const kind of importKinds) {
    const job = await registry.import(kind, county.files[kind]);
    if (job.status !== 'done' || job.rejectedRows > 0) throw new Error(`${kind}: ${job.status}, ${job.rejectedRows} rows rejected`);
  }
});
afterAll(() => registry.stop());

async function save(request: DownloadRequest): Promise<string> {
  const result = await registry.api.download(request, operator);
  if (!result.ok) throw new Error(result.refusal.code);
  const path = join(temporaryDirectory(), result.value.fileName);
  await pipeline(result.value.content, createWriteStream(path));
  return path;
}

async function cellsOf(path: string): Promise<string[][]> {
  const spreadsheet = await openSpreadsheet(path);
  const rows: string[][] = [];
  for await (const row of spreadsheet.rows(spreadsheet.sheets[0]!)) rows.push(row.cells.map(({ text }) => text));
  await spreadsheet.close();
  return rows;
}

const exports = async () => (await eventCounts(registry.sql))['RegisterExported'] ?? 0;

describe.each(importKinds)('the register %s', (kind) => {
  test.each(['xlsx', 'csv'] as const)('comes back as %s without a change', async (format) => {
    const path = await save({ of: 'register', kind, schoolYear: 2019, format });
    expect((await cellsOf(path))[0]).toEqual(templateColumns(kind).map(({ name }) => name));
    const job = await registry.check(kind, path);
    expect(job).toMatchObject({ status: 'unchanged', rejectedRows: 0, newRows: 0, changedRows: 0, problem: null });
    // Who stands on the list of new students is in no roster yet.
    expect((await registry.findings(job.id)).filter(({ problem }) => problem.code !== 'students-not-in-file')).toEqual([]);
  });
});

describe('a register', () => {
  test('is recorded before its first byte, with who took how many rows', async () => {
    const before = await exports();
    const result = await registry.api.download({ of: 'register', kind: 'school-conditions', schoolYear: 2019, format: 'csv' }, operator);
    expect(await exports()).toBe(before + 1);
    if (result.ok) result.value.content.destroy();
    const [event] = await registry.sql<{ body: string }[]>`
      select body from event where type = 'RegisterExported' and stream like 'export/%' order by position desc limit 1`;
    expect(JSON.parse(event!.body)).toMatchObject({
      kind: 'school-conditions',
      schoolYear: 2019,
      rows: county.schools,
      exportedBy: 'local-operator',
    });
  });

  test('that holds nothing is refused and not recorded', async () => {
    const before = await exports();
    const request = { of: 'register', kind: 'student-roster', schoolYear: 2005, format: 'xlsx' } as const;
    expect(await registry.api.download(request, operator)).toMatchObject({ ok: false, refusal: { code: 'RegisterEmpty' } });
    expect(await exports()).toBe(before);
  });

  test('has no name or number of a person in its file name', async () => {
    const result = await registry.api.download({ of: 'register', kind: 'student-roster', schoolYear: 2019, format: 'xlsx' }, operator);
    expect(result).toMatchObject({ ok: true, value: { fileName: '学籍基础信息表_2019-2020.xlsx' } });
    if (result.ok) result.value.content.destroy();
  });
});

describe.each(importKinds)('the template %s', (kind) => {
  test('holds the columns that are read, and a sheet that explains them', async () => {
    const path = await save({ of: 'template', kind });
    const spreadsheet = await openSpreadsheet(path);
    expect(spreadsheet.sheets.slice(0, 2)).toEqual([expect.any(String), '填写说明']);
    await spreadsheet.close();
    expect(await cellsOf(path)).toEqual([templateColumns(kind).map(({ name }) => name)]);
  });

  test('is read without any notice of a column once it is filled in', async () => {
    const header = templateColumns(kind).map(({ name }) => name);
    const path = join(temporaryDirectory(), 'filled.xlsx');
    await writeXlsx(path, [{ name: 'x', header, rows: [header.map((column) => guidesOfKinds[kind][column]!.example)] }]);
    const job = await registry.check(kind, path);
    const problems = (await registry.findings(job.id)).filter(
      ({ severity, problem }) => severity === 'error' || problem.code.startsWith('columns-'),
    );
    expect(problems.map(({ column, problem }) => `${column}: ${problem.code}`)).toEqual([]);
  });
});

describe('a correction sheet', () => {
  const wrong = { 性别: '3', 出生日期: '20101345' };

  test('holds just the faulty rows, faulty cells marked, and is imported once corrected', async () => {
    const school = { 学校标识码: '9900000001' };
    const file = await rosterFile(
      studentCells(901, school),
      studentCells(902, { ...school, ...wrong }),
      studentCells(903, { ...school, 姓名: '' }),
    );
    const job = await registry.import('student-roster', file);
    expect(job).toMatchObject({ status: 'done', rejectedRows: 2, correctionRows: 2 });

    const path = await save({ of: 'corrections', importId: job.id });
    expect(path).not.toContain('测试生');
    const [header, ...rows] = await cellsOf(path);
    expect(header).toEqual([...rosterColumns, '校验说明']);
    expect(rows).toHaveLength(2);
    expect(rows[0]!.at(-1)).toMatch(/性别：性别无法识别.*Gender not recognised/s);
    expect(rows[0]!.at(-1)).toMatch(/出生日期：/);

    const again = await registry.check('student-roster', path);
    expect(again).toMatchObject({ rows: 2, rejectedRows: 2 });
    const cure: Record<string, string> = { 性别: '女', 出生日期: '20100501', 姓名: '测试生' };
    const [, second] = rows;
    const corrected = [rows[0]!, second!].map((row, n) =>
      header!.map((column, index) => (n === 1 && column !== '姓名' ? row[index]! : (cure[column] ?? row[index]!))),
    );
    const correctedFile = join(temporaryDirectory(), 'corrected.xlsx');
    await writeXlsx(correctedFile, [{ name: '数据', header: header!, rows: corrected }]);
    const done = await registry.import('student-roster', correctedFile);
    expect(done).toMatchObject({ status: 'done', rejectedRows: 0, newRows: 2 });
    expect((await registry.findings(done.id)).flatMap(({ value }) => value ?? []).join('、')).not.toContain('校验说明');
  });

  test('of an import without faulty rows is refused', async () => {
    const { items } = await registry.api.readImports({ offset: 0, limit: 200 }, operator);
    const clean = items.find(({ kind, status }) => kind === 'school-conditions' && status === 'done')!;
    const result = await registry.api.download({ of: 'corrections', importId: clean.id }, operator);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'NothingToCorrect' } });
  });
});

describe('a download', () => {
  const unknown: [string, DownloadRequest, string][] = [
    ['kind', { of: 'template', kind: 'passports' as ImportKind }, 'KindUnknown'],
    ['mapping', { of: 'layout', layoutId: 'nobody-knows' }, 'LayoutNotFound'],
    ['import', { of: 'corrections', importId: '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11' }, 'ImportNotFound'],
  ];
  test.each(unknown)('of an unknown %s is refused in both languages', async (_, request, code) => {
    const result = await registry.api.download(request, operator);
    expect(result).toMatchObject({
      ok: false,
      refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) },
    });
  });

  test('is not for an unknown actor', async () => {
    const result = await registry.api.download({ of: 'template', kind: 'student-roster' }, stranger);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'ActorUnknown' } });
  });
});
