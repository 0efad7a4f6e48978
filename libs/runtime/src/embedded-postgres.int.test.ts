import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { startProgram } from '../test/child-process.ts';
import { connect } from './database.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { createTestDatabase, serversOn as serversOnData } from './testing.ts';

const serversOn = (directory: string) => serversOnData(join(directory, 'data'));

test('a test database is a real PostgreSQL 18 in which a schema has its own role', async () => {
  const database = await createTestDatabase(inject('postgresUrl'));
  const pool = await database.schema('alpha', []);
  const [row] = await pool`select current_user as role, current_setting('server_version') as version`;
  expect(row).toMatchObject({ role: 'alpha', version: expect.stringMatching(/^18\./) });
  await database.drop();
});

describe('startEmbeddedPostgres', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'junheng pg 均衡-'));
    return () => rmSync(directory, { recursive: true, force: true });
  });
  const start = () => startEmbeddedPostgres(directory, 'test', { durable: true });
  const run = async () => {
    const { child, firstLine, exited } = await startProgram('run-postgres.ts', directory);
    return { child, exited, ...(JSON.parse(firstLine) as { url: string; pid: number }) };
  };
  const kill = async ({ child, exited }: Awaited<ReturnType<typeof run>>) => {
    child.kill('SIGKILL');
    await exited;
  };

  test('leaves no server after a stop', async () => {
    const { child, exited, pid } = await run();
    expect(serversOn(directory)).toEqual([pid]);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(serversOn(directory)).toEqual([]);
  });

  test('replaces the server of a killed process by exactly one, and has all that was committed', async () => {
    const first = await run();
    const before = connect(first.url, { max: 1 });
    await before`create table fact (n int primary key)`;
    await before`insert into fact select generate_series(1, 1000)`;
    await kill(first);
    expect(serversOn(directory)).toEqual([first.pid]); // left behind: nobody told it to stop
    await before.end({ timeout: 1 });

    const server = await start();
    expect(serversOn(directory)).toEqual([server.pid]);
    const after = connect(server.url, { max: 1 });
    expect(await after`select count(*)::int as n from fact`).toEqual([{ n: 1000 }]);
    await after.end();
    await server.stop();
    expect(serversOn(directory)).toEqual([]);
  });

  test('starts after both the process and the server were killed at the same moment', async () => {
    const first = await run();
    const open = connect(first.url, { max: 4 });
    await open`create table fact (n int)`;
    const busy = Promise.allSettled([open`select pg_sleep(5)`, open`select pg_sleep(5)`]); // their processes hold the shared memory
    process.kill(first.pid, 'SIGKILL');
    await kill(first);
    const server = await start();
    expect(serversOn(directory)).toEqual([server.pid]);
    await busy;
    await open.end({ timeout: 1 });
    await server.stop();
  });

  test('is not misled by the pid file of a dead server whose number another process has now', async () => {
    await (await start()).stop();
    writeFileSync(join(directory, 'data/postmaster.pid'), `${process.pid}\n${directory}/data\n0\n1\n\n127.0.0.1\n\nready   \n`);
    const server = await start();
    expect(serversOn(directory)).toEqual([server.pid]);
    await server.stop();
  });

  test('begins anew when the first start was killed while it made the database', async () => {
    for (const delay of [60, 250]) {
      const started = startProgram('run-postgres.ts', directory);
      await new Promise((later) => setTimeout(later, delay));
      for (const pid of execFileSync('pgrep', ['-f', `run-postgres.ts ${directory}`], { encoding: 'utf8' })
        .trim()
        .split('\n'))
        process.kill(Number(pid), 'SIGKILL');
      await started;
    }
    const server = await start();
    const sql = connect(server.url, { max: 1 });
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
    await sql.end();
    await server.stop();
    // Once the killed starts' initdb is through, too, a start leaves nothing of it.
    const left = async () => {
      await (await start()).stop();
      return readdirSync(directory);
    };
    await expect.poll(left, { timeout: 20_000, interval: 500 }).toEqual(['data']);
  });

  test('ends at once when it is abandoned, and loses nothing', async () => {
    const first = await start();
    const sql = connect(first.url, { max: 1 });
    await sql`create table fact as select 1 as n`;
    first.abandon();
    await first.exited;
    await sql.end({ timeout: 1 });
    expect(serversOn(directory)).toEqual([]);
    const second = await start();
    const again = connect(second.url, { max: 1 });
    expect(await again`select n from fact`).toEqual([{ n: 1 }]);
    await again.end();
    await second.stop();
  });

  test('tells its end and last words when the server dies by itself', async () => {
    const server = await start();
    process.kill(server.pid, 'SIGKILL');
    expect(await server.exited).toContain('SIGKILL');
    await server.stop();
  });

  test('refuses data of another PostgreSQL version', async () => {
    await (await start()).stop();
    writeFileSync(join(directory, 'data/PG_VERSION'), '17\n');
    await expect(start()).rejects.toMatchObject({ code: 'DatabaseVersion', en: expect.stringContaining('17') });
  });

  test('accepts no login without the password', async () => {
    const server = await start();
    const stranger = connect(server.url.replace(':test@', ':guess@'), { max: 1 });
    await expect(stranger`select 1`).rejects.toMatchObject({ code: '28P01' });
    await stranger.end({ timeout: 1 });
    await server.stop();
  });

  test('runs for root below a folder that only root may enter, and outside of it again', async ({ task, skip }) => {
    if (process.getuid?.() !== 0) {
      task.meta.skipReason = 'only root has two ways to run it';
      skip();
    }
    chmodSync(directory, 0o700); // its owner is root again after the move below
    const hidden = join(directory, 'hidden');
    const first = await startEmbeddedPostgres(hidden, 'test', { durable: false });
    const uid = (pid: number) => /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1];
    expect(uid(first.pid)).toBe('0'); // root outside, another user inside its namespace
    await first.stop();
    chmodSync(directory, 0o711);
    const second = await startEmbeddedPostgres(hidden, 'test', { durable: false });
    expect(uid(second.pid)).not.toBe('0');
    await second.stop();
  });
});
