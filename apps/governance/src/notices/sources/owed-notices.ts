import { readEscalations } from '../../issues/read-escalations.ts';
import type { NoticeKind } from '../notices-api.ts';
import type { NoticeSource } from '../source.ts';

/** Due soon or late: told to whoever owes it; far too late: to those who watch over the county too. */
export const owedNotices: NoticeSource = (book, day, viewer) =>
  readEscalations(book, day).flatMap(({ kind: subject, id, alarm, due, daysLate, officeId, schoolId, titleZh, titleEn }) => {
    const isOwn = viewer.isOf({ officeId, schoolId });
    const isWatched = alarm === 'red' && viewer.may('read-escalations');
    if (!isOwn && !isWatched) return [];
    const kind: NoticeKind = !isOwn ? 'escalated' : alarm === 'blue' ? 'due-soon' : 'late';
    // It is told again when it gets worse, or was put off.
    const noticeId = `${kind}:${subject}:${id}:${due}:${alarm}`;
    return [
      { noticeId, kind, subject, subjectId: id, titleZh, titleEn, officeId, schoolId, due, alarm, daysLate, eventId: null, at: null },
    ];
  });
