import type { LongestWait } from './store/parked.ts';

/** A predecessor that is this late is missing, not slow. */
export const parkedTooLongMilliseconds = 60_000;

/** What the readiness check says of a gap: which service, which event, since when, whose move it is. Not the stream, whose name is a person's. */
export function gapAlarm(oldest: LongestWait | null, now: Date): string | null {
  if (oldest === null || now.getTime() - oldest.since.getTime() <= parkedTooLongMilliseconds) return null;
  const { source, eventId, since } = oldest;
  return (
    `服务 ${source} 的事件 ${eventId} 自 ${since.toISOString()} 起等待其前一事件，前一事件未到：请运维人员查看 /ledger/quarantine，有则修复后重放，无则让该服务重新发送。 ` +
    `Event ${eventId} of ${source} has been waiting for its predecessor since ${since.toISOString()}: the operator's move is /ledger/quarantine; if the predecessor is there, replay it after the fix, else have the service send again.`
  );
}

/** All goes on, but each is a fact that the ledger does not hold yet. */
export const quarantineNotice = (waiting: number): string[] =>
  waiting === 0
    ? []
    : [
        `${waiting} 条消息无法读取，在隔离中等待处理：请运维人员查看 /ledger/quarantine。 ` +
          `Unreadable messages in quarantine: ${waiting}. The operator's move is /ledger/quarantine.`,
      ];
