import { createHash } from 'node:crypto';
import { type Sql, type Transaction, uuidFromBytes } from '@junheng/runtime';
import type { LedgerMessage, QuarantinedMessage, QuarantineState } from '../api.ts';
import type { Unreadable } from '../unreadable.ts';

/** The same bytes of the same topic are the same message, however often they come. */
export const quarantineId = ({ topic, kept }: Pick<Unreadable, 'topic' | 'kept'>): string =>
  uuidFromBytes(createHash('sha256').update(`${topic}\n`).update(kept).digest());

/** Keeps what could not be read; gives back how many of them are new. */
export async function insertQuarantined(
  transaction: Transaction,
  county: string,
  messages: readonly Unreadable[],
  quarantinedAt: Date,
): Promise<number> {
  let added = 0;
  for (const message of messages) {
    const { topic, partition, offset, position, eventId, reason, keptAs, kept } = message;
    const { count } = await transaction`
      insert into quarantine (county, id, topic, partition, record_offset, position, event_id, reason_code, reason_zh, reason_en,
        kept_as, kept, quarantined_at)
      values (${county}, ${quarantineId(message)}, ${topic}, ${partition}, ${offset}, ${position}, ${eventId},
        ${reason.code}, ${reason.zh}, ${reason.en}, ${keptAs}, ${kept}, ${quarantinedAt})
      on conflict (county, id) do nothing`;
    added += count;
  }
  return added;
}

/** Those of the events that had come unreadable before are done with: they came again, readable. */
export async function supersede(transaction: Transaction, county: string, eventIds: readonly string[], at: Date): Promise<void> {
  await transaction`
    update quarantine set state = 'superseded', resolved_at = ${at}
    where county = ${county} and state = 'waiting' and event_id = any (${eventIds}::uuid[])`;
}

export async function readWaitingCount(sql: Sql | Transaction, county: string): Promise<number> {
  const [row] = await sql<
    [{ count: number }]
  >`select count(*)::integer as count from quarantine where county = ${county} and state = 'waiting'`;
  return row.count;
}

/** What came and is kept, locked until the transaction ends; null when there is no such message. */
export async function lockQuarantined(
  transaction: Transaction,
  county: string,
  id: string,
): Promise<(Pick<Unreadable, 'topic' | 'keptAs' | 'kept'> & { state: QuarantineState }) | null> {
  const [row] = await transaction<(Pick<Unreadable, 'topic' | 'keptAs' | 'kept'> & { state: QuarantineState })[]>`
    select topic, kept_as as "keptAs", kept, state from quarantine where county = ${county} and id = ${id} for update`;
  return row ?? null;
}

export async function noteAttempt(transaction: Transaction, county: string, id: string, at: Date, reason: LedgerMessage): Promise<void> {
  await transaction`
    update quarantine set attempted_at = ${at}, attempt_code = ${reason.code}, attempt_zh = ${reason.zh}, attempt_en = ${reason.en}
    where county = ${county} and id = ${id}`;
}

export type Resolution = { state: 'replayed' | 'discarded'; by: string; at: Date; note: string | null };

export async function resolve(transaction: Transaction, county: string, id: string, { state, by, at, note }: Resolution): Promise<void> {
  await transaction`
    update quarantine set state = ${state}, resolved_at = ${at}, resolved_by = ${by}, note = ${note}
    where county = ${county} and id = ${id}`;
}

type Row = Omit<QuarantinedMessage, 'reason' | 'lastAttempt'> & {
  reasonCode: string;
  reasonZh: string;
  reasonEn: string;
  attemptedAt: Date | null;
  attemptCode: string;
  attemptZh: string;
  attemptEn: string;
};
const messageOf = ({
  reasonCode,
  reasonZh,
  reasonEn,
  attemptedAt,
  attemptCode,
  attemptZh,
  attemptEn,
  ...row
}: Row): QuarantinedMessage => ({
  ...row,
  reason: { code: reasonCode, zh: reasonZh, en: reasonEn },
  lastAttempt: attemptedAt && { at: attemptedAt, reason: { code: attemptCode, zh: attemptZh, en: attemptEn } },
});
const columns = (sql: Sql | Transaction) => sql`
  id, topic, partition, record_offset as "offset", position, event_id as "eventId", reason_code as "reasonCode", reason_zh as "reasonZh",
  reason_en as "reasonEn", length(kept) as bytes, encode(sha256(kept), 'hex') as sha256, quarantined_at as "quarantinedAt",
  attempted_at as "attemptedAt", attempt_code as "attemptCode", attempt_zh as "attemptZh", attempt_en as "attemptEn",
  state, resolved_at as "resolvedAt", resolved_by as "resolvedBy", note`;

/** Those that wait first, each group newest first. */
export async function readQuarantine(
  sql: Sql,
  county: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ items: QuarantinedMessage[]; total: number }> {
  const [rows, [counted]] = await Promise.all([
    sql<Row[]>`
      select ${columns(sql)} from quarantine where county = ${county}
      order by state = 'waiting' desc, quarantined_at desc, id limit ${limit} offset ${offset}`,
    sql<[{ total: number }]>`select count(*)::integer as total from quarantine where county = ${county}`,
  ]);
  return { items: rows.map(messageOf), total: counted.total };
}

export async function readQuarantined(sql: Sql | Transaction, county: string, id: string): Promise<QuarantinedMessage | null> {
  const [row] = await sql<Row[]>`select ${columns(sql)} from quarantine where county = ${county} and id = ${id}`;
  return row ? messageOf(row) : null;
}
