import { createPublicKey, verify } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseCheckpoint, parseCosignerKey, timeOfCosignature } from '@junheng/merkle';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { sha256 } from '../src/sha256.ts';
import { buildGoProgram, type GoProgram } from './go-program.ts';
import { county, sampleMessages } from './sample-messages.ts';
import { startStandIn } from './stand-in-witness.ts';
import { standBetween, startWitness } from './witness-stand.ts';
import { openLedgerDatabase } from './with-ledger.ts';

/*
 * What witnesses are for: against the witness of transparency-dev, unmodified, and against one made from the specification, for
 * machines without Go. What neither ever does (answer nonsense) a proxy before it does.
 */

let program: GoProgram;
let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
let witness: Awaited<ReturnType<typeof startWitness>>;
let between: Awaited<ReturnType<typeof standBetween>>;
let isThere = true;
beforeAll(() => {
  program = buildGoProgram('witness');
}, 600_000);
afterAll(() => {
  if ('file' in program) program.remove();
});
async function open(startOne: (logKeys: readonly string[]) => Promise<typeof witness>): Promise<void> {
  place = await openLedgerDatabase(inject('postgresUrl'));
  const ledger = await place.start();
  await ledger.publish(messages.slice(0, 1));
  witness = await startOne([await ledger.api.verifierKey(county)]);
  await ledger.stop();
  isThere = true;
  between = await standBetween(() => (isThere ? witness.url : null));
}
async function close(): Promise<void> {
  await place.close();
  await between.stop();
  await witness.stop();
}

const messages = sampleMessages(900);
const start = (options: Parameters<typeof place.start>[0] = {}) =>
  place.start({ witnesses: [{ url: between.url, verifierKey: witness.verifierKey }], witnessEvery: 20, ...options });
type Started = Awaited<ReturnType<typeof start>>;

async function until<T>(read: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const value = await read();
    if (isSo(value) || tries > 200) return value;
    await sleep(20);
  }
}
const shown = async (ledger: Started) => (await ledger.api.readWitnesses(county))[0]!;
const cosigned = (ledger: Started, size: number) =>
  until(
    () => shown(ledger),
    (found) => found.size === size && found.problem === null,
  );
const troubled = (ledger: Started) =>
  until(
    () => shown(ledger),
    ({ problem }) => problem !== null,
  );
const checkpoint = async (ledger: Started) => Buffer.from((await ledger.api.readLogFile(county, 'checkpoint'))!.body).toString();

const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const holds = (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([spkiPrefix, publicKey]), format: 'der', type: 'spki' }), signature);

/** What a backup holds: the note says the rest of the log, but what is known of witnesses stands in it too. */
async function backUp(): Promise<string> {
  await place.alter((sql) => sql`create table kept_witness as select * from witness`);
  const [{ note }] = await place.sql<[{ note: string }]>`select note from log`;
  return note;
}

/** The log of the first `size` entries, as a backup of that time would have it; its witnesses too. */
async function putBack(note: string, size: number): Promise<void> {
  const { root } = parseCheckpoint(note)!;
  await place.alter(async (sql) => {
    await sql`delete from entry where index >= ${size}`;
    await sql`delete from tile where level > 0 or index > ${Math.floor(size / 256)}`;
    await sql`update tile set hashes = substring(hashes for ${(size % 256) * 32}) where index = ${Math.floor(size / 256)}`;
    await sql`insert into tile select county, 1, 0, ${await firstInnerHash()} from log`;
    await sql`update log set size = ${size}, root = ${root}, note = ${note}`;
    await sql`update entry_day set last_index = ${size - 1}`;
    await sql`delete from witness`;
    await sql`insert into witness select * from kept_witness`;
    await sql`delete from topic_offset`;
  });
}
async function firstInnerHash(): Promise<Uint8Array> {
  const [row] = await place.sql<[{ hashes: Uint8Array }]>`select hashes from tile where level = 1 and index = 0`;
  return row.hashes.subarray(0, 32);
}

