import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { RegistryApi } from '@junheng/registry/api';
import { silentLog } from '@junheng/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noGovernance } from '../../test/governance-under-test.ts';
import { openIdentityUnderTest } from '../../test/identity-under-test.ts';
import type { Access, ReadGrants } from './access.ts';
import { openConsoleFiles } from './console-files.ts';
import { type HttpServer, startHttpServer } from './http-server.ts';
import { createRoutes } from './routes.ts';
import type { SignInCodes } from './sign-in-codes.ts';

let server: HttpServer;
let directory: string;
let notReady: string[] = [];
let codes: SignInCodes;
let access: Access;
let granted: Awaited<ReturnType<ReadGrants>> = null;
let diskIsFull = false;
const uploads: { bytes: number; ended: 'whole' | 'broken' }[] = [];

const registry = {
  async receiveFile({ content }: { content: AsyncIterable<Uint8Array> }) {
    const upload: (typeof uploads)[number] = { bytes: 0, ended: 'broken' };
    uploads.push(upload);
    for await (const chunk of content) {
      upload.bytes += chunk.length;
      if (diskIsFull) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      if (upload.bytes > 1_000_000) return { ok: false, refusal: { code: 'FileTooLarge', zh: '太大', en: 'too large' } };
    }
    upload.ended = 'whole';
    return { ok: true, value: { fileHash: 'abc', bytes: upload.bytes } };
  },
} as unknown as RegistryApi;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-http-'));
  writeFileSync(join(directory, 'secret.txt'), 'secret');
  mkdirSync(join(directory, 'dist/assets'), { recursive: true });
  writeFileSync(join(directory, 'dist/index.html'), '<title>console</title>');
  writeFileSync(join(directory, 'dist/assets/app-1a2b.js'), 'console.log(1)');
  writeFileSync(join(directory, 'dist/assets/app-1a2b.js.br'), brotliCompressSync('console.log(1)'));
  server = await startHttpServer({ port: 0, log: silentLog });
  const identity = openIdentityUnderTest({ directory, port: server.port, readGrants: async () => granted });
  ({ codes, access } = identity);
  server.serve(
    createRoutes({
      ...identity,
      ...noGovernance,
      console: openConsoleFiles(join(directory, 'dist')),
      registry,
      graphql: async (_request, response, actor) => void response.end(`hello ${actor.id}`),
      health: () => ({ now: '2019-09-10T01:00:00.000Z', clock: 'set' }),
      signInLink: () => 'http://localhost/sign-in?code=new',
      exportEvents: async () => ({ ok: false, refusal: { code: '', zh: '', en: '' } }),
      county: '000000',
      ledger: { readCheckpoint: async () => null, readFeed: async () => [] },
      audit: async () => ({ entries: 3, findings: [] }),
      readPublicProof: async () => null,
      readPublicDraws: async () => [],
      readLogFile: async (county, path) =>
        county === '000000' && (path === 'checkpoint' || path === 'tile/0/000')
          ? {
              mediaType: path === 'checkpoint' ? 'text/plain; charset=utf-8' : 'application/octet-stream',
              body: Buffer.from(`${path} of the log`),
              immutable: path !== 'checkpoint',
            }
          : null,
      notReady: () => notReady,
      notices: () => ['a witness is silent'],
      metrics: { read: async () => ({ mediaType: 'text/plain', text: 'junheng_x 1\n' }) },
      metricsToken: 'a token for the scraper 1234',
      log: silentLog,
    }),
  );
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true });
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
type Asking = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

