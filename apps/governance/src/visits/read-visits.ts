import { schoolYearOf } from '@junheng/contracts';
import type { Book, Entry } from '../book/book.ts';
import { usualCap } from '../domain/visit-cap/state.ts';
import { counted, type Visit } from '../domain/visits/state.ts';
import { order } from '../issues/read-issues.ts';
import { recordedEvents } from '../reports/recorded-events.ts';
import type { SchoolLoad, SchoolVisit } from './visits-api.ts';

/** The one stream of the cap. */
export const capId = 'county';

export const readCap = (book: Book): number => book.one('visit-cap', capId)?.state.cap ?? usualCap.cap;

/** A term of a school year: 1 is September to January, 2 is February to August. `day` is YYYY-MM-DD. */
export function termOf(day: string): { schoolYear: number; term: number } {
  const month = Number(day.slice(5, 7));
  return { schoolYear: schoolYearOf(new Date(`${day}T12:00:00+08:00`)), term: month >= 9 || month === 1 ? 1 : 2 };
}

type Term = { schoolId: string; schoolYear: number; term: number };

export const visitsIdOf = ({ schoolId, schoolYear, term }: Term): string => `${schoolId}-${schoolYear}-${term}`;

function termOfId(id: string): Term {
  const [, schoolId, schoolYear, term] = /^(.+)-(\d{4})-(\d)$/.exec(id)!;
  return { schoolId: schoolId!, schoolYear: Number(schoolYear), term: Number(term) };
}

/** What each school was asked for in a term, as of the book's day: most asked first. */
export const readLoads = (book: Book, schoolYear: number, term: number): SchoolLoad[] =>
  book
    .all('visits')
    .map((entry) => shown(entry, book))
    .filter((load) => load.schoolYear === schoolYear && load.term === term)
    .toSorted((a, b) => b.counted - a.counted || order(a.schoolId, b.schoolId));

export function readLoad(book: Book, of: Term): SchoolLoad | null {
  const entry = book.one('visits', visitsIdOf(of));
  return entry && shown(entry, book);
}

/** In whose term a visit stands. */
export const loadWith = (book: Book, visitId: string): SchoolLoad | null => {
  const entry = book.all('visits').find(({ state }) => state.visits.some((visit) => visit.visitId === visitId));
  return entry ? shown(entry, book) : null;
};

function shown({ id, state, history }: Entry<'visits'>, book: Book): SchoolLoad {
  const of = termOfId(id);
  return {
    ...of,
    counted: counted(state),
    cap: readCap(book),
    allowances: state.allowances,
    visits: state.visits.map((visit) => shownVisit(visit, of)).toSorted((a, b) => order(a.day, b.day) || order(a.visitId, b.visitId)),
    asOf: book.asOf,
    events: recordedEvents(history),
  };
}

function shownVisit({ held, cancelledFor, isCancelled, day, ...facts }: Visit, of: Term): SchoolVisit {
  const announced = held ? 'held' : 'announced';
  return {
    ...facts,
    ...of,
    day: held?.day ?? day,
    step: isCancelled ? 'cancelled' : announced,
    findings: held?.findings ?? null,
    cancelledFor,
  };
}
