import { connectAlone, type Sql } from '@junheng/runtime';
import { takeOverLog } from './log-head.ts';

/** Key space of the locks that show that a county's writer is alive. */
const lockSpace = 19018; // 19016 and 19017 are the event store’s
/** Whoever still holds what a newcomer needs is given this long; its session is then ended by the server. */
const patienceMilliseconds = 500;

/**
 * One process is a county's writer. It proves so by the epoch in the log's row, which every transaction compares, and shows that it
 * is alive by a session lock on a connection of its own. Whoever starts takes both; whoever stands by takes them when the lock is free.
 */
export type WriterSeat = {
  /** Takes the seat from whoever has it, also from a process that was halted within a transaction; gives the new epoch. */
  takeOver(): Promise<bigint>;
  /** Takes the seat if no living process has it, else null. */
  takeIfFree(): Promise<bigint | null>;
  /** Whether `epoch` is still the newest; takes the lock anew after its connection was lost. */
  isHeld(epoch: bigint): Promise<boolean>;
  /** Gives the lock back and stays connected. */
  leave(): Promise<void>;
  stop(): Promise<void>;
};

export function createWriterSeat(sql: Sql, county: string): WriterSeat {
  const alone = connectAlone(sql);
  const tryLock = async () => {
    const [row] = await alone<[{ taken: boolean }]>`
      select exists (
        select from pg_locks where locktype = 'advisory' and classid = ${lockSpace} and objid = hashtext(${county})::oid and pid = pg_backend_pid()
      ) or pg_try_advisory_lock(${lockSpace}, hashtext(${county})) as taken`;
    return row.taken;
  };

  /** Ends the sessions that keep ours waiting; they are of the same role, so the server lets us. */
  async function insist<T>(work: () => Promise<T>): Promise<T> {
    const [{ pid }] = await alone<[{ pid: number }]>`select pg_backend_pid() as pid`;
    const timer = setInterval(() => {
      sql`select pg_terminate_backend(blocking) from unnest(pg_blocking_pids(${pid})) as blocking`.catch(() => {}); // the next turn tries again
    }, patienceMilliseconds);
    return work().finally(() => clearInterval(timer));
  }
  const bump = () => insist(() => takeOverLog(alone, county));

  return {
    async takeOver() {
      await insist(async () => alone`select pg_advisory_lock(${lockSpace}, hashtext(${county}))`);
      return bump();
    },
    takeIfFree: async () => ((await tryLock()) ? bump() : null),
    async isHeld(epoch) {
      const [row] = await alone<{ epoch: bigint }[]>`select epoch from log where county = ${county}`;
      if (row?.epoch !== epoch) return false;
      await tryLock(); // not to be had for a moment while another takes over: its epoch shows next time
      return true;
    },
    async leave() {
      await alone`select pg_advisory_unlock_all()`;
    },
    stop: () => alone.end({ timeout: 1 }),
  };
}
