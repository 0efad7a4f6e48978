import { handsOf, issueStep } from '../../domain/issue/state.ts';
import { supervisionStep } from '../../domain/supervision/state.ts';
import type { Notice } from '../notices-api.ts';
import { isNews, noticeOfEvent, type NoticeSource } from '../source.ts';

/** Issues that were opened or failed their check, to whoever puts them right; rectifications, to those who may check them. */
export const issueNotices: NoticeSource = (book, day, viewer) =>
  book.all('issue').flatMap(({ id, state, history }): Notice[] => {
    if (!state) return [];
    const { officeId, schoolId, due } = state;
    const title = state.title ?? '';
    const about = { subject: 'issue', subjectId: id, titleZh: title, titleEn: title, officeId, schoolId, due } as const;
    const last = history.at(-1)!;
    const step = issueStep(state);
    const isOwnHand = handsOf(state).includes(viewer.actorId);
    if (step === 'under-check')
      return viewer.may('check-issues') && !isOwnHand ? [noticeOfEvent({ ...about, kind: 'to-check' }, last)] : [];
    if (!viewer.isOf({ officeId, schoolId })) return [];
    if (step === 'failed') return [noticeOfEvent({ ...about, kind: 'returned' }, last)];
    if (step === 'opened') return [noticeOfEvent({ ...about, kind: 'assigned' }, last)];
    return step === 'closed' && isNews(last, day) ? [noticeOfEvent({ ...about, kind: 'accepted' }, last)] : [];
  });

/** Supervised items (督办): to the unit that answers, then to whoever supervises. */
export const supervisionNotices: NoticeSource = (book, day, viewer) =>
  book.all('supervision').flatMap(({ id, state, history }): Notice[] => {
    if (!state) return [];
    const { unitKind, unitId, due } = state;
    const place = { officeId: unitKind === 'office' ? unitId : null, schoolId: unitKind === 'school' ? unitId : null };
    const title = state.demand ?? '';
    const about = { subject: 'supervision', subjectId: id, titleZh: title, titleEn: title, ...place, due } as const;
    const last = history.at(-1)!;
    const step = supervisionStep(state);
    if (step === 'answered') return viewer.may('supervise-units') ? [noticeOfEvent({ ...about, kind: 'to-check' }, last)] : [];
    if (!viewer.isOf(place)) return [];
    if (step === 'returned') return [noticeOfEvent({ ...about, kind: 'returned' }, last)];
    if (step === 'opened') return [noticeOfEvent({ ...about, kind: 'assigned' }, last)];
    return isNews(last, day) ? [noticeOfEvent({ ...about, kind: 'accepted' }, last)] : [];
  });