/** node:http and not fetch: fetch would not let a test forge Host or leave the path as it stands. */
function ask(path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
  return new Promise((answered, failed) => {
    const given = { host: `localhost:${server.port}`, ...headers };
    const request = httpRequest({ host: '127.0.0.1', port: server.port, path, method, headers: given }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        answered({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    request.on('error', failed).end(body);
  });
}
const html = { accept: 'text/html' };
const origin = () => `http://localhost:${server.port}`;
const bearer = { authorization: 'Bearer operator', 'x-junheng': '1' };

async function signIn(): Promise<string> {
  const { headers } = await ask(`/sign-in?code=${codes.issue()}`, { headers: html });
  return headers['set-cookie']![0]!.split(';')[0]!;
}

describe('the one-time link', () => {
  test('opens a session once, then says how to get another', async () => {
    const path = `/sign-in?code=${codes.issue()}`;
    const first = await ask(path, { headers: html });
    expect(first.status).toBe(200);
    expect(first.body).toContain('<meta http-equiv="refresh" content="0; url=/">');
    expect(first.headers['set-cookie']).toEqual([expect.stringMatching(/; HttpOnly; SameSite=Strict;/)]);
    const second = await ask(path, { headers: html });
    expect(second.status).toBe(401);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(second.body).toContain('npx junheng link');
  });

  test('is not used up by a preview', async () => {
    const path = `/sign-in?code=${codes.issue()}`;
    expect((await ask(path, { headers: { 'sec-purpose': 'prefetch;prerender' } })).status).toBe(503);
    expect((await ask(path, { method: 'HEAD' })).status).toBe(503);
    expect((await ask(path, { headers: html })).status).toBe(200);
  });

  test('is made anew for the command line only', async () => {
    const cookie = await signIn();
    expect((await ask('/sign-in-link', { method: 'POST', headers: { cookie, origin: origin() } })).status).toBe(401);
    expect(await ask('/sign-in-link', { method: 'POST', headers: bearer })).toMatchObject({
      status: 200,
      body: expect.stringContaining('code=new'),
    });
  });
});

test('an audit of the ledger is for the command line only', async () => {
  expect(await ask('/ledger-audit', { method: 'POST', headers: bearer })).toMatchObject({
    status: 200,
    body: '{"entries":3,"findings":[]}',
  });
  expect((await ask('/ledger-audit', { method: 'POST', headers: { cookie: await signIn(), origin: origin() } })).status).toBe(401);
});

describe('without a session', () => {
  test.each([
    ['POST', '/graphql'],
    ['PUT', '/files'],
  ])('%s %s is refused in both languages', async (method, path) => {
    const answer = await ask(path, { method, headers: { origin: origin(), 'x-junheng': '1' }, body: '{}' });
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'UNAUTHENTICATED', errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('every page asks to sign in, and shows nothing else', async () => {
    for (const path of ['/', '/schools/1', '/index.html']) {
      const answer = await ask(path, { headers: html });
      expect(answer.status).toBe(401);
      expect(answer.body).toContain('npx junheng link');
      expect(answer.body).not.toContain('console');
    }
  });
});

describe('with a session', () => {
  test('GraphQL gets the operator', async () => {
    const headers = { cookie: await signIn(), origin: origin() };
    const answer = await ask('/graphql', { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' });
    expect(answer).toMatchObject({ status: 200, body: 'hello local-operator' });
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await ask('/graphql', { method: 'POST', headers: form, body: 'query={me{id}}' })).status).toBe(415);
  });

  test('a page of another site still gets nothing', async () => {
    const headers = { cookie: await signIn(), origin: 'http://evil.example' };
    expect((await ask('/graphql', { method: 'POST', headers, body: '{}' })).status).toBe(403);
    expect((await ask('/', { headers: { ...html, host: 'evil.example' } })).status).toBe(421);
  });

  test('any path that is no file shows the console, but only to a navigation', async () => {
    const headers = { cookie: await signIn(), ...html };
    for (const path of ['/', '/schools/1', '/%E5%AD%A6%E6%A0%A1'])
      expect(await ask(path, { headers })).toMatchObject({ status: 200, body: '<title>console</title>' });
    expect((await ask('/assets/gone.js', { headers: { cookie: headers.cookie } })).status).toBe(404);
    expect((await ask('/schools/1', { method: 'POST', headers: { ...headers, origin: origin() } })).status).toBe(405);
  });
});

describe('a person', () => {
  const personal = async () => {
    const { cookie } = access.openSession({ kind: 'person', issuer: 'embedded', subject: 'teacher-7', sid: null }, {});
    return { cookie: cookie.split(';')[0]!, origin: origin(), ...html };
  };

  test('acts with the grants of the moment', async () => {
    const headers = await personal();
    granted = { personId: 'p7', grants: [{ role: 'auditor', scope: { kind: 'county' } }], nameZh: '严审言' };
    const body = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' };
    expect(await ask('/graphql', body)).toMatchObject({ status: 200, body: 'hello p7' });
    expect(await ask('/', { headers })).toMatchObject({ status: 200, body: '<title>console</title>' });
    granted = null;
    expect((await ask('/', { headers })).status).toBe(403);
  });

  test('without grants is told whom to ask and by which account, the same whether known or not', async () => {
    granted = null;
    const unknown = await ask('/', { headers: await personal() });
    granted = { personId: 'p7', grants: [], nameZh: '严审言' };
    const known = await ask('/', { headers: await personal() });
    expect(unknown.body).toBe(known.body);
    expect(known).toMatchObject({ status: 403, body: expect.stringContaining('请联系县项目办或平台管理员') });
    expect(known.body).toContain('<code>teacher-7</code>');
    expect(known.body).not.toContain('严审言');
    expect(known.body).toContain('action="/sign-out"');
  });
});

describe('files of the console', () => {
  test('come compressed where that is accepted, and may be kept for ever', async () => {
    const plain = await ask('/assets/app-1a2b.js');
    expect(plain).toMatchObject({ status: 200, body: 'console.log(1)' });
    expect(plain.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' });
    for (const accepted of ['br', 'gzip, deflate, br, zstd', 'gzip;q=1.0, br;q=0.8'])
      expect((await ask('/assets/app-1a2b.js', { headers: { 'accept-encoding': accepted } })).headers['content-encoding']).toBe('br');
    for (const refused of ['gzip', 'br;q=0', 'brx'])
      expect((await ask('/assets/app-1a2b.js', { headers: { 'accept-encoding': refused } })).headers['content-encoding']).toBeUndefined();
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/assets/app-1a2b.js/../../../secret.txt',
    '//secret.txt',
    '/..\\secret.txt',
    '/assets/app-1a2b.js.br',
    '/assets/app-1a2b.js%00.html',
  ])('never include %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret.txt');
  });
});

describe('PUT /files', () => {
  test('streams a file of any chunks to the registry', async () => {
    const answer = await ask('/files', { method: 'PUT', headers: bearer, body: Buffer.alloc(300_000) });
    expect(answer).toMatchObject({ status: 200, body: '{"fileHash":"abc","bytes":300000}' });
  });

  test('refuses a request that a form of another site could send', async () => {
    expect((await ask('/files', { method: 'PUT', headers: { authorization: 'Bearer operator' }, body: 'x' })).status).toBe(403);
  });

  test('says why a file is refused while it is still being sent', async () => {
    const answer = await ask('/files', { method: 'PUT', headers: bearer, body: Buffer.alloc(5_000_000) });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'FileTooLarge' });
  });

  test('says that the disk is full while the file is still being sent', async () => {
    diskIsFull = true;
    const answer = await ask('/files', { method: 'PUT', headers: bearer, body: Buffer.alloc(5_000_000) });
    diskIsFull = false;
    expect(answer.status).toBe(507);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'DiskFull' });
  });

  test('refuses by its announced length what is far too large', async () => {
    const before = uploads.length;
    const answer = await new Promise<string>((answered) => {
      const socket = connect(server.port, '127.0.0.1');
      socket.once('data', (data) => {
        answered(data.toString());
        socket.destroy();
      });
      socket.write(
        `PUT /files HTTP/1.1\r\nhost: localhost:${server.port}\r\nauthorization: Bearer operator\r\nx-junheng: 1\r\ncontent-length: 600000000\r\n\r\nx`,
      );
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(uploads).toHaveLength(before);
  });

  test('survives a client that breaks off', async () => {
    const before = uploads.length;
    const socket = connect(server.port, '127.0.0.1');
    socket.write(
      `PUT /files HTTP/1.1\r\nhost: localhost:${server.port}\r\nauthorization: Bearer operator\r\nx-junheng: 1\r\ncontent-length: 1000\r\n\r\nhalf`,
    );
    await expect.poll(() => uploads[before]?.bytes).toBe(4);
    socket.destroy();
    await expect.poll(async () => (await ask('/healthz')).status).toBe(200);
    expect(uploads[before]).toEqual({ bytes: 4, ended: 'broken' });
  });
});

describe('every answer', () => {
  test('carries the security headers, refusals too', async () => {
    for (const answer of [await ask('/healthz'), await ask('/x'), await ask('/', { headers: { host: 'evil.example' } })]) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': expect.stringMatching(
          /^default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;.* frame-ancestors 'none'$/,
        ),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
        'cross-origin-opener-policy': 'same-origin',
      });
    }
  });

  test('about readiness names what is not ready', async () => {
    expect(await ask('/readyz')).toMatchObject({ status: 200 });
    notReady = ['the ledger stopped'];
    expect(await ask('/readyz')).toMatchObject({
      status: 503,
      body: '{"ready":false,"reasons":["the ledger stopped"],"notices":["a witness is silent"]}',
    });
    notReady = [];
  });

  test('about metrics come by a token only', async () => {
    for (const headers of [{ authorization: 'Bearer another token' }, { authorization: '' }])
      expect(await ask('/metrics', { headers })).toMatchObject({ status: 401 });
    for (const token of ['a token for the scraper 1234', 'operator'])
      expect(await ask('/metrics', { headers: { authorization: `Bearer ${token}` } })).toMatchObject({
        status: 200,
        body: 'junheng_x 1\n',
      });
  });
});

