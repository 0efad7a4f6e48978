import { join } from 'node:path';
import { serverAudits } from 'graphql-http';
import { readRunningPlatform } from '@junheng/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHome, type PlatformProcess, startPlatformProcess } from './platform-process.ts';

const { home, remove } = createHome();
let platform: PlatformProcess;
let address = '';
const bearer = () => ({ authorization: `Bearer ${readRunningPlatform(home)!.operatorToken}` });

beforeAll(async () => {
  const started = await startPlatformProcess(home, { main: join(import.meta.dirname, 'any-query-main.ts') });
  ({ address } = started);
  platform = started;
  if (!address) throw new Error(platform.output());
});
afterAll(async () => {
  await platform.end('SIGTERM');
  remove();
});

const audits = serverAudits({
  url: () => `${address}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...bearer() } }),
});

describe('GraphQL over HTTP, by the audits of graphql-http', () => {
  test.each(audits.map((audit) => ({ ...audit, title: `${audit.id} ${audit.name}` })))('$title', async ({ fn, name }) => {
    const result = await fn();
    const reason = result.status === 'ok' ? '' : result.reason;
    // what the specification leaves open (MAY) may be done either way, but not fail
    const isLeftOpen = name.startsWith('MAY');
    expect({ status: isLeftOpen && result.status === 'notice' ? 'ok' : result.status, reason: isLeftOpen ? '' : reason }).toEqual({
      status: 'ok',
      reason: '',
    });
  });

  test('holds every MUST and SHOULD of the specification', () => {
    expect(audits.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThanOrEqual(12);
    expect(audits.filter(({ name }) => name.startsWith('SHOULD')).length).toBeGreaterThanOrEqual(20);
  });
});

test('a page of another site asks nothing by GET or POST', async () => {
  const query = `${address}/graphql?query=${encodeURIComponent('{ me { id } }')}`;
  const foreign = { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
  expect((await fetch(query, { headers: { ...bearer(), ...foreign } })).status).toBe(403);
  expect((await fetch(query)).status).toBe(401);
  const body = { method: 'POST', body: '{"query":"{ me { id } }"}' };
  expect((await fetch(`${address}/graphql`, { ...body, headers: { ...bearer(), 'content-type': 'text/plain' } })).status).toBe(415);
});
