import { type Actor, may } from '@junheng/access';
import { obligation } from '@junheng/policy-packs';
import type { Book } from '../book/book.ts';
import { type Kind, streamKinds } from '../book/stream-kinds.ts';
import { contractOf } from '../publish.ts';
import type { Change } from './notices-api.ts';
import { placeOfEntry, rightOfKind } from './place-of-entry.ts';

/** The platform's own steps on the way to a light that moved, which is told. */
const unsaid: ReadonlySet<string> = new Set(['ValueRecorded']);

/** What others did after a moment, newest first, as far as the actor's rights reach. */
export function changesOf(book: Book, since: Date, actor: Actor): Change[] {
  const kinds = (Object.keys(streamKinds) as Kind[]).filter((kind) => may(actor, rightOfKind[kind]));
  return kinds
    .flatMap((kind) =>
      book.all(kind).flatMap((entry) => {
        const place = placeOfEntry(kind, entry);
        if (!may(actor, rightOfKind[kind], { office: place.officeId, school: place.schoolId })) return [];
        return entry.history
          .filter(({ type, time, actorId }) => time > since && actorId !== actor.id && !unsaid.has(type))
          .map(({ eventId, type, time }): Change => {
            const { titleZh, titleEn } = contractOf(type);
            return {
              eventId,
              streamKind: kind,
              subjectId: entry.id,
              titleZh,
              titleEn,
              at: time,
              ...place,
              ...measureOf(place.obligationId),
            };
          });
      }),
    )
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.eventId < b.eventId ? -1 : 1));
}

function measureOf(obligationId: string | null): Pick<Change, 'measureId' | 'measureZh' | 'measureEn'> {
  const part = obligationId === null ? undefined : obligation(obligationId)?.place.part;
  return { measureId: part?.id ?? null, measureZh: part?.labelZh ?? null, measureEn: part?.labelEn ?? null };
}
