import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, openBrowser } from './chromium.ts';
import { declaredRoutes, findEveryPage, settle, type ShownPage } from './every-page.ts';
import { createHome, demoLoaded, type PlatformProcess, startPlatformProcess } from './platform-process.ts';

const { home, remove } = createHome();
let platform: PlatformProcess & { address: string };
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let pages: ShownPage[];
const faults: string[] = [];

beforeAll(async () => {
  if (chromiumPath === null) return;
  platform = await startPlatformProcess(home, { environment: { JUNHENG_DEMO: 'small' } });
  await demoLoaded(platform);
  browser = await openBrowser();
  page = await browser.context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(platform.signInLink());
  await page.getByText('2,245').first().waitFor({ timeout: 90_000 });
  pages = await findEveryPage(page, platform.address);
}, 300_000);
afterAll(async () => {
  if (chromiumPath !== null) {
    await browser.close();
    await platform.end('SIGTERM');
  }
  remove();
});

describe('every page of the console', () => {
  beforeEach(({ task, skip }) => {
    if (chromiumPath !== null) return;
    task.meta.skipReason = 'no Chromium found in PATH';
    skip();
  });

  test('is looked at here', () => {
    expect(new Set(pages.map(({ route }) => route))).toEqual(new Set(declaredRoutes()));
  });

  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)(
    'has nothing that axe complains of and nothing beside the screen, %s, %i px',
    { timeout: 300_000 },
    async (colorScheme, width) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const complaints: string[] = [];
      for (const { name, path } of pages) {
        await page.goto(platform.address + path);
        await settle(page);
        const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
        complaints.push(...violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) complaints.push(`${name} is ${overflow} px wider than the screen`);
      }
      expect(complaints).toEqual([]);
      expect(faults).toEqual([]);
    },
  );
});
