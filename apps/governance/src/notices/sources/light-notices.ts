import { obligation } from '@junheng/policy-packs';
import { responsibilityOf } from '../../packs/read-responsibility.ts';
import type { Notice } from '../notices-api.ts';
import { noticeOfEvent, type NoticeSource } from '../source.ts';

/** Values that the platform computed and nobody of the office has signed as they stand; to whoever may sign there. */
export const lightNotices: NoticeSource = (book, _day, viewer) =>
  book.all('light').flatMap(({ id, state, history }): Notice[] => {
    const { recorded, signed } = state;
    const placed = obligation(id);
    if (!recorded || recorded.value === null || !placed || signed.at(-1)?.value === recorded.value) return [];
    const { leadOffice } = responsibilityOf(book, placed);
    if (!viewer.isOf({ officeId: leadOffice, schoolId: null }) || !viewer.may('sign-values', { office: leadOffice })) return [];
    const event = history.findLast(({ type }) => type === 'ValueRecorded')!;
    const { labelZh: titleZh, labelEn: titleEn } = placed.obligation;
    return [
      noticeOfEvent({ kind: 'to-sign', subject: 'light', subjectId: placed.place.part.id, titleZh, titleEn, officeId: leadOffice }, event),
    ];
  });
