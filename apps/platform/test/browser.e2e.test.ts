import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCounty } from '@junheng/county-generator';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { dropFiles } from './drop-files.ts';
import { writeFaultyRoster } from './faulty-roster.ts';
import { createHome, type PlatformProcess, startPlatformProcess } from './platform-process.ts';

const shots = join(import.meta.dirname, '.shots');
const consoleBuild = join(import.meta.dirname, '../../console/dist/index.html');
const { home, remove } = createHome();
let platform: PlatformProcess & { address: string };
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
/** What the browser complained about: script errors, refusals by the content security policy, GraphQL errors. */
const complaints: string[] = [];

beforeAll(async () => {
  if (chromiumPath === null) return;
  if (!existsSync(consoleBuild)) throw new Error('the console is not built: nx run @junheng/console:build');
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots);
  platform = await startPlatformProcess(home);
  browser = await openBrowser();
  page = await browser.context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', async (response) => {
    const { url, contentType } = { url: response.url(), contentType: response.headers()['content-type'] ?? '' };
    if (!url.endsWith('/graphql') || !contentType.includes('json')) return;
    const { errors } = (await response.json().catch(() => ({}))) as { errors?: unknown };
    if (errors && !isBeingMade(errors)) complaints.push(`${response.request().postData()} -> ${JSON.stringify(errors)}`);
  });
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
});
afterAll(async () => {
  if (chromiumPath !== null) {
    await browser.close();
    await platform.end('SIGTERM');
  }
  remove();
});

