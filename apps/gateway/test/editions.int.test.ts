import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { viewVersion } from '../src/editions/edition-slots.ts';
import { openEdition } from '../src/editions/open-edition.ts';
import { createSnapshots } from '../src/editions/snapshots.ts';
import { clearSlot, viewTables } from '../src/views/clear-slot.ts';
import { type Asking, startTestGateway } from './asking.ts';
import { planted, plantFeed, type PlantedFeed, prepareSchemas } from './planted-feed.ts';
import { liveSlot } from './view-rows.ts';

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
  const asking = await startTestGateway(database, feed);
  started.push(asking);
  return asking;
}

const students = (from: number, count: number, classNo = 1) =>
  Array.from({ length: count }, (_, index) => `生${from + index}`).flatMap((name) => [
    planted.student(name),
    planted.enrolled(name, '甲校', 1, classNo),
  ]);
const school = [planted.school('甲校'), planted.conditions('甲校', 10_000), planted.classOf('甲校', 1, 1), planted.classOf('甲校', 1, 2)];

const state = `{ view { ledgerSize viewVersion editions { slot purpose nextIndex untilIndex progress viewVersion digest }
  lastRebuild { isIdentical comparedAt formerVersion formerDigest digest failure } } }`;
/** Many programs may share the machine. */
const patient = { timeout: 15_000 };
const rebuild = 'mutation { rebuildView { __typename ... on Refusal { code } ... on RebuildStarted { view { editions { purpose } } } } }';

async function rebuilt(asking: Asking): Promise<{ editions: { slot: string; purpose: string }[]; lastRebuild: Record<string, unknown> }> {
  const before = await liveSlot(database);
  expect((await asking.data(rebuild)).rebuildView).toMatchObject({ __typename: 'RebuildStarted' });
  await expect.poll(() => liveSlot(database), patient).not.toBe(before);
  const other = database.owner(before);
  await expect.poll(async () => (await database.owner`select from ${other}.view_position`).length, patient).toBe(0);
  return (await asking.data(state)).view;
}

test('a rebuild is byte-identical, takes the other slot, goes on following, and leaves the former slot empty', async () => {
  const asking = await start();
  await feed.append([...school, ...students(0, 40)]);
  await asking.caughtUp();
  const digest = await asking.gateway.viewDigest('000000');
  const former = await liveSlot(database);
  for (const slot of [former === 'gateway_a' ? 'gateway_b' : 'gateway_a', former]) {
    const { editions, lastRebuild } = await rebuilt(asking);
    expect(lastRebuild).toMatchObject({ isIdentical: true, comparedAt: 84, failure: null });
    expect(lastRebuild['digest']).toMatch(/^[0-9a-f]{64}$/);
    expect(editions).toMatchObject([{ slot, purpose: 'LIVE', nextIndex: 84, progress: 1 }]);
    expect(await asking.gateway.viewDigest('000000')).toBe(digest);
    for (const table of viewTables) {
      const other = slot === 'gateway_a' ? 'gateway_b' : 'gateway_a';
      expect(await database.owner`select from ${database.owner(other)}.${database.owner(table)}`).toHaveLength(0);
    }
  }
  await feed.append(students(40, 1));
  await asking.caughtUp();
  expect((await asking.data('{ county(waitFor: "registry:86") { students ledgerSize } }')).county).toEqual({
    students: 41,
    ledgerSize: 86,
  });
});

test('a live view that is not what the ledger says is found, told and replaced', async () => {
  const asking = await start();
  await feed.append([...school, ...students(0, 10)]);
  await asking.caughtUp();
  await database.owner.unsafe(`update ${await liveSlot(database)}.class set students = 99 where class_no = 1`);
  const { lastRebuild } = await rebuilt(asking);
  expect(lastRebuild).toMatchObject({ isIdentical: false, comparedAt: 24, failure: null });
  expect(lastRebuild['digest']).not.toBe(lastRebuild['formerDigest']);
  expect((await asking.data('{ county { students } }')).county).toEqual({ students: 10 });
  await asking.stop();
  started.pop();
  const again = await start();
  expect((await again.data(state)).view.lastRebuild).toEqual(lastRebuild);
});

