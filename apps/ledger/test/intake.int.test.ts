import type { BusMessage } from '@junheng/bus';
import { fixedClock } from '@junheng/runtime';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { county, sampleMessage, sampleMessages } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
beforeEach(async () => (place = await openLedgerDatabase(inject('postgresUrl'))));
afterEach(() => place.close());

type Running = Awaited<ReturnType<typeof place.start>>;
const feedOf = async ({ api }: Running) => api.readFeed({ county, from: 0, limit: 10_000 });
const idsOf = async (ledger: Running) => (await feedOf(ledger)).map(({ eventId }) => eventId);
const ids = (messages: readonly BusMessage[]) => messages.map(({ eventId }) => eventId);

test('events stand in the log as published, in the order of their arrival, gapless from 0', async () => {
  const ledger = await place.start();
  const messages = sampleMessages(700);
  await ledger.publish(messages, 300);
  const feed = await feedOf(ledger);
  expect(feed).toEqual(
    messages.map(({ eventId, header, body, position, recordedAt }, index) => ({ index, eventId, header, body, position, recordedAt })),
  );
  expect(await ledger.status()).toMatchObject({
    size: 700,
    parked: 0,
    stopped: null,
    positions: [{ topic: 'county.registry', position: 700n }],
  });
  expect(ledger.notReady()).toBeNull();
});

test('an empty log has neither checkpoint nor feed', async () => {
  const { api } = await place.start();
  expect(await api.readCheckpoint(county)).toBeNull();
  expect(await api.readFeed({ county, from: 0, limit: 10 })).toEqual([]);
  expect(await api.readReceipt({ county, eventId: sampleMessage('student/0', 1).eventId })).toBeNull();
});

test('a repeated event is dropped: the whole batch again, half of it, and the same event twice in one', async () => {
  const ledger = await place.start();
  const messages = sampleMessages(3000);
  await ledger.publish(messages.slice(0, 2500), 2500);
  await ledger.publish(messages.slice(0, 2500), 2500);
  await ledger.publish([...messages.slice(1999, 2800), ...messages.slice(2500, 3000), ...messages.slice(10, 20)], 2000);
  expect(await idsOf(ledger)).toEqual(ids(messages));
  expect(await ledger.status()).toMatchObject({ stopped: null, parked: 0, positions: [{ topic: 'county.registry', position: 3000n }] });
});

test('an event that comes before its predecessor is parked, has no receipt, and is taken in right after it', async () => {
  const ledger = await place.start();
  const [first, second, third, other] = [1, 2, 3]
    .map((version) => sampleMessage('student/a', version))
    .concat(sampleMessage('student/b', 1));
  await ledger.publish([third!, other!]);
  await ledger.publish([second!]);
  expect(await idsOf(ledger)).toEqual(ids([other!]));
  expect(await ledger.status()).toMatchObject({ size: 1, parked: 2, oldestParkedAt: new Date('2019-09-01T01:00:00Z') });
  expect(await ledger.api.readReceipt({ county, eventId: third!.eventId })).toBeNull();
  await ledger.publish([third!, first!]);
  expect(await idsOf(ledger)).toEqual(ids([other!, first!, second!, third!]));
  expect(await ledger.status()).toMatchObject({ size: 4, parked: 0, oldestParkedAt: null, stopped: null });
});

test('a parked event outlives a restart, and readiness tells when its predecessor is more than a minute late', async () => {
  const before = await place.start();
  await before.publish([sampleMessage('student/a', 2)]);
  expect(before.notReady()).toBeNull();
  await before.stop();
  const after = await place.start({ clock: fixedClock('2019-09-01T01:01:01Z') });
  expect(after.notReady()).toContain('predecessor');
  await after.publish([sampleMessage('student/a', 1)]);
  expect(after.notReady()).toBeNull();
  expect(await after.status()).toMatchObject({ size: 2, parked: 0 });
});