/** A day's figures are made when they are first asked for; the page waits for them. */
const isBeingMade = (errors: unknown) => JSON.stringify(errors).includes('"NOT_READY"');

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const link = (name: string | RegExp) => page.getByRole('link', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Follows the navigation, unfolding the group of the place where it is folded up. */
async function openPlace(group: string, place: string): Promise<void> {
  const nav = page.getByRole('navigation').first();
  const way = nav.getByRole('link', { name: place, exact: true });
  if (!(await way.isVisible())) await nav.getByRole('button', { name: group }).click();
  await way.click();
}

/** Takes a picture in both languages, and lets axe look at each; ends in Chinese. */
async function show(name: string): Promise<void> {
  for (const [language, other] of [
    ['zh', 'English'],
    ['en', '中文'],
  ] as const) {
    await expect.poll(() => page.getByText(/正在读取|Reading…/).count(), { timeout: 20_000 }).toBe(0);
    await page.waitForTimeout(600); // charts draw themselves in
    await page.screenshot({ path: join(shots, `${name}-${language}.png`), fullPage: true });
    expect({ page: `${name}-${language}`, barriers: await barriersOn(page) }).toEqual({ page: `${name}-${language}`, barriers: [] });
    await button(other).click();
    await button(language === 'zh' ? '中文' : 'English').waitFor();
  }
}

describe('a county official with a browser', () => {
  beforeEach(({ task, skip }) => {
    if (chromiumPath !== null) return;
    task.meta.skipReason = 'no Chromium found in PATH';
    skip();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await page.screenshot({ path: join(shots, `failed-${Date.now()}.png`), fullPage: true });
  });

  test('is told how to sign in, and gets in by the printed link', async () => {
    const answer = await page.goto(platform.address);
    expect(answer?.status()).toBe(401);
    await page.getByText('npx junheng link').first().waitFor();
    await page.screenshot({ path: join(shots, 'sign-in.png') });
    await page.goto(platform.signInLink());
    await heading('从两张表开始').waitFor();
    complaints.splice(0); // the 401 above
    await show('welcome');
  });

  test('loads the demo county by the button and sees it', { timeout: 300_000 }, async () => {
    await button('载入演示数据').click();
    await button('查看全县概览').click({ timeout: 240_000 });
    await heading('全县概览').waitFor();
    await expect.poll(() => page.locator('main').innerText()).toContain('2,245');
    await show('overview');
  });

  test('opens a school, a class of it, and a fact behind its numbers', async () => {
    await openPlace('监测', '学校');
    await heading('学校').waitFor();
    await show('schools');
    await page.locator('tbody').getByRole('link').first().click();
    await page.getByRole('heading', { name: '班级' }).waitFor();
    await show('school');
    await page.locator('section[aria-labelledby=classes] tbody').getByRole('link').first().click();
    await expect.poll(() => page.locator('section[aria-labelledby=evidence] tbody tr').count()).toBeGreaterThan(1);
    await show('class');
    await page.locator('section[aria-labelledby=evidence]').getByRole('link', { name: /凭证/ }).first().click();
  });

  test('looks at the ledger of a day with a filter, and finds both again after a reload', async () => {
    const receipt = page.url();
    await page.goto(`${platform.address}/schools?status=NOT_MET`);
    await heading('学校').waitFor();
    const day = '2019-10-15'; // the demo's present day
    await page.getByLabel('看某一天的台账').fill(day);
    const banner = page.getByText('本页按当天结束时的台账计算');
    await banner.waitFor();
    const rows = page.locator('tbody tr');
    await expect.poll(() => rows.count(), { timeout: 60_000 }).toBeGreaterThan(0);
    const shown = await rows.count();
    await show('as-of');
    await page.reload();
    await expect.poll(() => rows.count(), { timeout: 60_000 }).toBe(shown);
    expect(new URL(page.url()).searchParams.get('asOf')).toBe(day);
    expect(new URL(page.url()).searchParams.get('status')).toBe('NOT_MET');
    await button('回到现在').click();
    await banner.waitFor({ state: 'detached' });
    await page.goto(receipt);
  });

  test('sees the receipt of that fact checked in the browser against the signed checkpoint', async () => {
    await page.locator('.outcome-done').waitFor();
    expect(await page.locator('.check-step').count()).toBe(5);
    expect(await page.locator('.check-step.check-passed').count()).toBe(5);
    await show('receipt');
  });

  test('is told about a wrong file on the page of its import, and nothing changes', async () => {
    await openPlace('数据', '数据导入');
    await heading('数据导入').waitFor();
    await show('imports');
    const file = join(home, '学籍基础信息表.xlsx');
    writeFileSync(file, '%PDF-1.7 not a workbook');
    await page.getByTestId('file-input').setInputFiles(file);
    await button('上传并检查').click();
    await expect.poll(() => page.locator('main').innerText()).toMatch(/PDF[^]*这份文件没有被接受，没有更改任何数据。/);
    await show('import-refused');
  });

  test('reviews the faulty rows of a file, confirms the others, and sees them written', async () => {
    await openPlace('数据', '数据导入');
    await page.getByTestId('file-input').setInputFiles(await writeFaultyRoster(home));
    await button('上传并检查').click();
    await expect.poll(() => page.locator('main').innerText()).toMatch(/38 行有效数据/);
    await expect.poll(() => page.locator('main').innerText()).toMatch(/三[^]*20190230/); // the values as found
    await show('import-ready');
    await button('确认写入').click();
    await expect.poll(() => page.locator('main').innerText()).toContain('已写入台账。');
    await show('import-done');
  });

  test('takes the faulty rows home as a sheet', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), link(/下载更正表/).click()]);
    expect(await download.failure()).toBeNull();
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('withdraws that import, with exact counts before and the reason on record after', async () => {
    await button('撤回…').click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.innerText()).toMatch(/不再登记的学生\s+\d+/);
    await dialog.getByRole('textbox').fill('补录了两次');
    await page.waitForTimeout(600); // the dialog fades in
    expect(await barriersOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: '撤回这次导入' }).click();
    await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toContain('这次导入已撤回。');
    expect(await page.locator('main').innerText()).toContain('补录了两次');
    await show('withdrawn');
  });

  test('drops several files at once, and they are told apart, queue, and outlast a reload', async () => {
    const { files } = await generateCounty({ seed: 'next', size: 'small', schoolYear: 2018, directory: join(home, 'next') });
    await openPlace('数据', '数据导入');
    await dropFiles(page, [files['class-list'], files['student-roster'], files['school-conditions']]);
    const queue = page.getByRole('list', { name: '待检查的文件' });
    await expect
      .poll(() => queue.getByRole('article').evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label'))))
      .toEqual(['学校办学条件表.xlsx', '学籍基础信息表.xlsx', '班级信息表.xlsx']);
    await page.getByLabel('以上文件的学年').selectOption('2018');
    await show('queue');
    await button('上传并检查 3 个文件').click();
    const waiting = queue.getByText('已上传。等《学校办学条件表》写入后再检查');
    await expect.poll(() => waiting.count(), { timeout: 20_000 }).toBe(2);
    await page.reload();
    await expect.poll(() => waiting.count(), { timeout: 20_000 }).toBe(2); // what the service has is still there
    await button('确认写入 学校办学条件表.xlsx').click();
    await button('确认写入全部 2 个没有错误的文件').click({ timeout: 60_000 });
    await expect.poll(() => page.locator('.open-imports').innerText(), { timeout: 20_000 }).toMatch(/写入中|已完成/);
    await page.reload(); // the progress is the service's, not the page's
    await expect.poll(() => page.locator('.open-imports [data-status=DONE]').count(), { timeout: 60_000 }).toBe(3);
    await show('desk');
  });

  test('finds every template, register and conflict', async () => {
    await openPlace('数据', '模板与名册');
    await heading('模板与名册').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link('下载空模板（.xlsx）：教师花名册').click()]);
    expect(await download.failure()).toBeNull();
    await show('templates');
    await link('数据冲突').click();
    await heading('数据冲突').waitFor();
    await page.getByRole('heading', { name: '比对了什么' }).waitFor();
    await show('conflicts');
  });

  test('finds a page for an address that leads nowhere', async () => {
    await page.goto(`${platform.address}/no/such/page`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain('没有');
    await show('not-found');
  });

  test('never hears the browser complain: no script error, no GraphQL error, nothing blocked by the content security policy', () => {
    expect(complaints).toEqual([]);
  });
});
