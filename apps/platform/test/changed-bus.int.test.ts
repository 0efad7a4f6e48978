import { type Bus, createInProcessBus, createKafkaBus } from '@junheng/bus';
import { startLimit, startTestBroker, type TestBroker } from '@junheng/bus/testing';
import { headerPrefix } from '@junheng/contracts';
import { createEventStore, createPublishedReader, eventStoreMigrations, startRelay } from '@junheng/event-store';
import { createLedger, ledgerMigrations } from '@junheng/ledger';
import { seededEntropy, silentLog, silentMetrics, uuidFromBytes } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { auditEverything } from '../src/audit-everything.ts';

const county = '000000';
const topic = 'county.registry';
const waiting = { timeout: 60_000, interval: 50 };
const entropy = seededEntropy('changed bus');
let broker: TestBroker | { skipped: string };
beforeAll(async () => {
  broker = await startTestBroker({ own: true });
}, startLimit);
afterAll(async () => {
  if ('stop' in broker) await broker.stop();
});

const openKafka = ({ brokers }: TestBroker): Promise<Bus> =>
  createKafkaBus({ brokers, county, topics: [topic], partitions: 1, replication: 1, log: silentLog, metrics: silentMetrics });

/** A service's store and the county's ledger, one database, whichever bus is between them. */
async function openStores() {
  const database = await createTestDatabase(inject('postgresUrl'));
  const sql = await database.schema('registry', [eventStoreMigrations]);
  await database.schema('ledger', ledgerMigrations);
  const store = createEventStore({ sql });
  const registry = createPublishedReader({ sql, county, topic });
  const stored: string[] = [];
  return {
    drop: () => database.drop(),
    stored,
    async append(events: number): Promise<void> {
      for (let left = events; left > 0; left--) {
        const id = uuidFromBytes(entropy.bytes(16, `event ${stored.length}`));
        const stream = `school/${stored.length}`; // each a stream of its own: a lost one leaves no gap behind
        const prefix = headerPrefix({
          county,
          datacontenttype: 'application/json',
          id,
          salt: 'A'.repeat(22),
          source: '/registry',
          specversion: '1.0',
          stream,
          time: '2019-09-01T01:00:00Z',
          type: 'county.registry.school-registered.v1',
        });
        const event = { id, type: 'Planted', body: '{}', metadata: '{}', published: { headerPrefix: prefix, body: '{}' } };
        await store.commit({ county, streams: [stream], events: () => [{ stream, expected: 'any', events: [event] }] });
        stored.push(id);
      }
    },
    /** Until the bus has acknowledged all of them. */
    async relayAll(bus: Bus): Promise<void> {
      let backlog = async (): Promise<number> => NaN;
      const metrics = {
        ...silentMetrics,
        gauge: (_name: string, _help: string, read: () => number | Promise<number>) => void (backlog = async () => read()),
      };
      const relay = startRelay({ store, bus, sql, topic, log: silentLog, metrics });
      await vi.waitFor(async () => expect(await backlog()).toBe(0), waiting);
      await relay.stop();
    },
    async startLedger(bus: Bus) {
      const ledger = await createLedger({ runtime: database.runtime(), bus, topics: [topic] });
      return {
        async taken(): Promise<string[]> {
          return (await ledger.api.readFeed({ county, from: 0, limit: 1_000 })).map(({ eventId }) => eventId);
        },
        audit: () => auditEverything(ledger.api, { registry }, county),
        notReady: () => ledger.notReady(),
        stop: () => ledger.stop(),
      };
    },
  };
}

test('a change of the bus, there and back, loses nothing that the bus left had acknowledged and the ledger had not taken', async ({
  task,
  skip,
}) => {
  if ('skipped' in broker) {
    task.meta.skipReason = broker.skipped;
    return skip();
  }
  const stores = await openStores();
  try {
    /** The bus takes all, and is left before the ledger has read of it. */
    const leaveUnread = async (bus: Bus) => {
      await stores.append(20);
      await stores.relayAll(bus);
      await bus.stop();
    };
    const takeAll = async (bus: Bus) => {
      await stores.append(20);
      const ledger = await stores.startLedger(bus);
      await stores.relayAll(bus);
      await vi.waitFor(async () => expect((await ledger.taken()).toSorted()).toEqual(stores.stored.toSorted()), waiting);
      expect(ledger.notReady()).toBeNull();
      expect((await ledger.audit()).findings).toEqual([]);
      await ledger.stop();
      await bus.stop();
    };
    await takeAll(createInProcessBus());
    await leaveUnread(await openKafka(broker));
    await takeAll(createInProcessBus());
    await takeAll(await openKafka(broker));
    await leaveUnread(await openKafka(broker));
    await takeAll(createInProcessBus());
  } finally {
    await stores.drop();
  }
}, 240_000);
