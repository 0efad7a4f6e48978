import type { Erasure } from './api.ts';
import type { ErasureEvent } from './domain/erasure/events.ts';
import type { ErasureRow } from './views/erasures.ts';

type Recorded = { eventId: string; type: string; at: Date; actor: string; position: bigint };

/** What people see of an erasure after one more event. */
export function erasureAfter(before: ErasureRow | null, { type, data }: ErasureEvent, recorded: Recorded): ErasureRow {
  const { eventId, at, actor, position } = recorded;
  const events = [...(before?.events ?? []), { id: eventId, type: recorded.type, at }];
  const row: ErasureRow = { ...(before ?? unknownErasure(data.subject)), events, position };
  switch (type) {
    case 'ErasureRequested':
      return { ...row, kind: data.subjectKind, reason: data.reason, document: data.document, requestedBy: actor, requestedAt: at };
    case 'SubjectFenced':
      return { ...row, step: 'fenced', fencedAt: at, imports: data.imports };
    case 'KeysDestroyed':
      return { ...row, step: 'destroyed', destroyedAt: at, keys: [...row.keys, ...data.keys], purged: [] };
    case 'DerivedPurged':
      return { ...row, purged: [...row.purged, { projection: data.projection, count: data.count }] };
    case 'ErasureCertified':
      return { ...row, step: 'certified', certifiedAt: at, lastReadable: data.lastReadable };
    case 'NewLifecycleAllowed':
      return { ...row, allowedAgain: { reason: data.reason, document: data.document, at, by: actor } };
    case 'ResurrectionBlocked':
      return {
        ...row,
        kind: data.subjectKind,
        step: 'destroyed',
        fencedAt: row.fencedAt ?? at,
        destroyedAt: at,
        purged: [],
        resurrections: [...row.resurrections, { at, keys: data.fingerprints.length }],
      };
  }
}

const unknownErasure = (subject: string): Omit<Erasure, 'token' | 'events'> => ({
  subject,
  kind: 'student',
  step: 'requested',
  reason: null,
  document: null,
  requestedBy: null,
  requestedAt: null,
  fencedAt: null,
  destroyedAt: null,
  certifiedAt: null,
  lastReadable: null,
  imports: [],
  keys: [],
  purged: [],
  resurrections: [],
  allowedAgain: null,
});
