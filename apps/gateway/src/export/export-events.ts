import { Readable } from 'node:stream';
import type { Actor } from '@junheng/access';
import type { ReadAudit } from '@junheng/graphql';
import type { LedgerApi } from '@junheng/ledger/api';
import type { Download, RegistryApi, Result } from '@junheng/registry/api';
import type { VaultReader } from '@junheng/vault';
import { eventLines } from './event-lines.ts';

export type EventsExport = {
  /** First index. */
  from: number;
  /** With what the equity view may open of sealed fields. */
  withSensitive: boolean;
};

type Parts = { county: string; ledger: LedgerApi; registry: RegistryApi; governance: ReadAudit; vault: VaultReader };

/** The ledger up to its newest signature, as a file. That it leaves the platform is recorded before its first byte does. */
export async function exportEvents(parts: Parts, { from, withSensitive }: EventsExport, actor: Actor): Promise<Result<Download>> {
  const { county, ledger, registry, governance, vault } = parts;
  const size = (await ledger.readCheckpoint(county))?.size ?? 0;
  const refusal = await registry.recordEventsExport({ fromIndex: from, entries: Math.max(0, size - from), withSensitive }, actor);
  if (refusal) return { ok: false, refusal };
  const subject = `${from}-${size}${withSensitive ? '-sensitive' : ''}`;
  const read = { right: 'export-ledger', kind: 'ledger-entries', subject, schoolId: null, count: size - from } as const;
  await governance.recordRead(read, actor);
  const lines = eventLines(ledger, vault, { county, from, to: size, withSensitive });
  return {
    ok: true,
    value: {
      fileName: withSensitive ? `events-${from}-${size}-sensitive.jsonl` : `events-${from}-${size}.jsonl`,
      mediaType: 'application/jsonl; charset=utf-8',
      content: Readable.from(lines, { objectMode: false }),
    },
  };
}
