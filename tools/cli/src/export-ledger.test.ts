import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run as verify } from '@junheng/verify/run';
import { fakeLog } from '../test/fake-log.ts';
import { standIn } from '../test/stand-in.ts';
import { exportLedger } from './export-ledger.ts';

let home: string;
let directory: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'junheng-export-'));
  directory = join(home, '台账');
});
afterEach(() => rmSync(home, { recursive: true }));

const status = { status: { county: { code: '000000' } } };
async function take(log: ReturnType<typeof fakeLog>, into = directory) {
  const { client, out, text } = standIn(status, log.client);
  log.state.asked.length = 0;
  return { code: await exportLedger({ directory: into }, client, out), text: text(), asked: [...log.state.asked] };
}
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());

describe('export ledger', () => {
  test('writes a folder that is found genuine, and that its owner only may enter', async () => {
    const log = fakeLog('a');
    log.grow(600);
    const { code, text } = await take(log);
    expect(code).toBe(0);
    expect(text).toContain('600 条记录逐条核对无误');
    expect(text).toContain('已记入台账');
    expect(text).toContain('请用文件夹里的 checkpoint');
    expect(filesIn(directory).sort((one, other) => (one < other ? -1 : 1))).toEqual([
      'checkpoint',
      'entries.jsonl',
      'keys',
      ...['0/000', '0/001', '0/002.p/88', '1/000.p/2', 'entries/000', 'entries/001', 'entries/002.p/88'].map((path) => `tile/${path}`),
    ]);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(await verify([directory])).toBe(0);
  });

  test('goes on where a broken connection left it, without a verdict until all is there', async () => {
    const log = fakeLog('a');
    log.grow(300);
    log.state.breakAfter = 10_000;
    const broken = await take(log);
    expect(broken.code).toBe(1);
    expect(broken.text).toContain('broken');
    expect(await verify([directory])).toBe(2);
    const { code, asked } = await take(log);
    expect(code).toBe(0);
    const [, from] = /from=(\d+)&to=300$/.exec(asked.at(-1)!)!;
    expect(Number(from)).toBeGreaterThan(50);
    expect(asked.filter((path) => path.includes('tile/')).length).toBeLessThan(6); // the proof that it is the same log, and no tile again
  });

  test('adds what the log grew by, and drops the unfinished tiles it had', async () => {
    const log = fakeLog('a');
    log.grow(300);
    await take(log);
    log.grow(230);
    const { code, asked } = await take(log);
    expect(code).toBe(0);
    expect(asked.at(-1)).toContain('from=300&to=530');
    expect(filesIn(directory).filter((path) => path.includes('.p/'))).toEqual(
      expect.arrayContaining(['tile/0/002.p/18', 'tile/entries/002.p/18', 'tile/1/000.p/2']),
    );
    expect(filesIn(directory).filter((path) => path.includes('.p/'))).toHaveLength(3);
    expect((await take(log)).asked.some((path) => path.includes('entries.jsonl'))).toBe(false);
  });

  test('writes nothing into another log’s folder, though it has the same name', async () => {
    const log = fakeLog('a');
    log.grow(20);
    await take(log);
    const before = filesIn(directory).map((path) => readFileSync(join(directory, path), 'base64'));
    const other = fakeLog('b');
    other.grow(40);
    const { code, text } = await take(other);
    expect([code, text]).toEqual([3, expect.stringContaining('OtherLedger')]);
    expect(filesIn(directory).map((path) => readFileSync(join(directory, path), 'base64'))).toEqual(before);
    const shorter = fakeLog('a');
    shorter.grow(10);
    expect((await take(shorter)).code).toBe(3);
  });

  test('writes nothing beside other things, and nothing of an empty log', async () => {
    mkdirSync(directory);
    writeFileSync(join(directory, 'thesis.txt'), 'x');
    const log = fakeLog('a');
    log.grow(3);
    expect(await take(log)).toMatchObject({ code: 3, text: expect.stringContaining('FolderNotEmpty') });
    expect(readdirSync(directory)).toEqual(['thesis.txt']);
    expect(await take(fakeLog('a'), join(home, 'new'))).toMatchObject({ code: 3, text: expect.stringContaining('LedgerEmpty') });
    expect(existsSync(join(home, 'new'))).toBe(false);
  });

  test('says that what it wrote is not what was signed, when it is not', async () => {
    const log = fakeLog('a');
    log.grow(10);
    await take(log);
    const file = join(directory, 'entries.jsonl');
    const lines = readFileSync(file, 'utf8').replace('名称', '名字');
    rmSync(file);
    appendFileSync(file, lines);
    log.grow(1);
    expect(await take(log)).toMatchObject({ code: 6, text: expect.stringContaining('entry-changed') });
  });
});
