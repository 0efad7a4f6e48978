import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BusMessage } from '@junheng/bus';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { county, sampleMessages } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
beforeEach(async () => (place = await openLedgerDatabase(inject('postgresUrl'))));
afterEach(() => place.close());

type Running = Awaited<ReturnType<typeof place.start>>;
const ids = (messages: readonly BusMessage[]) => messages.map(({ eventId }) => eventId);
const idsOf = async ({ api }: Running) => (await api.readFeed({ county, from: 0, limit: 10_000 })).map(({ eventId }) => eventId);
const isWriter = async ({ api }: Running) => (await api.readStatus(county)).isWriter;
const until = { timeout: 15_000, interval: 50 };

test('a process that starts later is the writer: the earlier one writes nothing more and stands by', async () => {
  const earlier = await place.start();
  const messages = sampleMessages(9);
  await earlier.publish(messages.slice(0, 3));
  const later = await place.start();
  const refused = earlier.publish(messages.slice(3, 6)); // rejected, or kept waiting once it stands by
  refused.catch(() => {});
  await later.publish(messages.slice(3));
  await vi.waitFor(async () => expect(await isWriter(earlier)).toBe(false), until);
  expect(await idsOf(later)).toEqual(ids(messages));
  expect(await later.status()).toMatchObject({ isWriter: true, stopped: null });
  expect(await earlier.status()).toMatchObject({ size: 9, stopped: null });
  expect(earlier.notReady()).toBeNull();
  expect((await later.api.audit(county)).findings).toEqual([]);
});

test('the one that stands by takes over again when the writer is gone, and goes on where that one ended', async () => {
  const first = await place.start();
  const messages = sampleMessages(9);
  await first.publish(messages.slice(0, 3));
  const second = await place.start();
  await vi.waitFor(async () => expect(await isWriter(first)).toBe(false), until);
  await second.publish(messages.slice(3, 6));
  await second.stop();
  await vi.waitFor(async () => expect(await isWriter(first)).toBe(true), until);
  await first.publish(messages.slice(3));
  expect(await idsOf(first)).toEqual(ids(messages));
  expect(first.notReady()).toBeNull();
});

test('of two that run for long exactly one is the writer', async () => {
  const [one, other] = [await place.start(), await place.start()];
  await vi.waitFor(async () => expect(await Promise.all([one, other].map(isWriter))).toEqual([false, true]), until);
  for (let look = 0; look < 5; look++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await Promise.all([one, other].map(isWriter))).toEqual([false, true]);
  }
  expect(await place.sql`select epoch from log`).toEqual([{ epoch: 2n }]);
});

test('of three that start in the same moment one is the writer', async () => {
  const started = await Promise.all([place.start(), place.start(), place.start()]);
  const writers = async () => (await Promise.all(started.map(isWriter))).filter(Boolean).length;
  await vi.waitFor(async () => expect(await writers()).toBe(1), until);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await writers()).toBe(1);
});

test('a writer that lost its connections stays the writer', async () => {
  const ledger = await place.start();
  const messages = sampleMessages(6);
  await ledger.publish(messages.slice(0, 3));
  await place.alter(
    (owner) => owner`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'ledger' and datname = current_database()`,
  );
  await ledger.publish(messages.slice(3));
  await vi.waitFor(async () => expect(await idsOf(ledger)).toEqual(ids(messages)), until);
  const held = async () => {
    const rows =
      await place.sql`select from pg_locks where locktype = 'advisory' and classid = 19018 and database = (select oid from pg_database where datname = current_database())`;
    return rows.length;
  };
  await vi.waitFor(async () => expect(await held()).toBe(1), until);
  expect(await ledger.status()).toMatchObject({ isWriter: true, stopped: null });
});

test('a writer that is halted within its transaction is fenced off: not one of its entries comes in, also when it goes on', async () => {
  const halting = spawn(process.execPath, [join(import.meta.dirname, 'halting-ledger.ts'), place.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const lines = createInterface(halting.stdout)[Symbol.asyncIterator]();
    expect(await lines.next()).toMatchObject({ value: 'taken in' });
    const state = () => readFileSync(`/proc/${halting.pid}/stat`, 'utf8').split(') ')[1]![0];
    await vi.waitFor(() => expect(state()).toBe('T'), until);
    const other = sampleMessages(400).slice(300);
    const later = await place.start();
    await later.publish(other);
    expect(await idsOf(later)).toEqual([...ids(sampleMessages(100)), ...ids(other)]);
    halting.kill('SIGCONT');
    expect(await lines.next()).toMatchObject({ value: 'WRITER_REPLACED' });
    await once(halting, 'exit');
    expect(await later.status()).toMatchObject({ size: 200, stopped: null });
    expect((await later.api.audit(county)).findings).toEqual([]);
  } finally {
    halting.kill('SIGKILL');
  }
});
