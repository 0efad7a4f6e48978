import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededEntropy } from '@junheng/runtime';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { buildGoProgram, type GoProgram } from './go-program.ts';
import { serveLog } from './log-server.ts';
import { county, sampleMessages } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

/* The log as Tessera's own fsck and client see it, over HTTP. */

let program: GoProgram;
let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
let server: Awaited<ReturnType<typeof serveLog>>;
let key: string;
const folder = mkdtempSync(join(tmpdir(), 'junheng-checkpoints-'));
const older: string[] = [];
const size = 66_000; // so that level 2 has begun
const sizes = [1, 255, 256, 257, 700, 3000, 12_345, 65_536, size];

beforeAll(async () => {
  program = buildGoProgram('tessera');
  if ('skipped' in program) return;
  place = await openLedgerDatabase(inject('postgresUrl'));
  const ledger = await place.start();
  const messages = sampleMessages(size);
  const entropy = seededEntropy('uneven batches');
  let at = 0;
  for (const next of sizes) {
    while (at < next) {
      const batch = Math.min(next - at, 1 + (entropy.bytes(2, `batch ${at}`).readUInt16BE(0) % 2000));
      await ledger.publish(messages.slice(at, at + batch), batch);
      at += batch;
    }
    if (next === size) continue;
    const file = join(folder, `${next}`);
    writeFileSync(file, (await ledger.api.readLogFile(county, 'checkpoint'))!.body);
    older.push(file);
  }
  key = await ledger.api.verifierKey(county);
  server = await serveLog(ledger.api, county);
}, 600_000);
afterAll(async () => {
  await server?.stop();
  await place?.close();
  if ('file' in program) program.remove();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(({ task, skip }) => {
  if (!('skipped' in program)) return;
  task.meta.skipReason = program.skipped;
  skip(program.skipped);
});

/** Not waited for in place: the log is served by this very process. */
const run = (...args: string[]) =>
  new Promise<{ status: number | null; text: string }>((ended) => {
    const child = spawn((program as { file: string }).file, args);
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += String(chunk)));
    child.stderr.on('data', (chunk: Buffer) => (text += String(chunk)));
    child.on('close', (status) => ended({ status, text }));
  });
const fsck = () => run('fsck', server.url, key);

test(`Tessera's fsck finds nothing wrong in a log of ${size} entries grown in uneven batches`, { timeout: 120_000 }, async () => {
  expect(await fsck()).toEqual({ status: 0, text: expect.stringMatching(/fsck: ok\n$/) });
});

test("Tessera's client proves entries under the checkpoint, and that it extends every older one", { timeout: 120_000 }, async () => {
  const { status, text } = await run('client', server.url, key, ...older);
  expect({ status, lines: text.split('\n').map((line) => line.replace(/ by .*/, '')) }).toEqual({
    status: 0,
    lines: ['inclusion: 1362 entries of 66000', ...sizes.slice(0, -1).map((from) => `consistency: ${from} to ${size}`), ''],
  });
});

test.each([
  [
    'a leaf hash',
    () => place.alter((sql) => sql`update tile set hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1) where level = 0 and index = 7`),
  ],
  [
    'an inner hash',
    () => place.alter((sql) => sql`update tile set hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1) where level = 1 and index = 0`),
  ],
  ['an entry', () => place.alter((sql) => sql`update entry set body = body || ' ' where index = 2000`)],
  [
    'the root',
    () =>
      place.alter(
        (sql) => sql`update log set root = sha256(root), note = replace(note, encode(root, 'base64'), encode(sha256(root), 'base64'))`,
      ),
  ],
])("Tessera's fsck refuses the log when %s was altered", { timeout: 120_000 }, async (_, alter) => {
  const rows = await place.alter(async (sql) => {
    await sql`create table kept_tile as select * from tile where index in (0, 7)`;
    await sql`create table kept_entry as select * from entry where index = 2000`;
    await sql`create table kept_log as select * from log`;
    return sql`select count(*) from kept_log`;
  });
  expect(rows).toHaveLength(1);
  await alter();
  const { status, text } = await fsck();
  await place.alter(async (sql) => {
    await sql`update tile set hashes = k.hashes from kept_tile k where (k.level, k.index) = (tile.level, tile.index)`;
    await sql`update entry set body = k.body from kept_entry k where k.index = entry.index`;
    await sql`update log set root = k.root, note = k.note from kept_log k`;
    await sql`drop table kept_tile, kept_entry, kept_log`;
  });
  expect(text).toContain('refused:');
  expect(status).toBe(1);
  expect(await fsck()).toMatchObject({ status: 0 });
});
