import { waitingPhases } from '../../packs/waiting-phases.ts';
import type { NoticeSource } from '../source.ts';

/** A phase that is over and waits for its final results, to those who record them and to those who sign off measures. */
export const phaseNotices: NoticeSource = (book, day, viewer) => {
  if (!viewer.may('settle-policy') && !viewer.may('sign-off-measures')) return [];
  return waitingPhases(book, day).map(({ pack, phase, to }) => ({
    noticeId: `to-close:phase:${pack.id}:${phase.id}`,
    kind: 'to-close',
    subject: 'phase',
    subjectId: phase.id,
    titleZh: `${pack.shortZh} ${phase.labelZh}`,
    titleEn: `${pack.shortEn}: ${phase.labelEn}`,
    officeId: 'project-office',
    schoolId: null,
    due: to,
    alarm: 'none',
    daysLate: null,
    eventId: null,
    at: null,
  }));
};
