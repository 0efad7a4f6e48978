import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importKinds } from '@junheng/contracts';
import type { PublicBoard } from '@junheng/governance/api';
import { silentLog } from '@junheng/runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openIdentityUnderTest } from '../../test/identity-under-test.ts';
import { readPersistedOperations } from '../persisted-operations.ts';
import { openConsoleFiles } from './console-files.ts';
import { type HttpServer, startHttpServer } from './http-server.ts';
import { createRoutes, type RouteOptions } from './routes.ts';

/** Every call of a service, by its name: what is not asked cannot leave. */
const asked: string[] = [];
const watched = <T extends object>(name: string, answers: Partial<T> = {}): T =>
  new Proxy(answers as T, {
    get:
      (target, key) =>
      (...args: unknown[]) => {
        asked.push(`${name}.${String(key)}`);
        const answer = Reflect.get(target, key) as ((...args: unknown[]) => unknown) | undefined;
        return answer ? answer(...args) : Promise.resolve(null);
      },
  });

const onNotice = '2019-1-0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d11';
const board: PublicBoard = { day: '2019-10-15', ruleVersion: 1, packs: [] };
let server: HttpServer;
let directory: string;
let stopIdentity = () => {};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-open-'));
  mkdirSync(join(directory, 'dist/assets'), { recursive: true });
  writeFileSync(join(directory, 'dist/index.html'), 'the console');
  writeFileSync(join(directory, 'dist/assets/app-1.js'), 'the program');
  for (const name of ['hall', 'verify-draw'])
    writeFileSync(join(directory, `dist/${name}.html`), `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"> ${name}`);
  server = await startHttpServer({ port: 0, log: silentLog });
  const identity = openIdentityUnderTest({ directory, port: server.port });
  stopIdentity = () => identity.stop();
  const services = watched<Pick<RouteOptions, 'graphql' | 'exportEvents' | 'audit' | 'schoolNames'>>('host');
  server.serve(
    createRoutes({
      ...identity,
      county: '000000',
      registry: watched('registry'),
      governance: watched('governance'),
      placement: watched('placement'),
      ledger: watched('ledger'),
      graphql: services.graphql,
      exportEvents: services.exportEvents,
      audit: services.audit,
      schoolNames: services.schoolNames,
      publicPage: {
        read: async () => {
          asked.push('public page');
          return { county: '000000', readAt: '2019-10-15T00:00:00.000Z', board, months: [] };
        },
        elapsed: () => performance.now(),
      },
      readPublicDraws: async () => {
        asked.push('public draws');
        return [{ drawId: onNotice, school: '青禾小学', grade: 1, drawDay: '2019-08-26' }];
      },
      readPublicProof: async (drawId) => {
        asked.push('public proof');
        return drawId === onNotice ? '{"format":"junheng-draw-bundle/1"}' : null;
      },
      readLogFile: async () => {
        asked.push('public log');
        return { mediaType: 'text/plain', body: Buffer.from('hashes'), immutable: false };
      },
      console: openConsoleFiles(join(directory, 'dist')),
      signInLink: () => 'a link that opens a session',
      health: () => ({ now: '2019-10-15T00:00:00.000Z', clock: 'set' }),
      notReady: () => [],
      notices: () => ['what an operator should see to'],
      metrics: { read: async () => ({ mediaType: 'text/plain', text: 'junheng_x 1\n' }) },
      metricsToken: 'a token for the scraper 1234',
      log: silentLog,
    }),
  );
});
afterAll(async () => {
  await server.stop();
  stopIdentity();
  rmSync(directory, { recursive: true });
});
beforeEach(() => void asked.splice(0));

function ask(
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
  body = '',
): Promise<{ status: number; body: string; policy: unknown }> {
  return new Promise((answered, failed) => {
    const given = { host: `localhost:${server.port}`, origin: `http://localhost:${server.port}`, ...headers };
    const request = httpRequest({ host: '127.0.0.1', port: server.port, path, method, headers: given }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        answered({
          status: response.statusCode!,
          body: Buffer.concat(chunks).toString(),
          policy: response.headers['content-security-policy'],
        }),
      );
    });
    request.on('error', failed).end(body);
  });
}