test('while one is being made, a second rebuild is refused and the live one goes on serving', async () => {
  const asking = await start();
  await feed.append([...school, ...students(0, 10)]);
  await asking.caughtUp();
  const gate = Promise.withResolvers<void>();
  const { readFeed } = feed.ledger;
  feed.ledger.readFeed = async (input) => {
    if (input.from === 0) await gate.promise;
    return readFeed(input);
  };
  await asking.data(rebuild);
  expect((await asking.data(rebuild)).rebuildView).toEqual({ __typename: 'Refusal', code: 'REBUILD_RUNS' });
  expect((await asking.data(state)).view.editions).toMatchObject([
    { purpose: 'LIVE', nextIndex: 24, progress: 1 },
    { purpose: 'BUILDING', nextIndex: 0, progress: 0 },
  ]);
  await feed.append(students(10, 5));
  await asking.caughtUp();
  expect((await asking.data('{ county { students } }')).county).toEqual({ students: 15 });
  gate.resolve();
  await expect.poll(async () => (await asking.data(state)).view.lastRebuild?.isIdentical, patient).toBe(true);
});

test('a rebuild that fails is told and given up; the live one goes on', async () => {
  const asking = await start();
  await feed.append([...school, ...students(0, 10)]);
  await asking.caughtUp();
  const { body } = feed.entries[6]!;
  feed.entries[6]!.body = '{}';
  await asking.data(rebuild);
  await expect.poll(async () => (await asking.data(state)).view.lastRebuild?.failure, patient).toContain('ledger entry 6');
  expect((await asking.data(state)).view.editions).toMatchObject([{ purpose: 'LIVE', nextIndex: 24 }]);
  feed.entries[6]!.body = body;
  await feed.append(students(10, 1));
  await asking.caughtUp();
  expect(asking.gateway.notReady()).toBeNull();
  expect((await rebuilt(asking)).lastRebuild).toMatchObject({ isIdentical: true, failure: null });
});

test('reads while the editions are swapped are of one edition each', async () => {
  const asking = await start();
  await feed.append([...school, ...students(0, 20, 1), ...students(20, 20, 2)]);
  await asking.caughtUp();
  // the former edition is marked in two tables: whoever mixes editions shows one mark without the other
  const slot = await liveSlot(database);
  await database.owner.unsafe(`update ${slot}.class set students = students + 1; update ${slot}.school set name = '旧'`);
  await feed.append([planted.corrected('生0', { migrant: true })]); // so that the next answer is none that was kept
  await asking.caughtUp();
  const query =
    '{ county { students schools { edges { node { name students classes { edges { node { size school { name students } } } } } } } } }';
  const seen = new Set<string>();
  let isDone = false;
  const reading = Array.from({ length: 4 }, async () => {
    while (!isDone) seen.add(JSON.stringify(await asking.data(query)));
  });
  await rebuilt(asking);
  for (let more = 0; more < 3; more++) seen.add(JSON.stringify(await asking.data(query)));
  isDone = true;
  await Promise.all(reading);
  const whole = (name: string, size: number) => {
    const here = { name, students: 2 * size };
    const node = { node: { size, school: here } };
    return JSON.stringify({
      county: { students: 2 * size, schools: { edges: [{ node: { ...here, classes: { edges: [node, node] } } }] } },
    });
  };
  expect([...seen].toSorted()).toEqual([whole('旧', 21), whole('甲校', 20)].toSorted());
});

test('no answer is older than the token that was waited for, however the snapshots are kept', async () => {
  const asking = await start();
  await feed.append(school);
  await asking.caughtUp();
  let isDone = false;
  const reading = Array.from({ length: 3 }, async () => {
    while (!isDone) await asking.data('{ county { students } }');
  });
  for (let count = 1; count <= 25; count++) {
    // also with facts that change no number, before, after and without one that does
    if (count % 3 === 0) await feed.append([planted.layout()]);
    await feed.append(students(count, 1));
    if (count % 4 === 0) await feed.append([planted.exported()]);
    for (const more of [[], [planted.layout()]]) {
      if (more.length > 0) await feed.append(more);
      const size = feed.entries.length;
      const { county } = await asking.data(
        `{ county(waitFor: "registry:${size}") { students ledgerSize newestFact { ledgerIndex } classes { edges { node { size } } } } }`,
      );
      const classes = { edges: [{ node: { size: count } }] };
      expect(county).toEqual({ students: count, ledgerSize: size, newestFact: { ledgerIndex: size - 1 }, classes });
    }
  }
  isDone = true;
  await Promise.all(reading);
});

