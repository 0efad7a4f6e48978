import { auditLedger } from '@junheng/ledger';
import { type Sql, silentLog, systemClock } from '@junheng/runtime';
import { bodyOf } from './events.ts';
import { readJournals } from './journal.ts';
import type { Evidence, LedgerRow, StoredRow } from './judge.ts';
import { ledgerRuntime } from './programs/ledger-here.ts';
import { county } from './programs/settings.ts';

/** Public events in the store, and entries in the ledger: the second follows the first. */
export async function readProgress(owner: Sql): Promise<{ published: number; entered: number; parked: number }> {
  const [row] = await owner<[{ published: number; entered: number; parked: number }]>`
    select (select count(*)::integer from registry.event where public_header is not null) as published,
      (select count(*)::integer from ledger.entry) as entered, (select count(*)::integer from ledger.parked) as parked`;
  return row;
}

/** What the writers were told, and what is there: the store by position, the ledger by index. */
export async function readEvidence(owner: Sql, directory: string): Promise<Evidence> {
  const store = await owner<StoredRow[]>`
    select event_id as id, stream, version, public_header is not null as "isPublic" from registry.event order by position`;
  const ledger: LedgerRow[] = [];
  type Row = { index: bigint; id: string; stream: string; version: bigint; versionPrev: bigint; body: string };
  const rows = owner<Row[]>`
    select index, event_id as id, stream, version, version_prev as "versionPrev", body from ledger.entry
    where county = ${county} order by index`;
  for await (const page of rows.cursor(2000))
    for (const { index, id, stream, version, versionPrev, body } of page)
      ledger.push({
        index: Number(index),
        id,
        stream,
        version: Number(version),
        versionPrev: Number(versionPrev),
        isIntact: body === bodyOf(id),
      });
  return { journal: readJournals(directory), store, ledger };
}

/** What an audit of the ledger finds; nothing is as it should be. */
export async function audit(databaseUrl: string, directory: string): Promise<string[]> {
  const runtime = ledgerRuntime(databaseUrl, directory, silentLog, systemClock);
  const { findings } = await auditLedger(runtime);
  await runtime.database('ledger').end({ timeout: 1 });
  return findings.map(({ code, en }) => `${code}: ${en}`);
}