test('the same id with other content stops the ledger, and nothing after it is taken', async () => {
  const ledger = await place.start();
  const [first, second, third] = sampleMessages(3);
  await ledger.publish([first!]);
  const changed = sampleMessage('student/0', 1, { body: { birthDate: '2011-05-04' } });
  await expect(ledger.publish([second!, changed, third!])).rejects.toMatchObject({ code: 'OTHER_CONTENT' });
  expect(await idsOf(ledger)).toEqual(ids([first!, second!]));
  expect(await ledger.status()).toMatchObject({
    stopped: { code: 'OTHER_CONTENT', zh: expect.stringContaining(first!.eventId) },
    positions: [{ topic: 'county.registry', position: 1n }],
  });
  await expect(ledger.publish([third!])).rejects.toMatchObject({ code: 'OTHER_CONTENT' });
  expect(await idsOf(ledger)).toHaveLength(2);
});

test('the same id in another stream is other content', async () => {
  const ledger = await place.start();
  const [first] = sampleMessages(1);
  await ledger.publish([first!]);
  const elsewhere = { ...first!, header: first!.header.replace('student/0', 'student/9') };
  await expect(ledger.publish([elsewhere])).rejects.toMatchObject({ code: 'OTHER_CONTENT' });
  expect(await ledger.status()).toMatchObject({ size: 1 });
});

test('a second event for the same place in a stream stops the ledger', async () => {
  const ledger = await place.start();
  await ledger.publish(sampleMessages(3));
  const fork = sampleMessage('student/0', 4, { versionPrev: 2 });
  await expect(ledger.publish([fork])).rejects.toMatchObject({ code: 'STREAM_FORKED' });
  expect(await ledger.status()).toMatchObject({ size: 3, stopped: { code: 'STREAM_FORKED' } });
});

test('a second first event of a stream stops the ledger', async () => {
  const ledger = await place.start();
  await ledger.publish(sampleMessages(3));
  await expect(ledger.publish([sampleMessage('student/0', 5, { versionPrev: 0 })])).rejects.toMatchObject({ code: 'STREAM_FORKED' });
  expect(await ledger.status()).toMatchObject({ size: 3 });
});

test('a failing transaction leaves nothing behind, and the next start goes on from there', async () => {
  let moments = 0;
  const clock = {
    now: () => {
      if (++moments === 4) throw new Error('the clock is broken');
      return new Date('2019-09-01T01:00:00Z');
    },
  };
  const ledger = await place.start({ clock });
  const messages = sampleMessages(600);
  await ledger.publish(messages.slice(0, 100));
  await expect(ledger.publish(messages.slice(100))).rejects.toThrow('the clock is broken');
  expect(await ledger.status()).toMatchObject({
    size: 100,
    positions: [{ topic: 'county.registry', position: 100n }],
    stopped: { code: 'FAULT' },
  });
  await ledger.stop();
  const restarted = await place.start();
  await restarted.publish(messages);
  expect(await idsOf(restarted)).toEqual(ids(messages));
});

test('any order, repetition and batching ends in the same entries, each stream in its order, and a sound log', async () => {
  const ledger = await place.start();
  let run = 0;
  const arrivals = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 9 }))
    .map(([streams, numbers, batch]) => ({ streams, batch, numbers: [...numbers.take(streams * 8)] }));
  await fc.assert(
    fc.asyncProperty(arrivals, async ({ streams, batch, numbers }) => {
      run++;
      const sizeBefore = (await ledger.status()).size;
      const events = Array.from({ length: streams * 4 }, (_, at) =>
        sampleMessage(`run/${run}/${at % streams}`, Math.floor(at / streams) + 1),
      );
      const shuffled = [...events, ...events].map((message, at) => ({ message, at: numbers[at]! })).sort((a, b) => a.at - b.at);
      await ledger.publish(
        shuffled.map(({ message }) => message),
        batch,
      );
      const taken = (await ledger.api.readFeed({ county, from: sizeBefore, limit: 1000 })).map(({ eventId }) => eventId);
      expect(taken.toSorted()).toEqual(ids(events).toSorted());
      for (let stream = 0; stream < streams; stream++) {
        const ofStream = ids(events.filter((_, at) => at % streams === stream));
        expect(taken.filter((eventId) => ofStream.includes(eventId))).toEqual(ofStream);
      }
    }),
    { numRuns: 25 },
  );
  expect(await ledger.status()).toMatchObject({ parked: 0, stopped: null });
  expect((await ledger.api.audit(county)).findings).toEqual([]);
});
