import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, openBrowser } from './chromium.ts';
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
    if (errors) complaints.push(`${response.request().postData()} -> ${JSON.stringify(errors)}`);
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

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const link = (name: string | RegExp) => page.getByRole('link', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Takes a picture in both languages, and lets axe look at each; ends in Chinese. */
async function show(name: string): Promise<void> {
  for (const [language, other] of [
    ['zh', 'English'],
    ['en', '中文'],
  ] as const) {
    await expect.poll(() => page.getByText(/正在读取|Reading…/).count(), { timeout: 20_000 }).toBe(0);
    await page.waitForTimeout(600); // charts draw themselves in
    await page.screenshot({ path: join(shots, `${name}-${language}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${name}-${language} ${id}: ${nodes[0]?.html}`)).toEqual([]);
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

  test('loads the demo county by the button and sees it', async () => {
    await button('载入演示数据').click();
    await button('查看全县概览').click({ timeout: 60_000 });
    await heading('全县概览').waitFor();
    await expect.poll(() => page.locator('main').innerText()).toContain('2,245');
    await show('overview');
  });

  test('opens a school, a class of it, and a fact behind its numbers', async () => {
    await link('学校').first().click();
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

  test('sees the receipt of that fact checked in the browser against the signed checkpoint', async () => {
    await page.locator('.outcome-done').waitFor();
    expect(await page.locator('.check-step').count()).toBe(5);
    expect(await page.locator('.check-step.check-passed').count()).toBe(5);
    await show('receipt');
  });

  test('is told about a wrong file on the page of its import, and nothing changes', async () => {
    await link('数据导入').first().click();
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
    await link('数据导入').first().click();
    await page.getByTestId('file-input').setInputFiles(await writeFaultyRoster(home));
    await button('上传并检查').click();
    await expect.poll(() => page.locator('main').innerText()).toMatch(/38 行有效数据/);
    await expect.poll(() => page.locator('main').innerText()).toMatch(/三[^]*20190230/); // the values as found
    await show('import-ready');
    await button('确认写入').click();
    await expect.poll(() => page.locator('main').innerText()).toContain('已写入台账。');
    await show('import-done');
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
