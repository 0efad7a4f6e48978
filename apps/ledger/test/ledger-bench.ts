import { createInProcessBus, type BusMessage } from '@junheng/bus';
import type { Sql } from '@junheng/runtime';
import type { TestDatabase } from '@junheng/runtime/testing';
import { readPublicEvent } from '../src/read-public-event.ts';
import { createLedger, ledgerMigrations } from '../src/service.ts';
import { eventColumns } from '../src/store/columns.ts';
import { county, sampleMessage } from './sample-messages.ts';

export type LedgerBench = {
  batch: number;
  events: number;
  bytesPerEvent: number;
  /** Whole intake: read, check, hash, order, write, sign, commit. Median of the rounds. */
  ledgerPerSecond: number;
  /** The raw limit: the same rows, as large a statement, one commit each, into a table with the same columns and indexes. */
  plainPerSecond: number;
  ratio: number;
};

/**
 * Ledger intake beside a plain insert of the same rows, in turns, in an empty database of which the caller has given a
 * running server. `batch`: events per transaction on both sides.
 */
export async function benchLedger(database: TestDatabase, { events = 20_000, batch = 1000, rounds = 5 } = {}): Promise<LedgerBench> {
  const sql = await database.schema('ledger', ledgerMigrations);
  await database.owner.unsafe('create table ledger.plain (like ledger.entry including all); grant all on ledger.plain to ledger');
  const bus = createInProcessBus();
  const ledger = await createLedger({ runtime: database.runtime(), bus });
  const rates: { ledger: number; plain: number }[] = [];
  let bytes = 0;
  for (let round = 0; round <= rounds; round++) {
    const messages = benchMessages(round * events, events);
    bytes = messages[0]!.header.length + messages[0]!.body.length;
    const batches = Array.from({ length: Math.ceil(events / batch) }, (_, at) => messages.slice(at * batch, (at + 1) * batch));
    const ledgerSeconds = await secondsOf(async () => {
      for (const part of batches) await bus.publish(part);
    });
    const rows = batches.map((part) => part.map((message) => readPublicEvent(message, county)));
    const plainSeconds = await secondsOf(async () => {
      for (const [at, part] of rows.entries()) await plainInsert(sql, round * events + at * batch, part);
    });
    if (round > 0) rates.push({ ledger: events / ledgerSeconds, plain: events / plainSeconds }); // the first one warms up
  }
  await ledger.stop();
  const { size } = await ledger.api.readStatus(county);
  if (size !== events * (rounds + 1)) throw new Error(`the ledger took ${size} of ${events * (rounds + 1)} events`);
  const ledgerPerSecond = median(rates.map((rate) => rate.ledger));
  const plainPerSecond = median(rates.map((rate) => rate.plain));
  return {
    batch,
    events,
    bytesPerEvent: bytes,
    ledgerPerSecond,
    plainPerSecond,
    ratio: median(rates.map((rate) => rate.ledger / rate.plain)),
  };
}

/** As a roster import sends them: two events per student, sealed fields among them. */
export function benchMessages(first: number, count: number): BusMessage[] {
  return Array.from({ length: count }, (_, at) => {
    const ordinal = first + at;
    const stream = `student/00000000-0000-4000-8000-${String(Math.floor(ordinal / 2)).padStart(12, '0')}`;
    const body = {
      birthDate: '2010-05-04',
      gender: '2',
      schoolYear: 2019,
      sealed: { direct: { alg: 'A256GCM', ciphertext: 'Zm9v'.repeat(40), commit: 'YmFy'.repeat(10), iv: 'YmF6YmF6YmF6YmF6' } },
      source: {
        fileHash: '0123456789abcdef'.repeat(4),
        importId: '00000000-0000-4000-8000-000000000000',
        row: ordinal,
        sheet: '学籍基础信息表',
      },
    };
    return sampleMessage(stream, (ordinal % 2) + 1, { position: ordinal + 1, body });
  });
}

export async function plainInsert(sql: Sql, first: number, events: readonly ReturnType<typeof readPublicEvent>[]): Promise<void> {
  const column = eventColumns(events);
  await sql`
    insert into plain (county, index, event_id, source, stream, version, version_prev, header, body, position, recorded_at)
    select ${county}, ${first} + n.ordinal - 1, n.event_id::uuid, n.source, n.stream, n.version::bigint, n.version_prev::bigint,
      n.header, n.body, n.position::bigint, n.recorded_at::timestamptz
    from unnest(
      string_to_array(${column.eventId}, chr(30)), string_to_array(${column.source}, chr(30)),
      string_to_array(${column.stream}, chr(30)), string_to_array(${column.version}, chr(30)),
      string_to_array(${column.versionPrev}, chr(30)), string_to_array(${column.header}, chr(30)),
      string_to_array(${column.body}, chr(30)), string_to_array(${column.position}, chr(30)),
      string_to_array(${column.recordedAt}, chr(30))
    ) with ordinality as n (event_id, source, stream, version, version_prev, header, body, position, recorded_at, ordinal)`;
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
