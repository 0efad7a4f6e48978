import { createEventStore } from '@junheng/event-store';
import { headerPrefix } from '@junheng/contracts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bookDigest } from '../src/book/book-digest.ts';
import { openGovernance, operator, type TestGovernance } from './open-governance.ts';

let governance: TestGovernance;
beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
});
afterAll(() => governance.drop());

const office = (officeId: string, nameZh = '科室') => ({ officeId, kind: 'section' as const, nameZh, nameEn: 'Section' });
const declare = (officeId: string, nameZh?: string) => governance.api.declareOffice(office(officeId, nameZh), operator);

/** As a transaction of the service appends it, but for a pause before the commit. */
function appendSlowly(officeId: string, beforeCommit: Promise<void>): { appended: Promise<void>; committed: Promise<void> } {
  const store = createEventStore({ sql: governance.sql });
  const header = headerPrefix({
    county: '000000',
    datacontenttype: 'application/json',
    id: randomUUID(),
    salt: 'A'.repeat(22),
    source: '/governance',
    specversion: '1.0',
    stream: `office/${officeId}`,
    time: '2019-09-01T01:00:00.000Z',
    type: 'county.governance.office-registered.v1',
  });
  const body = JSON.stringify({ kind: 'section', nameEn: 'Section', nameZh: '迟到', officeId });
  const id = (JSON.parse(`${header}1}`) as { id: string }).id;
  const events = [{ id, type: 'OfficeRegistered', body, metadata: '{"actor":"late"}', published: { headerPrefix: header, body } }];
  const { promise: appended, resolve } = Promise.withResolvers<void>();
  const committed = governance.sql.begin(async (transaction) => {
    await store.append(transaction, '000000', [{ stream: `office/${officeId}`, expected: 'none', events }]);
    resolve();
    await beforeCommit;
  });
  return { appended, committed: committed.then(() => undefined) };
}

describe('the book', () => {
  test('shows a command’s events to whoever reads after it, with their id, time and hand', async () => {
    const book = governance.anotherBook();
    expect((await book.read(null)).one('office', 'mine')).toBeNull();
    await declare('mine', '基础教育科');
    const entry = (await book.read(null)).one('office', 'mine');
    expect(entry?.state.facts?.nameZh).toBe('基础教育科');
    expect(entry?.history).toEqual([
      {
        type: 'OfficeRegistered',
        data: office('mine', '基础教育科'),
        eventId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        time: new Date('2019-09-01T01:00:00Z'),
        actorId: 'local-operator',
      },
    ]);
  });

  test('does not miss an event of a lower position that commits after a higher one was read', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const { appended, committed } = appendSlowly('late', released);
    await appended;
    await declare('early');
    const book = governance.anotherBook();
    const before = await book.read(null);
    expect([before.one('office', 'early') !== null, before.one('office', 'late')]).toEqual([true, null]);
    release();
    await committed;
    const positions = await governance.sql<{ stream: string }[]>`
      select stream from event where stream in ('office/early', 'office/late') order by position`;
    expect(positions.map(({ stream }) => stream)).toEqual(['office/late', 'office/early']);
    expect((await book.read(null)).one('office', 'late')?.state.facts?.nameZh).toBe('迟到');
    expect(before.one('office', 'late')).toBeNull();
  });

  test('agrees with that of another process, whatever each read before', async () => {
    const [one, other] = [governance.anotherBook(), governance.anotherBook()];
    for (let step = 0; step < 6; step++) {
      await declare(`shared-${step % 3}`, `第${step}次`);
      if (step % 2 === 0) await one.read(null);
      else await other.read(null);
    }
    const [a, b] = await Promise.all([one.read(null), other.read(null)]);
    expect(bookDigest(a)).toBe(bookDigest(b));
    expect(a.all('office').map(({ id }) => id)).toEqual(
      a
        .all('office')
        .map(({ id }) => id)
        .toSorted(),
    );
    await declare('shared-0', '又一次');
    expect(bookDigest(await one.read(null))).not.toBe(bookDigest(b));
  });

  test('of a past day is what it was at the end of that day, in Shanghai', async () => {
    const book = governance.anotherBook();
    governance.setDay('2019-10-31');
    await declare('dated', '旧名');
    const then = bookDigest(await book.read(null));
    governance.setDay('2019-11-01');
    await declare('dated', '新名');
    await declare('born-later');
    const past = await book.read('2019-10-31');
    expect(past.asOf).toBe('2019-10-31');
    expect(past.one('office', 'dated')?.state.facts?.nameZh).toBe('旧名');
    expect(past.one('office', 'born-later')).toBeNull();
    expect(bookDigest(past)).toBe(then);
    expect(bookDigest(await governance.anotherBook().read('2019-10-31'))).toBe(then);
    expect((await book.read('2019-11-01')).one('office', 'dated')?.state.facts?.nameZh).toBe('新名');
    expect(bookDigest(await book.read(null))).not.toBe(then);
  });

  test('of a day to come is that of now, and of a day that does not exist is refused', async () => {
    const book = governance.anotherBook();
    governance.setDay('2019-11-02');
    await declare('today');
    const now = bookDigest(await book.read(null));
    const ahead = await book.read('9998-12-31');
    expect([ahead.asOf, bookDigest(ahead)]).toEqual([null, now]);
    expect([book.dayFor('9998-12-31'), book.dayFor(null), book.dayFor('2019-11-01')]).toEqual(['2019-11-02', '2019-11-02', '2019-11-01']);
    await expect(book.read('2019-02-30')).rejects.toThrow(RangeError);
  });

  test('shows nothing sealed of a subject that was fenced since, in every process', async () => {
    const choices = { dueDates: [], standards: [], monthlyReportDay: null, quarterlyMeeting: false, leading: [] };
    await declare('basic-education');
    await governance.api.mapOfficeName({ nameZh: '基础教育科', officeId: 'basic-education' }, operator);
    await governance.api.activatePack({ packId: 'jintang-2018', version: '1', from: '2018-09-01', choices }, operator);
    await governance.api.issueTaskList({ schoolYear: 2019, except: [] }, operator);
    const { taskId } = (await governance.api.readTasks({ asOf: null }, operator))[0]!;
    await governance.api.cancelTask({ taskId, reason: '与王老师商量后合并' }, operator);
    const books = [governance.anotherBook(), governance.anotherBook()];
    const texts = () =>
      Promise.all(
        books.map(async (book) => (await book.read(null)).one('task', taskId)!.history.map(({ data }) => 'reason' in data && data.reason)),
      );
    expect(await texts()).toEqual([
      [false, '与王老师商量后合并'],
      [false, '与王老师商量后合并'],
    ]);
    await governance.fence(taskId);
    expect(await texts()).toEqual([
      [false, null],
      [false, null],
    ]);
  });

  test('answers many readers at once with one and the same past', async () => {
    const book = governance.anotherBook();
    const reads = Array.from({ length: 20 }, () => book.read(null));
    const written = declare('meanwhile').then(() => book.read(null));
    expect(new Set((await Promise.all(reads)).map(bookDigest)).size).toBeLessThanOrEqual(2);
    expect((await written).one('office', 'meanwhile')).not.toBeNull();
  });
});

describe('a stream’s name', () => {
  test('is refused where an id would leave its place', async () => {
    expect(await declare('../pack')).toMatchObject({ ok: false, refusal: { code: 'InputInvalid' } });
  });
});
