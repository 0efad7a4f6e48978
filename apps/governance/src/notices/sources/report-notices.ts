import { reportStep } from '../../domain/report/state.ts';
import type { Notice } from '../notices-api.ts';
import { isNews, noticeOfEvent, type NoticeSource } from '../source.ts';

/** Reports that came back or were accepted, to their units; those handed in, to whoever judges them. */
export const reportNotices: NoticeSource = (book, day, viewer) =>
  book.all('report').flatMap(({ id, state, history }): Notice[] => {
    if (!state) return [];
    const { unitKind, unitId, month } = state;
    const place = { officeId: unitKind === 'office' ? unitId : null, schoolId: unitKind === 'school' ? unitId : null };
    const about = { subject: 'report', subjectId: id, titleZh: `${month} 月报`, titleEn: `Monthly report ${month}`, ...place } as const;
    const last = history.findLast(({ type }) => ['ReportSubmitted', 'ReportReturned', 'ReportAccepted'].includes(type));
    if (!last) return [];
    const step = reportStep(state);
    if (step === 'submitted' && viewer.may('judge-reports')) return [noticeOfEvent({ ...about, kind: 'to-check' }, last)];
    if (!viewer.isOf(place)) return [];
    // A returned one that is written anew is still to be handed in again.
    if (last.type === 'ReportReturned') return [noticeOfEvent({ ...about, kind: 'returned' }, last)];
    return step === 'accepted' && isNews(last, day) ? [noticeOfEvent({ ...about, kind: 'accepted' }, last)] : [];
  });
