import type { SchoolVisitKind } from '@junheng/contracts';
import type { Notice } from '../notices-api.ts';
import { noticeOfEvent, type NoticeSource } from '../source.ts';

const words: Readonly<Record<SchoolVisitKind, { zh: string; en: string }>> = {
  inspection: { zh: '入校检查', en: 'Inspection' },
  visit: { zh: '入校走访', en: 'Visit' },
  'data-request': { zh: '数据索取', en: 'Request for data' },
};

/** What a school is asked for and what is called off, to the school, until its day is over. */
export const visitNotices: NoticeSource = (book, day, viewer) =>
  book.all('visits').flatMap(({ state, history }): Notice[] =>
    history.flatMap((event): Notice[] => {
      if (event.type !== 'VisitAnnounced' && event.type !== 'VisitCancelled') return [];
      const { visitId, schoolId } = event.data;
      const visit = state.visits.find((each) => each.visitId === visitId)!;
      const isCancellation = event.type === 'VisitCancelled';
      if (visit.day < day || visit.held || visit.isCancelled !== isCancellation) return [];
      if (!viewer.isOf({ officeId: null, schoolId })) return [];
      const { zh, en } = words[visit.kind];
      const purpose = visit.purpose ?? '';
      return [
        noticeOfEvent(
          {
            kind: isCancellation ? 'cancelled' : 'announced',
            subject: 'visit',
            subjectId: visitId,
            titleZh: `${zh}：${purpose}`,
            titleEn: `${en}: ${purpose}`,
            officeId: visit.officeId,
            schoolId,
            due: visit.day,
          },
          event,
        ),
      ];
    }),
  );
