import { MockSubscriptionLink } from '@apollo/client/testing';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, frameCounty, importMoved, type Mock, openImports, renderAt } from '../../test/render-at.tsx';
import { county } from '../../test/sample-county.ts';
import { standing } from '../../test/sample-standing.ts';
import { readyImport } from '../../test/sample-imports.ts';
import {
  CountyDocument,
  type CountyQuery,
  FrameDocument,
  ImportDeskDocument,
  type ImportFiguresFragment,
  ImportJobDocument,
  LoadDemoDocument,
  StandingDocument,
  ViewReachedDocument,
} from '../gql/graphql.ts';

const running: ImportFiguresFragment = { ...readyImport, status: 'RUNNING', rowsDone: 325 };
const done: ImportFiguresFragment = {
  ...running,
  status: 'DONE',
  rowsDone: 1300,
  token: 'registry:77',
  finishedAt: '2019-09-12T03:05:00Z',
};
const newest = { schoolYear: null, asOf: null, waitFor: null };
const standingAnswer = answer(StandingDocument, { schoolYear: null, asOf: null }, { __typename: 'Query', county: standing });
const empty = { ...county, empty: true, stages: [], schoolYears: [], students: 0 };
/** `before` until the import is over, then `after`, however often a slow machine makes the page ask in between. */
const turning = (isOver: () => boolean, before: Mock, after: Mock): Mock => ({
  ...before,
  maxUsageCount: 1000,
  result: () => (isOver() ? after : before).result as { data: Record<string, unknown> },
});
const overview = (shown: CountyQuery['county']) => answer(CountyDocument, newest, { __typename: 'Query', county: shown });
/** The frame around the page: it sees the same county. */
const frame = (isEmpty: () => boolean): Mock => ({
  ...answer(FrameDocument, { schoolYear: null, asOf: null }, { __typename: 'Query', county: frameCounty }),
  maxUsageCount: 1000,
  result: () => ({ data: { __typename: 'Query', county: { ...frameCounty, empty: isEmpty() } } }),
});
const viewReached = answer(
  ViewReachedDocument,
  { waitFor: 'registry:77' },
  { __typename: 'Query', county: { __typename: 'County', id: county.id } },
);
const desk = (isEmpty: boolean) =>
  answer(
    ImportDeskDocument,
    {},
    { __typename: 'Query', county: { __typename: 'County', id: 'county-2019', schoolYear: 2019, empty: isEmpty } },
  );
const tell = (events: MockSubscriptionLink, job: ImportFiguresFragment) =>
  act(async () => {
    events.simulateResult({ result: importMoved(job), delay: 0 });
    await new Promise((passed) => setTimeout(passed, 20));
  });

test('figures are called partial while their rows are being written, live, and are read again at the end', async () => {
  const events = new MockSubscriptionLink();
  let now = running;
  const isOver = () => now.status === 'DONE';
  const asked: Mock = { ...openImports(), maxUsageCount: 1000, result: () => openImports(now).result as { data: Record<string, unknown> } };
  const mocks = [
    turning(isOver, overview({ ...county, students: 77 }), overview({ ...county, students: 2245 })),
    asked,
    { ...viewReached, delay: 300 },
    standingAnswer,
  ];
  renderAt('/', mocks, events);
  expect(await screen.findByText('已写入 325 / 1,300 行，数字尚不完整。')).toBeTruthy();
  expect(screen.getByText('77')).toBeTruthy();
  now = { ...running, rowsDone: 650 };
  await tell(events, now);
  expect(await screen.findByText('已写入 650 / 1,300 行，数字尚不完整。')).toBeTruthy();
  now = done;
  await tell(events, done);
  expect(await screen.findByText('已全部写入，正在更新本页的数字…')).toBeTruthy();
  expect(screen.getByText('77')).toBeTruthy();
  expect(await screen.findByText('2,245')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(/数字尚不完整|正在更新本页/)).toBeNull());
});

test('an import of another school year leaves the figures as whole as they are', async () => {
  renderAt('/', [overview(county), standingAnswer, openImports({ ...running, schoolYear: 2018 })], new MockSubscriptionLink());
  await screen.findByRole('heading', { name: '全县概览' });
  await act(() => new Promise((passed) => setTimeout(passed, 100)));
  expect(screen.queryByText(/数字尚不完整/)).toBeNull();
});

test('the welcome follows an import that runs already, and makes room for the overview at its end', async () => {
  const events = new MockSubscriptionLink();
  let now = running;
  const isOver = () => now.status === 'DONE';
  const asked: Mock = { ...openImports(), result: () => openImports(now).result as { data: Record<string, unknown> } };
  renderAt(
    '/',
    [frame(() => !isOver()), turning(isOver, overview(empty), overview(county)), asked, desk(true), viewReached, standingAnswer],
    events,
  );
  expect(await screen.findByText('已写入 325 / 1,300 行')).toBeTruthy();
  now = { ...running, rowsDone: 650 };
  await tell(events, now);
  expect(await screen.findByText('已写入 650 / 1,300 行')).toBeTruthy();
  now = done;
  await tell(events, now);
  expect(await screen.findByRole('heading', { name: '全县概览' })).toBeTruthy();
});

test('what the desk of the welcome hears late does not bring the welcome back', async () => {
  const events = new MockSubscriptionLink();
  let isOver = false;
  const late: Mock = { ...desk(true), delay: 1_500 };
  const answers = [
    frame(() => !isOver),
    turning(() => isOver, overview(empty), overview(county)),
    turning(() => isOver, openImports(running), openImports(done)),
    late,
    viewReached,
    standingAnswer,
  ];
  renderAt('/', answers, events);
  await screen.findByText('已写入 325 / 1,300 行');
  isOver = true;
  await tell(events, done);
  await screen.findByRole('heading', { name: '全县概览' });
  await act(() => new Promise((passed) => setTimeout(passed, 1_800)));
  expect(screen.getByRole('heading', { name: '全县概览' })).toBeTruthy();
});

test('the demo, begun in another window already, is followed from this one too', async () => {
  const loading: Mock = {
    ...answer(LoadDemoDocument, {}, { __typename: 'Mutation', loadDemo: { __typename: 'DemoStarted', imports: [] } }),
    delay: 60_000,
  };
  renderAt(
    '/',
    [frame(() => true), overview(empty), openImports(running), desk(true), loading, jobOf(running)],
    new MockSubscriptionLink(),
  );
  await screen.findByText('已写入 325 / 1,300 行');
  await userEvent.click(await screen.findByRole('button', { name: '载入演示数据' }));
  expect(await screen.findByRole('progressbar', { name: '学籍基础信息表' })).toHaveProperty('value', 25);
});

function jobOf(job: ImportFiguresFragment): Mock {
  return answer(ImportJobDocument, { importId: job.importId }, { __typename: 'Query', import: job });
}