describe.each(['of transparency-dev', 'made from the specification'])('a witness %s', (kind) => {
  beforeEach(async ({ task, skip }) => {
    if (kind === 'made from the specification') return open(startStandIn);
    if ('skipped' in program) {
      task.meta.skipReason = program.skipped;
      return skip(program.skipped);
    }
    const { file } = program;
    return open((logKeys) => startWitness(file, logKeys));
  });
  afterEach(({ task }) => (task.meta.skipReason === undefined ? close() : undefined));

  test('a witness signs what the log is and what it becomes, and its signature stands on the checkpoint that anyone reads', async () => {
    const ledger = await start();
    for (const size of [1, 300, 301, 900]) {
      await ledger.publish(messages.slice((await ledger.status()).size, size));
      const found = await cosigned(ledger, size);
      expect(found).toMatchObject({ name: 'witness.example/stand', size, problem: null });
      const note = await checkpoint(ledger);
      expect(note).toBe(found.checkpoint);
      const { text, signatures } = parseCheckpoint(note)!;
      const key = parseCosignerKey(sha256, witness.verifierKey)!;
      const { signature } = signatures.find(({ keyHash }) => keyHash === key.keyHash)!;
      const seconds = timeOfCosignature(holds, { signature, text, key })!;
      expect(found.cosignedAt).toEqual(new Date(seconds * 1000));
      expect(Math.abs(seconds - Date.now() / 1000)).toBeLessThan(60);
    }
    expect(ledger.notReady()).toBeNull();
    expect(ledger.notices()).toEqual([]);
  });

  test('a checkpoint that the witness has not signed yet is shown without its signature', async () => {
    const ledger = await start();
    await cosigned(ledger, 1);
    isThere = false;
    await ledger.publish(messages.slice(1, 9));
    expect(parseCheckpoint(await checkpoint(ledger))!.signatures).toHaveLength(1);
  });

  test('a witness that was told by another process is asked again from what it says it holds', async () => {
    const first = await start();
    await first.publish(messages.slice(1, 400));
    await cosigned(first, 400);
    await first.stop();
    await place.alter((sql) => sql`delete from witness`);
    const again = await start();
    await again.publish(messages.slice(400, 500));
    expect(await cosigned(again, 500)).toMatchObject({ problem: null });
    expect(between.asked.some((body) => body.startsWith('old 0\n\njunheng.example'))).toBe(true);
    expect(between.asked.at(-1)).toMatch(/^old 400\n(\S{44}\n)+\njunheng\.example/);
  });

  test('a database that was put back to an older state is found out at its start, though it agrees with itself', async () => {
    const first = await start();
    await cosigned(first, 1);
    await first.publish(messages.slice(1, 300));
    await cosigned(first, 300);
    await first.stop();
    const note = await backUp();
    const second = await start();
    await second.publish(messages.slice(300, 500));
    await cosigned(second, 500);
    await second.stop();
    await putBack(note, 300);

    const restored = await start();
    const { problem } = await troubled(restored);
    expect(problem).toMatchObject({
      code: 'WITNESS_HOLDS_OTHER_TREE',
      zh: expect.stringContaining('500 条'),
      en: expect.stringContaining('500'),
    });
    // What it shows it reads from the table, what it warns of it remembers a moment later.
    await vi.waitFor(() => expect(restored.notReady()).toContain('put back to an older state'));
  });

  test('a log that went on differently after it was put back is refused by the witness, and that stays told after it has outgrown it', async () => {
    const first = await start();
    await first.publish(messages.slice(1, 300));
    await cosigned(first, 300);
    const note = await backUp();
    await first.publish(messages.slice(300, 400));
    await cosigned(first, 400);
    await first.stop();
    await putBack(note, 300);
    isThere = false;
    const forked = await start();
    await forked.publish(messages.slice(600, 900));
    isThere = true;
    const { problem } = await until(
      () => shown(forked),
      (found) => found.problem?.code === 'WITNESS_HOLDS_OTHER_TREE',
    );
    expect(problem?.code).toBe('WITNESS_HOLDS_OTHER_TREE');
    await forked.publish(messages.slice(500, 600));
    await sleep(100);
    expect((await shown(forked)).problem?.code).toBe('WITNESS_HOLDS_OTHER_TREE');
    expect(forked.notReady()).not.toBeNull();
  });
});

