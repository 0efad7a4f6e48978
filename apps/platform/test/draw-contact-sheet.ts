import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './chromium.ts';
import { findEveryPage, settle } from './every-page.ts';
import { createHome, startPlatformProcess } from './platform-process.ts';

/** Draws docs/pictures/contact-sheet.jpg: every page with the demo county, wide, dark, and on a phone. */

const target = join(import.meta.dirname, '../../../docs/pictures/contact-sheet.jpg');
const looks = [
  { caption: '1440 px', colorScheme: 'light', width: 1440, height: 1000 },
  { caption: '1440 px, dark', colorScheme: 'dark', width: 1440, height: 1000 },
  { caption: '390 px', colorScheme: 'light', width: 390, height: 1000 },
] as const;
const thumbnailHeight = 300;

const { home, remove } = createHome();
const platform = await startPlatformProcess(home, { environment: { JUNHENG_DEMO: 'small' } });
const browser = await openBrowser();
try {
  const page = await browser.context.newPage();
  await page.goto(platform.signInLink());
  await page.getByText('2,245').first().waitFor({ timeout: 60_000 });
  const pages = await findEveryPage(page, platform.address);
  const figures: string[] = [];
  for (const { name, path } of pages) {
    for (const { caption, colorScheme, width, height } of looks) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await page.goto(platform.address + path);
      await settle(page);
      const shot = (await page.screenshot({ type: 'jpeg', quality: 80 })).toString('base64');
      figures.push(
        `<figure><img height="${thumbnailHeight}" src="data:image/jpeg;base64,${shot}"><figcaption>${name} · ${caption}</figcaption></figure>`,
      );
    }
    console.log(name);
  }
  const sheet = await browser.context.newPage();
  await sheet.setViewportSize({ width: 2070, height: 1000 });
  await sheet.setContent(
    `<style>body{margin:12px;background:#888;display:flex;flex-wrap:wrap;gap:12px;font:13px sans-serif}figure{margin:0;background:#fff;padding:4px}figcaption{padding-top:3px}</style>${figures.join('')}`,
  );
  await sheet.waitForTimeout(1000);
  writeFileSync(target, await sheet.screenshot({ type: 'jpeg', quality: 72, fullPage: true }));
} finally {
  await browser.close();
  await platform.end('SIGTERM');
  remove();
}
