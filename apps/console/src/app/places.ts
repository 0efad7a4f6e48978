import type { Right } from '@junheng/access';

/** The groups of the navigation, in the order of a working day: where we stand, what is asked, what to do about it. */
export const placeGroups = ['standing', 'measures', 'work', 'figures', 'data', 'platform'] as const;
export type PlaceGroup = (typeof placeGroups)[number];

/**
 * Every place that the navigation leads to, in its order; the words stand in `frame.json` under `places`. A new page adds
 * its line here. `right`: shown only to an actor who holds it somewhere; without one, to everybody who has signed in.
 * `also`: pages without a place of their own that belong to this one.
 */
export const places = [
  { path: '/', name: 'overview', group: 'standing', right: 'read-aggregates' },
  { path: '/leadership', name: 'leadership', group: 'standing', right: 'read-lights' },
  { path: '/my-child', name: 'myChild', group: 'standing', right: 'read-own-child' },
  { path: '/my-class', name: 'myClass', group: 'standing', right: 'read-own-roster' },
  { path: '/measures', name: 'measures', group: 'measures', right: 'read-lights' },
  { path: '/timeline', name: 'timeline', group: 'measures', right: 'read-policy' },
  { path: '/policy', name: 'policy', group: 'measures', right: 'read-policy' },
  { path: '/offices', name: 'offices', group: 'measures', right: 'read-policy' },
  { path: '/desk', name: 'desk', group: 'work', right: 'work-tasks' },
  { path: '/tasks', name: 'tasks', group: 'work', right: 'read-tasks' },
  { path: '/draws', name: 'draws', group: 'work', right: 'read-draws', also: ['/class-changes', '/violations'] },
  { path: '/inbox', name: 'inbox', group: 'work' },
  { path: '/reports', name: 'reports', group: 'work', right: 'read-reports' },
  { path: '/issues', name: 'issues', group: 'work', right: 'read-issues' },
  { path: '/escalations', name: 'escalations', group: 'work', right: 'read-escalations' },
  { path: '/meetings', name: 'meetings', group: 'work', right: 'read-meetings' },
  { path: '/plans', name: 'plans', group: 'work', right: 'read-plans' },
  { path: '/visits', name: 'visits', group: 'work', right: 'read-visits' },
  { path: '/supervise', name: 'supervise', group: 'work', right: 'supervise-draws' },
  { path: '/funds', name: 'funds', group: 'work', right: 'read-funds' },
  { path: '/awards', name: 'awards', group: 'work', right: 'read-funds' },
  { path: '/register', name: 'register', group: 'work', right: 'read-register' },
  { path: '/appraisals', name: 'appraisals', group: 'work', right: 'read-appraisals' },
  { path: '/indicators', name: 'indicators', group: 'figures', right: 'read-aggregates' },
  { path: '/resources', name: 'resources', group: 'figures', right: 'read-aggregates' },
  { path: '/schools', name: 'schools', group: 'figures', right: 'read-schools' },
  { path: '/classes', name: 'classes', group: 'figures', right: 'read-schools' },
  { path: '/compare', name: 'compare', group: 'figures', right: 'read-schools' },
  { path: '/coverage', name: 'coverage', group: 'figures', right: 'read-aggregates' },
  { path: '/imports', name: 'imports', group: 'data', right: 'import-registers', also: ['/layouts', '/conflicts'] },
  { path: '/templates', name: 'templates', group: 'data', right: 'export-registers' },
  { path: '/ledger', name: 'ledger', group: 'platform' },
  { path: '/ledger/quarantine', name: 'quarantine', group: 'platform', right: 'read-quarantine' },
  { path: '/people', name: 'people', group: 'platform', right: 'read-people' },
  { path: '/audit', name: 'audit', group: 'platform', right: 'read-trail' },
  { path: '/clock', name: 'clock', group: 'platform', right: 'move-clock' },
  { path: '/account', name: 'identity', group: 'platform' },
  { path: '/erasures', name: 'erasures', group: 'platform', right: 'read-erasures' },
] as const satisfies readonly Place[];

export type Place = { path: `/${string}`; name: string; group: PlaceGroup; right?: Right; also?: readonly `/${string}`[] };
export type KnownPlace = (typeof places)[number];

/** The place that a page belongs to: the one with the longest address that leads there. */
export function placeOf(pathname: string): KnownPlace | null {
  const candidates = places.flatMap((place) =>
    [place.path, ...('also' in place ? place.also : [])].filter((path) => leadsTo(path, pathname)).map((path) => ({ place, path })),
  );
  return candidates.toSorted((a, b) => b.path.length - a.path.length)[0]?.place ?? null;
}

const leadsTo = (path: string, pathname: string) =>
  path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);

/** What people come for, before the order of the navigation: the county, their own child or class, their office's desk. */
const begins: readonly string[] = ['/', '/my-child', '/my-class', '/desk', '/people'];

/** Where somebody with these rights begins; who may open nothing, at what is known of themselves. */
export function firstPlaceOf(rights: readonly string[]): string {
  const open = places.filter((place) => 'right' in place && rights.includes(place.right));
  return begins.find((path) => open.some((place) => place.path === path)) ?? open[0]?.path ?? '/account';
}
