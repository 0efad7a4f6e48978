import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { county, sampleMessages } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
beforeEach(async () => (place = await openLedgerDatabase(inject('postgresUrl'))));
afterEach(() => place.close());

const secondsOf = async (work: () => Promise<unknown>) => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

test('the feed is read from any index on, at most as many entries as asked for', async () => {
  const ledger = await place.start();
  await ledger.publish(sampleMessages(50));
  const indexes = async (from: number, limit: number) => (await ledger.api.readFeed({ county, from, limit })).map(({ index }) => index);
  expect(await indexes(0, 3)).toEqual([0, 1, 2]);
  expect(await indexes(48, 100)).toEqual([48, 49]);
  expect(await indexes(50, 100)).toEqual([]);
});

test('another county has no entries here', async () => {
  const ledger = await place.start();
  await ledger.publish(sampleMessages(3));
  expect(await ledger.api.readFeed({ county: '510121', from: 0, limit: 10 })).toEqual([]);
  expect(await ledger.api.readCheckpoint('510121')).toBeNull();
  expect(await ledger.api.readReceipt({ county: '510121', eventId: sampleMessages(1)[0]!.eventId })).toBeNull();
  await expect(ledger.api.verifierKey('510121')).rejects.toThrow(RangeError);
});

test('a waiting reader is woken by the commit, not by its next look', async () => {
  const ledger = await place.start();
  const delays: number[] = [];
  for (const [from, message] of sampleMessages(6).entries()) {
    const waiting = ledger.api.readFeed({ county, from, limit: 10, waitMilliseconds: 20_000 });
    await sleep(10);
    await ledger.publish([message]);
    delays.push(await secondsOf(async () => expect((await waiting).map(({ index }) => index)).toEqual([from])));
  }
  expect(Math.min(...delays)).toBeLessThan(0.1); // it looks by itself each 0.25 s; the least, because a test machine may pause
});

test('a waiting reader sees what another process committed', async () => {
  const ledger = await place.start();
  const reader = await place.start(); // takes over the log, and leaves the writing to a third one
  const waiting = reader.api.readFeed({ county, from: 0, limit: 10, waitMilliseconds: 20_000 });
  await ledger.stop();
  const writer = await place.start();
  await writer.publish(sampleMessages(2));
  expect(await waiting).toHaveLength(2);
});

test('a waiting reader gets nothing once its time is over', async () => {
  const { api } = await place.start();
  const seconds = await secondsOf(async () =>
    expect(await api.readFeed({ county, from: 0, limit: 10, waitMilliseconds: 300 })).toEqual([]),
  );
  expect(seconds).toBeGreaterThanOrEqual(0.29);
});

test('stopping releases waiting readers', async () => {
  const ledger = await place.start();
  const waiting = ledger.api.readFeed({ county, from: 0, limit: 10, waitMilliseconds: 60_000 });
  await sleep(50);
  await ledger.stop();
  expect(await waiting).toEqual([]);
});
