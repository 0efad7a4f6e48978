import { clockFrom } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { editionDigest } from '../src/views/view-digest.ts';
import { type Asking, startTestGateway } from './asking.ts';
import { plantCustody, type PlantedCustody } from './planted-custody.ts';
import { planted, plantFeed, type PlantedFeed, prepareSchemas, uuid } from './planted-feed.ts';

let database: TestDatabase;
let feed: PlantedFeed;
let doors: PlantedCustody;
const started: Asking[] = [];
beforeEach(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await prepareSchemas(database);
  feed = plantFeed(database.runtime());
  doors = plantCustody(database);
});
afterEach(async () => {
  for (const asking of started.splice(0)) await asking.stop();
  await database.drop();
});

async function start(): Promise<Asking> {
  const clock = clockFrom(new Date('2019-12-31T15:00:00+08:00'));
  const asking = await startTestGateway(database, feed, undefined, clock, doors);
  started.push(asking);
  await asking.caughtUp();
  return asking;
}

const county = `{ county { students composition { male female migrant leftBehind leftBehindUnknown migrantUnknown birthUnknown } } }`;
const pupils = ['张', '李', '王'].flatMap((name) => [
  planted.student(name, { gender: '1', migrant: true, leftBehind: 'both-parents' }),
  planted.enrolled(name, '甲校', 1, 1),
]);
const teacher = [planted.teacher('周', { degree: '博士研究生' }), planted.teaching('周', '甲校')];

async function fill(): Promise<void> {
  await feed.append([planted.school('甲校'), planted.conditions('甲校', 10_000), planted.classOf('甲校', 1, 1)], '2019-09-10T02:00:00Z');
  await feed.append([...pupils, ...teacher, planted.care('张', 'home-teaching')], '2019-09-11T02:00:00Z');
  await feed.append([planted.corrected('张', { gender: '1', migrant: true, leftBehind: 'none' })], '2019-10-20T02:00:00Z');
}
const slotsOf = async (purpose: string) =>
  (await database.owner<{ slot: string }[]>`select slot from gateway.edition where purpose = ${purpose}`).map(({ slot }) => slot);
const rowOf = async (slot: string, name: string) => {
  const rows = await database.owner.unsafe(`
    select class_id is not null as counted, gender, migrant, left_behind, birth_known from ${slot}.student_year where student_id = '${uuid(name)}'`);
  return Array.from(rows, (row) => Object.fromEntries(Object.entries(row)));
};
const unknown = { counted: true, gender: null, migrant: null, left_behind: null, birth_known: false };
const rebuilt = async (asking: Asking) => {
  await asking.data('mutation { rebuildView { __typename } }');
  await expect.poll(async () => (await slotsOf('building')).length, { timeout: 10_000 }).toBe(0);
  return database.owner<{ same: boolean }[]>`select former_digest = digest as same from gateway.rebuild`;
};

test('an erased student stays counted and reads as unknown, in the live edition and in days gone by, at once', async () => {
  await fill();
  const asking = await start();
  await expect.poll(() => asking.data(`{ county(asOf: "2019-09-15") { students } }`)).toMatchObject({ county: { students: 3 } });
  const before = await asking.data(county);
  expect(before).toMatchObject({ county: { students: 3, composition: { male: 3, migrant: 3, leftBehind: 2, leftBehindUnknown: 0 } } });
  doors.request(uuid('张'));
  await asking.gateway.start();
  expect(doors.steps).toEqual(['prepare', 'fence', 'destroy', 'registry.identities', 'gateway.live', 'gateway.past', 'certify']);
  expect(doors.purged).toContainEqual({ projection: 'gateway.live', count: 2 });
  expect(doors.purged).toContainEqual({ projection: 'gateway.past', count: 2 });
  expect(await asking.data(county)).toEqual({
    county: {
      students: 3,
      composition: { male: 2, female: 0, migrant: 2, leftBehind: 2, leftBehindUnknown: 1, migrantUnknown: 1, birthUnknown: 1 },
    },
  });
  for (const slot of [...(await slotsOf('live')), ...(await slotsOf('past'))]) expect(await rowOf(slot, '张')).toEqual([unknown]);
  expect(await rowOf((await slotsOf('live'))[0]!, '李')).toMatchObject([{ gender: 'male' }]);
});

