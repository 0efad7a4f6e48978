import type { Notice } from '../notices-api.ts';
import { isNews, noticeOfEvent, type NoticeSource } from '../source.ts';

/** A yearly appraisal that was recorded or corrected, to whom it is about; not to who did it. */
export const appraisalNotices: NoticeSource = (book, day, viewer) =>
  book.all('appraisal').flatMap(({ id, state, history }): Notice[] => {
    const last = history.at(-1)!;
    if (!state || last.actorId === viewer.actorId || !isNews(last, day)) return [];
    const { year, office: officeId } = state;
    if (!viewer.isOf({ officeId, schoolId: null }) || !viewer.may('read-appraisals', { office: officeId })) return [];
    const title = { titleZh: `${year} 年度考核`, titleEn: `Appraisal of ${year}` };
    return [noticeOfEvent({ ...title, kind: 'appraised', subject: 'appraisal', subjectId: id, officeId }, last)];
  });
