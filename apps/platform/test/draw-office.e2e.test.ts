import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { createDemoHome } from './demo-home.ts';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';

/* An office up to the seal of a draw: the plan with its feasibility, a constraint and its approval by another person, the frozen roster, a rehearsal. */

let remove = () => {};
let platform: (PlatformProcess & { address: string }) | null = null;
let browser: Awaited<ReturnType<typeof openBrowser>> | null = null;
let page: Page;
/** What the browser complained about: script errors, and refusals by the content security policy, as of a worker. */
const complaints: string[] = [];

beforeAll(async () => {
  if (chromiumPath === null) return;
  const created = await createDemoHome();
  remove = created.remove;
  platform = await startPlatformProcess(created.home);
  browser = await openBrowser();
  page = await browser.context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
}, 300_000);
afterAll(async () => {
  if (chromiumPath !== null) {
    await browser?.close();
    await platform?.end('SIGTERM');
  }
  remove();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const section = (name: string) => page.getByRole('region', { name, exact: true });

async function signInAs(office: RegExp): Promise<void> {
  await browser!.context.clearCookies();
  await page.goto(`${platform!.address}/sign-in`);
  await page.getByRole('button', { name: office }).first().click();
  await page.locator('.main-nav').waitFor({ timeout: 20_000 });
}

async function openDraw(): Promise<void> {
  await page.goto(`${platform!.address}/draws`);
  await page.getByRole('link', { name: '石坪初级中学' }).click();
  await page.getByRole('heading', { level: 1, name: /石坪初级中学七年级/ }).waitFor({ timeout: 20_000 });
}

describe('the office', () => {
  beforeEach(({ task, skip }) => {
    if (chromiumPath !== null) return;
    task.meta.skipReason = 'no Chromium found in PATH';
    skip();
  });

  test('plans, declares and has approved, freezes, rehearses and seals a draw', { timeout: 180_000 }, async () => {
    await signInAs(/项目办/);
    await openDraw();

    await button('修改方案').click();
    const form = page.getByRole('form', { name: '修改方案' });
    await form.getByLabel('班数').fill('0');
    await form.getByRole('button', { name: '保存方案' }).click();
    await form.getByText('班数应为 1 到 99 的整数。').waitFor();
    await form.getByLabel('班数').fill('2');
    await form.getByText(/可以排：.* 名学生进 2 个班/).waitFor({ timeout: 20_000 });
    await form.getByRole('button', { name: '保存方案' }).click();
    await section('分班方案').getByText('第 2 版').waitFor({ timeout: 20_000 });

    await section('特殊约束').getByRole('button', { name: '申报约束' }).click();
    const declare = page.getByRole('form', { name: '申报约束' });
    await page.locator('.data-table tbody th').first().waitFor({ timeout: 20_000 });
    const [first, second] = await page.locator('.data-table tbody th').allInnerTexts();
    await declare.getByLabel(/^种类/).selectOption({ label: '分开' });
    for (const name of [first!, second!]) {
      await declare.getByLabel(/^学生/).fill(name);
      await declare.getByRole('button', { name, exact: true }).first().click();
    }
    await declare.getByLabel(/^理由种类/).selectOption({ label: '同名或读音相近' });
    await declare.getByLabel('理由和依据').fill('姓名读音相近，任课教师申请。');
    await declare.getByRole('button', { name: '申报约束' }).click();
    await section('特殊约束').getByText('待审批').waitFor({ timeout: 20_000 });
    await section('特殊约束').getByText('本人申报的，须由另一人审批。').waitFor();

    await signInAs(/基础教育科/);
    await openDraw();
    const decide = page.getByRole('form', { name: '审批' });
    await decide.getByLabel('审批', { exact: true }).selectOption({ label: '批准' });
    await decide.getByRole('button', { name: '审批' }).click();
    await section('特殊约束').getByText('已批准').waitFor({ timeout: 20_000 });

    await signInAs(/项目办/);
    await openDraw();
    await page.getByRole('button', { name: '冻结名册', exact: true }).click();
    await section('名册').getByText('名册根值', { exact: true }).waitFor({ timeout: 20_000 });
    await button('试排一次').click();
    await page.getByText('试排完成。').waitFor({ timeout: 60_000 });
    await page.getByText(/每个圆点是一个班/).waitFor();
    expect(await barriersOn(page)).toEqual([]);

    const appoint = page.getByRole('form', { name: '确定监督员' });
    for (const name of ['家长代表甲', '人大代表乙']) {
      await appoint.getByLabel('姓名').fill(name);
      await appoint.getByLabel('身份').selectOption({ label: '家长代表' });
      await appoint.getByLabel('产生方式').selectOption({ label: '抽签' });
      await appoint.getByRole('button', { name: '确定监督员' }).click();
      await section('监督员').getByRole('listitem').filter({ hasText: name }).waitFor({ timeout: 20_000 });
    }

    await button('下一步：核对后果').click();
    await page.getByText(/只有县里公布理由后作废，才能重来/).waitFor();
    await page.getByRole('button', { name: '封存', exact: true }).click();
    const seal = section('封存').locator('code').first();
    await seal.waitFor({ timeout: 20_000 });
    expect(await seal.innerText()).toMatch(/^[0-9a-f]{64}$/);
    await page.getByRole('link', { name: '分班现场' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
