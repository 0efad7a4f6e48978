import type { Actor } from '@junheng/access';
import { clockFrom } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Asking, startTestGateway } from './asking.ts';
import { planted, uuid } from './planted-feed.ts';
import { plantedDraw } from './planted-placement.ts';
import { liveSlot } from './view-rows.ts';

let database: TestDatabase;
let asking: Asking;
const patient = { timeout: 15_000 };
const at = (day: string) => `${day}T02:00:00Z`;
const pupils = (school: string, classNo: number, count: number) =>
  Array.from({ length: count }, (_, k) => `${school}${classNo}${k}`).flatMap((name) => [
    planted.student(name),
    planted.enrolled(name, school, 1, classNo),
  ]);

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  asking = await startTestGateway(database, undefined, undefined, clockFrom(new Date('2019-12-31T15:00:00+08:00')));
  const { feed } = asking;
  for (const school of ['甲', '乙'])
    await feed.append(
      [planted.school(school), ...[1, 2].flatMap((no) => [planted.classOf(school, 1, no), ...pupils(school, no, 3)])],
      at('2019-08-25'),
    );
  await feed.append(
    [
      plantedDraw.sealed('甲'),
      plantedDraw.run('甲', [
        [2, 1],
        [1, 2],
      ]),
    ],
    at('2019-08-28'),
  );
  await feed.append([plantedDraw.published('甲'), plantedDraw.objection('甲', '异议')], at('2019-08-29'));
  await feed.append([plantedDraw.resolved('甲', '异议'), plantedDraw.fixed('甲', [3, 3])], at('2019-09-01'));
  await feed.append(
    [plantedDraw.late('甲', 1, 2), plantedDraw.change('甲', '转班'), plantedDraw.changeDecided('甲', '转班', 'refused')],
    at('2019-09-05'),
  );
  await feed.append(
    [plantedDraw.violation('甲', '举报', 'change-without-approval'), plantedDraw.confirmed('甲', '举报', 'change-without-approval', 2)],
    at('2019-10-08'),
  );
  await asking.caughtUp();
}, 60_000);
afterAll(async () => {
  await asking.stop();
  await database.drop();
});

const fields = `placements { edges { node { school { name } grade state enrolled placed sizeGap genderGap largestDifference late changesAsked
  changesApproved changesRefused objections objectionsOpen violations classes { classNo pupils boys girls late left }
  facts { titleZh ledgerIndex } } } }
  indicators { id value status inputs { value fact { titleZh } } }`;

async function county(
  asOf: string | null,
): Promise<{ placements: { edges: { node: Record<string, unknown> }[] }; indicators: { id: string; value: number | null }[] }> {
  for (;;) {
    const answer = JSON.parse(await asking.text(`{ county(asOf: ${JSON.stringify(asOf)}) { ${fields} } }`));
    if (!answer.errors) return answer.data.county;
    if (answer.errors[0].extensions.code !== 'NOT_READY') throw new Error(JSON.stringify(answer.errors));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const rateOf = ({ indicators }: { indicators: { id: string; value: number | null }[] }) =>
  indicators.find(({ id }) => id === 'cls.random-placement-rate');

test('what a draw came to and what followed stand beside the rosters, with the way back to their events', async () => {
  const now = await county(null);
  const [drawn, other] = now.placements.edges.map(({ node }) => node);
  expect([drawn, other].map((each) => each!['school'])).toEqual(expect.arrayContaining([{ name: '甲' }, { name: '乙' }]));
  expect(now.placements.edges.map(({ node }) => node).find(({ state }) => state === 'FIXED')).toMatchObject({
    school: { name: '甲' },
    grade: 1,
    enrolled: 6,
    placed: 7,
    sizeGap: 0,
    largestDifference: 0.12,
    late: 1,
    changesAsked: 1,
    changesApproved: 0,
    changesRefused: 1,
    objections: 1,
    objectionsOpen: 0,
    violations: 2,
    classes: [
      { classNo: 1, pupils: 3, boys: 2, girls: 1, late: 0, left: 0 },
      { classNo: 2, pupils: 3, boys: 1, girls: 2, late: 1, left: 0 },
    ],
    facts: [{ titleZh: '抽签封存' }, { titleZh: '随机分班执行' }, { titleZh: '分班结果公示' }, { titleZh: '分班确定' }],
  });
  expect(rateOf(now)).toMatchObject({
    value: 50,
    status: 'NOT_MET',
    inputs: [{ value: 6, fact: { titleZh: '分班确定' } }, { value: 12 }, { value: 1 }, { value: 0 }],
  });
});

test('as of a day, it shows what was known at its end', async () => {
  const stateOn = async (day: string) => (await county(day)).placements.edges.map(({ node }) => String(node['state']));
  expect(await stateOn('2019-08-27')).toEqual(['NONE', 'NONE']);
  expect(await stateOn('2019-08-28')).toContain('RUN');
  const onNotice = await county('2019-08-31');
  expect(onNotice.placements.edges.map(({ node }) => node).find(({ state }) => state === 'PUBLISHED')).toMatchObject({
    objections: 1,
    objectionsOpen: 1,
    late: 0,
  });
  expect(rateOf(await county('2019-08-27'))).toMatchObject({ value: null });
});

test('a rebuild from the ledger is byte-identical', async () => {
  const digest = await asking.gateway.viewDigest('000000');
  const before = await liveSlot(database);
  await asking.data('mutation { rebuildView { __typename } }');
  await expect.poll(() => liveSlot(database), patient).not.toBe(before);
  expect((await asking.data('{ view { lastRebuild { isIdentical failure } } }')).view.lastRebuild).toEqual({
    isIdentical: true,
    failure: null,
  });
  expect(await asking.gateway.viewDigest('000000')).toBe(digest);
  expect(rateOf(await county(null))).toMatchObject({ value: 50 });
});

test('a principal sees the placement of the own school and no other', async () => {
  const head: Actor = { id: 'p1', kind: 'person', grants: [{ role: 'principal', scope: { kind: 'school', id: uuid('乙') } }] };
  const seen = await asking.data(
    '{ county { placements { totalCount edges { node { school { id name placements { state } } } } } } }',
    {},
    head,
  );
  expect(seen.county.placements).toMatchObject({
    totalCount: 1,
    edges: [{ node: { school: { name: '乙', placements: [{ state: 'NONE' }] } } }],
  });
  const [other] = (await asking.data('{ county { schools { edges { node { id name } } } } }')).county.schools.edges.filter(
    ({ node }: { node: { name: string } }) => node.name === '甲',
  );
  expect(await asking.codes(`{ node(id: "${other.node.id}") { ... on School { placements { state } } } }`, head)).toEqual(['NOT_FOUND']);
});

test('an annulled draw is taken back from the rate', async () => {
  await asking.feed.append(
    [
      plantedDraw.sealed('乙'),
      plantedDraw.run('乙', [
        [2, 1],
        [1, 2],
      ]),
      plantedDraw.published('乙'),
    ],
    at('2019-11-01'),
  );
  await asking.caughtUp();
  expect(rateOf(await county(null))).toMatchObject({ value: 100 });
  await asking.feed.append([plantedDraw.annulled('乙')], at('2019-11-02'));
  await asking.caughtUp();
  expect(rateOf(await county(null))).toMatchObject({ value: 50 });
});
