import { createInProcessBus, type BusMessage } from '@junheng/bus';
import type { Sql } from '@junheng/runtime';
import type { TestDatabase } from '@junheng/runtime/testing';
import { readPublicEvent } from '../src/read-public-event.ts';
import { createLedger, ledgerMigrations } from '../src/service.ts';
import { eventColumns } from '../src/store/columns.ts';
import { readStoredEntries } from '../src/store/entries.ts';
import { county, sampleMessage } from './sample-messages.ts';

export type Rounds = { value: number; limit: number }[];
export type LedgerBench = {
  /**
   * Events/s of whole intake: read, check, hash, order, write, sign, commit. The limit: the same rows, as large a statement, one commit
   * each, into a table with the same columns and indexes; batch by batch in turns.
   */
  intake: Rounds;
  /** Entries/s of a whole audit. The limit: reading the same rows and doing nothing with them; in turns. */
  audit: Rounds;
};

/** In an empty database of which the caller has given a running server. `batch`: events per transaction on both sides. */
export async function benchLedger(
  database: TestDatabase,
  { events = 20_000, batch = 1000, rounds = 5, audits = 5 } = {},
): Promise<LedgerBench> {
  const sql = await database.schema('ledger', ledgerMigrations);
  await database.owner.unsafe('create table ledger.plain (like ledger.entry including all); grant all on ledger.plain to ledger');
  const bus = createInProcessBus();
  const ledger = await createLedger({ runtime: database.runtime(), bus });
  try {
    const intake: Rounds = [];
    for (let round = 0; round <= rounds; round++) {
      const seconds = { ledger: 0, plain: 0 };
      for (let at = round * events; at < (round + 1) * events; at += batch) {
        const messages = benchMessages(at, batch);
        const rows = messages.map((message) => readPublicEvent(message, county));
        const takeIn = async () => void (seconds.ledger += await secondsOf(() => bus.publish(messages)));
        const insert = async () => void (seconds.plain += await secondsOf(() => plainInsert(sql, at, rows)));
        for (const work of (at / batch) % 2 === 0 ? [takeIn, insert] : [insert, takeIn]) await work();
      }
      intake.push({ value: events / seconds.ledger, limit: events / seconds.plain });
    }
    const audit: Rounds = [];
    const size = (rounds + 1) * events;
    for (let round = 0; round <= audits; round++) {
      const reading = await secondsOf(() => readAll(sql, size));
      const auditing = await secondsOf(async () => {
        const { entries, findings } = await ledger.api.audit(county);
        if (entries !== size || findings.length > 0) throw new Error(`the audit of ${entries} entries has ${findings.length} findings`);
      });
      audit.push({ value: size / auditing, limit: size / reading });
    }
    return { intake: intake.slice(1), audit: audit.slice(1) }; // the first ones warm up
  } finally {
    await ledger.stop();
  }
}

async function readAll(sql: Sql, size: number): Promise<void> {
  for (let at = 0; at < size;) at += (await readStoredEntries(sql, county, at, 5120)).length;
}

function benchMessages(first: number, count: number): BusMessage[] {
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

async function plainInsert(sql: Sql, first: number, events: readonly ReturnType<typeof readPublicEvent>[]): Promise<void> {
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
