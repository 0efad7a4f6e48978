import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, createClient, findPlatform } from '@junheng/cli/client';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, openBrowser } from './chromium.ts';
import { createDemoHome, ledgerAtRest } from './demo-home.ts';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';

const consoleBuild = join(import.meta.dirname, '../../console/dist/index.html');
const persisted = JSON.parse(readFileSync(join(import.meta.dirname, '../../console/src/gql/persisted-documents.json'), 'utf8')) as Record<
  string,
  string
>;
let home: string;
let remove = () => {};
let platform: PlatformProcess & { address: string };
let browser: Awaited<ReturnType<typeof openBrowser>>;
let client: Client;

const start = async (port?: string) => {
  const environment = { JUNHENG_DEMO: 'small', JUNHENG_CLOCK: '2019-10-15', ...(port ? { PORT: port } : {}) };
  platform = await startPlatformProcess(home, { environment, main: join(import.meta.dirname, 'counting-main.ts'), ipc: true });
  client = createClient((await findPlatform(home))!);
};

beforeAll(async () => {
  if (chromiumPath === null) return;
  if (!existsSync(consoleBuild)) throw new Error('the console is not built: nx run @junheng/console:build');
  ({ home, remove } = await createDemoHome());
  await start();
  await ledgerAtRest(platform.address);
  browser = await openBrowser();
  const page = await browser.context.newPage();
  await page.goto(platform.signInLink());
  await page.getByRole('heading', { level: 1, name: '全县概览' }).waitFor();
  await page.close();
}, 300_000);
afterAll(async () => {
  if (chromiumPath !== null) {
    await browser.close();
    await platform.end('SIGTERM');
  }
  remove();
});

type Streams = { open: number; opened: number };
const streams = () =>
  new Promise<Streams>((told) => {
    platform.child.once('message', (counts) => told(counts as Streams));
    platform.child.send({});
  });
const openStreams = async () => (await streams()).open;

/** Entries of the ledger that the figures on the page are made of, as its frame says. */
async function ledgerSizeOn(page: Page): Promise<number> {
  const text = await page.locator('.moment-now').innerText();
  return Number(/([\d,]+) 条/.exec(text)?.[1]?.replaceAll(',', ''));
}
const statusOn = (page: Page) => page.locator('.live-status').innerText();

/** One event more in the ledger: a register leaves the platform. */
async function addEvent(): Promise<void> {
  expect(await client.download('/downloads/registers/2019/school-conditions.csv', join(home, 'register.csv'))).toBeNull();
}

/** The GraphQL operations a page sends, by name. */
function asked(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const { extensions } = request.postDataJSON() as { extensions: { persistedQuery: { sha256Hash: string } } };
    names.push(/^\w+ (\w+)/.exec(persisted[extensions.persistedQuery.sha256Hash] ?? '')?.[1] ?? '?');
  });
  return names;
}

describe('a browser with six tabs', () => {
  const pages: Page[] = [];
  let newest = 0;
  beforeEach(({ task, skip }) => {
    if (chromiumPath !== null) return;
    task.meta.skipReason = 'no Chromium found in PATH';
    skip();
  });

  test('holds one event stream at the server, and every tab says that it is live', async () => {
    for (const path of ['/', '/schools', '/resources', '/classes', '/indicators', '/coverage']) {
      const page = await browser.context.newPage();
      await page.goto(`${platform.address}${path}`);
      pages.push(page);
    }
    for (const page of pages) await expect.poll(() => statusOn(page)).toBe('实时更新');
    expect(await openStreams()).toBe(1);
    newest = await ledgerSizeOn(pages[0]!);
    expect(newest).toBeGreaterThan(4_000);
  });

  test('shows in every tab what happened elsewhere, without a reload', async () => {
    await addEvent();
    newest += 1;
    for (const page of pages) await expect.poll(() => ledgerSizeOn(page)).toBe(newest);
    expect(await streams()).toMatchObject({ open: 1 });
  });

  test('asks nothing again for a day that is past', async () => {
    const past = await browser.context.newPage();
    const names = asked(past);
    await past.goto(`${platform.address}/?asOf=2019-10-14`);
    let before = -1;
    const asksNoMore = () => {
      const [earlier, now] = [before, names.filter((name) => name !== 'Live').length];
      before = now;
      return now > 0 && now === earlier;
    };
    await expect.poll(asksNoMore, { interval: 2_500 }).toBe(true); // the view of that day is made first
    await addEvent();
    newest += 1;
    await expect.poll(() => ledgerSizeOn(pages[0]!)).toBe(newest);
    await past.waitForTimeout(2_500);
    expect(names.filter((name) => name !== 'Live').slice(before)).toEqual([]);
    await past.close();
  });

  test('hands the stream over when the tab that holds it closes', async () => {
    const { opened } = await streams();
    for (const page of pages.splice(0, 5)) await page.close(); // the first to come is the one that leads
    const isHandedOver = async () => {
      const now = await streams();
      return now.open === 1 && now.opened > opened;
    };
    await expect.poll(isHandedOver).toBe(true);
    const [last] = pages;
    await expect.poll(() => statusOn(last!)).toBe('实时更新');
    await addEvent();
    newest += 1;
    await expect.poll(() => ledgerSizeOn(last!)).toBe(newest);
  });

  test('says when the platform is gone, and catches up by itself when it is back', async () => {
    const [last] = pages;
    const { port } = new URL(platform.address);
    await platform.end('SIGTERM');
    await expect.poll(() => statusOn(last!)).toBe('连接中断，正在重新连接');
    await start(port);
    await expect.poll(() => statusOn(last!), { timeout: 60_000 }).toBe('实时更新');
    await addEvent();
    newest += 1;
    await expect.poll(() => ledgerSizeOn(last!)).toBe(newest);
    expect(await openStreams()).toBe(1);
  });

  test('follows by asking where the browser has no locks to share a stream with', async () => {
    const old = await browser.context.newPage();
    await old.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
    await old.goto(platform.address);
    await expect.poll(() => statusOn(old)).toBe('每 5 秒更新一次');
    await addEvent();
    newest += 1;
    await expect.poll(() => ledgerSizeOn(old)).toBe(newest);
    expect(await openStreams()).toBe(1);
    await old.close();
  });

  test('stops asking once nobody is signed in, and goes on when somebody is again', async () => {
    const [last] = pages;
    const { port } = new URL(platform.address);
    await browser.context.clearCookies();
    await platform.end('SIGTERM');
    await start(port);
    await expect.poll(() => statusOn(last!), { timeout: 60_000 }).toBe('已停止更新：请重新登录');
    const fresh = await browser.context.newPage();
    await fresh.goto(await client.signInLink());
    await expect.poll(() => statusOn(fresh), { timeout: 60_000 }).toBe('实时更新');
    await expect.poll(() => statusOn(last!)).toBe('实时更新');
    expect(await openStreams()).toBe(1);
  });
});
