import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { barriersOn } from './barriers.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { createDemoHome } from './demo-home.ts';
import { declaredRoutes, findEveryPage, settle, type ShownPage, textNames } from './every-page.ts';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';

let remove = () => {};
let platform: PlatformProcess & { address: string };
let browser: Awaited<ReturnType<typeof openBrowser>>;
let pages: ShownPage[];
const faults: string[] = [];
const texts = textNames();

beforeAll(async () => {
  if (chromiumPath === null) return;
  const created = await createDemoHome();
  remove = created.remove;
  platform = await startPlatformProcess(created.home);
  browser = await openBrowser();
  const page = await openPage();
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

async function openPage(): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  return page;
}

describe('every page of the console', () => {
  beforeEach(({ task, skip }) => {
    if (chromiumPath !== null) return;
    task.meta.skipReason = 'no Chromium found in PATH';
    skip();
  });

  test('is looked at here', () => {
    expect(texts.size).toBeGreaterThan(1_000);
    expect(new Set(pages.map(({ route }) => route))).toEqual(new Set(declaredRoutes()));
  });

  test.concurrent.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)(
    'has nothing that axe complains of and nothing beside the screen, %s, %i px',
    { timeout: 600_000 },
    async (colorScheme, width) => {
      const page = await openPage();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const complaints: string[] = [];
      for (const { name, path } of pages) {
        await page.goto(platform.address + path);
        await settle(page);
        complaints.push(...(await barriersOn(page, { also: ['target-size'] })).map((barrier) => `${name} ${barrier}`));
        const words = (await page.locator('body').innerText()).match(/\w+(\.\w+)+/g) ?? [];
        complaints.push(...words.filter((word) => texts.has(word)).map((word) => `${name} lacks the text ${word}`));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) complaints.push(`${name} is ${overflow} px wider than the screen`);
      }
      expect(complaints).toEqual([]);
      expect(faults).toEqual([]);
    },
  );
});
