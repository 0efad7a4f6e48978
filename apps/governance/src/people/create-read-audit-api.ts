import { may } from '@junheng/access';
import { calendarDay } from '@junheng/contracts';
import type { Runtime, Sql } from '@junheng/runtime';
import type { BookReader } from '../book/create-book.ts';
import { readReads, writeRead } from '../views/read-audit.ts';
import type { PeopleApi } from './people-api.ts';

type Parts = { runtime: Runtime; sql: Sql; book: BookReader };

export function createReadAuditApi({ runtime, sql, book }: Parts): Pick<PeopleApi, 'recordRead' | 'readReadAudit'> {
  const { county, clock } = runtime;
  return {
    async recordRead(read, actor) {
      await writeRead(sql, county, { ...read, readAt: clock.now(), actorId: actor.id, actorKind: actor.kind });
    },
    async readReadAudit({ actorId, kind, subject, fromDay, untilDay, ...page }, actor) {
      const areDays = [fromDay, untilDay].every((day) => day === null || calendarDay.safeParse(day).success);
      if (!may(actor, 'read-audit', {}) || !areDays) return { items: [], total: 0 };
      const from = fromDay === null ? null : startOf(fromDay);
      const until = untilDay === null ? null : new Date(startOf(untilDay).getTime() + 86_400_000);
      const { rows, total } = await readReads(sql, county, { actorId, kind, subject, from, until }, page);
      const people = await book.read(null);
      const items = rows.map(({ readAt, ...row }) => ({
        ...row,
        at: readAt,
        actorName: people.one('person', row.actorId)?.state.name ?? null,
      }));
      return { items, total };
    },
  };
}

/** Midnight of a day of the county's calendar. */
const startOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
