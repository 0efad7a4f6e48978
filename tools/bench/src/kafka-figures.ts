import { type Bus, createInProcessBus, createKafkaBus } from '@junheng/bus';
import { benchKafkaBus, type BusRate } from '@junheng/bus/bench';
import { startTestBroker } from '@junheng/bus/testing';
import { headerPrefix } from '@junheng/contracts';
import { createEventStore, eventStoreMigrations, startRelay } from '@junheng/event-store';
import { createLedger, ledgerMigrations } from '@junheng/ledger';
import { silentLog, silentMetrics, uuidFromBytes } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import type { Figure } from './figure.ts';
import { openLoop, percentiles } from './open-loop.ts';

const topic = 'county.registry';
const [perSecond, seconds] = [50, 10];

/** Rates through the bus beside the bare client, and how long an event takes from its append to the signed ledger. */
export async function kafkaFigures(url: string): Promise<Figure[]> {
  const broker = await startTestBroker({ own: true });
  if ('skipped' in broker) {
    console.error(`no Kafka to measure: ${broker.skipped}`);
    return [];
  }
  try {
    const { publish, consume } = await benchKafkaBus(broker.brokers);
    const within = await appendToLedger(url, () => Promise.resolve(createInProcessBus()));
    const over = await appendToLedger(url, (county) =>
      createKafkaBus({
        brokers: broker.brokers,
        county,
        topics: [topic],
        partitions: 6,
        replication: 1,
        log: silentLog,
        metrics: silentMetrics,
      }),
    );
    const figure = (name: string, { perSecond: value, bare, ratio, lowest, highest }: BusRate): Figure => ({
      name,
      value,
      limit: bare,
      unit: 'events/s',
      limitIs: 'bare kafkajs, the same records',
      ratios: { median: ratio, lowest, highest },
      mark: null,
    });
    const limitIs = 'the bus within the process';
    return [
      figure('publishing through Kafka', publish),
      figure('consuming from Kafka', consume),
      { name: 'append to ledger over Kafka, p50', value: over.p50, limit: within.p50, unit: 'ms', limitIs, mark: null },
      { name: 'append to ledger over Kafka, p95', value: over.p95, limit: within.p95, unit: 'ms', limitIs, mark: null },
    ];
  } finally {
    await broker.stop();
  }
}

/** Milliseconds from an event's append until it stands in the ledger's feed, under a signed checkpoint; 50 events a second. */
async function appendToLedger(url: string, openBus: (county: string) => Promise<Bus>) {
  const database = await createTestDatabase(url);
  const sql = await database.schema('bench', [eventStoreMigrations]);
  await database.schema('ledger', ledgerMigrations);
  const runtime = database.runtime();
  const { county } = runtime;
  const bus = await openBus(county);
  const store = createEventStore({ sql });
  const ledger = await createLedger({ runtime, bus, topics: [topic] });
  const relay = startRelay({ store, bus, sql, topic, log: silentLog, metrics: silentMetrics });

  const arrived = new Map<string, () => void>();
  let isOver = false;
  const reading = (async () => {
    for (let from = 0; !isOver;) {
      const entries = await ledger.api.readFeed({ county, from, limit: 1000, waitMilliseconds: 200 });
      for (const { eventId } of entries) arrived.get(eventId)?.();
      from += entries.length;
    }
  })();
  const appendOne = async (index: number): Promise<void> => {
    const id = uuidFromBytes(runtime.entropy.bytes(16, `bench|${index}`));
    const stream = `bench/${id}`;
    const prefix = headerPrefix({
      county,
      datacontenttype: 'application/json',
      id,
      salt: runtime.entropy.bytes(16, `salt|${index}`).toString('base64url'),
      source: '/bench',
      specversion: '1.0',
      stream,
      time: '2019-09-01T01:00:00.000Z',
      type: 'county.registry.bench.v1',
    });
    const body = `{"sealed":"${'x'.repeat(407)}"}`;
    const taken = new Promise<void>((resolve) => arrived.set(id, resolve));
    const event = { id, type: 'Bench', body, metadata: '{}', published: { headerPrefix: prefix, body } };
    await store.commit({ county, streams: [stream], events: () => [{ stream, expected: 'none', events: [event] }] });
    await taken;
  };
  try {
    await appendOne(-1); // everyone has joined
    return percentiles(await openLoop(perSecond, seconds, appendOne));
  } finally {
    isOver = true;
    await relay.stop();
    await ledger.stop();
    await reading;
    await bus.stop();
    await database.drop();
  }
}
