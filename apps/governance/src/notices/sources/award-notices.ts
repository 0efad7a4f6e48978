import { awardStep } from '../../domain/award/state.ts';
import { entryStep } from '../../domain/entry/state.ts';
import { alarmOn } from '../../domain/alarm.ts';
import { daysBetween } from '../../domain/days.ts';
import type { Notice } from '../notices-api.ts';
import { isNews, noticeOfEvent, type NoticeSource } from '../source.ts';

const outcomes = {
  refused: 'refused',
  approved: 'accepted',
  'part-paid': 'accepted',
  paid: 'accepted',
  revoked: 'revoked',
} as const;

/** Proposals to whoever decides and did not propose them; approved ones to whoever pays; what came of it to the school and to whoever proposed it. */
export const awardNotices: NoticeSource = (book, day, viewer) =>
  book.all('award').flatMap(({ id, state, history }): Notice[] => {
    if (!state) return [];
    const { schoolId, proposedBy, fundId } = state;
    const fund = book.one('fund', fundId)?.state?.name ?? '';
    const about = { subject: 'award', subjectId: id, titleZh: `以奖代补：${fund}`, titleEn: `Award: ${fund}`, schoolId } as const;
    const last = history.at(-1)!;
    const step = awardStep(state);
    if (step === 'proposed')
      return viewer.may('decide-awards') && proposedBy !== viewer.actorId ? [noticeOfEvent({ ...about, kind: 'to-decide' }, last)] : [];
    const notices: Notice[] = [];
    if (step === 'approved' && viewer.may('propose-awards')) notices.push(noticeOfEvent({ ...about, kind: 'decided' }, last));
    const isTold = viewer.isOf({ officeId: null, schoolId }) || (outcomes[step] !== 'accepted' && viewer.may('propose-awards'));
    if (isTold && isNews(last, day)) notices.push(noticeOfEvent({ ...about, kind: outcomes[step] }, last));
    return notices;
  });

/** Applications to whoever decides; milestones that are due or late, and what ends within the week, to whoever keeps the register. */
export const entryNotices: NoticeSource = (book, day, viewer) =>
  book.all('entry').flatMap(({ id, state, history }): Notice[] => {
    if (!state) return [];
    const title = state.title ?? '';
    const about = { subject: 'entry', subjectId: id, titleZh: title, titleEn: title, schoolId: state.schoolId } as const;
    const mayManage = viewer.may('manage-register');
    const step = entryStep(state, day);
    if (step === 'applied')
      return mayManage && state.appliedBy !== viewer.actorId ? [noticeOfEvent({ ...about, kind: 'to-decide' }, history.at(-1)!)] : [];
    if (step !== 'confirmed' || (!mayManage && !viewer.isOf({ officeId: null, schoolId: state.schoolId }))) return [];
    const days = state.milestones.flatMap(({ due, reachedOn }) => (reachedOn === null ? [due] : []));
    if (state.validUntil !== null) days.push(state.validUntil);
    return days.flatMap((due): Notice[] => {
      const alarm = alarmOn(due, day);
      if (alarm === 'none') return [];
      const kind = alarm === 'blue' ? 'due-soon' : 'late';
      const daysLate = daysBetween(due, day);
      return [
        { officeId: null, ...about, kind, due, alarm, daysLate, noticeId: `${kind}:entry:${id}:${due}:${alarm}`, eventId: null, at: null },
      ];
    });
  });
