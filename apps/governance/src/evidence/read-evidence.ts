import type { Place } from '@junheng/access';
import { dayOf, type EvidenceAbout } from '@junheng/contracts';
import type { Book, Entry } from '../book/book.ts';
import { placeOfUnit } from '../issues/known-places.ts';
import type { Evidence } from './evidence-api.ts';

/** What was filed about one thing as of the book's day, oldest first, withdrawn ones last. */
export const evidenceAbout = (book: Book, kind: EvidenceAbout, id: string): Evidence[] =>
  book
    .all('evidence')
    .filter(({ state }) => state?.aboutKind === kind && state.aboutId === id)
    .map(shown)
    .toSorted((a, b) => Number(a.isWithdrawn) - Number(b.isWithdrawn) || a.filedAt.getTime() - b.filedAt.getTime());

export function evidenceOf(book: Book, evidenceId: string): Evidence | null {
  const entry = book.one('evidence', evidenceId);
  return entry?.state ? shown(entry) : null;
}

/** Whether each of the files was filed about the one thing and stands. */
export const areOfMatter = (book: Book, evidenceIds: readonly string[], kind: EvidenceAbout, id: string): boolean =>
  evidenceIds.every((evidenceId) => {
    const evidence = book.one('evidence', evidenceId)?.state;
    return evidence?.aboutKind === kind && evidence.aboutId === id && evidence.withdrawn === null;
  });

/** Whether something that was handed in names it: what was judged by it must stay. */
export const isReliedOn = (book: Book, evidenceId: string): boolean =>
  [
    ...book.all('issue').flatMap(({ state }) => state?.rectifications ?? []),
    ...book.all('supervision').flatMap(({ state }) => state?.answers ?? []),
    ...book.all('plan').flatMap(({ state }) => state?.versions ?? []),
    ...book.all('task').map(({ state }) => state),
  ].some(({ evidenceIds }) => evidenceIds.includes(evidenceId));

/** Whose it is: its unit's, and what was filed about an issue also the issue's office's and school's. */
export function placesOfEvidence(book: Book, { aboutKind, aboutId, unitKind, unitId }: Evidence): Place[] {
  const issue = aboutKind === 'issue' ? book.one('issue', aboutId)?.state : null;
  return [placeOfUnit(unitKind, unitId), ...(issue ? [{ office: issue.officeId, school: issue.schoolId }] : [])];
}

/** How much the unit filed on the day, in bytes; withdrawn files count. */
export const bytesFiled = (book: Book, { unitKind, unitId }: Pick<Evidence, 'unitKind' | 'unitId'>, day: string): number =>
  book.all('evidence').reduce((sum, { state, history }) => {
    const isOfUnit = state?.unitKind === unitKind && state.unitId === unitId && dayOf(history[0]!.time) === day;
    return isOfUnit ? sum + state.bytes : sum;
  }, 0);

function shown({ state, history }: Entry<'evidence'>): Evidence {
  const { withdrawn, ...facts } = state!;
  const { eventId, time } = history[0]!;
  return { ...facts, filedAt: time, isWithdrawn: withdrawn !== null, eventId };
}
