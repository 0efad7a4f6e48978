import { obligationsInForce } from '../../packs/packs-in-force.ts';
import { responsibilityOf } from '../../packs/read-responsibility.ts';
import type { Notice } from '../notices-api.ts';
import { isNews, noticeOfEvent, type NoticeSource } from '../source.ts';

/** Thresholds of a measure that were set or taken back, to the offices that answer for it and to those who may override a light. */
export const thresholdNotices: NoticeSource = (book, day, viewer) =>
  book.all('measure').flatMap(({ id, history }): Notice[] => {
    const set = history.findLast(({ type }) => type === 'ThresholdsSet');
    if (!set || set.actorId === viewer.actorId || !isNews(set, day)) return [];
    const placed = obligationsInForce(book, day).filter(({ place }) => place.part.id === id);
    const part = placed[0]?.place.part;
    const leads = [...new Set(placed.map((each) => responsibilityOf(book, each).leadOffice))];
    const own = leads.find((officeId) => viewer.isOf({ officeId, schoolId: null })) ?? null;
    if (!part || (own === null && !viewer.may('override-lights'))) return [];
    const { labelZh: titleZh, labelEn: titleEn } = part;
    return [noticeOfEvent({ kind: 'thresholds-set', subject: 'light', subjectId: id, titleZh, titleEn, officeId: own ?? leads[0]! }, set)];
  });
