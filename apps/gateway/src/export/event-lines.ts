import type { LedgerApi, LedgerEntry } from '@junheng/ledger/api';
import type { VaultReader } from '@junheng/vault';
import { kindByType, sealedFields } from '../projection/checked-fields.ts';

export type EventRange = { county: string; from: number; to: number; withSensitive: boolean };

const batchSize = 1_000;

/**
 * Entries of the ledger from `from` up to, without, `to`, in ledger order, one JSON line each: `{index, recordedAt, header, data}`,
 * header and data byte for byte as they were hashed. With `withSensitive` also `opened`, where the entry has any of it: what the equity view reads
 * of sealed fields, no more. One batch is held at a time.
 */
export async function* eventLines(ledger: Pick<LedgerApi, 'readFeed'>, vault: VaultReader, range: EventRange): AsyncGenerator<string> {
  const { county, from, to, withSensitive } = range;
  for (let next = from; next < to;) {
    const entries = await ledger.readFeed({ county, from: next, limit: Math.min(batchSize, to - next) });
    if (entries.length === 0) throw new Error(`the ledger ends at ${next}, before ${to}`);
    const opened = withSensitive ? await openEntries(entries, vault) : new Map<string, Opened>();
    yield entries.map((entry) => lineOf(entry, opened.get(entry.eventId))).join('');
    next += entries.length;
  }
}

type Opened = { leftBehind: boolean | null; subsidised: boolean | null; ethnicityKnown: boolean } | { enrolled: boolean | null };

function lineOf({ index, recordedAt, header, body }: LedgerEntry, opened: Opened | undefined): string {
  const more = opened ? `,"opened":${JSON.stringify(opened)}` : '';
  return `{"index":${index},"recordedAt":"${recordedAt.toISOString()}","header":${header},"data":${body}${more}}\n`;
}

async function openEntries(entries: readonly LedgerEntry[], vault: VaultReader): Promise<Map<string, Opened>> {
  const sealed = entries.flatMap(({ eventId, header, body }) => {
    const { type } = JSON.parse(header) as { type: string };
    const kind = kindByType.get(type);
    return kind !== undefined && sealedFields(kind).length > 0 ? [{ eventId, type, body, kind }] : [];
  });
  const bodies = await vault.open(
    sealed.map(({ eventId, type, body }) => ({ eventId, type, body })),
    ['sensitive'],
  );
  return new Map(
    sealed.map(({ eventId, kind }, at) => [eventId, kind === 'studentCareRecorded' ? care(bodies[at]!.data) : described(bodies[at]!.data)]),
  );
}

type Fields = Record<string, unknown>;
/** Absent where the key is gone: as unknown as null. */
const known = <T>(value: unknown, read: (value: unknown) => T): T | null => (value === null || value === undefined ? null : read(value));

const described = ({ leftBehind, subsidised, ethnicity }: Fields): Opened => ({
  leftBehind: known(leftBehind, (value) => value !== 'none'),
  subsidised: known(subsidised, (value) => value === true),
  ethnicityKnown: known(ethnicity, () => true) ?? false,
});

const care = ({ placement }: Fields): Opened => ({ enrolled: known(placement, (value) => value !== 'not-enrolled') });