describe('whatever a witness does', () => {
  beforeEach(() => open(startStandIn));
  afterEach(close);

  test.each([
    ['does not answer', () => void (isThere = false), 'WITNESS_UNREACHABLE'],
    ['answers with a fault of its own', () => between.answer(() => ({ status: 503 })), 'WITNESS_UNREACHABLE'],
    ['asks to be left alone for a while', () => between.answer(() => ({ status: 429 })), 'WITNESS_UNREACHABLE'],
    ['sends us elsewhere', () => between.answer(() => ({ status: 307, headers: { location: witness.url } })), 'WITNESS_UNREACHABLE'],
    ['sends without end', () => between.answer(() => ({ status: 200, body: 'x'.repeat(70_000) })), 'WITNESS_UNREACHABLE'],
    ['does not know the log', () => between.answer(() => ({ status: 404 })), 'WITNESS_REFUSED'],
    ['does not know the key', () => between.answer(() => ({ status: 403 })), 'WITNESS_REFUSED'],
    ['sends no signature of its own', () => between.answer(() => ({ status: 200, body: '— x.example AAAAAAAA\n' })), 'WITNESS_REFUSED'],
    ['holds another root', () => between.answer(() => ({ status: 422 })), 'WITNESS_HOLDS_OTHER_TREE'],
    ['conflicts without saying with what', () => between.answer(() => ({ status: 409 })), 'WITNESS_HOLDS_OTHER_TREE'],
    ['holds more than we have', () => between.answer(() => ({ status: 409, body: '10\n' })), 'WITNESS_HOLDS_OTHER_TREE'],
  ] as [string, () => void, string][])('a witness that %s stops nothing, is told of, and is asked again', async (_, hinder, code) => {
    hinder();
    const ledger = await start();
    const { problem, size } = await troubled(ledger);
    expect({ code: problem?.code, size }).toEqual({ code, size: 0 });
    await ledger.publish(messages.slice(1, 5));
    expect((await ledger.status()).size).toBe(5);
    isThere = true;
    between.answer(null);
    expect(await cosigned(ledger, 5)).toMatchObject({ problem: null });
    const isReady = async () => ledger.notReady();
    expect(await until(isReady, (reason) => reason === null)).toBeNull();
  });

  test('a signature under another text is not taken, though it is the witness’s', async () => {
    const ledger = await start();
    const { checkpoint: signed } = await cosigned(ledger, 1);
    between.answer(() => ({ status: 200, body: `${signed!.split('\n').at(-2)}\n` }));
    await ledger.publish(messages.slice(1, 3));
    expect((await troubled(ledger)).problem?.code).toBe('WITNESS_REFUSED');
    expect(parseCheckpoint(await checkpoint(ledger))!.signatures).toHaveLength(1);
  });

  test('a witness that is silent for more than six hours is a notice, not a fault', async () => {
    isThere = false;
    let now = new Date('2019-09-01T01:00:00Z').getTime();
    const ledger = await start({ clock: { now: () => new Date(now) } });
    await troubled(ledger);
    expect(ledger.notices()).toEqual([]);
    now += 6 * 3_600_000 + 1;
    expect(ledger.notices()).toEqual([expect.stringContaining('witness.example/stand')]);
    expect(ledger.notReady()).toBeNull();
  });

  test.each([
    ['no key', { verifierKey: 'witness' }],
    ['a log’s kind of name and another hash', { verifierKey: 'w+00000000+BAAA' }],
    ['no address', { url: 'witness.example' }],
    ['a file for an address', { url: 'file:///etc/passwd' }],
  ])('a witness with %s stops the start', async (_, change) => {
    const given = { url: between.url, verifierKey: witness.verifierKey, ...change };
    await expect(start({ witnesses: [given] })).rejects.toMatchObject({ code: 'WitnessUnreadable' });
  });
});
