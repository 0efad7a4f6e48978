import { obligation } from '@junheng/policy-packs';
import type { Book, Entry, Recorded } from '../book/book.ts';
import { type Kind, streamKinds } from '../book/stream-kinds.ts';
import { nameOf } from '../lights/shown-events.ts';
import { placeOfEntry } from '../notices/place-of-entry.ts';
import { contractOf } from '../publish.ts';
import type { TrailEntry, TrailQuery } from './trail-api.ts';

/** Who did it where no person did. */
const ownHand = 'platform';
const kinds = Object.keys(streamKinds) as Kind[];

/** All that fits the query, newest first: the same order however often it is asked. */
export function trailOf(book: Book, query: Omit<TrailQuery, 'offset' | 'limit'>): TrailEntry[] {
  const from = query.fromDay === null ? null : startOf(query.fromDay);
  const until = query.untilDay === null ? null : new Date(startOf(query.untilDay).getTime() + 86_400_000);
  const isWanted = ({ actorId, time, type }: Recorded): boolean =>
    (query.withPlatform || actorId !== ownHand) &&
    (query.actorId === null || actorId === query.actorId) &&
    (from === null || time >= from) &&
    (until === null || time < until) &&
    (query.event === null || isNamed(type, query.event));
  return kinds
    .filter((kind) => query.streamKind === null || kind === query.streamKind)
    .flatMap((kind) => book.all(kind).flatMap((entry) => eventsOf(book, kind, entry, isWanted)))
    .filter(
      ({ subjectId, officeId, schoolId, obligationId }) =>
        query.subject === null || [subjectId, officeId, schoolId, obligationId].includes(query.subject),
    )
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.eventId < b.eventId ? 1 : -1));
}

function eventsOf(book: Book, kind: Kind, entry: Entry<Kind>, isWanted: (event: Recorded) => boolean): TrailEntry[] {
  const wanted = (entry.history as readonly Recorded[]).filter(isWanted);
  if (wanted.length === 0) return [];
  const place = placeOfEntry(kind, entry);
  const about = { ...subjectOf(book, kind, entry.id, place.obligationId), ...place };
  return wanted.map(({ eventId, time, actorId, type }) => {
    const { titleZh, titleEn } = contractOf(type);
    const actorName = nameOf(book, actorId);
    return {
      eventId,
      at: time,
      actorId,
      actorName,
      streamKind: kind,
      subjectId: entry.id,
      eventType: type,
      titleZh,
      titleEn,
      ...about,
    };
  });
}

function subjectOf(book: Book, kind: Kind, id: string, obligationId: string | null): Pick<TrailEntry, 'subjectZh' | 'subjectEn'> {
  if (kind === 'person') {
    const name = nameOf(book, id);
    return { subjectZh: name, subjectEn: name };
  }
  if (kind === 'office') {
    const facts = book.one('office', id)?.state.facts;
    return { subjectZh: facts?.nameZh ?? null, subjectEn: facts?.nameEn ?? null };
  }
  const duty = obligationId === null ? undefined : obligation(obligationId)?.obligation;
  return { subjectZh: duty?.labelZh ?? null, subjectEn: duty?.labelEn ?? null };
}

function isNamed(type: string, wanted: string): boolean {
  const { titleZh, titleEn } = contractOf(type);
  return type === wanted || titleZh.includes(wanted) || titleEn.toLowerCase().includes(wanted.toLowerCase());
}

/** Midnight of a day of the county's calendar. */
const startOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
