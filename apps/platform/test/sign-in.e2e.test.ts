import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { createHome, type PlatformProcess, startPlatformProcess } from './platform-process.ts';

const { home, remove } = createHome();
let platform: PlatformProcess & { address: string };
beforeAll(async () => {
  platform = await startPlatformProcess(home);
  if (!platform.address) throw new Error(platform.output());
});
afterAll(async () => {
  await platform.end('SIGTERM');
  remove();
});

const levels = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

// Not counted where it cannot run: in a list of runs that is empty there.
describe.skipIf(chromiumPath === null)(`Signing in${chromiumPath === null ? ' (skipped: no browser is installed)' : ''}`, () => {
  test(
    'needs a keyboard and no script, says whom to ask where nothing is granted, and ends by the button there',
    { timeout: 60_000 },
    async () => {
      const browser = await openBrowser();
      const page = await (await browser.context.browser()!.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })).newPage();
      await page.goto(`${platform.address}/measures`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/identity\/people\//);
      const people = await page.locator('button').count();
      expect(people).toBeGreaterThan(15);
      const auditor = page.locator('button[value=auditor]');
      for (let step = 0; step < people && !(await auditor.evaluate((button) => button.matches(':focus'))); step += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${platform.address}/measures`);
      expect(await page.locator('main').innerText()).toMatch(/请联系县项目办或平台管理员[\s\S]*auditor/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${platform.address}/sign-out`);
      expect(await page.locator('main').innerText()).toContain('已退出登录');
      expect((await page.goto(`${platform.address}/measures`))!.status()).toBe(401);
      await browser.close();
    },
  );

  test('shows no page with a barrier', { timeout: 60_000 }, async () => {
    const browser = await openBrowser();
    const page = await browser.context.newPage();
    for (const path of ['/', '/sign-in', '/sign-in?code=none', '/sign-in/callback']) {
      await page.goto(platform.address + path);
      expect({ path, problems: await barriersOn(page, { tags: levels }) }).toEqual({ path, problems: [] });
    }
    await browser.close();
  });

  test('by the one-time link ends by the button in the console’s frame', { timeout: 60_000 }, async () => {
    const browser = await openBrowser();
    const page = await browser.context.newPage();
    await page.goto(platform.signInLink());
    await page.getByRole('contentinfo').getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(`${platform.address}/sign-out`);
    expect((await page.goto(platform.address))!.status()).toBe(401);
    await browser.close();
  });
});
