import { readdirSync } from 'node:fs';
import { type Client, createClient } from '@junheng/cli/client';
import type { PastImports } from '@junheng/cli/operations';
import { importKinds } from '@junheng/contracts';
import { readRunningPlatform } from '@junheng/runtime';
import { expect, test } from 'vitest';
import { createHome, startPlatformProcess } from './platform-process.ts';

const environment = { JUNHENG_DEMO: 'small', JUNHENG_CLOCK: '2019-09-10' };
const importsOf = async (client: Client) => (await client.ask<PastImports>('imports')).imports.edges.map(({ node }) => node);
const done = async (client: Client) => (await importsOf(client)).filter(({ status }) => status === 'DONE').length;

test('the demo that a kill broke off is finished by the next start, once, in the year of the set clock', async () => {
  const { home, remove } = createHome();
  const first = await startPlatformProcess(home, { environment });
  expect(first.output()).toMatch(/平台的时间是 2019-08-24T/); // its story begins before the given day, and comes to it
  expect(await (await fetch(`${first.address}/healthz`)).json()).toMatchObject({
    alive: true,
    clock: 'set',
    now: expect.stringMatching(/^2019-0[89]-/),
  });
  const before = createClient(readRunningPlatform(home)!);
  await expect.poll(() => done(before)).toBeGreaterThanOrEqual(1);
  await first.end('SIGKILL');

  const second = await startPlatformProcess(home, { environment });
  const client = createClient(readRunningPlatform(home)!);
  await expect.poll(() => done(client), { timeout: 90_000 }).toBe(importKinds.length + 1);
  const imports = await importsOf(client);
  expect(imports.map(({ kind }) => kind.toLowerCase().replaceAll('_', '-')).toSorted()).toEqual(
    [...importKinds, 'new-students'].toSorted(),
  ); // the list of August, and who came late
  for (const { startedAt } of imports) expect(startedAt).toMatch(/^2019-0[89]-/);
  expect(await client.schoolYear()).toBe(2019);
  await second.end('SIGTERM');

  const third = await startPlatformProcess(home, { environment });
  await expect.poll(third.output, { timeout: 120_000 }).toContain('about to be ready');
  expect(await importsOf(createClient(readRunningPlatform(home)!))).toHaveLength(importKinds.length + 1);
  expect(readdirSync(home).filter((name) => name.startsWith('demo-'))).toEqual([]);
  await third.end('SIGTERM');
  remove();
});
