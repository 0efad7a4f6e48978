import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCounty } from '@junheng/county-generator';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { createHome, type PlatformProcess, startPlatformProcess } from './platform-process.ts';

const bin = join(import.meta.dirname, '../../../tools/cli/bin/junheng.mjs');
const guides = join(import.meta.dirname, '../../../docs/guides');
const { home, remove } = createHome();
const directory = dirname(home);
const file = (...names: string[]) => join(directory, ...names);
let platform: PlatformProcess & { address: string };

type Ended = { code: number; out: string };

function run(program: string, ...args: string[]): Promise<Ended> {
  const { PATH = '' } = process.env;
  return new Promise((ended) => {
    execFile(program, args, { cwd: directory, env: { PATH, JUNHENG_HOME: home, PYTHONDONTWRITEBYTECODE: '1' } }, (error, out, err) => {
      ended({ code: typeof error?.code === 'number' ? error.code : 0, out: out + err });
    });
  });
}
const junheng = (...args: string[]) => run(process.execPath, bin, ...args);
/** The same question to each verifier that the project has. */
const askAll = async (...args: string[]): Promise<Ended[]> => [
  await junheng('verify', ...args),
  await run(process.execPath, join(guides, 'junheng-verify.mjs'), ...args),
  await run('python3', join(guides, 'verify_ledger.py'), ...args),
];

beforeAll(async () => {
  const { conditionsFile } = await generateCounty({ seed: 'verify', size: 'small', schoolYear: 2019, directory });
  platform = await startPlatformProcess(home, { environment: { JUNHENG_CLOCK: '2019-10-15' } });
  for (const args of [
    ['import', 'conditions', conditionsFile, '--year', '2019', '--yes'],
    ['export', 'ledger', '台账'],
  ]) {
    const { code, out } = await junheng(...args);
    if (code !== 0) throw new Error(out);
  }
  copyFileSync(file('台账/checkpoint'), file('公告.txt'));
  cpSync(file('台账'), file('改动'), { recursive: true });
  const entries = readFileSync(file('改动/entries.jsonl'), 'utf8').split('\n');
  entries[10] = entries[10]!.replace('"body":"{', '"body":" {');
  writeFileSync(file('改动/entries.jsonl'), entries.join('\n'));
}, 120_000);
afterAll(async () => {
  await platform.end('SIGTERM');
  remove();
});

describe('an exported ledger', () => {
  test('is genuine to every verifier, and so is what it grew to, held against the checkpoint that was kept', async () => {
    for (const { code, out } of await askAll('台账')) expect([code, out]).toEqual([0, expect.stringContaining('逐条核对无误')]);
    expect((await junheng('export', 'ledger', '台账')).code).toBe(0);
    for (const { code, out } of await askAll('台账', '--older', '公告.txt'))
      expect([code, out]).toEqual([0, expect.stringContaining('此后只有增加')]);
  }, 60_000);

  test('holds the record of the export before', () => {
    const last = readFileSync(file('台账/entries.jsonl'), 'utf8').trimEnd().split('\n').at(-1)!;
    expect((JSON.parse(last) as { header: string }).header).toContain('county.registry.events-exported.v1');
  });

  test('with one byte changed is refused by each, which names the entry', async () => {
    for (const { code, out } of await askAll('改动'))
      expect([code, out]).toEqual([1, expect.stringContaining('[entry-changed]：第 10 条')]);
  }, 60_000);

  test('lies before anyone as tiles, its contents before nobody', async () => {
    const tile = await fetch(`${platform.address}/ledger/000000/tile/0/000.p/1`);
    expect([tile.status, (await tile.arrayBuffer()).byteLength]).toEqual([200, 32]);
    expect((await fetch(`${platform.address}/downloads/ledger-entries.jsonl?from=0&to=1`)).status).toBe(401);
  });
});

describe('the verifier’s page', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    if (chromiumPath === null) return;
    browser = await openBrowser();
    page = await browser.context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => asked.push(error.message));
  });
  afterAll(async () => {
    if (chromiumPath !== null) await browser.close();
  });
  beforeEach(({ task, skip }) => {
    if (chromiumPath !== null) return;
    task.meta.skipReason = 'no Chromium found in PATH';
    skip();
  });
  const verdict = async (folder: string): Promise<string> => {
    await page.setInputFiles('#folder', file(folder));
    await page.locator('#outcome').waitFor();
    return page.locator('#outcome').innerText();
  };

  test('opens to anyone, and checks a folder without asking the platform for anything more', async () => {
    await page.goto(`${platform.address}/verify`);
    await page.fill('#older', readFileSync(file('公告.txt'), 'utf8'));
    expect(await verdict('台账')).toMatch(/^属实.*此后只有增加/s);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([`${platform.address}/verify`]);
  });

  test('takes a folder that is dropped on it', async () => {
    await page.goto(`${platform.address}/verify`);
    const browserItself = await browser.context.newCDPSession(page);
    const data = { items: [], files: [file('台账')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await browserItself.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
    await page.getByText('属实：台账').waitFor();
    expect(await page.locator('#chosen').innerText()).toContain('台账');
  });

  test.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('has nothing that axe complains of and nothing beside the screen, %s, %i px', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${platform.address}/verify`);
    expect(await verdict('改动')).toContain('不属实');
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });

  test('works the same saved to disk, without a network', async () => {
    writeFileSync(file('saved.html'), await (await fetch(`${platform.address}/verify`)).text());
    expect(readFileSync(file('saved.html'), 'utf8')).toBe(readFileSync(join(guides, 'junheng-verify.html'), 'utf8'));
    await browser.context.setOffline(true);
    await page.goto(`file://${file('saved.html')}`);
    expect(await verdict('台账')).toMatch(/^属实/);
    expect(await verdict('改动')).toContain('第 10 条（从 0 起）的内容被改动过');
    writeFileSync(file('bad.txt'), '台账 …');
    await page.setInputFiles('#files', file('bad.txt'));
    await page.getByText('bad.txt 既不是凭证，也不是检查点').waitFor();
    await page.fill('#key', 'junk');
    await page.click('#verify');
    await page.getByText('您给出的校验公钥无法识别').waitFor();
  });
});
