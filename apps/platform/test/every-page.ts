import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A page of the console: its route as declared, and an address of it that shows something. */
export type ShownPage = { route: string; name: string; path: string };

/** The routes that the console declares, in its order. */
export function declaredRoutes(): string[] {
  const source = readFileSync(join(import.meta.dirname, '../../console/src/app/pages.tsx'), 'utf8');
  return [...source.matchAll(/<Route (?:index|path="([^"]+)")/g)].map(([, path]) => path ?? '');
}

/** The names of all texts of the console, as `schools.title`: one that stands on a page is a text that was not loaded. */
export function textNames(): Set<string> {
  const folder = join(import.meta.dirname, '../../console/src/language/chinese');
  const namesIn = (texts: object): string[] =>
    Object.entries(texts).flatMap(([name, text]) => (typeof text === 'object' ? namesIn(text).map((inner) => `${name}.${inner}`) : [name]));
  return new Set(readdirSync(folder).flatMap((file) => namesIn(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object)));
}

/**
 * Every page with the demo county in it, found by following links as a reader would: one school, class, import, mapping and
 * receipt. A declared route that is not here is a page that nobody looked at.
 */
export async function findEveryPage(page: Page, address: string): Promise<ShownPage[]> {
  const firstLink = async (from: string, link: string): Promise<string> => {
    await page.goto(address + from);
    const href = await page.locator(`main a[href^="${link}"]`).first().getAttribute('href', { timeout: 20_000 });
    return href!;
  };
  const school = await firstLink('/schools', '/schools/');
  const codes = [...new Set((await page.locator('main').innerText()).match(/\b99\d{8}\b/g))].slice(0, 3);
  const schoolClass = await firstLink(school, '/classes/');
  const fact = await firstLink(schoolClass, '/facts/');
  const importDone = await firstLink('/imports', '/imports/');
  const layout = await firstLink('/layouts', '/layouts/project-star');
  const report = await firstLink('/reports', '/reports/');
  const issue = await firstLink('/issues', '/issues/');
  const draw = await firstLink('/draws', '/draws/20');
  return [
    { route: '', name: 'overview', path: '/' },
    { route: 'indicators', name: 'indicators', path: '/indicators' },
    {
      route: 'indicators/:indicatorId',
      name: 'workbench',
      path: '/indicators/res.equipment-value-per-student?stage=PRIMARY',
    },
    { route: 'resources', name: 'resources', path: '/resources?stage=PRIMARY' },
    { route: 'schools', name: 'schools', path: '/schools' },
    { route: 'schools', name: 'tiles', path: '/schools?view=tiles' },
    { route: 'schools/:id', name: 'school', path: school },
    { route: 'classes', name: 'classes', path: '/classes' },
    { route: 'classes/:id', name: 'class', path: schoolClass },
    { route: 'compare', name: 'compare', path: `/compare?schools=${codes.join(',')}` },
    { route: 'coverage', name: 'coverage', path: '/coverage' },
    { route: 'imports', name: 'imports', path: '/imports' },
    { route: 'imports/:importId', name: 'import', path: importDone },
    { route: 'templates', name: 'templates', path: '/templates' },
    { route: 'conflicts', name: 'conflicts', path: '/conflicts' },
    { route: 'layouts', name: 'layouts', path: '/layouts' },
    { route: 'layouts/new', name: 'mapping-wizard', path: '/layouts/new' },
    { route: 'layouts/:layoutId', name: 'mapping', path: layout },
    { route: 'facts/:eventId', name: 'receipt', path: fact },
    { route: 'ledger', name: 'ledger', path: '/ledger' },
    { route: 'ledger/quarantine', name: 'quarantine', path: '/ledger/quarantine' },
    { route: 'reports', name: 'reports', path: '/reports' },
    { route: 'reports/:reportId', name: 'report', path: report },
    { route: 'issues', name: 'issues', path: '/issues' },
    { route: 'issues/:issueId', name: 'issue', path: issue },
    { route: 'escalations', name: 'escalations', path: '/escalations' },
    { route: 'plans', name: 'plans', path: '/plans' },
    { route: 'meetings', name: 'meetings', path: '/meetings' },
    { route: 'visits', name: 'visits', path: '/visits' },
    { route: 'policy', name: 'policies', path: '/policy' },
    { route: 'policy/:packId', name: 'policy', path: '/policy/jintang-2018?clause=jt.overall.8' },
    { route: 'offices', name: 'offices', path: '/offices' },
    { route: 'tasks', name: 'tasks', path: '/tasks' },
    { route: 'timeline', name: 'timeline', path: '/timeline' },
    { route: 'measures', name: 'measures', path: '/measures' },
    { route: 'measures/:measureId', name: 'measure', path: '/measures/jt.m2' },
    { route: 'leadership', name: 'leadership', path: '/leadership' },
    { route: 'desk', name: 'desk', path: '/desk?office=basic-education' },
    { route: 'funds', name: 'funds', path: '/funds' },
    { route: 'inbox', name: 'inbox', path: '/inbox' },
    { route: 'register', name: 'register', path: '/register' },
    { route: 'appraisals', name: 'appraisals', path: '/appraisals' },
    { route: 'awards', name: 'awards', path: '/awards' },
    { route: 'my-child', name: 'my-child', path: '/my-child' },
    { route: 'my-class', name: 'my-class', path: '/my-class' },
    { route: 'people', name: 'people', path: '/people' },
    { route: 'audit', name: 'audit', path: '/audit' },
    { route: 'account', name: 'account', path: '/account' },
    { route: 'clock', name: 'clock', path: '/clock' },
    { route: 'draws', name: 'draws', path: '/draws' },
    { route: 'draws/:drawId', name: 'draw', path: draw },
    { route: 'draws/:drawId/ceremony', name: 'draw-ceremony', path: `${draw}/ceremony` },
    { route: 'draws/:drawId/result', name: 'draw-result', path: `${draw}/result` },
    { route: 'draws/:drawId/notice', name: 'draw-notice', path: `${draw}/notice` },
    { route: 'draws/:drawId/receipts', name: 'draw-receipts', path: `${draw}/receipts` },
    { route: 'supervise', name: 'supervise', path: '/supervise?schoolYear=2019' },
    { route: 'draws/objections', name: 'draw-objections', path: '/draws/objections' },
    { route: 'draws/late', name: 'late-arrivals', path: '/draws/late' },
    { route: 'class-changes', name: 'class-changes', path: '/class-changes' },
    { route: 'violations', name: 'placement-violations', path: '/violations' },
    { route: 'erasures', name: 'erasures', path: '/erasures' },
    { route: '*', name: 'not-found', path: '/no-such-page' },
  ];
}

/** Until nothing on the page says that it is being read, and the charts have drawn themselves in. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ timeout: 20_000 });
  await page.waitForFunction(
    () => !/正在读取|Reading…/.test(document.body.innerText) && !document.querySelector('[aria-busy=true]'),
    null,
    {
      timeout: 20_000,
    },
  );
  await page.waitForTimeout(500);
}
