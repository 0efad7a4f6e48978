import { createHash } from 'node:crypto';
import { entryOf, nodesFromTiles, parseCheckpoint, parseTilePath, rootAt, utf8, verifyConsistency, fromBase64 } from '@junheng/merkle';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { county, sampleMessage, sampleMessages } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
beforeEach(async () => (place = await openLedgerDatabase(inject('postgresUrl'))));
afterEach(() => place.close());

const sha256 = (data: Uint8Array): Uint8Array => createHash('sha256').update(data).digest();
const messages = sampleMessages(600);
const text = async (ledger: Awaited<ReturnType<typeof place.start>>, path: string) =>
  Buffer.from((await ledger.api.readLogFile(county, path))!.body).toString();

describe('the public log', () => {
  test('is a checkpoint, tiles that lead to its root, and entries of 64 bytes that are hashes of what was published', async () => {
    const ledger = await place.start();
    await ledger.publish(messages, 170);
    const { body, ...kind } = (await ledger.api.readLogFile(county, 'checkpoint'))!;
    expect(kind).toEqual({ mediaType: 'text/plain; charset=utf-8', immutable: false });
    const { size, root } = parseCheckpoint(Buffer.from(body).toString())!;
    expect(size).toBe(600);

    const paths = ['tile/0/000', 'tile/0/001', 'tile/0/002.p/88', 'tile/1/000.p/2'];
    const tiles = new Map<string, Uint8Array>();
    for (const path of paths) {
      const tile = (await ledger.api.readLogFile(county, path))!;
      expect(tile).toMatchObject({ mediaType: 'application/octet-stream', immutable: true });
      const { level, index, width } = parseTilePath(path)!;
      expect(tile.body).toHaveLength(width * 32);
      tiles.set(`${level}/${index}`, tile.body);
    }
    const readNode = nodesFromTiles(sha256, (level, index) => tiles.get(`${level}/${index}`)!);
    expect(Buffer.from(rootAt(sha256, readNode, 600))).toEqual(Buffer.from(root));

    const bundle = (await ledger.api.readLogFile(county, 'tile/entries/002.p/88'))!.body;
    const entries = messages.slice(512).map(({ header, body }) => Buffer.concat([Buffer.of(0, 64), entryOf(sha256, header, body)]));
    expect(Buffer.from(bundle)).toEqual(Buffer.concat(entries));
  });

  test('has every narrower tile of a smaller tree too, though the stored one has grown', async () => {
    const ledger = await place.start();
    await ledger.publish(messages.slice(0, 300));
    const before = [await ledger.api.readLogFile(county, 'tile/0/001.p/44'), await ledger.api.readLogFile(county, 'tile/entries/001.p/44')];
    await ledger.publish(messages.slice(300));
    expect([
      await ledger.api.readLogFile(county, 'tile/0/001.p/44'),
      await ledger.api.readLogFile(county, 'tile/entries/001.p/44'),
    ]).toEqual(before);
    expect((await ledger.api.readLogFile(county, 'tile/0/001.p/1'))!.body).toEqual(before[0]!.body.slice(0, 32));
  });

  test.each([
    'tile/0/002',
    'tile/0/002.p/89',
    'tile/0/003.p/1',
    'tile/0/003',
    'tile/1/000',
    'tile/1/000.p/3',
    'tile/2/000.p/1',
    'tile/63/000',
    'tile/entries/002',
    'tile/entries/002.p/89',
    'tile/entries/003.p/1',
    'tile/0/2',
    'checkpoint/',
    '',
    'log.v3.json',
  ])('has nothing under %j while 600 entries are signed', async (path) => {
    const ledger = await place.start();
    await ledger.publish(messages);
    expect(await ledger.api.readLogFile(county, path)).toBeNull();
    expect(await ledger.api.readLogFile('510121', 'checkpoint')).toBeNull();
  });

  test('shows nothing that stands beyond the newest checkpoint', async () => {
    const ledger = await place.start();
    await ledger.publish(messages);
    await place.alter(async (sql) => {
      await sql`insert into entry select county, 600, gen_random_uuid(), source, 'school/forged', 1, 0, header, body, position, recorded_at
        from entry where index = 5`;
      await sql`update tile set hashes = hashes || sha256('') where level = 0 and index = 2`;
    });
    expect(await ledger.api.readLogFile(county, 'tile/0/002.p/89')).toBeNull();
    expect(await ledger.api.readLogFile(county, 'tile/entries/002.p/89')).toBeNull();
  });

  test.each([
    ['tile', 'tile/0/000', () => place.alter((sql) => sql`delete from tile where level = 0 and index = 0`)],
    [
      'end of a tile',
      'tile/0/000',
      () => place.alter((sql) => sql`update tile set hashes = substring(hashes for 32) where level = 0 and index = 0`),
    ],
    ['entry', 'tile/entries/000', () => place.alter((sql) => sql`delete from entry where index = 9`)],
  ])('says so when a signed %s is gone, instead of showing less', async (_, path, remove) => {
    const ledger = await place.start();
    await ledger.publish(messages);
    await remove();
    await expect(ledger.api.readLogFile(county, path)).rejects.toMatchObject({ code: 'LOG_ALTERED' });
  });

  test('begins with a signed checkpoint of no entries', async () => {
    const ledger = await place.start();
    const empty = parseCheckpoint(await text(ledger, 'checkpoint'))!;
    expect({ ...empty, root: Buffer.from(empty.root).toString('hex') }).toMatchObject({
      origin: 'junheng.example/ledger/000000',
      size: 0,
      root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    });
    expect(await ledger.api.readLogFile(county, 'tile/0/000.p/1')).toBeNull();
  });
});

