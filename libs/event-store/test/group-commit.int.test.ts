import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import {
  type Commit,
  createEventStore,
  DuplicateEvent,
  type EventStore,
  eventStoreMigrations,
  type ExpectedVersion,
  type NewEvent,
  type Sql,
  StoreBusy,
  VersionConflict,
} from '../src/event-store.ts';
import { county, privateEvent, publicEvent } from './sample-events.ts';

let database: TestDatabase;
let sql: Sql;
let store: EventStore;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  sql = await database.schema('group_test', [eventStoreMigrations]);
  await database.owner`create table group_test.view (note text primary key, position bigint not null)`;
  await database.owner`grant select, insert on group_test.view to group_test`;
});
beforeEach(() => {
  store = createEventStore({ sql });
});
afterAll(() => database.drop());

const freshStream = () => `month/${randomUUID()}`;
type Extra = { expected?: ExpectedVersion; project?: Commit['project']; of?: string };
function commit(stream: string, events: NewEvent[], { expected = 'any', project, of = county }: Extra = {}): Promise<bigint> {
  return store.commit({
    county: of,
    streams: [stream],
    events: () => [{ stream, expected, events }],
    ...(project ? { project } : {}),
  });
}
/** A view of one row, whose transaction is told. */
const noting =
  (note: string, transactions: string[] = []): Commit['project'] =>
  async (transaction, position) => {
    const [row] = await transaction<
      [{ id: string }]
    >`insert into view values (${note}, ${position}) returning pg_current_xact_id()::text as id`;
    transactions.push(row.id);
  };
const stored = async (stream: string, of = county) => (await store.readStreams(of, [stream])).flat();
const notes = async (...wanted: string[]) =>
  (await sql<{ note: string }[]>`select note from view where note = any(${wanted}) order by note`).map(({ note }) => note);
const outcomes = (settled: PromiseSettledResult<bigint>[]) =>
  settled.map((outcome) => (outcome.status === 'fulfilled' ? 'stored' : (outcome.reason as Error).message));

