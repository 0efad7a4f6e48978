import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { DownloadRequest, RegistryApi } from '@junheng/registry/api';
import type { LedgerEntry } from '@junheng/ledger/api';
import { silentLog } from '@junheng/runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { noGovernance } from '../../test/governance-under-test.ts';
import { openIdentityUnderTest } from '../../test/identity-under-test.ts';
import { openConsoleFiles } from './console-files.ts';
import { type HttpServer, startHttpServer } from './http-server.ts';
import { createRoutes } from './routes.ts';

let server: HttpServer;
let directory: string;
let cookie: string;
/** What the registry was asked for. */
let asked: DownloadRequest[] = [];
let askedEvents: unknown[] = [];
let recorded: unknown[] = [];
let refusal: { code: string; zh: string; en: string } | null = null;
let pulled = 0;
let pieces: () => AsyncGenerator<string>;
let content: Readable | null = null;

const registry = {
  async download(request: DownloadRequest) {
    asked.push(request);
    if (request.of === 'layout') return { ok: false, refusal: { code: 'LayoutNotFound', zh: '没有', en: 'none' } };
    content = Readable.from(pieces(), { objectMode: false, highWaterMark: 16_384 });
    return { ok: true, value: { fileName: "学籍基础信息表_2019-2020's (1).xlsx", mediaType: 'application/x-test', content } };
  },
  async recordEventsExport(what: unknown) {
    if (refusal === null) recorded.push(what);
    return refusal;
  },
} as unknown as RegistryApi;

const entry = (index: number): LedgerEntry => ({
  index,
  eventId: String(index),
  header: JSON.stringify({ id: String(index) }),
  body: '{"名":1}',
  position: 1n,
  recordedAt: new Date(0),
});

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-downloads-'));
  server = await startHttpServer({ port: 0, log: silentLog });
  const identity = openIdentityUnderTest({ directory, port: server.port });
  cookie = identity.access.openSession({ kind: 'local-operator' }, {}).cookie.split(';')[0]!;
  server.serve(
    createRoutes({
      ...identity,
      ...noGovernance,
      console: openConsoleFiles(join(directory, 'none')),
      registry,
      graphql: async () => {},
      health: () => ({ now: '', clock: 'system' }),
      signInLink: () => '',
      audit: async () => ({ entries: 0, findings: [] }),
      async exportEvents(wanted) {
        askedEvents.push(wanted);
        if (wanted.from > 100) return { ok: false, refusal: { code: 'NoEntries', zh: '没有', en: 'none' } };
        return { ok: true, value: { fileName: 'events-0-9.jsonl', mediaType: 'application/jsonl', content: Readable.from(['{}\n']) } };
      },
      county: '000000',
      ledger: {
        readCheckpoint: async () => ({ size: 2_500, root: '', note: '', signedAt: new Date(0) }),
        readFeed: async ({ from, limit }) => Array.from({ length: limit }, (_, at) => entry(from + at)),
      },
      readPublicProof: async () => null,
      readPublicDraws: async () => [],
      readLogFile: async () => null,
      notReady: () => [],
      notices: () => [],
      metrics: { read: async () => ({ mediaType: '', text: '' }) },
      metricsToken: null,
      log: silentLog,
    }),
  );
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true });
});
beforeEach(() => {
  asked = [];
  askedEvents = [];
  recorded = [];
  refusal = null;
  pulled = 0;
  pieces = async function* () {
    yield 'whole';
  };
});

type Answer = { status: number; headers: IncomingMessage['headers']; body: string };

function open(path: string, headers: Record<string, string>, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((answered, failed) => {
    const given = { host: `localhost:${server.port}`, ...headers };
    httpRequest({ host: '127.0.0.1', port: server.port, path, method, headers: given, agent: false }, answered).on('error', failed).end();
  });
}

async function ask(path: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  const response = await open(path, headers, method);
  let body = '';
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode!, headers: response.headers, body };
}

