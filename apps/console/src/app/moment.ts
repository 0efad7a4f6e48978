import { useCallback, useMemo } from 'react';
import { useLocation } from 'react-router';

/** What the figures on screen are of: a school year (null: the newest) as the ledger stood at the end of a day (null: now). */
export type Moment = { schoolYear: number | null; asOf: string | null };

/** `School:9900000001:2019`, in a past edition with `@2019-10-01` behind it, in base64 as Relay's global ids are. */
const subjectPath = /^\/(schools|classes)\/([^/]+)$/;
const subjectMoment = /^(School:.+:|SchoolClass:[^:]+:)(\d{4})([^@]*)(?:@(\d{4}-\d\d-\d\d))?$/;

/** The moment an address names; a school's and a class's stands in their id, so that a copied link stays whole. */
export function momentOf({ pathname, search }: { pathname: string; search: string }): Moment {
  const subject = subjectOf(pathname);
  if (subject) return { schoolYear: subject.schoolYear, asOf: subject.asOf };
  const params = new URLSearchParams(search);
  const [year, day] = [params.get('year') ?? '', params.get('asOf') ?? ''];
  return { schoolYear: isYear(year) ? Number(year) : null, asOf: isDay(day) ? day : null };
}

/** What stands in an address as school year or day and is neither; null: nothing, or what it should be. */
export function wrongInAddress({ pathname, search }: { pathname: string; search: string }): Record<'year' | 'day', string | null> {
  if (subjectOf(pathname)) return { year: null, day: null };
  const params = new URLSearchParams(search);
  const [year, day] = [params.get('year'), params.get('asOf')];
  return { year: year && !isYear(year) ? year : null, day: day && !isDay(day) ? day : null };
}

/** The same page at another moment, as an address; what else stands in it stays. */
export function addressAt(location: { pathname: string; search: string }, moment: Moment): string {
  const subject = subjectOf(location.pathname);
  const params = new URLSearchParams(location.search);
  set(params, 'year', subject || moment.schoolYear === null ? null : String(moment.schoolYear));
  set(params, 'asOf', subject ? null : moment.asOf);
  const pathname = subject
    ? `/${subject.folder}/${encodeURIComponent(btoa(`${subject.before}${moment.schoolYear ?? subject.schoolYear}${subject.after}${moment.asOf ? `@${moment.asOf}` : ''}`))}`
    : location.pathname;
  const search = params.toString();
  return search ? `${pathname}?${search}` : pathname;
}

export function useMoment(): Moment {
  const { pathname, search } = useLocation();
  return useMemo(() => momentOf({ pathname, search }), [pathname, search]);
}

/** Addresses of other pages of figures at the moment in view, with what else they are to say. */
export function useMomentPath(): (path: string, more?: Readonly<Record<string, string | null>>) => string {
  const { schoolYear, asOf } = useMoment();
  return useCallback(
    (path, more = {}) => {
      const params = new URLSearchParams();
      set(params, 'year', schoolYear === null ? null : String(schoolYear));
      set(params, 'asOf', asOf);
      for (const [name, value] of Object.entries(more)) set(params, name, value);
      const search = params.toString();
      return search ? `${path}?${search}` : path;
    },
    [schoolYear, asOf],
  );
}

/** Whether a page shows figures of a moment; those about files and receipts do not. */
export const isOfMoment = (pathname: string): boolean =>
  pathname === '/' || /^\/(indicators|resources|schools|classes|compare|coverage)(\/|$)/.test(pathname);

function set(params: URLSearchParams, name: string, value: string | null) {
  if (value === null || value === '') params.delete(name);
  else params.set(name, value);
}

const isYear = (text: string) => /^\d{4}$/.test(text);
const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

function subjectOf(pathname: string) {
  const [, folder, id] = subjectPath.exec(pathname) ?? [];
  if (!folder || !id) return null;
  const [, before, year, after, day] = subjectMoment.exec(decoded(id)) ?? [];
  return before && year && (day === undefined || isDay(day))
    ? { folder, before, after: after ?? '', schoolYear: Number(year), asOf: day ?? null }
    : null;
}

function decoded(id: string): string {
  try {
    return atob(decodeURIComponent(id));
  } catch {
    return ''; // no id of ours: the page says that it found nothing
  }
}
