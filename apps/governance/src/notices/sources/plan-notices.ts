import { planStep } from '../../domain/plan/state.ts';
import type { Notice } from '../notices-api.ts';
import { isNews, noticeOfEvent, type NoticeSource } from '../source.ts';

/** Plans that came back or were approved, to their units; those submitted, to whoever approves them. */
export const planNotices: NoticeSource = (book, day, viewer) =>
  book.all('plan').flatMap(({ id, state, history }): Notice[] => {
    if (!state) return [];
    const { unitKind, unitId, schoolYear } = state;
    const place = { officeId: unitKind === 'office' ? unitId : null, schoolId: unitKind === 'school' ? unitId : null };
    const years = `${schoolYear}—${schoolYear + 1}`;
    const about = { subject: 'plan', subjectId: id, titleZh: `${years} 学年实施方案`, titleEn: `Plan of ${years}`, ...place } as const;
    const last = history.at(-1)!;
    const step = planStep(state);
    if (step === 'submitted') return viewer.may('judge-plans') ? [noticeOfEvent({ ...about, kind: 'to-check' }, last)] : [];
    if (!viewer.isOf(place)) return [];
    if (step === 'returned') return [noticeOfEvent({ ...about, kind: 'returned' }, last)];
    return isNews(last, day) ? [noticeOfEvent({ ...about, kind: 'accepted' }, last)] : [];
  });