const roster = '/downloads/registers/2019/student-roster.xlsx';
const ownPage = () => ({ cookie, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' });
const commandLine = { authorization: 'Bearer operator' };

describe('a download', () => {
  test.each([
    ['/downloads/templates/class-list.xlsx', { of: 'template', kind: 'class-list' }],
    [roster, { of: 'register', kind: 'student-roster', schoolYear: 2019, format: 'xlsx' }],
    ['/downloads/registers/2019/county-form.csv', { of: 'register', kind: 'county-form', schoolYear: 2019, format: 'csv' }],
    [
      '/downloads/corrections/0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11.xlsx',
      { of: 'corrections', importId: '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11' },
    ],
  ])('of %s is what the registry is asked for', async (path, request) => {
    expect(await ask(path, ownPage())).toMatchObject({ status: 200, body: 'whole' });
    expect(asked).toEqual([request]);
  });

  test('comes as a file to keep nowhere else, under its Chinese name, with a plain one for old programs', async () => {
    const { headers } = await ask(roster, ownPage());
    expect(headers).toMatchObject({
      'content-type': 'application/x-test',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="student-roster-2019.xlsx"; filename*=UTF-8''${encodeURIComponent('学籍基础信息表_2019-2020')}%27s%20%281%29.xlsx`,
    });
  });

  test('is made by the command line too', async () => {
    expect(await ask(roster, commandLine)).toMatchObject({ status: 200, body: 'whole' });
  });

  test.each([
    '/downloads/templates/passports.xlsx',
    '/downloads/templates/student-roster.csv',
    '/downloads/registers/19/student-roster.xlsx',
    '/downloads/registers/2019/student-roster.pdf',
    '/downloads/corrections/1.xlsx',
    '/downloads/layouts/..%2f..%2fsecrets.json',
    '/downloads/',
  ])('of %s is refused as unknown', async (path) => {
    expect(await ask(path, ownPage())).toMatchObject({ status: 404, body: expect.stringContaining('NoSuchDownload') });
    expect(asked).toEqual([]);
  });

  test('that the registry refuses is its sentence, as a page to a person', async () => {
    const answer = await ask('/downloads/layouts/star.json', { ...ownPage(), accept: 'text/html' });
    expect(answer).toMatchObject({ status: 404, body: expect.stringContaining('没有') });
    expect(answer.headers['content-disposition']).toBeUndefined();
  });
});

describe('a register', () => {
  const refusals: [string, () => Record<string, string>, number][] = [
    ['without a session', () => ({ 'sec-fetch-site': 'same-origin' }), 401],
    ['with a forged session', () => ({ cookie: 'junheng_1=x', 'sec-fetch-site': 'same-origin' }), 401],
    ['by a link on another site', () => ({ cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }), 403],
    ['by a link on another port of this machine', () => ({ cookie, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' }), 403],
    ['as an image of another page', () => ({ cookie, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }), 403],
    ['by a browser that does not say where the link stood', () => ({ cookie }), 403],
    ['by a prefetch', () => ({ cookie, 'sec-fetch-site': 'same-origin', 'sec-purpose': 'prefetch' }), 503],
  ];
  test.each(refusals)('asked for %s does not leave, and nothing is recorded', async (_, headers, status) => {
    const answer = await ask(roster, headers());
    expect(answer.status).toBe(status);
    expect(answer.body).toMatch(/[一-鿿]/);
    expect(asked).toEqual([]);
  });

  test('typed into the address bar leaves', async () => {
    expect((await ask(roster, { cookie, 'sec-fetch-site': 'none' })).status).toBe(200);
  });

  test('is not made for who only asks about it', async () => {
    expect((await ask(roster, ownPage(), 'HEAD')).status).toBe(405);
    expect(asked).toEqual([]);
  });
});

/** The count once it has stood still for a second; a count that never does is caught by the test's time limit. */
async function atRest(count: () => number): Promise<number> {
  for (let last = -1; last !== count();) {
    last = count();
    await new Promise((waited) => setTimeout(waited, 1000));
  }
  return count();
}

describe('a long download', () => {
  const endless = async function* () {
    for (;;) {
      pulled++;
      yield 'x'.repeat(16_384);
      await new Promise((next) => setImmediate(next));
    }
  };

  test('is made no faster than it is taken', async () => {
    pieces = endless;
    const response = await open(roster, ownPage());
    response.pause();
    await expect.poll(() => pulled).toBeGreaterThan(10);
    await atRest(() => pulled); // some megabytes stand in the buffers of both sides
    response.destroy();
    await expect.poll(() => content!.destroyed).toBe(true);
  });

  test('ends its work when the client goes away', async () => {
    pieces = endless;
    const response = await open(roster, ownPage());
    response.once('data', () => response.destroy());
    response.on('error', () => {});
    await expect.poll(() => content!.destroyed).toBe(true);
    await atRest(() => pulled);
  });

  test('that fails before its first byte is a sentence', async () => {
    pieces = async function* () {
      yield* [];
      throw new Error('the database is gone');
    };
    const answer = await ask(roster, ownPage());
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'Fault' });
    expect(answer.headers['content-disposition']).toBeUndefined();
  });

  test('that fails on its way breaks the connection, so that it does not look whole', async () => {
    pieces = async function* () {
      yield 'x'.repeat(200_000);
      throw new Error('the database is gone');
    };
    await expect(ask(roster, ownPage())).rejects.toThrow(/aborted|hang up/);
    expect((await ask('/healthz', {})).status).toBe(200);
  });
});

describe('the entries of an exported ledger', () => {
  const entries = '/downloads/ledger-entries.jsonl';

  test('are handed to the command line, byte for byte as verifiers read them, and recorded as taken', async () => {
    const { status, body } = await ask(`${entries}?from=1499&to=2500`, commandLine);
    expect(status).toBe(200);
    const lines = body.split('\n');
    expect(lines.length).toBe(1002);
    expect(lines[0]).toBe('{"index":1499,"header":"{\\"id\\":\\"1499\\"}","body":"{\\"名\\":1}"}');
    expect(recorded).toEqual([{ fromIndex: 1499, entries: 1001, withSensitive: false }]);
  });

  test('are handed to no browser', async () => {
    expect((await ask(`${entries}?from=0&to=10`, ownPage())).status).toBe(401);
    expect(recorded).toEqual([]);
  });

  test.each(['', '?from=0', '?from=0&to=2501', '?from=5&to=5', '?from=-1&to=5', '?from=0x1&to=5'])(
    'are not asked for by “%s”',
    async (query) => {
      expect((await ask(entries + query, commandLine)).status).toBe(400);
      expect(recorded).toEqual([]);
    },
  );

  test('are not recorded as taken by who only looks', async () => {
    expect((await ask(`${entries}?from=0&to=10`, commandLine, 'HEAD')).status).toBe(405);
    expect(recorded).toEqual([]);
  });

  test('do not leave when that cannot be recorded', async () => {
    refusal = { code: 'Busy', zh: '忙', en: 'busy' };
    const { status, body } = await ask(`${entries}?from=0&to=10`, commandLine);
    expect([status, JSON.parse(body)]).toEqual([404, refusal]);
  });
});

describe('the events of the ledger', () => {
  const events = '/downloads/events.jsonl';

  test('are handed to the command line, opened only where it says so', async () => {
    expect(await ask(events, commandLine)).toMatchObject({ status: 200, body: '{}\n' });
    await ask(`${events}?from=7&sensitive=yes`, commandLine);
    expect(askedEvents).toEqual([
      { from: 0, withSensitive: false },
      { from: 7, withSensitive: true },
    ]);
  });

  test('are handed to no browser, not even to a page of ours', async () => {
    expect((await ask(events, ownPage())).status).toBe(401);
    expect((await ask(`${events}?sensitive=yes`, { ...ownPage(), authorization: 'Bearer wrong' })).status).toBe(401);
    expect(askedEvents).toEqual([]);
  });

  test.each([`${events}?from=-1`, `${events}?from=x`, `${events}?sensitive=1`])('are not asked for by %s', async (path) => {
    expect((await ask(path, commandLine)).status).toBe(400);
    expect(askedEvents).toEqual([]);
  });

  test('are not recorded as taken by who only looks', async () => {
    expect((await ask(events, commandLine, 'HEAD')).status).toBe(405);
    expect(askedEvents).toEqual([]);
  });

  test('that are none are refused in words', async () => {
    const { status, body } = await ask(`${events}?from=101`, commandLine);
    expect([status, JSON.parse(body)]).toEqual([404, { code: 'NoEntries', zh: '没有', en: 'none' }]);
  });
});
