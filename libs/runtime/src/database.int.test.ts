import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, statSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect, connectAlone, type Sql, type Transaction } from './database.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;
let sql: Sql;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await database.owner.unsafe('create table note (said text)');
  sql = connect(database.url, { max: 2 });
});
afterAll(async () => {
  await sql.end({ timeout: 1 });
  await database.drop();
});

const cut = async (transaction: Transaction) => {
  const [{ pid }] = await transaction<[{ pid: number }]>`select pg_backend_pid() as pid`;
  await database.owner`select pg_terminate_backend(${pid})`;
};
const said = async () => (await database.owner<{ said: string }[]>`select said from note`).map((row) => row.said);
const lost = { code: expect.stringMatching(/^(CONNECTION_CLOSED|57P01|08006|ECONNRESET|EPIPE)$/) };

describe('a transaction whose connection is lost', () => {
  test.each([0, 1, 60])(
    'is rejected, and so is whatever its function still sends after %i ms; nothing of it is kept',
    async (milliseconds) => {
      const later: unknown[] = [];
      const transaction = sql.begin(async (handle) => {
        await handle`insert into note values ('before')`;
        await cut(handle);
        await sleep(milliseconds);
        for (let attempt = 0; attempt < 3; attempt++) {
          await handle`insert into note values ('after')`.catch((error: unknown) => later.push(error));
          await sql`select 1`.catch(() => {}); // the pool has connected anew by now
        }
        await handle.savepoint((nested) => nested`insert into note values ('nested')`);
      });
      await expect(transaction).rejects.toMatchObject(lost);
      expect(later).toEqual([expect.objectContaining(lost), expect.objectContaining(lost), expect.objectContaining(lost)]);
      expect(await said()).toEqual([]);
    },
  );

  test('does not commit what its function sends without looking', async () => {
    const transaction = sql.begin(async (handle) => {
      await cut(handle);
      await Promise.allSettled([handle`insert into note values ('one')`, handle`insert into note values (${'two'})`]);
    });
    await expect(transaction).rejects.toMatchObject(lost);
    expect(await said()).toEqual([]);
  });

  test('frees its place in the pool, also while another goes on', async () => {
    const release = Promise.withResolvers<void>();
    const other = sql.begin(async (handle) => {
      await handle`select 1`;
      await release.promise;
    });
    for (let round = 0; round < 5; round++) await expect(sql.begin(cut)).rejects.toMatchObject(lost);
    release.resolve();
    await other;
    for (let round = 0; round < 4; round++) expect(await sql`select 1 as one`.catch(() => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  }, 10_000);
});

test('an idle connection that is lost is replaced', async () => {
  const alone = connectAlone(sql);
  const [{ pid }] = await alone<[{ pid: number }]>`select pg_backend_pid() as pid`;
  await database.owner`select pg_terminate_backend(${pid})`;
  const told = await alone`select 1`.catch((error: { code: string }) => error.code); // sent before the loss was known, or after
  expect([null, 'CONNECTION_CLOSED', 'ECONNRESET', 'EPIPE', '08006']).toContain(typeof told === 'string' ? told : null);
  await expect.poll(() => alone`select 1 as one`.catch(() => null), { timeout: 2_000 }).toEqual([{ one: 1 }]);
  await alone.end();
});

test('a server that cannot be reached is told at once, each time, and used once it is there', async () => {
  const port = await new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as { port: number };
      server.close(() => found(free));
    });
  });
  const url = new URL(database.url);
  url.port = String(port);
  const away = connect(url.href, { max: 2 });
  for (let attempt = 0; attempt < 3; attempt++) await expect(away`select 1`).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  const network = createServer((from) => {
    const to = createConnection(Number(new URL(database.url).port), '127.0.0.1');
    from.pipe(to).pipe(from);
    for (const socket of [from, to]) socket.on('error', () => {});
  }).listen(port, '127.0.0.1');
  await expect.poll(() => away`select 1 as one`.catch(() => null), { timeout: 10_000 }).toEqual([{ one: 1 }]);
  await away.end({ timeout: 1 });
  network.close();
});

test('an address with sslmode is spoken to in TLS, and its certificate is checked where the address says so', async ({ task, skip }) => {
  const directory = mkdtempSync(join(tmpdir(), 'junheng-tls-'));
  const [key, certificate] = [join(directory, 'server.key'), join(directory, 'server.crt')];
  const request = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=DNS:localhost',
  ];
  if (spawnSync('openssl', [...request, '-keyout', key, '-out', certificate]).status !== 0) {
    task.meta.skipReason = 'no openssl here to make a certificate with';
    return skip();
  }
  // PostgreSQL reads the files as its own account.
  const [{ data }] = await database.owner<[{ data: string }]>`select current_setting('data_directory') as data`;
  const { uid, gid } = statSync(data);
  chmodSync(directory, 0o755);
  for (const file of [key, certificate]) {
    if (uid !== statSync(file).uid) chownSync(file, uid, gid);
    chmodSync(file, 0o600);
  }
  for (const [name, value] of [
    ['ssl_cert_file', certificate],
    ['ssl_key_file', key],
    ['ssl', 'on'],
  ])
    await database.owner.unsafe(`alter system set ${name} = '${value}'`);
  await database.owner`select pg_reload_conf()`;

  const isEncrypted = async (mode: string) => {
    const url = new URL(database.url.replace('127.0.0.1', 'localhost'));
    url.search = mode;
    const secure = connect(url.href, { max: 1 });
    const answer = secure<{ ssl: boolean }[]>`select ssl from pg_stat_ssl where pid = pg_backend_pid()`;
    return answer.then(([row]) => row!.ssl).finally(() => void secure.end({ timeout: 1 }));
  };
  await expect.poll(() => isEncrypted('?sslmode=require').catch(() => false)).toBe(true);
  expect(await isEncrypted('')).toBe(false);
  expect(await isEncrypted(`?sslmode=verify-full&sslrootcert=${certificate}`)).toBe(true);
  await expect(isEncrypted('?sslmode=verify-full')).rejects.toThrow(/self-signed/);
  await database.owner.unsafe('alter system reset ssl');
  await database.owner`select pg_reload_conf()`;
});

test('a session counts time in UTC and ends a transaction that idles for a minute, whatever the server says', async () => {
  const [row] = await sql`select current_setting('TimeZone') as zone, current_setting('idle_in_transaction_session_timeout') as timeout`;
  expect(row).toEqual({ zone: 'UTC', timeout: '1min' });
});
