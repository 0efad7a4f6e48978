import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromiumPath, openBrowser } from './chromium.ts';
import { createDemoHome, ledgerAtRest } from './demo-home.ts';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';

/* A draw held in a hall without a network: prepared and brought back by the console, held and verified by the pages in one file. */

const consoleBuild = join(import.meta.dirname, '../../console/dist/hall.html');
const persisted = JSON.parse(readFileSync(join(import.meta.dirname, '../../console/src/gql/persisted-documents.json'), 'utf8')) as Record<
  string,
  string
>;
const numbers = ['31415', '27182'];
let home: string;
let remove = () => {};
let platform: PlatformProcess & { address: string };
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let drawId: string;

beforeAll(async () => {
  if (chromiumPath === null) return;
  if (!existsSync(consoleBuild)) throw new Error('the console is not built: nx run @junheng/console:build');
  ({ home, remove } = await createDemoHome());
  platform = await startPlatformProcess(home, { environment: { JUNHENG_DEMO: 'small', JUNHENG_CLOCK: '2019-10-15' } });
  await ledgerAtRest(platform.address);
  browser = await openBrowser();
  page = await browser.context.newPage();
  await page.goto(platform.signInLink());
  await page.getByRole('heading', { level: 1 }).waitFor();
}, 300_000);
afterAll(async () => {
  if (chromiumPath !== null) {
    await browser.close();
    await platform.end('SIGTERM');
  }
  remove();
});

beforeEach(({ skip, task }) => {
  if (chromiumPath !== null) return;
  task.meta.skipReason = 'no Chromium found in PATH';
  skip();
});

/** An operation of the console, by its hash as the console sends it. */
async function send<T>(name: string, variables: Record<string, unknown>): Promise<T> {
  const [hash] = Object.entries(persisted).find(([, text]) => new RegExp(`(query|mutation) ${name}\\b`).test(text))!;
  const answer = await page.request.post(`${platform.address}/graphql`, {
    headers: { origin: platform.address },
    data: { operationName: name, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
  });
  const { data, errors } = (await answer.json()) as { data: T | null; errors?: unknown };
  if (!data) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  const refused = Object.values(data as object).find((each) => (each as { __typename?: string } | null)?.__typename === 'Refusal');
  if (refused) throw new Error(`${name}: ${JSON.stringify(refused)}`);
  return data;
}

/** The demo leaves one cohort with a plan and nothing else. */
async function sealPlannedDraw(): Promise<string> {
  type Rows = { placementDraws: { edges: { node: { drawId: string; status: string } }[] } };
  const { placementDraws } = await send<Rows>('SupervisedDraws', { schoolYear: 2019 });
  const planned = placementDraws.edges.map(({ node }) => node).find(({ status }) => status === 'PLANNED')!.drawId;
  await send('FreezeRoster', { drawId: planned });
  for (const name of ['王芳', '李强'])
    await send('AppointSupervisor', { drawId: planned, personId: null, role: 'PARENT', chosenBy: 'LOT', name });
  await send('SealDraw', { drawId: planned });
  return planned;
}

const press = (on: Page, name: string) => on.getByRole('button', { name, exact: true }).click();

async function holdCeremony(hall: Page): Promise<string> {
  await press(hall, '已核对，开始');
  for (const number of numbers) {
    for (const k of [0, 1]) await hall.locator('input[type=password]').nth(k).fill(number);
    await press(hall, '封好我的数');
  }
  await hall.reload(); // the lid was closed
  for (const number of numbers) {
    await hall.getByLabel('您的数').fill(number);
    await press(hall, '公开');
  }
  await hall.getByLabel('第一位录入').fill('3 5 1 6 2 4 1 1 6 5 2 3');
  await hall.getByLabel('第二位录入').fill('3 5 1 6 2 4 1 1 6 5 2 3');
  await press(hall, '两次一致，确定');
  await press(hall, '当场计算种子');
  await press(hall, '开始抽签');
  await hall.getByRole('heading', { name: '结果' }).waitFor({ timeout: 60_000 });
  return hall.locator('.hash-code code').innerText();
}

test(
  'a draw is prepared, held with the network cut, and brought back: the server comes to the same, and a second time changes nothing',
  { timeout: 240_000 },
  async () => {
    drawId = await sealPlannedDraw();
    await page.goto(`${platform.address}/draws/${drawId}/ceremony`);
    await press(page, '准备现场包');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, '下载现场包（.html）')]);
    const kit = join(home, 'kit.html');
    await download.saveAs(kit);

    const hall = await browser.context.newPage();
    await hall.goto(`${platform.address}/hall#${drawId}`);
    await hall.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await browser.context.setOffline(true);
    await hall.reload();
    const resultHash = await holdCeremony(hall);

    const fromDisk = await browser.context.newPage();
    await fromDisk.goto(`file://${kit}`);
    expect(await fromDisk.getByRole('heading', { level: 2 }).innerText()).toBe('封存');
    await fromDisk.close();
    await browser.context.setOffline(false);

    await page.reload();
    await press(page, '带回平台');
    // the service runs a seeded draw of its own accord, which may be before the record's last step asks for it
    await page.getByText(/已带回 (6 步，0|5 步，1) 步原来就有。/).waitFor({ timeout: 60_000 });
    await press(page, '带回平台');
    await page.getByText('已带回 0 步，6 步原来就有。').waitFor({ timeout: 60_000 });
    await page.goto(`${platform.address}/draws/${drawId}/result`);
    expect(await page.locator('.hash-code code').first().innerText()).toBe(resultHash);
  },
);

