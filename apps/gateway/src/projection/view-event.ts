import { type EventHeader, type FileRow, upcastToToday } from '@junheng/contracts';
import type { LedgerEntry } from '@junheng/ledger/api';
import type { OpenedBody, VaultReader } from '@junheng/vault';
import { asUnknown, describedPerson, describesPerson } from './unknown-person.ts';
import { type CheckedData, type EventKind, kindByType, sealedFields, unfitField } from './checked-fields.ts';

export type Change = { [K in EventKind]: { kind: K; data: CheckedData<K> } }[EventKind];

/** A ledger entry that was read, checked and opened. */
export type ViewEvent = {
  index: number;
  position: bigint;
  eventId: string;
  type: string;
  time: string;
  /** The publishing service. */
  source: string;
  /** First event of its stream: nothing older is known of its subject. */
  isFirst: boolean;
  fileRow: FileRow | null;
} & Change;

/** An entry that this program can't read: the projection stops at it, because a skipped fact is a wrong number. */
export class UnreadableEntry extends Error {
  override name = 'UnreadableEntry';
}

/**
 * Reads a batch of entries, opening sealed fields with one load of keys. Of an erased person nothing is known, also of what
 * stands in clear.
 * @throws {UnreadableEntry} naming index, type and field of the first entry that has an unknown type or a wrong shape
 */
export async function readViewEvents(entries: readonly LedgerEntry[], county: string, vault: VaultReader): Promise<ViewEvent[]> {
  const read = entries.map((entry) => readHeader(entry, county));
  const opened = (await openBodies(read.filter(isSealed), vault)).values();
  const bodies = read.map((item): unknown => {
    if (!isSealed(item)) return parsed(item.entry.body);
    const { data, unknown } = opened.next().value!;
    if (unknown.includes('sensitive')) for (const name of sealedFields(item.kind)) data[name] = null;
    return data;
  });
  const persons = read.map(({ kind }, at) => (describesPerson(kind) ? describedPerson(bodies[at]) : null));
  const fenced = await vault.readFenced(persons.filter((person) => person !== null));
  return read.map((item, at) => {
    if (fenced.has(persons[at] ?? '')) asUnknown(item.kind, bodies[at]);
    return toViewEvent(item, bodies[at]);
  });
}

type ReadHeader = { entry: LedgerEntry; header: EventHeader; kind: EventKind };

const isSealed = ({ kind }: ReadHeader) => sealedFields(kind).length > 0;

function readHeader(entry: LedgerEntry, county: string): ReadHeader {
  const header = parsed(entry.header) as EventHeader | null;
  if (header === null || typeof header !== 'object' || !isHeader(header)) throw unreadable(entry, 'no event header');
  if (header.county !== county) throw unreadable(entry, 'belongs to another county');
  if (header.id !== entry.eventId) throw unreadable(entry, 'event id differs from its header');
  const kind = kindByType.get(header.type);
  if (kind === undefined) throw unreadable(entry, 'unknown event type');
  return { entry, header, kind };
}

async function openBodies(sealed: readonly ReadHeader[], vault: VaultReader): Promise<OpenedBody[]> {
  const open = (some: readonly ReadHeader[]) =>
    vault.open(
      some.map(({ entry, header }) => ({ eventId: header.id, type: header.type, body: entry.body })),
      ['sensitive'],
    );
  try {
    return await open(sealed);
  } catch (error) {
    // one by one, to name the entry; when not one opens, the fault lies elsewhere: a missing grant, a lost connection
    const alone = await Promise.allSettled(sealed.map((item) => open([item])));
    const first = alone.findIndex(({ status }) => status === 'rejected');
    if (first < 0 || alone.every(({ status }) => status === 'rejected')) throw error;
    throw unreadable(sealed[first]!.entry, `${sealed[first]!.header.type}: its sealed fields can't be opened`);
  }
}

function toViewEvent({ entry, header, kind }: ReadHeader, stored: unknown): ViewEvent {
  if (typeof stored !== 'object' || stored === null) throw unreadable(entry, `${header.type}: body`);
  const { data } = upcastToToday(header.type, stored as Record<string, unknown>);
  const field = unfitField(kind, data);
  // names of fields only: a message must not quote a value of the body
  if (field !== null) throw unreadable(entry, `${header.type}: ${field}`);
  return {
    index: entry.index,
    position: entry.position,
    eventId: header.id,
    type: header.type,
    time: header.time,
    source: header.source,
    isFirst: header.versionprev === 0,
    fileRow: fileRowIn(data),
    kind,
    data,
  } as ViewEvent; // `unfitField` checked data by kind
}

/** A register's fact came out of a file; in governance's events the same word says who reported something. */
const fileRowIn = ({ source }: Record<string, unknown>) =>
  typeof source === 'object' && source !== null && 'importId' in source ? (source as FileRow) : null;

const isHeader = ({ id, type, time, source, versionprev }: EventHeader) =>
  typeof id === 'string' &&
  typeof type === 'string' &&
  typeof source === 'string' &&
  Number.isSafeInteger(versionprev) &&
  typeof time === 'string' &&
  !Number.isNaN(Date.parse(time));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const unreadable = ({ index }: { index: number }, reason: string) => new UnreadableEntry(`ledger entry ${index}: ${reason}`);
