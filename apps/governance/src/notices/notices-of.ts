import type { Book } from '../book/book.ts';
import { alarms } from '../domain/alarm.ts';
import { type Notice, noticeKinds } from './notices-api.ts';
import type { NoticeSource } from './source.ts';
import { appraisalNotices } from './sources/appraisal-notices.ts';
import { awardNotices, entryNotices } from './sources/award-notices.ts';
import { issueNotices, supervisionNotices } from './sources/issue-notices.ts';
import { lightNotices } from './sources/light-notices.ts';
import { owedNotices } from './sources/owed-notices.ts';
import { meetingNotices } from './sources/meeting-notices.ts';
import { movedLightNotices } from './sources/moved-light-notices.ts';
import { phaseNotices } from './sources/phase-notices.ts';
import { planNotices } from './sources/plan-notices.ts';
import { reportNotices } from './sources/report-notices.ts';
import { taskNotices } from './sources/task-notices.ts';
import { thresholdNotices } from './sources/threshold-notices.ts';
import { visitNotices } from './sources/visit-notices.ts';
import type { Viewer } from './viewer.ts';

const sources: readonly NoticeSource[] = [
  owedNotices,
  taskNotices,
  reportNotices,
  planNotices,
  issueNotices,
  supervisionNotices,
  awardNotices,
  entryNotices,
  lightNotices,
  movedLightNotices,
  thresholdNotices,
  phaseNotices,
  appraisalNotices,
  visitNotices,
  meetingNotices,
];

/** All that somebody is to know or to do on a day: the most pressing first, then by its kind, the newest before older. */
export const noticesOf = (book: Book, day: string, viewer: Viewer): Notice[] =>
  sources
    .flatMap((source) => source(book, day, viewer))
    .toSorted(
      (a, b) =>
        alarms.indexOf(b.alarm) - alarms.indexOf(a.alarm) ||
        (b.daysLate ?? -9999) - (a.daysLate ?? -9999) ||
        noticeKinds.indexOf(a.kind) - noticeKinds.indexOf(b.kind) ||
        (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0) ||
        (a.noticeId < b.noticeId ? -1 : 1),
    );
