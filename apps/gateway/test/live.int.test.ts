import type { Actor } from '@junheng/access';
import { governanceContracts } from '@junheng/contracts';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Asking, startTestGateway } from './asking.ts';
import { planted } from './planted-feed.ts';

let database: TestDatabase;
let asking: Asking;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  asking = await startTestGateway(database);
});
afterAll(async () => {
  await asking.stop();
  await database.drop();
});

const live = `subscription { live { __typename ... on ViewMoved { ledgerSize asOf }
  ... on ImportMoved { import { importId status } } ... on EditionMoved { edition { purpose progress } }
  ... on GovernanceMoved { ledgerSize } } }`;
const next = async (events: AsyncGenerator<{ live: { __typename: string } }>, type: string) => {
  for (;;) {
    const { value } = await events.next();
    if (value.live.__typename === type) return value.live as never;
  }
};

test('whoever begins to listen hears where the view stands, then each move of it', async () => {
  await asking.feed.append([planted.school('甲')]);
  await asking.caughtUp();
  const events = asking.events(live);
  expect(await next(events, 'ViewMoved')).toMatchObject({ ledgerSize: 1 });
  await asking.feed.append([planted.school('乙')]);
  expect(await next(events, 'ViewMoved')).toMatchObject({ ledgerSize: 2, asOf: expect.stringMatching(/Z$/) });
  await events.return(undefined);
});

test('a view that moves all the time is told at most twice a second, its last state always', async () => {
  const events = asking.events(live);
  await next(events, 'ViewMoved');
  const start = performance.now();
  const target = asking.feed.entries.length + 20;
  const appending = (async () => {
    for (let at = 0; at < 20; at++) {
      await asking.feed.append([planted.school(`校${at}`)]);
      await new Promise((passed) => setTimeout(passed, 60));
    }
  })();
  let told = 0;
  for (let size = 0; size < target; told++) ({ ledgerSize: size } = await next(events, 'ViewMoved'));
  await appending;
  expect(told).toBeLessThanOrEqual(2 + Math.ceil((performance.now() - start) / 500));
  await events.return(undefined);
});

test('a moving import is told on the same stream, and its watching ends with the stream', async () => {
  let isWatched = false;
  asking.movingImports.watch = async function* () {
    isWatched = true;
    try {
      for (;;) {
        yield asking.importJob;
        await new Promise((passed) => setTimeout(passed, 20));
      }
    } finally {
      isWatched = false;
    }
  };
  const events = asking.events(live);
  expect(await next(events, 'ImportMoved')).toEqual({
    __typename: 'ImportMoved',
    import: { importId: asking.importJob.id, status: 'RUNNING' },
  });
  expect(isWatched).toBe(true);
  await events.return(undefined);
  await expect.poll(() => isWatched).toBe(false);
});

test('what moves in governance is told to everybody who signed in, and the view only to those who see it', async () => {
  asking.movingImports.watch = async function* () {};
  const township: Actor = { id: 'p', kind: 'person', grants: [{ role: 'township', scope: { kind: 'office', id: 'qinghe' } }] };
  const ofTownship = asking.events(live, township);
  const ofOperator = asking.events(live);
  await next(ofOperator, 'ViewMoved');
  const waiting = ofTownship.next();
  const data = { fundId: '2019-0f3a5b7c9d1e', year: 2019, name: '专项', kind: 'special', amountFen: 1, setBy: 'p' };
  await asking.feed.append([planted.school('丙')]);
  await asking.feed.append([{ contract: governanceContracts.budgetSet, stream: 'fund/2019-0f3a5b7c9d1e', data }]);
  const size = asking.feed.entries.length;
  expect(await next(ofOperator, 'GovernanceMoved')).toEqual({ __typename: 'GovernanceMoved', ledgerSize: size });
  expect(await waiting).toMatchObject({ value: { live: { __typename: 'GovernanceMoved' } } });
  await Promise.all([ofTownship.return(undefined), ofOperator.return(undefined)]);
});

test('a fault of a source ends the stream instead of leaving it silent', async () => {
  asking.movingImports.watch = () => ({
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('the database is gone')) }),
  });
  const seen: unknown[] = [];
  for await (const event of asking.events(live)) seen.push(event);
  expect(seen.length).toBeLessThanOrEqual(2);
});

test('the making of an edition is told too', async () => {
  asking.movingImports.watch = async function* () {};
  const events = asking.events(live);
  await next(events, 'ViewMoved');
  const [{ edition }] = await Promise.all([
    next(events, 'EditionMoved') as Promise<{ edition: { progress: number } }>,
    asking.data('mutation { rebuildView { __typename } }'),
  ]);
  expect(edition.progress).toBeGreaterThanOrEqual(0);
  await events.return(undefined);
});