const lists = readFileSync(join(import.meta.dirname, '../../../governance/src/documents/lists/list-names.ts'), 'utf8').match(
  /(?<=^ {2}')[a-z-]+/gm,
)!;
const downloads = [
  ...importKinds.flatMap((kind) => [`templates/${kind}.xlsx`, `registers/2019/${kind}.xlsx`, `registers/2019/${kind}.csv`]),
  'corrections/0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11.xlsx',
  'layouts/project-star.json',
  'events.jsonl',
  'ledger-entries.jsonl',
  'governance/reports/office-basic-education-2019-10.docx',
  'governance/meetings/meeting-2019-4.docx',
  ...lists.flatMap((list) => [`governance/lists/${list}.xlsx`, `governance/lists/${list}.csv`]),
];

describe('without sign-in', () => {
  test('no file leaves', async () => {
    expect(lists.length).toBeGreaterThan(10);
    for (const path of downloads) expect([path, (await ask(`/downloads/${path}`)).status]).toEqual([path, 401]);
    expect(asked).toEqual([]);
  });

  test('no operation of the console or the command line is answered, by hash or by text', async () => {
    const operations = Object.entries(readPersistedOperations());
    expect(operations.length).toBeGreaterThan(50);
    const headers = { 'content-type': 'application/json' };
    for (const [hash, query] of operations) {
      const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
      for (const body of [persisted, { documentId: hash }, { query }])
        expect((await ask('/graphql', 'POST', headers, JSON.stringify(body))).status).toBe(401);
    }
    expect((await ask('/graphql?query=%7Bme%7Bid%7D%7D')).status).toBe(401);
    expect(asked).toEqual([]);
  });

  test.each([
    ['PUT', '/files'],
    ['PUT', '/files/evidence'],
    ['POST', '/sign-in-link'],
    ['POST', '/ledger-audit'],
    ['GET', '/metrics'],
  ])('%s %s is refused', async (method, path) => {
    const { status, body } = await ask(path, method);
    expect([401, 403, 404, 405]).toContain(status);
    expect(body).not.toContain('junheng_x');
    expect(body).not.toContain('a link that opens');
    expect(asked).toEqual([]);
  });

  test('a page of the console asks for the sign-in, and its program holds no data', async () => {
    for (const path of ['/', '/schools', '/leadership', '/people', '/desk']) {
      const { status, body } = await ask(path, 'GET', { accept: 'text/html' });
      expect([path, status]).toEqual([path, 401]);
      expect(body).not.toContain('the console');
    }
    expect(asked).toEqual([]);
  });

  test('the public page, the public log and the verifier are answered, and ask for nothing else', async () => {
    expect((await ask('/public')).body).toContain('义务教育均衡改革公示');
    expect((await ask('/ledger/000000/checkpoint')).body).toBe('hashes');
    expect((await ask('/verify')).status).toBe(200);
    expect(asked.toSorted()).toEqual(['public log', 'public page']);
  });

  test('the page of a hall and the verification of a draw are answered under their own policy, and ask for nothing', async () => {
    for (const name of ['hall', 'verify-draw']) {
      const { status, body, policy } = await ask(`/${name}`, 'GET', { accept: 'text/html' });
      expect([status, policy]).toEqual([200, "default-src 'none'; frame-ancestors 'none'"]);
      expect(body).toContain(name);
    }
    expect(asked).toEqual([]);
  });

  test('the draws that can be verified are listed, by school, grade and day and nothing else', async () => {
    const { status, body } = await ask('/public/draws.json');
    expect([status, JSON.parse(body)]).toEqual([200, [{ drawId: onNotice, school: '青禾小学', grade: 1, drawDay: '2019-08-26' }]]);
    expect(asked).toEqual(['public draws']);
  });

  test('the public proof of a draw on notice is answered, of no other draw and under no other name', async () => {
    const { status, body } = await ask(`/public/draws/${onNotice}.json`);
    expect([status, body]).toEqual([200, '{"format":"junheng-draw-bundle/1"}']);
    expect((await ask(`/public/draws/${onNotice.replace('2019', '2018')}.json`)).status).toBe(404);
    expect(asked.splice(0)).toEqual(['public proof', 'public proof']);
    for (const name of ['..%2f..%2fsecrets', `${onNotice}.json.br`, 'x.json'])
      expect((await ask(`/public/draws/${name}`)).status).toBe(404);
    expect(asked).toEqual([]);
  });

  test('the public page is made once a minute, however often it is asked for', async () => {
    await Promise.all(Array.from({ length: 20 }, () => ask('/public')));
    expect(asked).toEqual([]); // it was made above
  });

  test('the public page allows no program and no request', async () => {
    const policy = await new Promise<unknown>((answered) => {
      const options = { host: '127.0.0.1', port: server.port, path: '/public', headers: { host: `localhost:${server.port}` } };
      httpRequest(options, (response) => answered(response.headers['content-security-policy'])).end();
    });
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  });
});
