import { createInProcessBus, type BusMessage, type Subscribing, type UnreadableRecord } from '@junheng/bus';
import { fixedClock, silentLog, StartProblem } from '@junheng/runtime';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { createLedger } from '../src/service.ts';
import { county, sampleMessage, sampleMessages } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
beforeEach(async () => (place = await openLedgerDatabase(inject('postgresUrl'))));
afterEach(() => place.close());

type Running = Awaited<ReturnType<typeof place.start>>;
const actor = { id: 'operator', kind: 'local-operator' } as const;
const page = { offset: 0, limit: 50 };
const ids = (messages: readonly BusMessage[]) => messages.map(({ eventId }) => eventId);
const idsOf = async ({ api }: Pick<Running, 'api'>) =>
  (await api.readFeed({ county, from: 0, limit: 10_000 })).map(({ eventId }) => eventId);
const poison = (message: BusMessage): BusMessage => ({ ...message, body: `${message.body} ` });
const onlyOne = async ({ api }: Running) => (await api.readQuarantine(county, page)).items[0]!;
/** A message that yesterday's program kept as unreadable and today's reads. */
async function keepAsUnreadable(message: BusMessage): Promise<string> {
  const [row] = await place.alter(
    (sql) => sql<{ id: string }[]>`
      update quarantine set kept = convert_to(replace(convert_from(kept, 'UTF8'), '} "', '}"'), 'UTF8')
      where event_id = ${message.eventId} returning id`,
  );
  return row!.id;
}

