import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { silentLog } from '@junheng/runtime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProxy, type Methods, serveApi, serviceToken } from '../src/service-proxy.ts';

type Item = { id: bigint; at: Date };
type Door = {
  readItems(input: { from: bigint }): Promise<{ ok: true; value: Map<string, Item> }>;
  count(by: number): Promise<number>;
  receive(input: { name: string; content: AsyncIterable<Uint8Array> }, limit: number): Promise<number>;
  download(bytes: number): Promise<{ name: string; content: Readable }>;
  watch(until: number): AsyncIterable<Item>;
  fail(code: string | null): Promise<void>;
};
const methods: Methods<Door> = { readItems: 'read', count: 'write', receive: 'write', download: 'read', watch: 'stream', fail: 'read' };
const token = serviceToken(Buffer.alloc(32, 1), 'things');

/** What the real service saw and did. */
type Seen = { counted: number; watching: number; takenBytes: number; givenBytes: number };

function createDoor(seen: Seen): Door & { secretlyPublic(): Promise<string> } {
  return {
    readItems: async ({ from }) => ({ ok: true, value: new Map([['一', { id: from + 1n, at: new Date(from.toString().length) }]]) }),
    count: async (by) => (seen.counted += by),
    async receive({ content }, limit) {
      for await (const chunk of content) {
        seen.takenBytes += chunk.length;
        if (seen.takenBytes > limit) return -1;
      }
      return seen.takenBytes;
    },
    async download(bytes) {
      async function* chunks() {
        for (let left = bytes; left > 0; left -= 65_536) {
          seen.givenBytes += Math.min(left, 65_536);
          yield Buffer.alloc(Math.min(left, 65_536), 7);
          if (left < 0.5 * bytes && bytes % 2 === 1) throw new Error('the disk is gone');
        }
      }
      return { name: '名册.xlsx', content: Readable.from(chunks(), { objectMode: false }) };
    },
    async *watch(until) {
      seen.watching++;
      try {
        for (let n = 0; n < until; n++) yield { id: BigInt(n), at: new Date(n) };
        if (until < 0) for (;;) yield (await sleep(5), { id: 0n, at: new Date(0) });
      } finally {
        seen.watching--;
      }
    },
    async fail(code) {
      if (code === null) throw new Error('张三 510121200001010011');
      throw Object.assign(new Error('张三'), { code, zh: '账本被改动', en: 'the log was altered' });
    },
    secretlyPublic: async () => 'not listed',
  };
}

const megabyte = 1024 * 1024;
async function* megabytes(count: number, onEach: (n: number) => void = () => {}): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < count; n++) yield (onEach(n), Buffer.alloc(megabyte, n));
}

