import { createHash } from 'node:crypto';
import { readConfig } from '@junheng/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Platform, startPlatform } from '../src/platform.ts';
import { createHome } from './platform-process.ts';
import { type AskAs, createAskAs } from './year/ask-as.ts';
import { dayAfterMonth, lastDayOf, months } from './year/days-of-year.ts';
import { otherHands } from './year/other-hands.ts';
import { reportInTime, reportLate } from './year/reporting.ts';
import { type Deed, live, story } from './year/story.ts';
import { signMeasure, workMonth } from './year/work-month.ts';

/*
 * School year 2019/20 of the small demo county, through the public GraphQL API, everybody signed in as themselves. What the
 * year leaves is read as of each month's end, from the book that lived through it and from one that is folded anew.
 */

const { home, remove } = createHome();
const signers = [
  ['office-equipment-centre', 'jt.m1'],
  ['office-basic-education', 'jt.m2'],
  ['office-personnel', 'jt.m3'],
  ['office-publicity', 'jt.m6'],
  ['office-inspection', 'jt.m7'],
] as const;
let platform: Platform;
let people: AskAs;
const wrong: string[] = [];
/** By month: what the leading group read on its last day. */
const seenThen = new Map<string, string>();

const start = async (): Promise<void> => {
  const config = readConfig({ PORT: '0', JUNHENG_HOME: home, JUNHENG_DEMO: 'small' });
  if (!config.ok || config.config.services === 'migrate') throw new Error('the configuration is wrong');
  const { services } = config.config;
  platform = await startPlatform({ config: { ...config.config, services }, tell: () => {}, allowArbitraryOperations: true });
  people = createAskAs(platform.address);
};

beforeAll(async () => {
  await start();
  const loaded = await platform.people!.loadDemo({ size: 'small' });
  if (!loaded.ok) throw new Error(loaded.refusal.en);
  await liveYear();
}, 300_000);
afterAll(async () => {
  await platform.stop();
  remove();
});

async function liveYear(): Promise<void> {
  const funds = (await people.read('project-office', 'funds', { asOf: null })) as { fundId: string; kind: string }[];
  const fundOf = (wanted: string) => funds.find(({ kind }) => kind === wanted)!.fundId;
  const schools = ((await people.read('project-office', 'schoolNames', {})) as { schoolId: string }[]).map(({ schoolId }) => schoolId);
  const specialFund = fundOf('SPECIAL');
  const admitted = (await people.read('administrator', 'people', { asOf: null })) as Admitted[];
  const housingPerson = admitted.find(({ account }) => account === 'department-housing')!.personId;
  const deeds = [...story({ schools, awardFund: fundOf('AWARD'), specialFund }), ...otherHands({ schools, specialFund, housingPerson })];
  let before = '2019-10-15';
  const comeTo = async (day: string) => {
    const refused = await people.act('administrator', 'moveClock', { day });
    if (refused) wrong.push(`the clock does not come to ${day}: ${refused}`);
    wrong.push(...(await live(people, deedsBetween(deeds, before, day))));
    before = day;
  };
  for (const [at, month] of months.entries()) {
    await comeTo(lastDayOf(month));
    await workMonth(people, month, at < 11 ? 2019 : 2020);
    const [signer, measureId] = signers[at % signers.length]!;
    await signMeasure(people, signer, measureId);
    seenThen.set(month, digestOf(await slowTopics(month, null)));
    await comeTo(dayAfterMonth(month, 8));
    await reportInTime(people, month);
    await comeTo(dayAfterMonth(month, 14));
    await reportLate(people, month);
  }
}

