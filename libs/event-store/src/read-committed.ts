import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from '@junheng/runtime';
import type { StoredEvent } from './event-store.ts';
import { storedEventColumns, withPublicBody } from './read-stream.ts';

/** Pause between two looks at the locks while an append is under way: doubled from the first to the last, in ms. */
const firstPause = 1;
const longestPause = 16;

/**
 * Reads in position order without losing what commits late. A position says when it was drawn, not when its event
 * became visible; an append holds a shared lock from before its first draw until its end. So: take the highest visible
 * position, wait for the transactions that hold the lock at that moment, and everything up to that position is final.
 * Later appends draw higher positions and are not waited for; no writer is ever blocked.
 */
export function createCommittedReader(sql: Sql) {
  /** Highest position known to be final. What is final stays so: a reader that catches up waits once, not per batch. */
  let final = 0n;

  return async function readCommitted(after: bigint, limit: number): Promise<StoredEvent[]> {
    if (final <= after) {
      const settled = await settle(sql, after);
      if (settled === null) return [];
      if (settled > final) final = settled;
    }
    const events = await sql<StoredEvent[]>`
      select ${storedEventColumns(sql)} from event
      where position > ${after} and position <= ${final} order by position limit ${limit}`;
    return events.map(withPublicBody);
  };
}

/** @returns the highest position visible at the call, once all up to it is final; null when there is none after `after`. */
async function settle(sql: Sql, after: bigint): Promise<bigint | null> {
  // One statement is enough for both: positions are seen as of its snapshot, the locks are looked at after that.
  const [now] = await sql<[{ highest: bigint | null; holders: string[] }]>`
    select (select max(position) from event where position > ${after}) as highest, array(${appendLockHolders(sql)}) as holders`;
  if (now.highest === null) return null;
  let holders = now.holders;
  for (let pause = firstPause; holders.length > 0; pause = Math.min(2 * pause, longestPause)) {
    await sleep(pause);
    const still = await sql<{ virtualtransaction: string }[]>`
      select virtualtransaction from (${appendLockHolders(sql)}) as holder where virtualtransaction = any(${holders})`;
    holders = still.map(({ virtualtransaction }) => virtualtransaction);
  }
  return now.highest;
}

/** By virtual transaction, not by process: one connection may hold the lock again in its next transaction. */
export const appendLockHolders = (sql: Sql) => sql`
  select virtualtransaction from pg_locks
  where locktype = 'advisory' and granted and classid = 19016 and objid = 'event'::regclass and objsubid = 2
    and database = (select oid from pg_database where datname = current_database())`;
