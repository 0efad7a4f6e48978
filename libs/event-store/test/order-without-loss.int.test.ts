import { setTimeout as sleep } from 'node:timers/promises';
import { createInProcessBus } from '@junheng/bus';
import { parseEventHeader } from '@junheng/contracts';
import { type Sql, silentLog, silentMetrics, type Transaction } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createEventStore, type EventStore, eventStoreMigrations, startRelay } from '../src/event-store.ts';
import { county, privateEvent, publicEvent } from './sample-events.ts';

/*
 * Writers that draw positions and then dawdle before they commit, so that positions become visible out of order: the
 * case in which a reader that only remembers the last position loses events. The same run carries that reader as the
 * control: were nothing lost there, the run would prove nothing about the others. Beside the writers run commands whose
 * commits share transactions, some of them failing there.
 */

const writers = 24;
const transactionsPerWriter = 25;
const callers = 16;
const commandsPerCaller = 20;
type Seen = { id: string; stream: string; version: number };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
});
afterAll(() => database.drop());

/** Repeatable numbers in [0, 1), one sequence per writer. */
function dice(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

async function write(sql: Sql, store: EventStore, writer: number): Promise<void> {
  const random = dice(writer);
  const own = `class/${writer}`;
  const shared = () => `class/shared-${Math.floor(random() * 5)}`;
  const add = (transaction: Transaction, ...streams: string[]) =>
    store.append(
      transaction,
      county,
      streams.map((stream) => ({
        stream,
        expected: 'any',
        events: random() < 0.2 ? [privateEvent()] : [publicEvent(stream), publicEvent(stream)],
      })),
    );
  for (let round = 0; round < transactionsPerWriter; round++) {
    await sql.begin(async (transaction) => {
      if (random() < 0.3) await transaction`select pg_current_xact_id()`; // an early transaction id: xmin order is no help
      if (random() < 0.2)
        await transaction
          .savepoint(async (nested) => {
            await add(nested, own);
            throw new Error('rolled back');
          })
          .catch(() => {});
      await add(transaction, own);
      if (random() < 0.5) await sleep(random() * 40);
      if (random() < 0.1) await transaction.savepoint((nested) => add(nested, own));
      if (random() < 0.2) await add(transaction, shared(), `class/extra-${writer}-${round}`); // last: it locks a shared stream until commit
    });
    store.appended();
  }
}

/** A command after the other: most share a transaction with others, some fail in it, and some dawdle in their view. */
async function command(store: EventStore, caller: number): Promise<{ stored: string[]; refused: string[] }> {
  const random = dice(1_000 + caller);
  const told = { stored: [] as string[], refused: [] as string[] };
  for (let round = 0; round < commandsPerCaller; round++) {
    const stream = random() < 0.2 ? `class/shared-${Math.floor(random() * 5)}` : `month/${caller}`;
    const events = [publicEvent(stream), privateEvent(), publicEvent(stream)];
    const fate = random();
    const order = {
      county,
      streams: [stream],
      events: () => [{ stream, expected: fate < 0.1 ? 1_000 : ('any' as const), events }],
      async project() {
        if (fate > 0.9) throw new Error('the view failed');
        if (fate > 0.7) await sleep(20 * (fate - 0.7));
      },
    };
    const isStored = await store.commit(order).then(
      () => true,
      () => false,
    );
    (isStored ? told.stored : told.refused).push(...events.map(({ id }) => id));
  }
  return told;
}

/** Follows the store with a checkpoint of its own, until told that all is written and nothing more comes. */
async function follow(read: (after: bigint) => Promise<(Seen & { position: bigint })[]>, isOver: () => boolean): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let after = 0n, last = false; ;) {
    const batch = await read(after);
    seen.push(...batch);
    after = batch.at(-1)?.position ?? after;
    if (batch.length > 0) continue;
    if (last) return seen;
    last = isOver();
    await sleep(2);
  }
}

function compare(expected: readonly Seen[], seen: readonly Seen[]) {
  const ids = new Set(seen.map(({ id }) => id));
  const lastVersions = new Map<string, number>();
  let inverted = 0;
  for (const { stream, version } of seen) {
    if (version <= (lastVersions.get(stream) ?? 0)) inverted++;
    lastVersions.set(stream, version);
  }
  return { lost: expected.filter(({ id }) => !ids.has(id)).length, doubled: seen.length - ids.size, inverted };
}