type Admitted = { personId: string; account: string | null; grants: { role: string }[] };
type Trail = { edges: { node: { actorId: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

const deedsBetween = (deeds: readonly Deed[], after: string, until: string) =>
  deeds.filter(([day]) => day > after && day <= until).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** What people do; the board follows in its own time within the day. */
const slowTopics = async (month: string, asOf: string | null) => ({
  tasks: await people.read('leading-group', 'tasks', { asOf, schoolYear: null, officeId: null, obligationId: null }),
  reports: await people.read('leading-group', 'monthlyReports', { asOf, month }),
  issues: await people.read('leading-group', 'issues', { asOf }),
  supervisions: await people.read('leading-group', 'supervisions', { asOf }),
  meetings: await people.read('leading-group', 'meetings', { asOf }),
  funds: await people.read('leading-group', 'funds', { asOf }),
  awards: await people.read('leading-group', 'awards', { asOf }),
  talks: await people.read('leading-group', 'talks', { asOf }),
  entries: await people.read('leading-group', 'registerEntries', { asOf }),
  appraisals: await people.read('leading-group', 'appraisals', { asOf }),
  loads: await people.read('leading-group', 'schoolLoads', { asOf, schoolYear: 2019, term: 2 }),
});
const everything = async (month: string, asOf: string) => ({
  ...(await slowTopics(month, asOf)),
  board: await people.read('leading-group', 'lightBoard', { asOf }),
  policy: await people.read('leading-group', 'policyDocuments', { asOf }),
});

/** Apart from the day that an answer names as the one it was asked for. */
const digestOf = (answer: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(answer, (key, value: unknown) => (key === 'asOf' ? undefined : value)))
    .digest('hex');
const digestsOfYear = async () => {
  const digests: Record<string, string> = {};
  for (const month of months) digests[month] = digestOf(await everything(month, lastDayOf(month)));
  return digests;
};

describe('a scripted year', () => {
  test('went as it had to: what must be refused was refused, and the rest was done', () => {
    expect(wrong).toEqual([]);
  });

  test('shows on each month’s end what was seen on that day', async () => {
    const later: Record<string, string> = {};
    for (const month of months) later[month] = digestOf(await slowTopics(month, lastDayOf(month)));
    expect(later).toEqual(Object.fromEntries(seenThen));
    expect(new Set(seenThen.values()).size).toBe(months.length);
  });

  test('leaves late and returned reports, an override, a failed check, a closed phase and two versions of a document', async () => {
    const year = await Promise.all(months.map((month) => people.read('leading-group', 'monthlyReports', { asOf: null, month })));
    const reports = year.flat() as { daysLate: number; submissions: { returned: unknown }[] }[];
    expect(reports.some(({ daysLate, submissions }) => daysLate > 0 && submissions.length > 0)).toBe(true);
    expect(reports.some(({ submissions }) => submissions.some(({ returned }) => returned !== null))).toBe(true);
    const issues = JSON.stringify(await people.read('leading-group', 'issues', { asOf: null }));
    expect(issues.match(/"passed":false/g)).toHaveLength(2);
    expect(JSON.stringify(await people.read('leading-group', 'measureCard', { measureId: 'jt.m1', asOf: '2019-11-30' }))).toContain(
      '标准已印发，等待公布。',
    );
    const timeline = JSON.stringify(await people.read('leading-group', 'policyTimeline', { asOf: null }));
    expect(timeline).toMatch(/"phaseId":"jt.p1".*"outcome"/);
    const documents = (await people.read('leading-group', 'policyDocuments', { asOf: null })) as { packId: string; versions: unknown[] }[];
    expect(documents.find(({ packId }) => packId === 'jintang-2018')!.versions).toHaveLength(2);
  });

  test('leaves a trail of every role that may act, and of no other', async () => {
    const hands = new Set<string>();
    const any = { actorId: null, streamKind: null, event: null, subject: null, fromDay: null, untilDay: null, withPlatform: false };
    for (let after: string | null = null, isMore = true; isMore;) {
      const page = (await people.read('auditor', 'trail', { ...any, first: 200, after })) as Trail;
      for (const { node } of page.edges) hands.add(node.actorId);
      [after, isMore] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    const admitted = (await people.read('administrator', 'people', { asOf: null })) as Admitted[];
    const acted = admitted.flatMap(({ personId, grants }) => (hands.has(personId) ? grants.map(({ role }) => role) : []));
    expect([...new Set(acted)].toSorted()).toEqual([
      'ADMINISTRATOR',
      'DEPARTMENT',
      'INSPECTION_GROUP',
      'INSPECTOR',
      'LEADING_GROUP',
      'OFFICE',
      'PRINCIPAL',
      'PROJECT_OFFICE',
      'TOWNSHIP',
      'WORKING_GROUP',
    ]);
  });

  test('reads the same as of twelve month ends from a book that is folded anew', async () => {
    const lived = await digestsOfYear();
    await platform.stop();
    await start();
    expect(await digestsOfYear()).toEqual(lived);
    expect(new Set(Object.values(lived)).size).toBe(months.length);
  }, 120_000);
});
