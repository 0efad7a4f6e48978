import type { Sql } from '@junheng/runtime';

// `topic` is throughout the topic on its bus (`topicOnBus`).

/** How long a relay vouches for its publication, in ms; it does so anew well before that. */
export const publicationLease = 3_000;

/** Whether this connection now is the store's one relay; it stays so until it ends (19017: the key space of leases). */
export async function takeLease(connection: Sql): Promise<boolean> {
  const [row] = await connection<[{ taken: boolean }]>`
    select pg_try_advisory_lock(19017, 'event'::regclass::oid::integer) as taken`;
  // What a crash of the database forgets of this connection's work is published again, never left out.
  if (row.taken) await connection`set synchronous_commit to off`;
  return row.taken;
}

/** Position of the last event that was published, 0 before the first. */
export async function readCheckpoint(connection: Sql, topic: string): Promise<bigint> {
  const [row] = await connection<{ position: bigint }[]>`select position from relay_checkpoint where topic = ${topic}`;
  return row?.position ?? 0n;
}

/** Events after the checkpoint, whether or not they are public. */
export async function countBacklog(sql: Sql, topic: string): Promise<number> {
  const [row] = await sql<[{ events: number }]>`
    select count(*)::float8 as events from event
    where position > coalesce((select position from relay_checkpoint where topic = ${topic}), 0)`;
  return row.events;
}

/** Milliseconds for which another relay may still be publishing, by the database's clock. */
export async function publicationOfAnother(connection: Sql, topic: string): Promise<number> {
  const [row] = await connection<{ rest: number }[]>`
    select (1000 * extract(epoch from until - clock_timestamp()))::float8 as rest from relay_publication where topic = ${topic}`;
  return Math.min(Math.max(row?.rest ?? 0, 0), publicationLease); // a clock that was set back must not make it wait for long
}

/** Vouches for a publication under way, from before its first message. @throws when the lease is lost */
export async function announcePublication(connection: Sql, topic: string): Promise<void> {
  const announced = await connection`
    insert into relay_publication (topic, until)
    select ${topic}, clock_timestamp() + ${publicationLease} * interval '1 ms' where ${holdsLease(connection)}
    on conflict (topic) do update set until = excluded.until`;
  if (announced.count !== 1) throw leaseLost();
}

/** The publication ended without success: nobody need wait for it. */
export async function endPublication(connection: Sql, topic: string): Promise<void> {
  await connection`delete from relay_publication where topic = ${topic} and ${holdsLease(connection)}`;
}

/** Moves only under the lease: a connection that broke and came back no longer holds it. @throws when the lease is lost */
export async function moveCheckpoint(connection: Sql, topic: string, position: bigint): Promise<void> {
  const moved = await connection`
    with ended as (delete from relay_publication where topic = ${topic} and ${holdsLease(connection)})
    insert into relay_checkpoint (topic, position)
    select ${topic}, ${position} where ${holdsLease(connection)}
    on conflict (topic) do update set position = excluded.position`;
  if (moved.count !== 1) throw leaseLost();
}

const holdsLease = (connection: Sql) => connection`exists (
  select from pg_locks
  where locktype = 'advisory' and pid = pg_backend_pid() and classid = 19017 and objid = 'event'::regclass and objsubid = 2)`;

const leaseLost = () => new Error('the relay lost its lease');