test('an unreadable message is kept with its reason, and the partition goes on', async () => {
  const ledger = await place.start();
  const messages = sampleMessages(600);
  const poisoned = messages.with(399, poison(messages[399]!)); // the first event of a stream of three
  await ledger.publish(poisoned);
  expect(await idsOf(ledger)).toEqual(ids([...messages.slice(0, 399), ...messages.slice(402)]));
  expect(await ledger.status()).toMatchObject({
    size: 597,
    parked: 2,
    quarantined: 1,
    stopped: null,
    positions: [{ topic: 'county.registry', position: 600n }],
  });
  expect(ledger.notReady()).toBeNull();
  expect(ledger.notices()).toEqual([expect.stringMatching(/^1 条消息.*in quarantine: 1\./)]);
  const { items, total } = await ledger.api.readQuarantine(county, page);
  expect(total).toBe(1);
  expect(items[0]).toMatchObject({
    topic: 'county.registry',
    partition: null,
    offset: null,
    position: 400n,
    eventId: messages[399]!.eventId,
    reason: { code: 'BODY_UNREADABLE', zh: expect.stringMatching(/\p{Script=Han}/u), en: 'its body is no canonical JSON object' },
    quarantinedAt: new Date('2019-09-01T01:00:00Z'),
    lastAttempt: null,
    state: 'waiting',
    resolvedBy: null,
  });
  expect(JSON.stringify(items, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(
    /2010-05-04|student/,
  );
});

test('the gap that a quarantined event leaves is an alarm after a minute, which names service, event and whose move it is', async () => {
  const before = await place.start();
  const [first, second, third] = sampleMessages(3);
  await before.publish([poison(first!), second!, third!]);
  expect(before.notReady()).toBeNull();
  expect((await before.status()).gaps).toEqual([
    { source: '/registry', eventId: second!.eventId, since: new Date('2019-09-01T01:00:00Z'), waiting: 2 },
  ]);
  await before.stop();
  const after = await place.start({ clock: fixedClock('2019-09-01T01:01:01Z') });
  const alarm = after.notReady();
  expect(alarm).toContain(second!.eventId);
  expect(alarm).toContain('/registry');
  expect(alarm).toContain('2019-09-01T01:00:00.000Z');
  expect(alarm).toMatch(/运维人员.*operator/);
  expect(alarm).not.toContain('student/');
});

test('the same unreadable message is kept once, however often it comes', async () => {
  const ledger = await place.start();
  const [first, second] = sampleMessages(2).map(poison);
  await ledger.publish([first!, first!, second!]);
  await ledger.publish([first!]);
  expect(await ledger.status()).toMatchObject({ quarantined: 2 });
});

test('a replay is refused with its reason while the message cannot be read, and stops nobody', async () => {
  const ledger = await place.start();
  const [first, second] = sampleMessages(2);
  await ledger.publish([poison(first!)]);
  const { id } = await onlyOne(ledger);
  expect(await ledger.api.replayQuarantined(county, id, actor)).toMatchObject({ ok: false, refusal: { code: 'BODY_UNREADABLE' } });
  expect((await ledger.api.readQuarantine(county, page)).items).toMatchObject([
    { state: 'waiting', lastAttempt: { at: new Date('2019-09-01T01:00:00Z'), reason: { code: 'BODY_UNREADABLE' } } },
  ]);
  await ledger.publish([second!]);
  expect(await ledger.status()).toMatchObject({ parked: 1, quarantined: 1, stopped: null });
});

test('a replay after a fix takes the message in, with all that waited for it, once', async () => {
  const ledger = await place.start();
  const messages = sampleMessages(6);
  await ledger.publish(messages.with(0, poison(messages[0]!)));
  expect(await idsOf(ledger)).toEqual(ids(messages.slice(3)));
  const id = await keepAsUnreadable(messages[0]!);
  expect(await ledger.api.replayQuarantined(county, id, actor)).toMatchObject({
    ok: true,
    value: { state: 'replayed', resolvedBy: 'operator', resolvedAt: new Date('2019-09-01T01:00:00Z') },
  });
  expect(await idsOf(ledger)).toEqual(ids([...messages.slice(3), ...messages.slice(0, 3)]));
  expect(await ledger.status()).toMatchObject({ size: 6, parked: 0, gaps: [], quarantined: 0, stopped: null });
  expect(await ledger.api.replayQuarantined(county, id, actor)).toMatchObject({ ok: false, refusal: { code: 'ALREADY_DECIDED' } });
  await ledger.publish(messages); // and the writer, which signed nothing of this, goes on from there
  await ledger.publish([sampleMessage('student/next', 1)]);
  expect(await ledger.status()).toMatchObject({ size: 7, stopped: null });
  expect((await ledger.api.audit(county)).findings).toEqual([]);
});

test('a replay that contradicts the log is refused, and nobody stops', async () => {
  const ledger = await place.start();
  const fork = sampleMessage('student/0', 4, { versionPrev: 2 });
  await ledger.publish([...sampleMessages(3), poison(fork)]);
  const id = await keepAsUnreadable(fork);
  expect(await ledger.api.replayQuarantined(county, id, actor)).toMatchObject({ ok: false, refusal: { code: 'STREAM_FORKED' } });
  expect(await ledger.status()).toMatchObject({ size: 3, quarantined: 1, stopped: null });
});

test('an event that comes again, readable, releases what waited and settles the quarantined one', async () => {
  const ledger = await place.start();
  const messages = sampleMessages(3);
  await ledger.publish([poison(messages[0]!), messages[1]!]);
  await ledger.publish(messages);
  expect(await idsOf(ledger)).toEqual(ids(messages));
  expect(await ledger.status()).toMatchObject({ parked: 0, quarantined: 0 });
  expect((await ledger.api.readQuarantine(county, page)).items).toMatchObject([{ state: 'superseded', resolvedBy: null }]);
});

test('a message is given up with a reason only; it stays kept, and so does the alarm of its gap', async () => {
  const ledger = await place.start({ clock: fixedClock('2019-09-01T01:00:00Z') });
  const [first, second] = sampleMessages(2);
  await ledger.publish([poison(first!), second!]);
  const { id } = await onlyOne(ledger);
  for (const reason of ['', '   ', 'too short', 'x'.repeat(501)]) {
    expect(await ledger.api.discardQuarantined(county, id, reason, actor)).toMatchObject({
      ok: false,
      refusal: { code: 'REASON_MISSING' },
    });
  }
  expect(await ledger.api.discardQuarantined(county, id, ' 试运行时误发的测试消息，本县无此事 ', actor)).toMatchObject({
    ok: true,
    value: { state: 'discarded', note: '试运行时误发的测试消息，本县无此事', resolvedBy: 'operator' },
  });
  expect(await ledger.status()).toMatchObject({ quarantined: 0, parked: 1, gaps: [{ eventId: second!.eventId }] });
  await ledger.publish([poison(first!)]);
  expect(await ledger.status()).toMatchObject({ quarantined: 0 }); // decided already
  expect((await ledger.api.readQuarantine(county, page)).total).toBe(1);
});

test('an unknown message is neither replayed nor given up', async () => {
  const { api } = await place.start();
  const id = '00000000-0000-4000-8000-000000000000';
  expect(await api.replayQuarantined(county, id, actor)).toMatchObject({ ok: false, refusal: { code: 'UNKNOWN_MESSAGE' } });
  expect(await api.discardQuarantined(county, id, 'not one of ours', actor)).toMatchObject({ refusal: { code: 'UNKNOWN_MESSAGE' } });
  await expect(api.replayQuarantined('510121', id, actor)).rejects.toThrow(RangeError);
});

test('no program changes or removes what is quarantined, nor what was decided of it', async () => {
  const ledger = await place.start();
  await ledger.publish([poison(sampleMessages(1)[0]!)]);
  await expect(place.sql`delete from quarantine`).rejects.toMatchObject({ code: 'JH003' });
  await expect(place.sql`update quarantine set kept = ''`).rejects.toMatchObject({ code: 'JH003' });
  const { id } = await onlyOne(ledger);
  await ledger.api.discardQuarantined(county, id, 'a test of the office', actor);
  await expect(place.sql`update quarantine set note = 'another reason'`).rejects.toMatchObject({ code: 'JH003' });
});

/** A bus whose deliveries a test hands over itself. */
async function startOnHandedBus(identity = 'kafka/one') {
  const subscribed: Subscribing[] = [];
  const bus = {
    ...createInProcessBus(),
    identity,
    subscribe: async (subscribing: Subscribing) => (subscribed.push(subscribing), { stopped: null, stop: async () => {} }),
  };
  const ledger = await createLedger({ runtime: place.runtime(), bus });
  return { ledger, subscribing: subscribed[0]! };
}

test('offsets are written with their effects and handed back; a fault leaves them where they were', async () => {
  const { ledger, subscribing } = await startOnHandedBus();
  try {
    expect(await subscribing.readOffsets()).toEqual([]);
    const [first, second] = sampleMessages(2);
    const topic = 'county.registry';
    await subscribing.handle({ messages: [first!], unreadable: [], offsets: [{ topic, partition: 3, next: 17n }] });
    expect(await subscribing.readOffsets()).toEqual([{ topic, partition: 3, next: 17n }]);
    await subscribing.handle({ messages: [], unreadable: [], offsets: [{ topic, partition: 3, next: 19n }] });
    const other = { ...first!, body: '{}' };
    const faulty = { messages: [second!, other], unreadable: [], offsets: [{ topic, partition: 3, next: 21n }] };
    await expect(subscribing.handle(faulty)).rejects.toMatchObject({ code: 'OTHER_CONTENT' });
    expect((await ledger.api.readStatus(county)).offsets).toEqual([{ topic, partition: 3, next: 19n }]);
    expect(await ledger.api.readStatus(county)).toMatchObject({ size: 2 });
  } finally {
    await ledger.stop();
  }
});

test('why the bus stopped the ledger is told in full, and stands in the log', async () => {
  const lost = new StartProblem('KafkaRecordsLost', '记录已不在', 'the records are gone');
  const logged: unknown[] = [];
  const log = { ...silentLog, fatal: (fields: unknown) => void logged.push(fields) } as typeof silentLog;
  const stopped: { stopped: Error | null; stop(): Promise<void> } = { stopped: null, stop: async () => {} };
  const bus = { ...createInProcessBus(), subscribe: async () => stopped };
  const ledger = await createLedger({ runtime: { ...place.runtime(), log }, bus });
  try {
    stopped.stopped = lost;
    expect(ledger.notReady()).toBe('记录已不在 the records are gone');
    await vi.waitFor(() => expect(logged).toEqual([{ code: 'KafkaRecordsLost', reason: 'the records are gone' }]), { timeout: 10_000 });
  } finally {
    await ledger.stop();
  }
});

test('records that the bus has lost stay told, whatever it holds at the next start, until the places are cleared', async () => {
  const topic = 'county.registry';
  const first = await startOnHandedBus();
  await first.subscribing.handle({ messages: sampleMessages(1), unreadable: [], offsets: [{ topic, partition: 0, next: 7n }] });
  await first.ledger.stop();

  const lost = { stopped: new StartProblem('KafkaRecordsLost', '记录已不在', 'the records are gone'), stop: async () => {} };
  const second = await createLedger({
    runtime: place.runtime(),
    bus: { ...createInProcessBus(), identity: 'kafka/one', subscribe: async () => lost },
  });
  const isMarked = async () => (await place.sql`select 1 from consumer_offset where lost_at is not null`).length === 1;
  await vi.waitFor(async () => expect(await isMarked()).toBe(true), { timeout: 10_000 });
  await second.stop();

  const third = await startOnHandedBus();
  await expect(third.subscribing.readOffsets()).rejects.toMatchObject({ code: 'KafkaRecordsLost' });
  await place.alter((sql) => sql`delete from consumer_offset`);
  expect(await third.subscribing.readOffsets()).toEqual([]);
  await third.ledger.stop();
});

test('offsets hold for the bus they came from: another begins at its beginning, and drops what is known; the former goes on', async () => {
  const topic = 'county.registry';
  const messages = sampleMessages(3);
  const visit = async (identity: string, from: number, next: bigint) => {
    const { ledger, subscribing } = await startOnHandedBus(identity);
    try {
      const before = await subscribing.readOffsets();
      await subscribing.handle({ messages: messages.slice(0, from), unreadable: [], offsets: [{ topic, partition: 0, next }] });
      return { before, status: await ledger.api.readStatus(county) };
    } finally {
      await ledger.stop();
    }
  };
  expect(await visit('kafka/one', 1, 7n)).toMatchObject({ before: [], status: { size: 1, offsets: [{ topic, next: 7n }] } });
  expect(await visit('kafka/two', 2, 2n)).toMatchObject({ before: [], status: { size: 2, offsets: [{ topic, next: 2n }] } });
  expect(await visit('kafka/one', 3, 8n)).toMatchObject({
    before: [{ topic, partition: 0, next: 7n }],
    status: { size: 3, offsets: [{ topic, partition: 0, next: 8n }] },
  });
});

test('a record that the bus cannot read is kept whole with its place; its replay is refused until the bus reads it', async () => {
  const { ledger, subscribing } = await startOnHandedBus();
  try {
    const record: UnreadableRecord = {
      topic: 'county.registry',
      partition: 2,
      offset: 41n,
      key: county,
      code: 'HEADERS_MISSING',
      zh: '缺少 ce_ 头',
      en: 'ce_ headers are missing',
      bytes: Buffer.from('not what the bus keeps'),
    };
    const offsets = [{ topic: 'county.registry', partition: 2, next: 42n }];
    await subscribing.handle({ messages: sampleMessages(1), unreadable: [record], offsets });
    const { items } = await ledger.api.readQuarantine(county, page);
    expect(items).toMatchObject([
      { partition: 2, offset: 41n, position: null, eventId: null, bytes: 22, reason: { code: 'HEADERS_MISSING', zh: '缺少 ce_ 头' } },
    ]);
    expect(await ledger.api.replayQuarantined(county, items[0]!.id, actor)).toMatchObject({ ok: false });
    expect(await ledger.api.readStatus(county)).toMatchObject({ size: 1, quarantined: 1, stopped: null });
  } finally {
    await ledger.stop();
  }
});