async function verifiedBy(context: BrowserContext, name: string, content: string): Promise<string> {
  const verifier = await context.newPage();
  await verifier.goto(`${platform.address}/verify-draw`);
  await context.setOffline(true);
  await verifier.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await verifier.locator('.verify-outcome').waitFor({ timeout: 60_000 });
  const text = await verifier.locator('.verify-outcome').innerText();
  await context.setOffline(false);
  await verifier.close();
  return text;
}

test(
  'who is not signed in runs the draw again with the network cut, and what was tampered with is named',
  { timeout: 120_000 },
  async () => {
    const { json } = (await send<{ drawBundle: { json: string } }>('DrawBundle', { drawId })).drawBundle;
    const stranger = await openBrowser();
    expect(await verifiedBy(stranger.context, 'bundle.json', json)).toContain('✓ 核验通过');
    const { classOf, ...rest } = JSON.parse(json) as { classOf: number[] };
    const moved = JSON.stringify({ ...rest, classOf: classOf.with(0, (classOf[0]! % 2) + 1) });
    expect(await verifiedBy(stranger.context, 'moved.json', moved)).toMatch(/✗ 核验不通过[^]*重算结果不同/);
    await stranger.close();
  },
);

async function recordOnPaper(name: string): Promise<void> {
  const signatures = page.getByRole('region', { name: '监督员签字' });
  await signatures.getByLabel('监督员', { exact: true }).selectOption({ label: name });
  await signatures.getByLabel('签字', { exact: true }).selectOption({ label: '见证签字' });
  await signatures.getByRole('button', { name: '登记' }).click();
  await signatures.getByRole('listitem').filter({ hasText: name }).getByText('见证签字（纸质）').waitFor();
}

test('the desk of the draw leads on from the run to fixed classes, once the notice is over', { timeout: 120_000 }, async () => {
  await page.goto(`${platform.address}/draws/${drawId}`);
  const lots = page.getByRole('region', { name: '班主任和教学团队' });
  await lots.getByLabel('班主任名单').fill('T01 周岚');
  await lots.getByRole('button', { name: '抽签' }).click();
  await lots.getByRole('alert').waitFor();
  const classes = Number((await page.getByText('班数', { exact: true }).locator('xpath=following-sibling::dd').innerText()).trim());
  await lots.getByLabel('班主任名单').fill(Array.from({ length: classes }, (_, at) => `T0${at + 1} 周岚`).join('\n'));
  await lots.getByRole('button', { name: '抽签' }).click();
  await lots.getByText(/^1班 T0\d 周岚$/).waitFor();
  for (const name of ['王芳', '李强']) await recordOnPaper(name);
  await press(page, '开始公示');
  await page.getByText(/公示期未满，2019年10月\d+日起可以确定/).waitFor();
  await send('MoveClock', { day: '2019-10-20' });
  await page.reload();
  await press(page, '确定分班');
  await page.getByText('分班已确定。').waitFor();
  expect(await page.getByText(/^[12]班 T0\d 周岚$/).allInnerTexts()).toHaveLength(classes);
});
