import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRateLimits, type Limited } from '../src/http/rate-limits.ts';
import { type SignInServer, startSignInServer } from './sign-in-server.ts';

let directory: string;
let server: SignInServer;
let cookie: string;
const strict = { address: 3, account: 2 };
const kinds: readonly Limited[] = ['sign-in', 'back-channel', 'graphql', 'uploads', 'downloads', 'pages', 'public'];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-limits-'));
  const limits = createRateLimits(Object.fromEntries(kinds.map((kind) => [kind, strict])) as Parameters<typeof createRateLimits>[0]);
  server = await startSignInServer({ directory, limits });
  cookie = server.access.openSession({ kind: 'local-operator' }, {}).cookie.split(';')[0]!;
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true });
});

const own = () => ({ cookie, origin: server.address, 'content-type': 'application/json' });

describe('beyond the limit', () => {
  test.each([
    ['GraphQL of an account', '/graphql', () => ({ method: 'POST', body: '{}', headers: own() }), 2],
    ['uploads of an account', '/files', () => ({ method: 'PUT', body: 'x', headers: own() }), 2],
    ['downloads of an account', '/downloads/x', () => ({ headers: own() }), 2],
    ['the sign-in page of an address', '/sign-in', () => ({ redirect: 'manual' as const }), 3],
    ['the pages of an address', '/', () => ({ headers: { ...own(), 'sec-fetch-mode': 'navigate' } }), 3],
    ['the public log of an address', '/ledger/000000/checkpoint', () => ({}), 3],
  ])('%s answers 429 with the time to wait, in both languages', async (_what, path, init, allowed) => {
    for (let request = 0; request < allowed; request += 1) expect((await fetch(`${server.address}${path}`, init())).status).not.toBe(429);
    const answer = await fetch(`${server.address}${path}`, init());
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const message = (await answer.json()) as { code: string; zh: string; en: string; errors: { extensions: { code: string } }[] };
    expect(message).toMatchObject({ code: 'TOO_MANY_REQUESTS', errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect(message.zh).toMatch(/请在 \d+ 秒后再试/);
    expect(message.en).toMatch(/try again in \d+ seconds/);
  });

  test('a person reads a page', async () => {
    const answer = await fetch(`${server.address}/sign-in`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(429);
    expect(await answer.text()).toContain('请求过于频繁');
  });

  test('the command line of the machine itself goes on', async () => {
    const headers = { authorization: 'Bearer operator', 'content-type': 'application/json' };
    for (let request = 0; request < 5; request += 1)
      expect((await fetch(`${server.address}/graphql`, { method: 'POST', body: '{}', headers })).status).toBe(200);
  });
});
