import { obligation } from '@junheng/policy-packs';
import { overrideOn } from '../../domain/light/state.ts';
import { responsibilityOf } from '../../packs/read-responsibility.ts';
import type { Notice } from '../notices-api.ts';
import { isNews, noticeOfEvent, type NoticeSource } from '../source.ts';

/**
 * A light that turned red, one that a hand stands beside, and violations that are not cleared: to the office that answers for
 * the duty, to the school where it was broken, and to those who may override a light; not to who did it.
 */
export const movedLightNotices: NoticeSource = (book, day, viewer) =>
  book.all('light').flatMap(({ id, state, history }): Notice[] => {
    const placed = obligation(id);
    if (!placed) return [];
    const officeId = responsibilityOf(book, placed).leadOffice;
    const { labelZh: titleZh, labelEn: titleEn } = placed.obligation;
    const about = { subject: 'light', subjectId: placed.place.part.id, titleZh, titleEn, officeId } as const;
    const watches = viewer.may('override-lights');
    const notices: Notice[] = [];

    const open = new Map(state.violations.filter(({ cleared }) => !cleared).map((violation) => [violation.violationId, violation]));
    for (const event of history) {
      if (event.type !== 'ViolationRecorded' || event.actorId === viewer.actorId) continue;
      const { violationId, schoolId } = event.data;
      if (open.has(violationId) && (watches || viewer.isOf({ officeId, schoolId })))
        notices.push(noticeOfEvent({ ...about, schoolId, kind: 'violated' }, event));
    }

    if (!watches && !viewer.isOf({ officeId, schoolId: null })) return notices;
    const overridden = history.findLast(({ type }) => type === 'LightOverridden');
    if (overridden && overridden.actorId !== viewer.actorId && overrideOn(state, day))
      notices.push(noticeOfEvent({ ...about, kind: 'overridden' }, overridden));

    // The first assessment of all turns nothing: there was no light before.
    const [before, assessed] = history.filter((event) => event.type === 'LightAssessed').slice(-2);
    if (assessed?.data.light === 'red' && before!.data.light !== 'red' && isNews(assessed, day))
      notices.push(noticeOfEvent({ ...about, kind: 'turned-red' }, assessed));
    return notices;
  });
