import type { Actor } from '@junheng/access';
import type { Kind } from '../book/stream-kinds.ts';

/** One event of governance: who did what, when, about what. Without what was written: that is behind its receipt. */
export type TrailEntry = {
  eventId: string;
  at: Date;
  /** `platform`: nobody's hand. */
  actorId: string;
  /** null: not a person, or the person's data was erased. */
  actorName: string | null;
  streamKind: Kind;
  subjectId: string;
  /** `RoleGranted` */
  eventType: string;
  titleZh: string;
  titleEn: string;
  /** A person's, an office's or a duty's; null: it has no name, or it was erased. */
  subjectZh: string | null;
  subjectEn: string | null;
  officeId: string | null;
  schoolId: string | null;
  obligationId: string | null;
};

/** null: any. Days are whole days in Asia/Shanghai, both among them. */
export type TrailQuery = {
  actorId: string | null;
  streamKind: Kind | null;
  /** `RoleGranted`, or a part of the event's title in either language. */
  event: string | null;
  /** The subject itself, or the office, school or duty it belongs to. */
  subject: string | null;
  fromDay: string | null;
  untilDay: string | null;
  /** Whether the platform's own steps (values, lights) are among them. */
  withPlatform: boolean;
  offset: number;
  limit: number;
};

export type TrailApi = {
  /** Newest first; nothing for whoever lacks read-trail. */
  readTrail(query: TrailQuery, actor: Actor): Promise<{ items: TrailEntry[]; total: number }>;
};
