import type { Notice } from '../notices-api.ts';
import { noticeOfEvent, type NoticeSource } from '../source.ts';

/** A quarterly meeting that was called, to everybody who may read it, until it is held or its day is over; not to who called it. */
export const meetingNotices: NoticeSource = (book, day, viewer) =>
  book.all('meeting').flatMap(({ id, state, history }): Notice[] => {
    if (!state || state.held || state.day < day || !viewer.may('read-meetings')) return [];
    const called = history.findLast(({ type }) => type === 'MeetingCalled')!;
    if (called.actorId === viewer.actorId) return [];
    const { year, quarter, day: due } = state;
    return [
      noticeOfEvent(
        {
          kind: 'called',
          subject: 'meeting',
          subjectId: id,
          titleZh: `${year} 年第 ${quarter} 季度例会`,
          titleEn: `Quarterly meeting ${year}, quarter ${quarter}`,
          due,
        },
        called,
      ),
    ];
  });
