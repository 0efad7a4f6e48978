import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

/** Drops files on the page as a person would from a folder: first they hover over it, then they are let go. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), content: readFileSync(path).toString('base64') }));
  // As a text: it runs in the browser, whose types the tests of the platform do not know.
  const dataTransfer = await page.evaluateHandle(`(() => {
    const carried = new DataTransfer();
    for (const { name, content } of ${JSON.stringify(files)})
      carried.items.add(new File([Uint8Array.from(atob(content), (byte) => byte.codePointAt(0))], name));
    return carried;
  })()`);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}
