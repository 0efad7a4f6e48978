import type { BusMessage, UnreadableRecord } from '../bus.ts';

/** A record as it stands in a partition. */
export type KafkaRecord = { key: Buffer | null; value: Buffer | null; headers: Readonly<Record<string, Buffer>>; offset: bigint };
export type NewRecord = { key: string; value: string; headers: Record<string, string> };

const contentType = 'content-type';
const [headerName, positionName, recordedAtName] = ['junheng_header', 'junheng_position', 'junheng_recordedat'];

/**
 * CloudEvents 1.0 in Kafka's binary mode: attributes in `ce_` headers for whoever else reads the topic, the body as the
 * value. The canonical header travels whole beside them, so that nothing which is hashed is ever put together again.
 */
export function toRecord({ county, eventId, position, recordedAt, header, body }: BusMessage): NewRecord {
  const { datacontenttype = 'application/json', ...attributes } = JSON.parse(header) as Record<string, unknown>;
  const headers: Record<string, string> = { ce_specversion: '1.0', ce_id: eventId };
  for (const [name, value] of Object.entries(attributes)) headers[`ce_${name}`] = String(value);
  headers['ce_id'] = eventId;
  headers[contentType] = String(datacontenttype);
  headers[headerName] = header;
  headers[positionName] = String(position);
  headers[recordedAtName] = recordedAt.toISOString();
  return { key: county, value: body, headers };
}

/** Why a record is no message. */
export class RecordUnreadable extends Error {
  readonly code: string;
  readonly zh: string;

  constructor(code: string, zh: string, en: string) {
    super(en);
    this.code = code;
    this.zh = zh;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Buffer | null | undefined, name: string): string {
  if (!bytes) throw new RecordUnreadable('RECORD_INCOMPLETE', `记录缺少 ${name}`, `the record has no ${name}`);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new RecordUnreadable('RECORD_NOT_UTF8', '记录不是 UTF-8 文本', 'the record is not UTF-8 text');
  }
}

/** @throws {RecordUnreadable} */
export function toMessage(topic: string, { key, value, headers }: Omit<KafkaRecord, 'offset'>): BusMessage {
  const header = (name: string) => textOf(headers[name], name);
  const position = header(positionName);
  const recordedAt = new Date(header(recordedAtName));
  if (!/^\d{1,19}$/.test(position) || Number.isNaN(recordedAt.getTime()))
    throw new RecordUnreadable('RECORD_PLACE', '记录的位置或记录时刻无法读取', "the record's position or time of recording cannot be read");
  return {
    topic,
    county: textOf(key, 'key'),
    eventId: header('ce_id'),
    position: BigInt(position),
    recordedAt,
    header: header(headerName),
    body: textOf(value, 'value'),
  };
}

type Kept = { key: string | null; value: string | null; headers: Record<string, string> };
const base64 = (bytes: Buffer | null) => bytes?.toString('base64') ?? null;
const bytesOf = (text: string | null) => (text === null ? null : Buffer.from(text, 'base64'));

/** The whole record in one piece, for a quarantine; `readKeptRecord` reads it again. */
export function keepRecord({ key, value, headers }: KafkaRecord): Uint8Array {
  const texts = Object.fromEntries(Object.entries(headers).map(([name, bytes]) => [name, base64(bytes)!]));
  const kept: Kept = { key: base64(key), value: base64(value), headers: texts };
  return Buffer.from(JSON.stringify(kept));
}

/**
 * Tries an `UnreadableRecord`'s bytes again, after an upgrade.
 * @throws an error with `code`, `zh` and an English `message` where it still is none
 */
export function readKeptRecord(topic: string, bytes: Uint8Array): BusMessage {
  const { key, value, headers } = JSON.parse(Buffer.from(bytes).toString()) as Kept;
  return toMessage(topic, {
    key: bytesOf(key),
    value: bytesOf(value),
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text, 'base64')])),
  });
}

/** The record as the consumer gets it: as a message, or with the reason why it is none. */
export function readRecord(topic: string, partition: number, record: KafkaRecord): BusMessage | UnreadableRecord {
  try {
    return toMessage(topic, record);
  } catch (error) {
    const { code, zh, message } = error as RecordUnreadable;
    const key = record.key?.toString() ?? null;
    return { topic, partition, offset: record.offset, key, code, zh, en: message, bytes: keepRecord(record) };
  }
}
