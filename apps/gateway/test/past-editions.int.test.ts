import { clockFrom } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { viewDigest } from '../src/views/view-digest.ts';
import { type Asking, startTestGateway } from './asking.ts';
import { emptyView, planted, plantFeed, type Planted, type PlantedFeed, prepareSchemas, uuid } from './planted-feed.ts';

/** Many programs may share the machine. */
const patient = { timeout: 120_000 };

let database: TestDatabase;
let feed: PlantedFeed;
const started: Asking[] = [];

beforeEach(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await prepareSchemas(database);
  feed = plantFeed(database.runtime());
});
afterEach(async () => {
  for (const asking of started.splice(0)) await asking.stop();
  await database.drop();
});

async function start(): Promise<Asking> {
  const asking = await startTestGateway(database, feed, undefined, clockFrom(new Date('2019-12-31T15:00:00+08:00')));
  started.push(asking);
  return asking;
}

const school = [planted.school('甲校'), planted.conditions('甲校', 10_000), planted.classOf('甲校', 1, 1)];
const student = (name: string) => [planted.student(name), planted.enrolled(name, '甲校', 1, 1)];
const at = (day: number, hour = 12) => `2019-10-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;
const day = (number: number) => `2019-10-${String(number).padStart(2, '0')}`;

/** The county on a day, asked again while that day's view is being made. */
async function county(asking: Asking, asOf: string | null, fields = 'students ledgerSize'): Promise<Record<string, unknown>> {
  for (;;) {
    const answer = JSON.parse(await asking.text(`{ county(asOf: ${JSON.stringify(asOf)}) { ${fields} } }`));
    if (!answer.errors) return answer.data.county;
    if (answer.errors[0].extensions.code !== 'NOT_READY') throw new Error(JSON.stringify(answer.errors));
    expect(answer.errors[0].extensions.progress).toBeLessThanOrEqual(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const changes: readonly Planted[][] = [
  student('张'),
  student('李'),
  [planted.corrected('张', { migrant: true, leftBehind: 'none' })],
  [planted.withdrawn('student', uuid('李'), [{ fact: 'place', schoolYear: 2019 }])],
  [planted.conditions('甲校', 20_000)],
  [planted.renamed('甲校', '甲校新名')],
  [planted.teacher('王'), planted.teaching('王', '甲校')],
  [planted.withdrawn('teacher', uuid('王'), [{ fact: 'place', schoolYear: 2019 }])],
  [planted.cohort(2019, 9, { graduated: 900 })],
  [planted.withdrawn('school', uuid('甲校'), [{ fact: 'conditions', schoolYear: 2019 }])],
  student('赵'),
];

test(
  'each day is the county that never had the later facts, whatever the days and in whatever order they are asked for',
  patient,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: changes.length, maxLength: changes.length }),
        fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 4, maxLength: 4 }),
        async (days, asked) => {
          feed.entries.length = 0;
          await emptyView(database);
          const ofDays = days.toSorted((a, b) => a - b);
          await feed.append(school, at(1, 1));
          for (const [index, change] of changes.entries()) await feed.append(change, at(ofDays[index]!));
          await feed.append(student('后来'), at(20));
          const asking = await start();
          await asking.caughtUp();
          const seen = new Map<number, { ledgerSize: number; digest: string }>();
          for (const each of asked) {
            const { ledgerSize } = (await county(asking, day(each), 'ledgerSize')) as { ledgerSize: number };
            const [row] = await database.owner<{ slot: string }[]>`select slot from gateway.edition where until_index = ${ledgerSize}`;
            seen.set(each, { ledgerSize, digest: await viewDigest(database.runtime().database(row!.slot), '000000') });
          }
          await asking.stop();
          started.pop();
          const whole = [...feed.entries];
          for (const [each, { ledgerSize, digest }] of seen) {
            const kept = school.length + changes.slice(0, ofDays.filter((of) => of <= each).length).flat().length;
            expect(ledgerSize).toBe(kept);
            await emptyView(database);
            feed.entries.splice(0, Infinity, ...whole.slice(0, kept));
            const without = await start();
            await without.caughtUp();
            expect(await without.gateway.viewDigest('000000')).toBe(digest);
            await without.stop();
            started.pop();
          }
        },
      ),
      { numRuns: 2 },
    );
  },
);

test('a day to come is refused, today is now, a day before the first fact is an empty county, and says so', async () => {
  const asking = await start();
  await feed.append([...school, ...student('张')], at(2));
  await asking.caughtUp();
  expect(await asking.codes('{ county(asOf: "2020-01-01") { students } }')).toEqual(['BAD_INPUT']);
  expect(await asking.codes('{ county(asOf: "2019-02-30") { students } }')).toEqual(['BAD_INPUT']);
  expect(await asking.codes('{ county(asOf: "0000-01-01") { students } }')).toEqual(['BAD_INPUT']);
  const fields = 'id empty students schoolCount asOfDay firstDay ledgerSize schools { edges { node { id } } }';
  const today = await county(asking, '2019-12-31', fields);
  expect(today).toEqual(await county(asking, null, fields));
  expect(await county(asking, '2019-10-01', fields)).toMatchObject({
    empty: true,
    students: 0,
    schoolCount: 0,
    asOfDay: '2019-10-01',
    firstDay: '2019-10-02',
    ledgerSize: 0,
  });
});

test('a fact of the last second of a day in Beijing belongs to it, one of the next does not', async () => {
  const asking = await start();
  await feed.append([...school, ...student('张')], '2019-10-02T15:59:59Z');
  await feed.append(student('李'), '2019-10-02T16:00:00Z');
  await asking.caughtUp();
  expect(await county(asking, '2019-10-02')).toEqual({ students: 1, ledgerSize: 5 });
  expect(await county(asking, '2019-10-03')).toEqual({ students: 2, ledgerSize: 7 });
});

test('what is read on a day carries the day in its id, and leads to the schools, classes and facts of that day', async () => {
  const asking = await start();
  await feed.append([...school, ...student('张')], at(2));
  await feed.append([planted.renamed('甲校', '甲校新名'), ...student('李')], at(5));
  await asking.caughtUp();
  const fields =
    'id schools { edges { node { id name facts { totalCount } classes { edges { node { id size facts { totalCount } } } } } } }';
  const decoded = (id: string) => Buffer.from(id, 'base64').toString();
  type Found = { id: string; schools: { edges: { node: { id: string; classes: { edges: { node: { id: string } }[] } } }[] } };
  const past = (await county(asking, day(3), fields)) as Found;
  const school1 = past.schools.edges[0]!.node;
  expect(school1).toMatchObject({
    name: '甲校',
    facts: { totalCount: 5 },
    classes: { edges: [{ node: { size: 1, facts: { totalCount: 3 } } }] },
  });
  const ids = [past.id, school1.id, school1.classes.edges[0]!.node.id];
  for (const id of ids) expect(decoded(id)).toMatch(/@2019-10-03$/);
  const now = (await county(asking, null, fields)) as Found;
  expect(now.schools.edges[0]!.node).toMatchObject({ name: '甲校新名', facts: { totalCount: 8 } });
  const { nodes } = await asking.data(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on County { students } ... on School { name students } ... on SchoolClass { size school { name } } } }',
    { ids },
  );
  expect(nodes).toEqual([{ students: 1 }, { name: '甲校', students: 1 }, { size: 1, school: { name: '甲校' } }]);
});

test('whoever asks for the same day meanwhile waits for the same making; days without a change between share one edition', async () => {
  const asking = await start();
  await feed.append([...school, ...student('张')], at(2));
  await feed.append(student('李'), at(9));
  await asking.caughtUp();
  let reads = 0;
  const { readFeed } = feed.ledger;
  feed.ledger.readFeed = async (input) => {
    if (input.from === 0) {
      reads += 1;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    }
    return readFeed(input);
  };
  expect(await asking.codes(`{ county(asOf: "${day(3)}") { students } }`)).toEqual(['NOT_READY']);
  const answers = await Promise.all([3, 3, 4, 8].map((each) => county(asking, day(each), 'students asOfDay')));
  expect(answers).toEqual([3, 3, 4, 8].map((each) => ({ students: 1, asOfDay: day(each) })));
  expect(reads).toBe(1);
  const { view } = await asking.data('{ view { editions { purpose asOf untilIndex progress } } }');
  expect(view.editions).toEqual([
    { purpose: 'LIVE', asOf: null, untilIndex: null, progress: 1 },
    { purpose: 'PAST', asOf: day(3), untilIndex: 5, progress: 1 },
  ]);
});

test('three days are kept, the one not asked for longest makes room; a restart keeps them', async () => {
  const asking = await start();
  await feed.append(school, at(1));
  for (let each = 2; each <= 7; each++) await feed.append(student(`生${each}`), at(each));
  await asking.caughtUp();
  const kept = async (of: Asking) =>
    (await of.data('{ view { editions { asOf } } }')).view.editions.flatMap(({ asOf }: { asOf: string | null }) => asOf ?? []).toSorted();
  for (const each of [2, 3, 4, 2, 5]) expect(await county(asking, day(each), 'students')).toEqual({ students: each - 1 });
  expect(await kept(asking)).toEqual([day(2), day(4), day(5)]);
  await asking.stop();
  started.pop();
  const again = await start();
  expect(await kept(again)).toEqual([day(2), day(4), day(5)]);
  let reads = 0;
  const { readFeed } = feed.ledger;
  feed.ledger.readFeed = (input) => {
    if (input.limit < 2_000) reads += 1;
    return readFeed(input);
  };
  for (const each of [2, 4, 5]) expect(await county(again, day(each), 'students')).toEqual({ students: each - 1 });
  expect(reads).toBe(0);
});

test('many days asked for at once, in any order, give each its own answer', patient, async () => {
  const asking = await start();
  await feed.append(school, at(1));
  for (let each = 2; each <= 9; each++) await feed.append(student(`生${each}`), at(each));
  await asking.caughtUp();
  const wanted = [5, 2, 8, 3, 7, 4, 6, 2, 5, 8];
  const answers = await Promise.all(
    wanted.map((each) => county(asking, day(each), 'students asOfDay schools { edges { node { students } } }')),
  );
  expect(answers).toEqual(
    wanted.map((each) => ({ students: each - 1, asOfDay: day(each), schools: { edges: [{ node: { students: each - 1 } }] } })),
  );
});

test('a day also holds what came after facts dated later, as after a clock that was set forward and back', async () => {
  const asking = await start();
  await feed.append([...school, ...student('张')], at(2));
  await feed.append([planted.layout()], '2099-06-01T00:00:00Z');
  await feed.append(student('李'), at(9));
  await feed.append(student('赵'), at(12));
  await asking.caughtUp();
  expect(await county(asking, day(5))).toEqual({ students: 1, ledgerSize: 5 });
  expect(await county(asking, day(10))).toEqual({ students: 2, ledgerSize: 8 });
});