test('facts that change no number keep the numbers of the snapshot before, and one that does makes them anew', async () => {
  const asking = await start();
  await feed.append([...school, ...students(0, 3)]);
  await asking.caughtUp();
  const runtime = database.runtime();
  const row = {
    slot: await liveSlot(database),
    purpose: 'live',
    viewVersion,
    build: 1,
    asOf: null,
    untilIndex: null,
    digest: null,
  } as const;
  const edition = await openEdition(runtime, row);
  const snapshots = createSnapshots({
    county: '000000',
    clock: runtime.clock,
    readFirstDay: async () => '2019-09-10',
    purgeEpoch: () => 0,
  });
  const read = () => snapshots.read(edition, { schoolYear: null, asOf: null });
  const before = await read();
  expect(await read()).toBe(before);
  await feed.append([planted.layout()]);
  await asking.caughtUp();
  edition.nextIndex += 1;
  const [after, again] = [await read(), await read()];
  expect(after).toMatchObject({ ledgerSize: 11, newestFact: { ledgerIndex: 10 } });
  expect(after.schools).toBe(before.schools);
  expect(again).toBe(after);
  await feed.append(students(3, 1));
  await asking.caughtUp();
  expect((await read()).classes[0]!.composition.students).toBe(4); // though this reader was not told
  edition.nextIndex = edition.numbersIndex = 13;
  expect(await read()).toMatchObject({ ledgerSize: 13, classes: [{ composition: { students: 4 } }, { composition: { students: 0 } }] });
});

test('a program with another view version makes a new edition at its start, while the old one serves', async () => {
  const first = await start();
  await feed.append([...school, ...students(0, 10)]);
  await first.caughtUp();
  await first.stop();
  started.pop();
  const former = await liveSlot(database);
  await database.owner`update gateway.edition set view_version = 0`;
  const gate = Promise.withResolvers<void>();
  const { readFeed } = feed.ledger;
  feed.ledger.readFeed = async (input) => {
    if (input.from === 0) await gate.promise;
    return readFeed(input);
  };
  const asking = await start();
  expect(asking.gateway.notReady()).toBeNull();
  expect((await asking.data('{ county { students } }')).county).toEqual({ students: 10 });
  gate.resolve();
  await expect.poll(() => liveSlot(database), patient).not.toBe(former);
  await expect
    .poll(async () => (await asking.data(state)).view.lastRebuild, patient)
    .toMatchObject({ formerVersion: 0, isIdentical: null });
});

test('until the first edition is made the county is not shown as empty', async () => {
  await feed.append([...school, ...students(0, 10)]);
  const gate = Promise.withResolvers<void>();
  const { readFeed } = feed.ledger;
  feed.ledger.readFeed = async (input) => {
    await gate.promise;
    return readFeed(input);
  };
  const asking = await start();
  expect(asking.gateway.notReady()).toContain('视图正在由账本建立');
  expect(await asking.codes('{ county { students } }')).toEqual(['NOT_READY']);
  expect(await asking.codes('{ county(waitFor: "registry:3") { students } }')).toEqual(['NOT_READY']);
  expect(JSON.parse(await asking.text('{ county { students } }')).errors[0].extensions).toMatchObject({ progress: 0 });
  gate.resolve();
  await asking.caughtUp();
  expect((await asking.data('{ county { students } }')).county).toEqual({ students: 10 });
});

test('a slot that is cleared for one county keeps the rows of another', async () => {
  const asking = await start();
  await feed.append([...school, ...students(0, 3)]);
  await asking.caughtUp();
  const slot = await liveSlot(database);
  const rows = async (county: string) =>
    (await Promise.all(viewTables.map((table) => database.owner.unsafe(`select from ${slot}.${table} where county = '${county}'`)))).map(
      ({ length }) => length,
    );
  const before = await rows('000000');
  expect(Math.max(...before)).toBe(10);
  for (const table of viewTables) {
    await database.owner.unsafe(`create temporary table copy as select * from ${slot}.${table}; update copy set county = '999999';
      insert into ${slot}.${table} select * from copy; drop table copy`);
  }
  await database
    .runtime()
    .database('gateway')
    .begin((transaction) => clearSlot(transaction, '000000', slot));
  expect(Math.max(...(await rows('000000')))).toBe(0);
  expect(await rows('999999')).toEqual(before);
});
