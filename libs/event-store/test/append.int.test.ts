import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseEventHeader } from '@junheng/contracts';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  createEventStore,
  DuplicateEvent,
  type EventStore,
  eventStoreMigrations,
  type ExpectedVersion,
  type NewEvent,
  type Sql,
  VersionConflict,
} from '../src/event-store.ts';
import { county, privateEvent, publicEvent } from './sample-events.ts';

let database: TestDatabase;
let sql: Sql;
let store: EventStore;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  sql = await database.schema('append_test', [eventStoreMigrations]);
  store = createEventStore({ sql });
});
afterAll(() => database.drop());

const append = (stream: string, expected: ExpectedVersion, ...events: NewEvent[]) =>
  sql.begin((transaction) => store.append(transaction, county, [{ stream, expected, events }]));
const freshStream = () => `student/${randomUUID()}`;

describe('an append', () => {
  test('gives the events of a stream the next versions and rising positions, and answers with the last position', async () => {
    const stream = freshStream();
    await append(stream, 'none', privateEvent(), privateEvent());
    const last = await append(stream, 2, privateEvent());
    const events = (await store.readStreams(county, [stream])).flat();
    expect(events.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(events.map(({ position }) => position)).toEqual(events.map(({ position }) => position).toSorted((a, b) => Number(a - b)));
    expect(events.at(-1)!.position).toBe(last);
  });

  test('keeps what it was given', async () => {
    const stream = freshStream();
    const given = publicEvent(stream);
    await append(stream, 'none', given);
    const [stored] = (await store.readStreams(county, [stream])).flat();
    expect(stored).toMatchObject({ county, stream, id: given.id, type: given.type, body: given.body, metadata: given.metadata });
    expect(stored!.publicBody).toBe(given.published!.body);
    expect(stored!.recordedAt).toBeInstanceOf(Date);
  });

  test('keeps a public body that is the stored one only once, and reads it whole', async () => {
    const stream = freshStream();
    const given = { ...publicEvent(stream), body: '{"open":1}' };
    await append(stream, 'none', given);
    const [row] = await sql<[{ publicBody: string | null }]>`select public_body as "publicBody" from event where event_id = ${given.id}`;
    expect(row.publicBody).toBeNull();
    expect((await store.readStreams(county, [stream])).flat()[0]!.publicBody).toBe('{"open":1}');
  });

  test('refuses a text that holds the separator of its columns', async () => {
    await expect(append(freshStream(), 'none', { ...privateEvent(), type: 'Note\u001eTaken' })).rejects.toThrow(TypeError);
  });

  test('is read back by stream, in the order asked for, with nothing of a stream that is not there', async () => {
    const [first, second] = [freshStream(), freshStream()];
    await append(first, 'none', privateEvent(), privateEvent());
    await append(second, 'none', privateEvent());
    const read = await store.readStreams(county, [second, freshStream(), first]);
    expect(read.map((events) => events.map(({ stream, version }) => [stream, version]))).toEqual([
      [[second, 1]],
      [],
      [
        [first, 1],
        [first, 2],
      ],
    ]);
    expect(await store.readStreams('999999', [first])).toEqual([[]]);
  });

  test('takes several streams in the order given, all or nothing', async () => {
    const [first, second] = [freshStream(), freshStream()];
    const both = (expected: ExpectedVersion) =>
      sql.begin((transaction) =>
        store.append(transaction, county, [
          { stream: second, expected: 'any', events: [privateEvent(), privateEvent()] },
          { stream: first, expected, events: [privateEvent()] },
        ]),
      );
    await both('none');
    await expect(both('none')).rejects.toThrow(VersionConflict);
    const [inFirst, inSecond] = [(await store.readStreams(county, [first])).flat(), (await store.readStreams(county, [second])).flat()];
    expect([inFirst.length, inSecond.length]).toEqual([1, 2]);
    expect(inFirst[0]!.position).toBeGreaterThan(inSecond[1]!.position);
  });

  test('vanishes with the transaction of its caller', async () => {
    const stream = freshStream();
    await expect(
      sql.begin(async (transaction) => {
        await store.append(transaction, county, [{ stream, expected: 'none', events: [privateEvent()] }]);
        expect((await store.readStreams(county, [stream], transaction)).flat()).toHaveLength(1);
        throw new Error('the view failed');
      }),
    ).rejects.toThrow('the view failed');
    expect((await store.readStreams(county, [stream])).flat()).toEqual([]);
  });

  test('refuses an event id that is already stored, in another stream too', async () => {
    const id = randomUUID();
    await append(freshStream(), 'none', privateEvent(id));
    await expect(append(freshStream(), 'none', privateEvent(id))).rejects.toThrow(DuplicateEvent);
    await expect(append(freshStream(), 'any', privateEvent(id))).rejects.toThrow(DuplicateEvent);
  });

  test('refuses no events, and a stream named twice', async () => {
    const stream = freshStream();
    await expect(append(stream, 'any')).rejects.toThrow(TypeError);
    const twice = { stream, expected: 'any', events: [privateEvent()] } as const;
    await expect(sql.begin((transaction) => store.append(transaction, county, [twice, twice]))).rejects.toThrow(TypeError);
  });

  test('keeps the counties apart', async () => {
    const stream = freshStream();
    await append(stream, 'none', privateEvent());
    await sql.begin((transaction) => store.append(transaction, '510121', [{ stream, expected: 'none', events: [privateEvent()] }]));
    expect((await store.readStreams('510121', [stream])).flat()).toHaveLength(1);
  });

  test('cannot be undone: the tables refuse change and removal even to the owner', async () => {
    await expect(database.owner`update append_test.event set body = ''`).rejects.toMatchObject({ code: 'JH003' });
    await expect(database.owner`delete from append_test.event`).rejects.toMatchObject({ code: 'JH003' });
    await expect(database.owner`truncate append_test.event`).rejects.toMatchObject({ code: 'JH003' });
  });
});

describe('an expected version', () => {
  const newStream: NewEvent[] = [];
  const streamAtTwo = () => [privateEvent(), privateEvent()];

  test.each<[ExpectedVersion, NewEvent[]]>([
    ['any', newStream],
    ['any', streamAtTwo()],
    ['none', newStream],
    ['exists', streamAtTwo()],
    [0, newStream],
    [2, streamAtTwo()],
  ])('%s is met: the append is stored', async (expected, past) => {
    const stream = freshStream();
    if (past.length > 0) await append(stream, 'none', ...past);
    await append(stream, expected, privateEvent());
    expect((await store.readStreams(county, [stream])).flat()).toHaveLength(past.length + 1);
  });

  test.each<[ExpectedVersion, NewEvent[]]>([
    ['none', streamAtTwo()],
    ['exists', newStream],
    [2, newStream],
    [0, streamAtTwo()],
    [1, streamAtTwo()],
    [3, streamAtTwo()],
  ])('%s is not met: the append is a conflict and nothing is stored', async (expected, past) => {
    const stream = freshStream();
    if (past.length > 0) await append(stream, 'none', ...past);
    await expect(append(stream, expected, privateEvent())).rejects.toThrow(VersionConflict);
    expect((await store.readStreams(county, [stream])).flat()).toHaveLength(past.length);
  });

  test('that is no version is a mistake of the caller', async () => {
    for (const expected of [-1, 1.5, Number.NaN]) await expect(append(freshStream(), expected, privateEvent())).rejects.toThrow(TypeError);
  });

  test('lets exactly one of two appends that race through', async () => {
    const stream = freshStream();
    await append(stream, 'none', privateEvent());
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => append(stream, 1, privateEvent())));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(reasons).toEqual(Array.from({ length: 3 }, () => expect.any(VersionConflict) as unknown));
    expect((await store.readStreams(county, [stream])).flat()).toHaveLength(2);
  });

  test('is held against an append that is under way: the later one waits for its end', async () => {
    const stream = freshStream();
    await append(stream, 'none', privateEvent());
    const appended = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const first = sql.begin(async (transaction) => {
      await store.append(transaction, county, [{ stream, expected: 1, events: [privateEvent()] }]);
      appended.resolve();
      await release.promise;
    });
    await appended.promise;
    const second = append(stream, 1, privateEvent()).catch((error: unknown) => error);
    expect(await Promise.race([second, sleep(1_000, 'waits')])).toBe('waits');
    release.resolve();
    await first;
    expect(await second).toBeInstanceOf(VersionConflict);
  });

  test('any lets every append that races through', async () => {
    const stream = freshStream();
    await Promise.all(Array.from({ length: 40 }, () => append(stream, 'any', publicEvent(stream), privateEvent())));
    const events = (await store.readStreams(county, [stream])).flat();
    expect(events.map(({ version }) => version)).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
  });
});

describe('the public form', () => {
  test('is completed with the version and that of the previous public event, over the events that are not public', async () => {
    const stream = freshStream();
    await append(stream, 'none', privateEvent(), publicEvent(stream), privateEvent(), publicEvent(stream), privateEvent());
    await append(stream, 5, privateEvent());
    await append(stream, 'any', privateEvent(), publicEvent(stream), publicEvent(stream));
    const headers = (await store.readStreams(county, [stream]))
      .flat()
      .flatMap(({ publicHeader }) => publicHeader ?? [])
      .map(parseEventHeader);
    expect(headers.map(({ version, versionprev }) => [version, versionprev])).toEqual([
      [2, 0],
      [4, 2],
      [8, 4],
      [9, 8],
    ]);
    expect(headers.every((header) => header.stream === stream)).toBe(true);
  });
});
