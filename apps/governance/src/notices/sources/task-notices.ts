import { tasksOf } from '../../tasks/read-tasks.ts';
import type { Notice } from '../notices-api.ts';
import { isNews, noticeOfEvent, type NoticeSource } from '../source.ts';

/** New, returned and confirmed tasks to the offices that answer for them; closed ones to whoever confirms. */
export const taskNotices: NoticeSource = (book, day, viewer) =>
  tasksOf(book, day).flatMap(({ taskId, titleZh, titleEn, leadOffice, coOffices, personId, step, due }): Notice[] => {
    const { history } = book.one('task', taskId)!;
    const last = history.at(-1)!;
    const about = { subject: 'task', subjectId: taskId, titleZh, titleEn, officeId: leadOffice, due } as const;
    const isOwn = personId === viewer.actorId || [leadOffice, ...coOffices].some((officeId) => viewer.isOf({ officeId, schoolId: null }));
    if (step === 'closed' && viewer.may('issue-tasks')) return [noticeOfEvent({ ...about, kind: 'to-check' }, last)];
    if (!isOwn) return [];
    const settled = history.findLast(({ type }) => !['TaskProgressReported', 'TaskRescheduled'].includes(type))!;
    if (step === 'open' && (settled.type === 'TaskReturned' || settled.type === 'TaskReopened'))
      return [noticeOfEvent({ ...about, kind: 'returned' }, settled)];
    if (!isNews(settled, day)) return [];
    if (step === 'confirmed') return [noticeOfEvent({ ...about, kind: 'accepted' }, settled)];
    return step === 'open' ? [noticeOfEvent({ ...about, kind: 'assigned' }, settled)] : [];
  });
