import type { Actor } from '@junheng/access';
import type { Alarm } from '../domain/alarm.ts';
import type { Result } from '../result.ts';

/** Why something stands in an inbox. */
export const noticeKinds = [
  'escalated',
  'late',
  'violated',
  'turned-red',
  'overridden',
  'thresholds-set',
  'due-soon',
  'returned',
  'to-check',
  'to-decide',
  'to-sign',
  'to-close',
  'assigned',
  'announced',
  'called',
  'accepted',
  'appraised',
  'decided',
  'refused',
  'revoked',
  'cancelled',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What it is about; the console knows the page of each. Of `light` the id is the measure's: `jt.m1`. */
export const noticeSubjects = [
  'task',
  'issue',
  'report',
  'supervision',
  'plan',
  'award',
  'entry',
  'light',
  'visit',
  'meeting',
  'phase',
  'appraisal',
] as const;
export type NoticeSubject = (typeof noticeSubjects)[number];

/** Computed from events, never stored: once what it asks for is done, it is gone. */
export type Notice = {
  /** Stays while the thing does: what moved since is another notice, unread. */
  noticeId: string;
  kind: NoticeKind;
  subject: NoticeSubject;
  subjectId: string;
  titleZh: string;
  titleEn: string;
  /** Whose it is; names are those of the registers. */
  officeId: string | null;
  schoolId: string | null;
  due: string | null;
  alarm: Alarm;
  /** Negative: days left. null: nothing is due. */
  daysLate: number | null;
  /** The event that brought it about; null: time alone did. */
  eventId: string | null;
  /** When that was. */
  at: Date | null;
};

export type InboxNotice = Notice & { isRead: boolean };

export type Inbox = {
  /** The day of which it is. */
  day: string;
  /** Most pressing first. */
  notices: InboxNotice[];
  unread: number;
};

/** One event since the last visit, for the list by measure or office. */
export type Change = {
  eventId: string;
  /** `task`, `report`, …: the kind of its stream. */
  streamKind: string;
  subjectId: string;
  titleZh: string;
  titleEn: string;
  at: Date;
  /** What it belongs to, where it belongs to one. */
  obligationId: string | null;
  /** Of the packs: `jt.m1`; null: of none. */
  measureId: string | null;
  measureZh: string | null;
  measureEn: string | null;
  officeId: string | null;
  schoolId: string | null;
};

export type ChangesSince = {
  /** End of the visit before; null: this is the first. */
  since: Date | null;
  /** Newest first, at most `limit`; `total` counts all. */
  changes: Change[];
  total: number;
};

/** Each person's own; nobody reads another's. */
export type NoticesApi = {
  readInbox(actor: Actor): Promise<Inbox>;
  /** Those that are no notices of the actor now are passed over. Refused: NotPermitted, InputInvalid. */
  markNoticesRead(input: { noticeIds: readonly string[] }, actor: Actor): Promise<Result<Inbox>>;
  /** Somebody looks: after half an hour away a new visit begins. Refused: NotPermitted. */
  noteVisit(actor: Actor): Promise<Result<{ since: Date | null }>>;
  /** What happened since the visit before this one, as far as the actor may see it. */
  readChanges(input: { limit: number }, actor: Actor): Promise<ChangesSince>;
};
