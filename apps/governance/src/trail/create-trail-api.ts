import { may } from '@junheng/access';
import { calendarDay } from '@junheng/contracts';
import type { TopicParts } from '../topic-parts.ts';
import type { TrailApi } from './trail-api.ts';
import { trailOf } from './trail-of.ts';

/** See `TrailApi`. */
export const createTrailApi = ({ book }: Pick<TopicParts, 'book'>): TrailApi => ({
  async readTrail({ offset, limit, ...query }, actor) {
    const areDays = [query.fromDay, query.untilDay].every((day) => day === null || calendarDay.safeParse(day).success);
    if (!may(actor, 'read-trail', {}) || !areDays) return { items: [], total: 0 };
    const found = trailOf(await book.read(null), query);
    return { items: found.slice(offset, offset + limit), total: found.length };
  },
});