test('a view that is made anew afterwards is byte-identical to the purged one, of a day gone by too', async () => {
  await fill();
  const asking = await start();
  await expect.poll(() => asking.data(`{ county(asOf: "2019-09-15") { students } }`)).toMatchObject({ county: { students: 3 } });
  for (const name of ['张', '周']) {
    doors.request(uuid(name));
    await asking.gateway.start();
  }
  const [past] = await slotsOf('past');
  const purgedPast = await editionDigest(database.runtime().database(past!), '000000');
  expect(await rebuilt(asking)).toEqual([{ same: true }]);
  await database.owner`delete from gateway.edition where slot = ${past!}`;
  const again = await start();
  await expect.poll(() => again.data(`{ county(asOf: "2019-09-15") { students } }`)).toMatchObject({ county: { students: 3 } });
  expect(await editionDigest(database.runtime().database((await slotsOf('past'))[0]!), '000000')).toEqual(purgedPast);
});

test('whom an id means is told by kind, newest place and number of facts, and of an unknown id nothing', async () => {
  await fill();
  const asking = await start();
  const of = (id: string) => asking.data(`{ erasablePerson(subject: "${id}") { kind schoolYear schoolName grade classNo facts } }`);
  expect(await of(uuid('张'))).toEqual({
    erasablePerson: { kind: 'STUDENT', schoolYear: 2019, schoolName: '甲校', grade: 1, classNo: 1, facts: 4 },
  });
  expect(await of(uuid('周'))).toMatchObject({ erasablePerson: { kind: 'TEACHER', schoolName: '甲校', grade: null } });
  for (const id of [uuid('nobody'), '赵甲']) expect(await of(id)).toEqual({ erasablePerson: null });
});

test('a batch that was read before the purge is not written after it', async () => {
  await feed.append([planted.school('甲校'), planted.conditions('甲校', 10_000), planted.classOf('甲校', 1, 1)]);
  const asking = await start();
  // The write of the batch waits for this lock, behind which the person is fenced.
  const lock = await database.owner.reserve();
  const [slot] = await slotsOf('live');
  await lock.unsafe(`begin; select from ${slot}.view_position for update`);
  await feed.append(pupils.slice(0, 2));
  await feed.append(pupils.slice(2, 4)); // read ahead, while the first is written
  await expect
    .poll(async () => (await database.owner`select 1 from pg_stat_activity where wait_event_type = 'Lock' and usename = 'gateway'`).length)
    .toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  doors.request(uuid('李'));
  const purged = asking.gateway.start();
  await expect.poll(() => doors.steps).toContain('destroy');
  await lock.unsafe('commit');
  lock.release();
  await purged;
  await asking.caughtUp();
  expect(await rowOf(slot!, '李')).toEqual([unknown]);
});

test('of an erased person whose key is there again nothing is read', async () => {
  await fill();
  await database.owner`insert into vault.fence (county, subject) values ('000000', ${uuid('张')})`;
  await start();
  expect(await rowOf((await slotsOf('live'))[0]!, '张')).toEqual([unknown]);
});

test('an edition that tells of an erased person again, as after a restore, is purged before the gateway has started', async () => {
  await fill();
  const asking = await start();
  doors.request(uuid('张'));
  await asking.gateway.start();
  const [slot] = await slotsOf('live');
  await database.owner.unsafe(`update ${slot}.student_year set gender = 'male', migrant = true where student_id = '${uuid('张')}'`);
  await asking.stop();
  started.splice(0);
  const again = await start();
  doors.steps.length = 0;
  await again.gateway.start();
  expect(doors.steps).toEqual(['block', 'registry.identities', 'gateway.live', 'gateway.past', 'certify']);
  expect(await rowOf(slot!, '张')).toEqual([unknown]);
});

test('a fence that only the ledger tells of is put up again before the gateway has started', async () => {
  await fill();
  const subject = uuid('张');
  const header = JSON.stringify({
    county: '000000',
    id: uuid('fence'),
    source: '/custody',
    stream: `erasure/${subject}`,
    time: '2019-11-01T02:00:00Z',
    type: 'county.custody.subject-fenced.v1',
    version: 2,
    versionprev: 1,
  });
  feed.force({ eventId: uuid('fence'), header, body: JSON.stringify({ imports: [], subject, subjectKind: 'student' }) });
  doors.request(uuid('李')); // something to move on from
  const asking = await start();
  await asking.gateway.start();
  expect(doors.steps.slice(0, 1)).toEqual(['block']);
});