async function run(schema: string, prepare: (owner: Sql) => Promise<void>) {
  const sql = await database.schema(schema, [eventStoreMigrations], { max: writers + 8 });
  await prepare(database.owner);
  const store = createEventStore({ sql });
  const bus = createInProcessBus();
  const relayed: Seen[] = [];
  await bus.subscribe({
    group: 'ledger',
    topics: ['county.registry'],
    readOffsets: async () => [],
    async handle({ messages }) {
      for (const { eventId, header } of messages) {
        const { stream, version } = parseEventHeader(header);
        relayed.push({ id: eventId, stream, version });
      }
    },
  });
  // An unrelated transaction that wrote and stays open over the whole run: an xmin watermark would stand still.
  const unrelated = await sql.reserve();
  await unrelated`begin`;
  await unrelated`insert into relay_checkpoint values ('unrelated', 1)`;

  let isOver = false;
  const relay = startRelay({ store, bus, sql, topic: 'county.registry', log: silentLog, metrics: silentMetrics });
  const barrier = follow(
    (after) => store.readCommitted(after, 100),
    () => isOver,
  );
  const control = follow(
    (after) => readPositionOnly(sql, after, 100),
    () => isOver,
  );
  const [commands] = await Promise.all([
    Promise.all(Array.from({ length: callers }, (_, caller) => command(store, caller))),
    ...Array.from({ length: writers }, (_, writer) => write(sql, store, writer)),
  ]);
  isOver = true;
  const [byBarrier, byPosition] = await Promise.all([barrier, control]);

  const all = await sql<(Seen & { public: boolean })[]>`
    select event_id as id, stream, version, public_header is not null as public from event order by position`;
  const published = all.filter((event) => event.public);
  for (let waited = 0; relayed.length < published.length && waited < 1_500; waited += 10) await sleep(10);
  await relay.stop();
  await unrelated`rollback`;
  unrelated.release();
  const ids = new Set(all.map(({ id }) => id));
  return {
    written: all.length,
    commands: {
      stored: commands.flatMap(({ stored }) => stored).length,
      missing: commands.flatMap(({ stored }) => stored).filter((id) => !ids.has(id)).length,
      refused: commands.flatMap(({ refused }) => refused).length,
      storedAllTheSame: commands.flatMap(({ refused }) => refused).filter((id) => ids.has(id)).length,
    },
    barrier: compare(all, byBarrier),
    relay: compare(published, relayed),
    control: compare(all, byPosition),
  };
}

/** The reader that must lose: what is visible after the last position seen. */
const readPositionOnly = (sql: Sql, after: bigint, limit: number) => sql<(Seen & { position: bigint })[]>`
  select event_id as id, stream, version, position from event where position > ${after} order by position limit ${limit}`;

const nothing = { lost: 0, doubled: 0, inverted: 0 };

test('the barrier reader and the relay lose, double and invert nothing where a reader by position alone loses events', async () => {
  const { written, commands, barrier, relay, control } = await run('order_kept', async () => {});
  expect(written).toBeGreaterThan(writers * transactionsPerWriter + commands.stored);
  expect(Math.min(commands.stored, commands.refused)).toBeGreaterThan(100);
  expect(commands).toMatchObject({ missing: 0, storedAllTheSame: 0 });
  expect({ barrier, relay }).toEqual({ barrier: nothing, relay: nothing });
  expect(control.lost).toBeGreaterThan(0);
});

test('without the lock that appends hold, the barrier has nothing to wait for and loses events', async () => {
  const { barrier } = await run('order_without_lock', async (owner) => {
    for (const name of ['append_events', 'append_events_to_any_version']) {
      const [row] = await owner<[{ definition: string }]>`
        select pg_get_functiondef(oid) as definition from pg_proc
        where proname = ${name} and pronamespace = 'order_without_lock'::regnamespace`;
      const unlocked = row.definition.replace(/perform pg_advisory_xact_lock_shared\(.*\);/, '');
      expect(unlocked).not.toBe(row.definition);
      await owner.unsafe(unlocked);
    }
  });
  expect(barrier.lost).toBeGreaterThan(0);
});
