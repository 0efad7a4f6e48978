import type { Sql } from '@junheng/runtime';
import { appendLockHolders } from './read-committed.ts';

/** Which streams have events after a position, and how far each of them goes. */
export type Reach = {
  versions: { stream: string; version: number }[];
  /** Nothing can appear any more up to here: the next look begins after it. */
  final: bigint;
};

/**
 * For a read side in memory: what is new since `after`, without waiting for anybody. Who commits late keeps `final` where
 * it was, so the next look covers the same events again and finds the late one among them. Positions and locks first, the
 * events in a statement after it: whoever let the lock go in between is seen there.
 */
export async function readReach(sql: Sql, county: string, after: bigint): Promise<Reach> {
  const [now] = await sql<[{ highest: bigint | null; areAppending: boolean }]>`
    select (select max(position) from event where position > ${after}) as highest, exists (${appendLockHolders(sql)}) as "areAppending"`;
  const versions = await sql<Reach['versions']>`
    select stream, max(version) as version from event where position > ${after} and county = ${county} group by stream`;
  return { versions, final: now.areAppending || now.highest === null ? after : now.highest };
}
