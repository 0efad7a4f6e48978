import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, openBrowser } from './chromium.ts';
import { createDemoHome } from './demo-home.ts';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';

/*
 * Somebody without a mouse: from signing in to the red measure, its evidence, a signature and the board as a file. Nothing
 * but Tab, Enter and typing.
 */

let remove = () => {};
let platform: (PlatformProcess & { address: string }) | null = null;
let browser: Awaited<ReturnType<typeof openBrowser>> | null = null;
let page: Page;

beforeAll(async () => {
  if (chromiumPath === null) return;
  const created = await createDemoHome();
  remove = created.remove;
  platform = await startPlatformProcess(created.home);
  browser = await openBrowser();
  page = await browser.context.newPage();
}, 300_000);
afterAll(async () => {
  if (chromiumPath !== null) {
    await browser?.close();
    await platform?.end('SIGTERM');
  }
  remove();
});

/** Presses Tab until what has the focus is wanted: an element out of the keyboard's reach is never found. */
async function tabTo(what: string, isWanted: (element: Element) => boolean): Promise<void> {
  for (let pressed = 0; pressed < 300; pressed++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(`(${isWanted.toString()})(document.activeElement)`);
    if (!isThere) continue;
    const { width, height, outline } = await page.evaluate(() => {
      const element = document.activeElement!;
      const box = element.getBoundingClientRect();
      return { width: box.width, height: box.height, outline: getComputedStyle(element).outlineStyle };
    });
    expect(Math.min(width, height), `${what} is too small`).toBeGreaterThanOrEqual(18);
    expect(outline, `${what} does not show that it has the focus`).not.toBe('none');
    return;
  }
  throw new Error(`Tab does not come to ${what}`);
}

const enter = () => page.keyboard.press('Enter');
const heading = (name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 20_000 });

describe('with the keyboard alone', () => {
  beforeEach(({ task, skip }) => {
    if (chromiumPath !== null) return;
    task.meta.skipReason = 'no Chromium found in PATH';
    skip();
  });

  test('an office finds its red measure, opens the evidence, signs and saves the board', { timeout: 120_000 }, async () => {
    await page.goto(`${platform!.address}/sign-in`);
    await tabTo('the head of the equipment centre', (element) => element.tagName === 'BUTTON' && element.textContent!.includes('江一帆'));
    await enter();
    await page.locator('.main-nav').waitFor({ timeout: 20_000 });

    await tabTo('the group of measures', (element) => element.textContent === '措施' && element.tagName === 'BUTTON');
    await enter();
    await tabTo('the board', (element) => element.textContent === '措施看板');
    await enter();
    await heading(/措施看板/);

    await page.locator('tr [data-light=RED]').first().waitFor({ timeout: 20_000 });
    await tabTo(
      'the red measure',
      (element) => element.tagName === 'A' && element.closest('tr')?.querySelector('[data-light=RED]') != null,
    );
    await enter();
    await page.waitForURL(/\/measures\/jt\.m1/);

    await tabTo('the red obligation', (element) => element.tagName === 'SUMMARY' && element.querySelector('[data-light=RED]') !== null);
    await enter();
    await tabTo('its evidence', (element) => element.getAttribute('href')?.startsWith('/downloads/evidence/') === true);
    const opened = page.waitForEvent('download', { timeout: 20_000 });
    await enter();
    expect((await opened).suggestedFilename()).toContain('统一配置标准');

    await tabTo(
      'how much is carried out',
      (element) => element.tagName === 'INPUT' && element.closest('form')?.textContent?.includes('签') === true,
    );
    await page.keyboard.type('70');
    await tabTo('the signature', (element) => element.tagName === 'BUTTON' && element.textContent!.includes('签'));
    await enter();
    await page.locator('form output', { hasText: /./ }).first().waitFor({ timeout: 20_000 });

    await page.goto(`${platform!.address}/measures`);
    await heading(/措施看板/);
    await tabTo('the spreadsheet', (element) => element.tagName === 'BUTTON' && element.closest('.export-buttons') !== null);
    const saved = page.waitForEvent('download', { timeout: 20_000 });
    await enter();
    expect((await saved).suggestedFilename()).toMatch(/\.xlsx$/);
  });
});
