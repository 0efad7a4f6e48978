import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GeneratedCounty, generateCounty } from '@junheng/county-generator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHome, type PlatformProcess, serversOn, signIn, startPlatformProcess } from './platform-process.ts';

const bin = join(import.meta.dirname, '../../../tools/cli/bin/junheng.mjs');
const { home, remove } = createHome();
let directory: string;
let county: GeneratedCounty;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-files-'));
  county = await generateCounty({ seed: 'demo', size: 'small', schoolYear: 2019, directory });
});
afterAll(() => {
  remove();
  rmSync(directory, { recursive: true });
});

type Ended = { code: number; out: string; err: string };

function junheng(...args: string[]): Promise<Ended> {
  const { PATH = '' } = process.env;
  return new Promise((ended) => {
    execFile(process.execPath, [bin, ...args], { cwd: directory, env: { PATH, JUNHENG_HOME: home } }, (error, out, err) => {
      ended({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npx junheng, no platform running', () => {
  test.each(['link', 'status'])('%s says so and ends with 1', async (name) => {
    expect(await junheng(name)).toMatchObject({ code: 1, err: expect.stringContaining('npm start') });
  });

  test('import starts one for its duration, imports, and leaves nothing running', async () => {
    const { code, out } = await junheng('import', 'conditions', county.conditionsFile, '--year', '2019', '--yes');
    expect(out).toContain(`would add ${county.schools} schools`);
    expect(out).toContain(`Imported: ${county.schools} rows new`);
    expect(code).toBe(0);
    expect(serversOn(home)).toEqual([]);
  });
});

describe('npx junheng, a platform running', () => {
  let platform: PlatformProcess & { address: string };
  beforeAll(async () => {
    platform = await startPlatformProcess(home);
  });
  afterAll(() => platform.end('SIGTERM'));

  test('link gives a link that opens a session', async () => {
    const { code, out } = await junheng('link');
    expect(code).toBe(0);
    expect(await signIn(/http:\S+/.exec(out)![0])).toMatch(/^junheng_\d+=/);
  });

  test('import shows a dry run and writes nothing without --yes', async () => {
    const { code, out, err } = await junheng('import', 'roster', county.rosterFile, '--year', '2019');
    expect(code).toBe(4);
    expect(out).toContain(`${county.students} students`);
    expect(err).toContain('--yes');
    expect((await junheng('status')).out).toContain(`${county.schools} schools, 0 classes, 0 students`);
  });

  test('import with --yes brings in every student; again, nothing changes', async () => {
    const first = await junheng('import', '学籍基础信息表', county.rosterFile, '--year', '2019', '--yes');
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining(`Imported: ${county.students} rows new`) });
    const status = await junheng('status');
    expect(status.out).toContain(`${county.schools} schools, ${county.classes} classes, ${county.students} students`);
    const second = await junheng('import', 'roster', county.rosterFile, '--year', '2019', '--yes');
    expect(second).toMatchObject({ code: 0, out: expect.stringContaining('nothing changes') });
    expect((await junheng('status')).out).toBe(status.out);
  });

  test('import all brings in the rest of the folder in order', async () => {
    const listed = await junheng('import', 'all', directory, '--year', '2019');
    expect(listed).toMatchObject({ code: 4, out: expect.stringContaining('To import 8 files') });
    const { code, out } = await junheng('import', 'all', directory, '--year', '2019', '--yes');
    expect(out).toContain(`would add 0 schools, 0 classes, ${county.newStudents} students, 0 teachers`);
    expect(code).toBe(0);
    expect(out.match(/^ {4}done$/gm)).toHaveLength(8);
    expect((await junheng('imports')).out).toContain('适龄残疾儿童少年登记表 2019');
  });

  test('what is exported changes nothing when it comes back', async () => {
    const target = join(directory, '导出.csv');
    const exported = await junheng('export', 'class-list', '--year', '2019', '--csv', '-o', target);
    expect(exported).toMatchObject({ code: 0, out: expect.stringContaining('personal data') });
    expect(statSync(target).mode & 0o777).toBe(0o600);
    const again = await junheng('import', '班级信息表', target, '--year', '2019', '--yes');
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('nothing changes') });
    expect(await junheng('export', 'class-list', '--year', '2005', '-o', target)).toMatchObject({
      code: 3,
      err: expect.stringContaining('没有'),
    });
  });

  test('a template is written under its own name, and no file is replaced that was not named', async () => {
    expect(await junheng('template', 'teachers')).toMatchObject({ code: 0, out: expect.stringContaining('教师花名册_模板.xlsx') });
    expect(readFileSync(join(directory, '教师花名册_模板.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(await junheng('template', 'teachers')).toMatchObject({ code: 2, err: expect.stringContaining('-o') });
  });

  test('audit reads the whole ledger and finds it as signed', async () => {
    expect(await junheng('audit')).toMatchObject({ code: 0, out: expect.stringMatching(/: [1-9]\d* entries lead to its signed root/) });
  });

  test('view rebuild makes the view anew, byte for byte the same', async () => {
    const rebuilt = await junheng('view', 'rebuild');
    expect(rebuilt).toMatchObject({ code: 0, out: expect.stringContaining('Byte-identical: yes') });
    const [entries] = /[1-9]\d* ledger entries/.exec(rebuilt.out)!;
    expect((await junheng('view')).out).toMatch(new RegExp(`live, ${Number.parseInt(entries, 10)} entries \\(100 %\\)`));
  });

  test('a wrong file is refused with its reason and ends with 3', async () => {
    const file = join(directory, 'wrong.xlsx');
    writeFileSync(file, '%PDF-1.7');
    const { code, err } = await junheng('import', 'roster', file, '--yes');
    expect(code).toBe(3);
    expect(err).toMatch(/PDF/);
    expect(err).toMatch(/[一-鿿]/);
  });

  test('the operator token is needed: a stranger on this machine gets nothing', async () => {
    const answer = await fetch(`${platform.address}/sign-in-link`, { method: 'POST', headers: { authorization: 'Bearer guess' } });
    expect(answer.status).toBe(401);
  });
});
