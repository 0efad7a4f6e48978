import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportKind } from '@junheng/contracts';
import { damagedFiles, type DamagedFile } from '@junheng/spreadsheet/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding, ImportJob } from '../src/api.ts';
import { conditionsVerdicts, rosterVerdicts, type Verdicts } from './damaged-file-verdicts.ts';
import * as office from './office-files.ts';
import { eventDigest, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

const schools = Array.from({ length: 5 }, (_, i) => office.schoolCells(i + 1));
const students = Array.from({ length: 12 }, (_, i) =>
  office.studentCells(i + 1, { 学校标识码: `990000000${1 + (i % 2)}`, 班级号: 1 + (i % 3) }),
);

const rosters = damagedFiles(
  {
    sheet: '学籍',
    header: office.rosterColumns,
    rows: students.map((cells) => office.inColumns(office.rosterColumns, cells)),
    columns: { id: '身份证件号', school: '学校标识码', name: '姓名', gender: '性别', date: '出生日期', whole: '班级号' },
  },
  'a seed',
);
/** Of the other file only the rows: damage to a file as such is not the kind's business. */
const conditions = damagedFiles(
  {
    sheet: '办学条件',
    header: office.conditionsColumns,
    rows: schools.map((cells) => office.inColumns(office.conditionsColumns, cells)),
    columns: { id: '学校标识码', name: '学校名称', whole: '计算机台数', decimal: '教学仪器设备资产值(万元)' },
  },
  'a seed',
).filter(({ level }) => level === 'row');

let registry: RegistryUnderTest;
let before: string;
let memoryBefore: number;
const directory = temporaryDirectory();

beforeAll(async () => {
  registry = await startRegistry();
  await registry.import('school-conditions', await office.conditionsFile(...schools));
  await registry.import('student-roster', await office.rosterFile(...students));
  before = await eventDigest(registry.sql);
  memoryBefore = process.memoryUsage.rss();
});
afterAll(() => registry.stop());

/**
 * The good file is in already: what is read correctly changes nothing. Counts of rows, and what is wrong with the rejected ones.
 */
function verdictOf({ status, problem, ...job }: ImportJob, findings: readonly Finding[]): string {
  if (status === 'refused') return `refused ${problem!.code}`;
  const counts = {
    new: job.newRows,
    changed: job.changedRows,
    unchanged: job.unchangedRows,
    rejected: job.rejectedRows,
    skipped: job.skippedRows,
  };
  const rows = Object.entries(counts).flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : []));
  const errors = new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ column, problem: found }) => `${column} ${found.code}`),
  );
  return [rows.join(' '), ...[...errors].slice(0, 3), ...(errors.size > 3 ? ['and more'] : [])].join(', ');
}

async function verdictOn(kind: ImportKind, { fileName, write }: DamagedFile): Promise<string> {
  const path = join(directory, fileName);
  await write(path);
  const job = await registry.check(kind, path).catch((refusal: Error) => refusal);
  await rm(path);
  if (job instanceof Error) return `not received ${job.message}`;
  const findings = await registry.findings(job.id);
  for (const message of [...(job.problem ? [job.problem] : []), ...findings.map(({ problem }) => problem)]) {
    if (message.zh === '' || message.en === '') throw new Error(`${message.code} says nothing`);
  }
  return verdictOf(job, findings);
}

const expectedOf = (verdicts: Verdicts) =>
  new Map(
    Object.entries(verdicts).flatMap(([verdict, names]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [name, verdict]),
    ),
  );

describe.each([
  ['student-roster', rosters, expectedOf(rosterVerdicts)],
  ['school-conditions', conditions, expectedOf(conditionsVerdicts)],
] as const)('a damaged or odd file for %s', (kind, files, expected) => {
  test('is of a kind whose verdict is stated', () => {
    expect(files.map(({ name }) => name).filter((name) => !expected.has(name))).toEqual([]);
    expect([...expected.keys()].filter((name) => !files.some((file) => file.name === name))).toEqual([]);
  });

  test.each(files.map((file) => [file.name, expected.get(file.name), file] as const))('%s: %s', async (_, verdict, file) => {
    expect(await verdictOn(kind, file)).toBe(verdict);
  });
});

describe('after all of them the registry', () => {
  test('has lost and taken nothing', async () => {
    expect(await eventDigest(registry.sql)).toBe(before);
  });

  test('has not kept their memory', () => {
    expect((process.memoryUsage.rss() - memoryBefore) / 2 ** 20).toBeLessThan(600);
  });

  test('takes the next good file', async () => {
    const job = await registry.import('student-roster', await office.rosterFile(...students, office.studentCells(500)));
    expect(job).toMatchObject({ status: 'done', newRows: 1, unchangedRows: 12, rejectedRows: 0 });
  });
});
