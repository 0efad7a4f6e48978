import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createHome, postmasterPid, serversOn, signIn, spawnPlatform, startPlatformProcess } from './platform-process.ts';

describe('npm start', () => {
  let home: string;
  beforeEach(() => {
    const created = createHome();
    home = created.home;
    return created.remove;
  });
  const start = (environment: Record<string, string> = {}) => startPlatformProcess(home, { environment });

  test('prints its address on a line of its own and a link that works once', async () => {
    const platform = await start();
    expect(platform.output().split('\n')).toContain(`Junheng ready: ${platform.address}`);
    await signIn(platform.signInLink());
    expect((await fetch(platform.signInLink())).status).toBe(401);
    expect((await fetch(`${platform.address}/readyz`)).status).toBe(200);
    await platform.end('SIGTERM');
  });

  test('listens on 127.0.0.1 and nowhere else', async ({ task, skip }) => {
    if (!existsSync('/proc/net/tcp')) {
      task.meta.skipReason = 'the list of listening sockets is read from Linux';
      skip();
    }
    const platform = await start();
    const port = Number(new URL(platform.address).port).toString(16).toUpperCase().padStart(4, '0');
    const listening = (file: string) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter(([, local, , state]) => local?.endsWith(`:${port}`) && state === '0A')
        .map(([, local]) => local);
    expect(listening('/proc/net/tcp')).toEqual([`0100007F:${port}`]);
    expect(listening('/proc/net/tcp6')).toEqual([]);
    await platform.end('SIGTERM');
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('stops everything on %s and ends with 0', async (signal) => {
    const platform = await start();
    expect(serversOn(home)).toEqual([postmasterPid(home)]);
    expect(await platform.end(signal)).toBe(0);
    expect(serversOn(home)).toEqual([]);
  });

  test('takes a Ctrl-C that npm passes on a second time for one', async () => {
    const platform = await start();
    platform.child.kill('SIGINT');
    setTimeout(() => platform.child.kill('SIGINT'), 20);
    expect(await platform.exited).toBe(0);
    expect(serversOn(home)).toEqual([]);
  });

  test('waits for nothing after a second Ctrl-C, and still leaves nothing running', async () => {
    const platform = await start();
    const postmaster = postmasterPid(home);
    process.kill(postmaster, 'SIGSTOP'); // a database that does not answer
    platform.child.kill('SIGINT');
    await new Promise((later) => setTimeout(later, 1200));
    expect(await platform.end('SIGINT')).toBe(130);
    process.kill(postmaster, 'SIGCONT');
    await expect.poll(() => serversOn(home)).toEqual([]);
  });

  test('stops cleanly when it is told to while it is still starting', async () => {
    const platform = spawnPlatform(home);
    await expect.poll(platform.output).toContain('Creating the database');
    expect(await platform.end('SIGTERM')).toBe(0);
    expect(serversOn(home)).toEqual([]);
  });

  test('after a SIGKILL runs exactly one PostgreSQL, and sessions are still open', async () => {
    const first = await start();
    const port = new URL(first.address).port;
    const cookie = await signIn(first.signInLink());
    await first.end('SIGKILL');
    expect(serversOn(home)).toHaveLength(1);

    const second = await start({ PORT: port });
    expect(serversOn(home)).toEqual([postmasterPid(home)]);
    const answer = await fetch(`${second.address}/graphql`, { method: 'POST', headers: { cookie, origin: second.address }, body: '{}' });
    expect(answer.status).not.toBe(401);
    expect(await second.end('SIGTERM')).toBe(0);
    expect(serversOn(home)).toEqual([]);
  });

  test('a second one on the same home is told where the first one is', async () => {
    const first = await start();
    const second = await start();
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain(`at ${first.address}, process ${first.child.pid}`);
    expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
    await first.end('SIGTERM');
  });

  test('says so when the port is taken, and leaves nothing running', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as { port: number };
    const platform = await start({ PORT: String(port) });
    expect(await platform.exited).toBe(1);
    expect(platform.output()).toContain(`Port ${port} is in use`);
    expect(platform.output()).toContain(`端口 ${port} 已被`);
    expect(serversOn(home)).toEqual([]);
    other.close();
  });

  test.each([
    ['HOST', 'county.example', /must be 127\.0\.0\.1/],
    ['DATABASE_URL', 'mysql://db/junheng', /must name one PostgreSQL/],
    ['JUNHENG_SERVICES', 'nobody', /must be one or several/],
  ])('refuses %s=%s before it starts anything', async (variable, value, reason) => {
    const platform = await start({ [variable]: value, JUNHENG_COUNTY: 'x' });
    expect(await platform.exited).toBe(1);
    expect(platform.output()).toMatch(reason);
    expect(platform.output()).toContain('JUNHENG_COUNTY'); // all faults at once
  });

  test('names every secret that a given database needs, and starts nothing without them', async () => {
    const platform = await start({ DATABASE_URL: 'postgres://owner:hidden@127.0.0.1:1/junheng', JUNHENG_SECRET_BLIND_INDEX: 'too short' });
    expect(await platform.exited).toBe(1);
    for (const name of ['KEY_ENCRYPTION', 'BLIND_INDEX', 'LEDGER_SIGNING']) expect(platform.output()).toContain(`JUNHENG_SECRET_${name}`);
    expect(platform.output()).toMatch(/缺少 JUNHENG_SECRET_/);
    expect(platform.output()).not.toMatch(/hidden|too short/);
    expect(readdirSync(home)).not.toContain('postgres');
  });

  test('does not start without a key that its data was sealed with', async () => {
    await (await start()).end('SIGTERM');
    rmSync(join(home, 'secrets/key-encryption'));
    const platform = await start();
    expect(await platform.exited).toBe(1);
    expect(platform.output()).toContain('lacks the key files key-encryption');
    expect(platform.output()).not.toMatch(/^\s+at /m);
    expect(readdirSync(join(home, 'secrets'))).not.toContain('key-encryption');
    expect(serversOn(home)).toEqual([]);
  });

  test('ends with 1 and says why when its PostgreSQL dies', async () => {
    const platform = await start();
    process.kill(postmasterPid(home), 'SIGKILL');
    expect(await platform.exited).toBe(1);
    expect(platform.output()).toContain('The database process ended unexpectedly');
    expect(platform.output()).not.toMatch(/^\s+at /m);
    expect(await (await start()).end('SIGTERM')).toBe(0);
  });
});
