import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GeneratedCounty, generateCounty } from '@junheng/county-generator';
import { openSpreadsheet } from '@junheng/spreadsheet';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createHome, type PlatformProcess, startPlatformProcess } from './platform-process.ts';

const bin = join(import.meta.dirname, '../../../tools/cli/bin/junheng.mjs');
const script = join(import.meta.dirname, '../../../docs/guides/equity_check.py');
const { home, remove } = createHome();
const directory = dirname(home);
const file = (name: string) => join(directory, name);
let platform: PlatformProcess;
let county: GeneratedCounty;

type Ended = { code: number; out: string };

function run(program: string, ...args: string[]): Promise<Ended> {
  const { PATH = '' } = process.env;
  const env = { PATH, JUNHENG_HOME: home, PYTHONDONTWRITEBYTECODE: '1' };
  return new Promise((ended) => {
    execFile(program, args, { cwd: directory, env, maxBuffer: 2 ** 26 }, (error, out, err) => {
      ended({ code: typeof error?.code === 'number' ? error.code : 0, out: out + err });
    });
  });
}
const junheng = (...args: string[]) => run(process.execPath, bin, ...args);
const check = (events: string) => run('python3', script, file(events), file('overview.json'));

beforeAll(async () => {
  county = await generateCounty({ seed: 'equity-check', size: 'small', schoolYear: 2019, directory });
  platform = await startPlatformProcess(home, { environment: { JUNHENG_CLOCK: '2019-10-15' } });
  const done = async (...args: string[]) => {
    const { code, out } = await junheng(...args);
    if (code !== 0) throw new Error(out);
  };
  await done('import', 'all', directory, '--year', '2019', '--yes');
  await done('overview', '--year', '2019', '-o', 'overview.json');
  await done('export', 'events', '--with-sensitive', '-o', 'events.jsonl');
});
afterAll(async () => {
  await platform.end('SIGTERM');
  remove();
});

const linesOf = (name: string) => readFileSync(file(name), 'utf8').trimEnd().split('\n');
type Entry = { index: number; header: { type: string }; data: Record<string, unknown>; opened?: Record<string, unknown> };

describe('the exported events', () => {
  test('are every entry in its order, readable by their owner only, and the export is the next entry', async () => {
    const entries = linesOf('events.jsonl').map((line) => JSON.parse(line) as Entry);
    expect(entries.map(({ index }) => index)).toEqual(entries.map((_, at) => at));
    expect(statSync(file('events.jsonl')).mode & 0o777).toBe(0o600);
    await junheng('export', 'events', '--from', String(entries.length), '-o', 'later.jsonl');
    const later = linesOf('later.jsonl').map((line) => JSON.parse(line) as Entry);
    expect(later[0]).toMatchObject({
      index: entries.length,
      header: { type: 'county.registry.events-exported.v1' },
      data: { fromIndex: 0, entries: entries.length, withSensitive: true, exportedBy: 'local-operator' },
    });
  });

  test('open what the view itself may open, and only where that was asked for', async () => {
    const opened = linesOf('events.jsonl').flatMap((line) => Object.keys((JSON.parse(line) as Entry).opened ?? {}));
    expect([...new Set(opened)].toSorted()).toEqual(['enrolled', 'ethnicityKnown', 'leftBehind', 'subsidised']);
    await junheng('export', 'events', '-o', 'plain.jsonl');
    expect(linesOf('plain.jsonl').filter((line) => 'opened' in (JSON.parse(line) as Entry))).toEqual([]);
  });

  test('name no child and no id number', async () => {
    const text = readFileSync(file('events.jsonl'), 'utf8');
    const told = new Set([...text.matchAll(/"([^"\\]*)"|(\d{17}[\dX])/g)].map(([, quoted, digits]) => quoted ?? digits));
    const roster = await openSpreadsheet(county.rosterFile);
    const rows: string[][] = [];
    for await (const { cells } of roster.rows(roster.sheets[0]!)) rows.push(cells.map((cell) => cell.text));
    await roster.close();
    const [columns, ...children] = rows as [string[], ...string[][]];
    expect(children).toHaveLength(county.students);
    const direct = ['姓名', '身份证件号'].map((column) => columns.indexOf(column));
    expect(direct).not.toContain(-1);
    expect(children.flatMap((child) => direct.map((at) => child[at]!)).filter((value) => value !== '' && told.has(value))).toEqual([]);
  });
});

describe('equity_check.py', () => {
  beforeEach(({ task, skip }) => {
    if (spawnSync('python3', ['--version']).status === 0) return;
    task.meta.skipReason = 'no python3 in PATH';
    skip();
  });

  test('comes to every number of the overview by itself', async () => {
    const { code, out } = await check('events.jsonl');
    expect(out.split('\n').filter((line) => line.startsWith('differs'))).toEqual([]);
    expect(code).toBe(0);
    for (const path of ['students', 'resources.junior.passing', 'indicators.cty.retention-nine-year.value', 'goals.nq.a.15.gap']) {
      expect(out).toMatch(new RegExp(`^agrees  ${path} `, 'm'));
    }
    expect(Number(/^(\d+) numbers, 0 differ$/m.exec(out)?.[1])).toBeGreaterThan(250);
  });

  test.each([
    [
      'a school with one room more',
      'school-conditions-declared',
      'multimediaRooms',
      /resources\.\w+\.indicators\.res\.multimedia-rooms-per100\.mean/,
    ],
    ['a girl who is a boy', 'student-registered', 'gender', /stages\.\w+\.composition\.female/],
    ['a cohort with one graduate more', 'cohort-counted', 'graduated', /indicators\.cty\.retention-nine-year\.value/],
    ['a left-behind child who is none', 'student-registered', 'leftBehind', /stages\.\w+\.composition\.leftBehind/],
  ])('finds %s', async (_, type, field, path) => {
    const lines = linesOf('events.jsonl');
    const fieldsOf = ({ data, opened }: Entry) => (field === 'leftBehind' ? opened! : data);
    const isMeant = (line: string) => {
      const entry = JSON.parse(line) as Entry;
      return entry.header.type.includes(`.${type}.`) && isChangeable[field]!(fieldsOf(entry)[field]);
    };
    const at = type === 'cohort-counted' ? lines.findLastIndex(isMeant) : lines.findIndex(isMeant);
    const entry = JSON.parse(lines[at]!) as Entry;
    const fields = fieldsOf(entry);
    fields[field] = field === 'gender' ? '1' : field === 'leftBehind' ? false : (fields[field] as number) + 1;
    writeFileSync(file('changed.jsonl'), lines.with(at, JSON.stringify(entry)).join('\n'));
    const { code, out } = await check('changed.jsonl');
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^differs ${path.source} `, 'm'));
  });

  test.each([
    ['no export', () => 'no json', 'unreadable'],
    ['an export of fewer entries than the answer holds', () => linesOf('events.jsonl').slice(0, 100).join('\n'), 'export again'],
    ['an export from the middle', () => linesOf('events.jsonl').slice(7).join('\n'), 'export from 0'],
  ])('says that a file is %s', async (_, text, reason) => {
    writeFileSync(file('other.jsonl'), text());
    expect(await check('other.jsonl')).toMatchObject({ code: 2, out: expect.stringContaining(reason) });
  });
});

const isChangeable: Record<string, (value: unknown) => boolean> = {
  multimediaRooms: (value) => typeof value === 'number' && value > 0,
  gender: (value) => value === '2',
  leftBehind: (value) => value === true,
  graduated: (value) => typeof value === 'number' && value > 0,
};
