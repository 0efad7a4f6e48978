import type { Sql } from '@junheng/runtime';

/** Whether this connection now is the store's one relay; it stays so until it ends (19017: the key space of leases). */
export async function takeLease(connection: Sql): Promise<boolean> {
  const [row] = await connection<[{ taken: boolean }]>`
    select pg_try_advisory_lock(19017, 'event'::regclass::oid::integer) as taken`;
  return row.taken;
}

/** Position of the last event that was published, 0 before the first. */
export async function readCheckpoint(connection: Sql, topic: string): Promise<bigint> {
  const [row] = await connection<{ position: bigint }[]>`select position from relay_checkpoint where topic = ${topic}`;
  return row?.position ?? 0n;
}

/** Moves only under the lease: a connection that broke and came back no longer holds it. @throws when the lease is lost */
export async function moveCheckpoint(connection: Sql, topic: string, position: bigint): Promise<void> {
  const moved = await connection`
    insert into relay_checkpoint (topic, position)
    select ${topic}, ${position} from pg_locks
    where locktype = 'advisory' and pid = pg_backend_pid() and classid = 19017 and objid = 'event'::regclass and objsubid = 2
    on conflict (topic) do update set position = excluded.position`;
  if (moved.count !== 1) throw new Error('the relay lost its lease');
}