describe('a consistency proof', () => {
  test('leads from every older checkpoint to the newest and between any two, and from no other one', async () => {
    const ledger = await place.start();
    const roots = new Map<number, Uint8Array>();
    for (let at = 0; at < 600; at += 60) {
      await ledger.publish(messages.slice(at, at + 60));
      const { size, root } = parseCheckpoint((await ledger.api.readCheckpoint(county))!.note)!;
      roots.set(size, root);
    }
    const pairs = [...roots].flatMap(([from, olderRoot]) => [...roots].map(([to, newerRoot]) => ({ from, olderRoot, to, newerRoot })));
    for (const { from, olderRoot, to, newerRoot } of pairs.filter((pair) => pair.from <= pair.to)) {
      const given = await ledger.api.readConsistency(county, from, to);
      const trees = (root: Uint8Array) => ({ older: { size: from, root }, newer: { size: to, root: newerRoot } });
      const proof = given!.proof.map((hash) => fromBase64(hash)!);
      expect(verifyConsistency(sha256, { ...trees(olderRoot), proof })).toBe(true);
      expect(verifyConsistency(sha256, { ...trees(sha256(olderRoot)), proof })).toBe(false);
      expect(given).toMatchObject({ olderRoot: Buffer.from(olderRoot).toString('hex'), from, to });
      expect(given!.checkpoint === null).toBe(to !== 600);
    }
    for (const { from, to } of pairs.filter((pair) => pair.from > pair.to))
      expect(await ledger.api.readConsistency(county, from, to)).toBeNull();
    expect(await ledger.api.readConsistency(county, 60)).toMatchObject({ to: 600 });
  });

  test.each([[0], [-1], [601], [1.5], [Number.NaN], [2 ** 60]])('does not exist from %s entries', async (from) => {
    const ledger = await place.start();
    await ledger.publish(messages);
    expect(await ledger.api.readConsistency(county, from)).toBeNull();
    expect(await ledger.api.readConsistency(county, 1, from === 0 ? 601 : from)).toBeNull();
  });

  test('does not exist in an empty log', async () => {
    expect(await (await place.start()).api.readConsistency(county, 1)).toBeNull();
  });
});

describe("the log's name", () => {
  const renamed = { ledgerOrigin: 'data.county.example/ledger/000000' };

  test('stays what it was when it signed first, wherever it is served from later', async () => {
    const first = await place.start();
    await first.publish(messages.slice(0, 5));
    await first.stop();
    const later = await place.start(renamed);
    await later.publish(messages.slice(5, 9));
    expect(parseCheckpoint(await text(later, 'checkpoint'))).toMatchObject({ size: 9, origin: 'junheng.example/ledger/000000' });
    expect(await later.api.verifierKey(county)).toMatch(/^junheng\.example\/ledger\/000000\+/);
    expect((await later.api.audit(county)).findings).toEqual([]);
  });

  test('is the one the host gives until something is signed', async () => {
    await (await place.start()).stop();
    const later = await place.start(renamed);
    await later.publish([sampleMessage('student/first', 1)]);
    expect(parseCheckpoint(await text(later, 'checkpoint'))).toMatchObject({ size: 1, origin: renamed.ledgerOrigin });
  });
});

test('a log from before its keys and name were noted goes on under them', async () => {
  const first = await place.start();
  await first.publish(messages.slice(0, 300));
  const key = await first.api.verifierKey(county);
  await first.stop();
  await place.alter(async (sql) => {
    await sql`delete from log_key`;
    await sql`update log set origin = split_part(note, E'\n', 1)`; // as 005 does
  });
  const later = await place.start({ ledgerOrigin: 'elsewhere.example/ledger/000000' });
  await later.publish(messages.slice(300));
  expect(await later.api.readKeys(county)).toEqual([{ verifierKey: key, fromSize: 0, untilSize: null }]);
  expect(utf8(await text(later, 'keys'))).toEqual(utf8(`${key}\n`));
});