describe.each(['in this process', 'through the proxy'])('a door called %s', (way) => {
  let seen: Seen;
  let server: Server;
  let door: Door;
  let url: string;
  beforeEach(async () => {
    seen = { counted: 0, watching: 0, takenBytes: 0, givenBytes: 0 };
    const api = createDoor(seen);
    const route = serveApi<Door>({ service: 'things', api, methods, token, log: silentLog });
    server = createServer((request, response) => void route(request, response, request.url!));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    door = way === 'in this process' ? api : createProxy<Door>({ service: 'things', url, token, methods });
  });
  afterEach(() => server.closeAllConnections());
  afterEach(() => void server.close());

  test('answers with the same values', async () => {
    expect(await door.readItems({ from: 2n ** 70n })).toEqual({
      ok: true,
      value: new Map([['一', { id: 2n ** 70n + 1n, at: new Date(22) }]]),
    });
  });

  test('yields every item, then ends', async () => {
    const ids: bigint[] = [];
    for await (const { id, at } of door.watch(1000)) if (at.getTime() === Number(id)) ids.push(id);
    expect(ids).toEqual(Array.from({ length: 1000 }, (_, n) => BigInt(n)));
    expect(seen.watching).toBe(0);
  });

  test('ends the work when nobody listens any more', async () => {
    for await (const { id } of door.watch(-1)) if (id === 0n) break;
    await expect.poll(() => seen.watching).toBe(0);
  });

  test('takes an upload no faster than it is read, and all of it', async () => {
    let sent = 0;
    let most = 0;
    const content = megabytes(64, (n) => {
      sent = n * megabyte;
      most = Math.max(most, sent - seen.takenBytes);
    });
    expect(await door.receive({ name: 'a', content }, Infinity)).toBe(64 * megabyte);
    expect(most).toBeLessThan(12 * megabyte); // socket buffers, not the file
  });

  test('may stop reading an upload and answer', async () => {
    let sent = 0;
    expect(await door.receive({ name: 'a', content: megabytes(200, (n) => (sent = n)) }, 2 * megabyte)).toBe(-1);
    await sleep(50);
    expect(sent).toBeLessThan(100);
    expect(await door.count(1)).toBe(1); // and goes on serving
  });

  test('gives a download no faster than it is taken, whole to the last byte', async () => {
    const { name, content } = await door.download(100 * megabyte);
    expect(name).toBe('名册.xlsx');
    await sleep(100);
    expect(seen.givenBytes).toBeLessThan(20 * megabyte);
    let taken = 0;
    for await (const chunk of content as AsyncIterable<Buffer>) taken += chunk.length;
    expect(taken).toBe(100 * megabyte);
  });

  test('breaks a download off where its source fails, so that no half looks whole', async () => {
    const { content } = await door.download(4 * megabyte + 1);
    await expect(content.toArray()).rejects.toThrow(/disk is gone|aborted|terminated|hang up/);
  });

  test('ends a download that is given up', async () => {
    const { content } = await door.download(400 * megabyte);
    for await (const _ of content) break;
    await sleep(50);
    const given = seen.givenBytes;
    await sleep(50);
    expect(seen.givenBytes).toBe(given);
  });

  test('fails with the code and the sentences that were written for people', async () => {
    await expect(door.fail('ENTRY_ALTERED')).rejects.toMatchObject({ code: 'ENTRY_ALTERED', zh: '账本被改动' });
  });

  if (way === 'in this process') return;

  test('tells nothing else of a fault', async () => {
    const fault = await door.fail(null).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'FAULT' });
    expect(JSON.stringify(fault, Object.getOwnPropertyNames(fault))).not.toMatch(/张三|5101/);
  });

  test.each([
    ['another token', serviceToken(Buffer.alloc(32, 2), 'things')],
    ['the token of another service', serviceToken(Buffer.alloc(32, 1), 'others')],
    ['no token', ''],
  ])('does nothing for %s', async (_, other) => {
    const stranger = createProxy<Door>({ service: 'things', url, token: other, methods });
    await expect(stranger.count(1)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(seen.counted).toBe(0);
  });

  test.each(['secretlyPublic', 'constructor', '__proto__', 'toString', '', 'count/'])(
    'serves no method %s that is not listed',
    async (method) => {
      const answer = await fetch(`${url}/services/things/${method}`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
      expect(answer.status).toBe(404);
    },
  );

  test('refuses what is no call: broken text, a head that is too long, half a message', async () => {
    const post = (body: Uint8Array<ArrayBuffer>) =>
      fetch(`${url}/services/things/count`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body });
    for (const body of [[0, 0, 0, 2, 91, 91], [255, 255, 255, 255, 91], [0, 0, 0, 9, 91], []])
      expect((await post(new Uint8Array(body))).status).toBe(400);
    expect(seen.counted).toBe(0);
  });

  test('calls again what was surely not carried out, and a read whose answer was lost; a write once only', async () => {
    let requests = 0;
    let failing: 'before' | 'after' = 'before';
    server.removeAllListeners('request');
    const route = serveApi<Door>({ service: 'things', api: createDoor(seen), methods, token, log: silentLog });
    server.on('request', (request, response) => {
      requests++;
      if (requests % 2 === 0) return void route(request, response, request.url!);
      if (failing === 'before') return void response.writeHead(503).end();
      response.socket!.destroy();
    });
    expect(await door.count(1)).toBe(1); // it was still starting
    failing = 'after';
    expect(await door.readItems({ from: 1n })).toMatchObject({ ok: true });
    await expect(door.count(1)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect([requests, seen.counted]).toEqual([5, 1]);
  });

  test('says which service cannot be reached', async () => {
    const nobody = createProxy<Door>({ service: 'things', url: 'http://127.0.0.1:1', token, methods });
    await expect(nobody.count(1)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE', message: expect.stringContaining('things') });
    await expect(nobody.watch(1)[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  });
});

test('a door is typed by itself: a missing method, a wrong kind and a function that does not wait are errors', () => {
  type Two = { read(): Promise<number>; watch(): AsyncIterable<number> };
  // @ts-expect-error -- watch is missing
  void ({ read: 'read' } satisfies Methods<Two>);
  // @ts-expect-error -- a stream is no read
  void ({ read: 'read', watch: 'read' } satisfies Methods<Two>);
  // @ts-expect-error -- it answers at once
  void ({ now: 'read' } satisfies Methods<{ now(): number }>);
  expect({ read: 'read', watch: 'stream' } satisfies Methods<Two>).toBeDefined();
});