describe('commits at the same time', () => {
  test('share few transactions, and each is told the position of its own last event', async () => {
    const streams = Array.from({ length: 40 }, freshStream);
    const transactions: string[] = [];
    const positions = await Promise.all(
      streams.map((stream, index) =>
        commit(stream, index % 2 === 0 ? [privateEvent()] : [publicEvent(stream), privateEvent()], {
          project: noting(stream, transactions),
        }),
      ),
    );
    expect(transactions).toHaveLength(40);
    expect(new Set(transactions).size).toBeLessThanOrEqual(3);
    for (const [index, stream] of streams.entries()) {
      const events = await stored(stream);
      expect(events.map(({ version }) => version)).toEqual(index % 2 === 0 ? [1] : [1, 2]);
      expect(events.at(-1)!.position).toBe(positions[index]);
    }
    expect(await sql`select 1 from view v join event e using (position) where v.note = e.stream and note = any(${streams})`).toHaveLength(
      40,
    );
  });

  test('of one stream follow each other in the order they were asked for', async () => {
    const stream = freshStream();
    const events = Array.from({ length: 12 }, () => privateEvent());
    const settled = await Promise.allSettled(
      events.flatMap((event, index) => [commit(stream, [event], { expected: index }), commit(freshStream(), [privateEvent()])]),
    );
    expect(new Set(outcomes(settled))).toEqual(new Set(['stored']));
    expect((await stored(stream)).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  test('of several streams are not overtaken by a later commit of one of them', async () => {
    const [busy, wanted] = [freshStream(), freshStream()];
    const [begun, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const underWay = commit(busy, [privateEvent()], {
      project() {
        begun.resolve();
        return release.promise;
      },
    });
    await begun.promise;
    const both = store.commit({
      county,
      streams: [busy, wanted],
      events: () => [
        { stream: busy, expected: 1, events: [privateEvent()] },
        { stream: wanted, expected: 'none', events: [privateEvent()] },
      ],
    });
    const settled = Promise.allSettled([underWay, both, commit(wanted, [privateEvent()], { expected: 'none' })]);
    await commit(freshStream(), [privateEvent()]); // others are not held up
    release.resolve();
    expect(outcomes(await settled)).toEqual(['stored', 'stored', expect.stringContaining('expected 0')]);
  });

  test('leave out nobody but the one in conflict', async () => {
    const taken = freshStream();
    await commit(taken, [privateEvent()]);
    const others = Array.from({ length: 10 }, freshStream);
    const settled = await Promise.allSettled([
      ...others.slice(0, 5).map((stream) => commit(stream, [publicEvent(stream)], { expected: 'none', project: noting(stream) })),
      commit(taken, [privateEvent()], { expected: 'none', project: noting('in conflict') }),
      ...others.slice(5).map((stream) => commit(stream, [publicEvent(stream)], { expected: 'none', project: noting(stream) })),
    ]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(settled[5]).toEqual({ status: 'rejected', reason: expect.any(VersionConflict) as unknown });
    for (const stream of others) expect(await stored(stream)).toHaveLength(1);
    expect(await notes(...others, 'in conflict')).toEqual(others.toSorted());
    expect(await stored(taken)).toHaveLength(1);
  });

  test('leave out nobody but the one whose event is stored already', async () => {
    const known = privateEvent();
    await commit(freshStream(), [known]);
    const [before, again, after] = [freshStream(), freshStream(), freshStream()];
    const settled = await Promise.allSettled([commit(before, [privateEvent()]), commit(again, [known]), commit(after, [privateEvent()])]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(settled[1]).toMatchObject({ reason: expect.any(DuplicateEvent) as unknown });
    expect((await Promise.all([before, again, after].map((stream) => stored(stream)))).map(({ length }) => length)).toEqual([1, 0, 1]);
  });

  test.each<[string, Commit['project']]>([
    ['in the program', () => Promise.reject(new Error('the view failed'))],
    ['in the database', (transaction) => transaction`insert into view select * from nothing`.then(() => {})],
    ['in the database, swallowed', (transaction) => transaction`insert into view select * from nothing`.then(() => {}).catch(() => {})],
  ])('leave out nobody but the one whose view fails %s', async (_where, project) => {
    const others = Array.from({ length: 6 }, freshStream);
    const failing = freshStream();
    const settled = await Promise.allSettled([
      ...others.slice(0, 3).map((stream) => commit(stream, [privateEvent()], { project: noting(stream) })),
      commit(failing, [privateEvent()], { project }),
      ...others.slice(3).map((stream) => commit(stream, [privateEvent()], { project: noting(stream) })),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(
      others.toSpliced(3, 0, failing).map((stream) => (stream === failing ? 'rejected' : 'fulfilled')),
    );
    expect(await notes(...others)).toEqual(others.toSorted());
    expect(await stored(failing)).toEqual([]);
  });

  test('leave out nobody but the one whose events cannot be made, or go to a stream it did not name', async () => {
    const [one, other, unnamed] = [freshStream(), freshStream(), freshStream()];
    const settled = await Promise.allSettled([
      commit(one, [privateEvent()]),
      store.commit({ county, streams: [freshStream()], events: () => Promise.reject(new Error('no key')) }),
      store.commit({ county, streams: [freshStream()], events: () => [{ stream: unnamed, expected: 'any', events: [privateEvent()] }] }),
      commit(other, [privateEvent()]),
    ]);
    expect(outcomes(settled)).toEqual(['stored', 'no key', 'a commit appends only to streams that it names', 'stored']);
    expect(await stored(unnamed)).toEqual([]);
  });

  test('of two counties do not share a transaction', async () => {
    const stream = freshStream();
    const transactions: string[] = [];
    await Promise.all([
      commit(stream, [privateEvent()], { project: noting(`${stream} here`, transactions) }),
      commit(stream, [privateEvent()], { of: '510121', project: noting(`${stream} there`, transactions) }),
    ]);
    expect(new Set(transactions).size).toBe(2);
    expect([(await stored(stream)).length, (await stored(stream, '510121')).length]).toEqual([1, 1]);
  });

  test('wake the relay', async () => {
    let woken = 0;
    store.onAppended(() => woken++);
    await commit(freshStream(), [privateEvent()]);
    expect(woken).toBe(1);
  });
});

describe('a commit that is asked for while too many wait', () => {
  test('is refused at once, and what waits is stored', async () => {
    const settled = await Promise.allSettled(Array.from({ length: 4_200 }, () => commit(freshStream(), [privateEvent()])));
    const refused = settled.filter((outcome) => outcome.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ reason }) => reason instanceof StoreBusy)).toBe(true);
    expect(settled.length - refused.length).toBeGreaterThanOrEqual(4_096);
    await commit(freshStream(), [privateEvent()]); // and there is room again
  });
});