describe('startHttpServer', () => {
  test('says which port is taken and what to do', async () => {
    await expect(startHttpServer({ port: server.port, log: silentLog })).rejects.toMatchObject({
      code: 'PortInUse',
      zh: expect.stringContaining(String(server.port)),
      en: expect.stringContaining('PORT='),
    });
  });

  test('answers 503 until it is told how to serve, and stops with streams open', async () => {
    const early = await startHttpServer({ port: 0, log: silentLog });
    const status = async () => (await fetch(`http://localhost:${early.port}/healthz`)).status;
    expect(await status()).toBe(503);
    const page = await fetch(`http://localhost:${early.port}//evil.example/`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<meta http-equiv="refresh" content="2">'); // leads nowhere but here
    early.serve((_request, response) => void response.writeHead(200).write('an event stream that never ends'));
    const open = await fetch(`http://localhost:${early.port}/`);
    await early.stop();
    await expect(open.text()).rejects.toThrow('terminated');
  });
});

describe('the public log', () => {
  test('is served without signing in, tiles to be kept for ever and the checkpoint to be asked for anew', async () => {
    const checkpoint = await ask('/ledger/000000/checkpoint');
    expect(checkpoint).toMatchObject({ status: 200, body: 'checkpoint of the log' });
    expect(checkpoint.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' });
    const tile = await ask('/ledger/000000/tile/0/000');
    expect(tile).toMatchObject({ status: 200, body: 'tile/0/000 of the log' });
    expect(tile.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': '21',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test('answers HEAD with the length and nothing else', async () => {
    const head = await ask('/ledger/000000/tile/0/000', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': '21' } });
  });

  test.each(['/ledger/000000/tile/0/001', '/ledger/000000/', '/ledger/510121/checkpoint', '/ledger/000000/tile/..%2f..%2fsecret'])(
    'has nothing at %s, and no cache keeps that',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(answer.headers['cache-control']).not.toContain('max-age');
    },
  );

  test('takes nothing in', async () => {
    expect((await ask('/ledger/000000/checkpoint', { method: 'POST', headers: { ...bearer, origin: origin() } })).status).toBe(405);
  });

  test('still refuses a foreign host name', async () => {
    expect((await ask('/ledger/000000/checkpoint', { headers: { host: 'evil.example' } })).status).toBe(421);
  });
});
