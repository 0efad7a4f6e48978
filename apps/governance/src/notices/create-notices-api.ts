import type { Actor } from '@junheng/access';
import { dayOf } from '@junheng/contracts';
import type { Sql } from '@junheng/runtime';
import { refusalsOf } from '../result.ts';
import type { TopicParts } from '../topic-parts.ts';
import { forgetMarks, markRead, noteVisit, readMarks, readVisit } from '../views/notice-marks.ts';
import { changesOf } from './changes-of.ts';
import type { Inbox, NoticesApi } from './notices-api.ts';
import { noticesOf } from './notices-of.ts';
import { viewerOf } from './viewer.ts';

/** Seconds without a look after which a visit is over. */
const visitPause = 30 * 60;
const largestPage = 500;

const refuse = refusalsOf({
  NotPermitted: { zh: '没有权限；请先登录。', en: 'Not permitted; sign in first.' },
  InputInvalid: { zh: '一次最多标记 500 条。', en: 'At most 500 at a time.' },
});

/** Each person's own inbox and visits: no right but to be somebody. */
export function createNoticesApi({ runtime, book, sql }: TopicParts & { sql: Sql }): NoticesApi {
  const { county, clock } = runtime;

  async function inboxOf(actor: Actor): Promise<Inbox> {
    const day = dayOf(clock.now());
    const notices = noticesOf(await book.read(null), day, viewerOf(actor));
    const marks = await readMarks(sql, county, actor.id);
    const shown = notices.map((notice) => ({ ...notice, isRead: marks.has(notice.noticeId) }));
    return { day, notices: shown, unread: shown.filter(({ isRead }) => !isRead).length };
  }

  return {
    readInbox: async (actor) => (isSomebody(actor) ? inboxOf(actor) : { day: dayOf(clock.now()), notices: [], unread: 0 }),
    async markNoticesRead({ noticeIds }, actor) {
      if (!isSomebody(actor)) return refuse('NotPermitted');
      if (noticeIds.length > largestPage) return refuse('InputInvalid');
      const known = new Set((await inboxOf(actor)).notices.map(({ noticeId }) => noticeId));
      await markRead(
        sql,
        county,
        actor.id,
        noticeIds.filter((noticeId) => known.has(noticeId)),
        clock.now(),
      );
      const gone = [...(await readMarks(sql, county, actor.id))].filter((noticeId) => !known.has(noticeId));
      if (gone.length > 0) await forgetMarks(sql, county, actor.id, gone);
      return { ok: true, value: await inboxOf(actor) };
    },
    async noteVisit(actor) {
      if (!isSomebody(actor)) return refuse('NotPermitted');
      const { previousEnd } = await noteVisit(sql, county, actor.id, clock.now(), visitPause);
      return { ok: true, value: { since: previousEnd } };
    },
    async readChanges({ limit }, actor) {
      const visit = isSomebody(actor) ? await readVisit(sql, county, actor.id) : null;
      if (!visit?.previousEnd) return { since: null, changes: [], total: 0 };
      const changes = changesOf(await book.read(null), visit.previousEnd, actor);
      return { since: visit.previousEnd, changes: changes.slice(0, Math.min(limit, largestPage)), total: changes.length };
    },
  };
}

const isSomebody = (actor: Actor): boolean => actor.kind !== 'platform' && actor.id !== '';
