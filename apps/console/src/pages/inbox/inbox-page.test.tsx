import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, type Mock, renderAt, unread } from '../../../test/render-at.tsx';
import {
  ChangesSinceLastVisitDocument,
  type ChangesSinceLastVisitQuery,
  InboxDocument,
  type InboxNoticesFragment,
  MarkNoticesReadDocument,
  OfficeChoicesDocument,
  SchoolNamesDocument,
} from '../../gql/graphql.ts';
import { noticePath } from './notice-path.ts';

const eventId = '22222222-2222-8222-8222-222222222222';
const returned: InboxNoticesFragment['notices'][number] = {
  __typename: 'Notice',
  noticeId: `returned:${eventId}`,
  kind: 'RETURNED',
  subject: 'REPORT',
  subjectId: 'office-personnel-2019-10',
  titleZh: '2019-10 月报',
  titleEn: 'Monthly report 2019-10',
  officeId: 'personnel',
  schoolId: null,
  due: null,
  alarm: 'NONE',
  daysLate: null,
  eventId,
  at: '2019-10-15T03:04:00Z',
  isRead: false,
};
const late: typeof returned = {
  ...returned,
  noticeId: 'late:task:t1:2019-09-20:red',
  kind: 'LATE',
  subject: 'TASK',
  subjectId: 't1',
  titleZh: '编制设备标准',
  titleEn: 'Equipment standard',
  due: '2019-09-20',
  alarm: 'RED',
  daysLate: 25,
  eventId: null,
  at: null,
  isRead: true,
};
const inbox = (...notices: (typeof returned)[]): Mock =>
  answer(
    InboxDocument,
    {},
    {
      __typename: 'Query',
      inbox: { __typename: 'Inbox', day: '2019-10-15', unread: notices.filter(({ isRead }) => !isRead).length, notices },
    },
  );
const changes = (since: Partial<ChangesSinceLastVisitQuery['changesSinceLastVisit']>): Mock =>
  answer(
    ChangesSinceLastVisitDocument,
    {},
    { __typename: 'Query', changesSinceLastVisit: { __typename: 'ChangesSince', since: null, total: 0, changes: [], ...since } },
  );
const names: Mock[] = [
  answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [] }),
  answer(
    OfficeChoicesDocument,
    {},
    {
      __typename: 'Query',
      offices: [
        { __typename: 'Office', officeId: 'personnel', kind: 'SECTION', nameZh: '政工人事科', nameEn: 'Personnel', isClosed: false },
      ],
    },
  ),
];

test('each notice says why it is there, whose it is and how late, and leads to its page and its receipt', async () => {
  renderAt('/inbox', [inbox(late, returned), changes({}), ...names]);
  const row = (await screen.findByText('编制设备标准')).closest('tr')!;
  expect(row.textContent).toContain('■ 严重逾期');
  expect(row.textContent).toContain('逾期 25 天');
  expect(within(row).getByRole('link', { name: '编制设备标准' }).getAttribute('href')).toBe('/tasks?task=t1');
  const other = screen.getByText('2019-10 月报').closest('tr')!;
  await expect.poll(() => other.textContent).toContain('政工人事科');
  expect(other.textContent).toContain('被退回');
  expect(within(other).getAllByRole('link')[1]!.getAttribute('href')).toBe(`/facts/${eventId}`);
});

test('what is read is marked as read, one or all', async () => {
  const marked = answer(
    MarkNoticesReadDocument,
    { noticeIds: [returned.noticeId] },
    { __typename: 'Mutation', markNoticesRead: { __typename: 'Inbox', unread: 0 } },
  );
  renderAt('/inbox', [{ ...inbox(returned), maxUsageCount: 1 }, inbox({ ...returned, isRead: true }), marked, changes({}), ...names]);
  await userEvent.click(await screen.findByRole('button', { name: '全部标为已读（1 条）' }));
  expect(await screen.findByText('已读')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /全部标为已读/ })).toBeNull();
});

test('an empty inbox and a first visit are said in words', async () => {
  renderAt('/inbox', [inbox(), changes({}), ...names]);
  expect(await screen.findByText('没有需要办理或知晓的事项。')).toBeTruthy();
  expect(await screen.findByText(/这是第一次来访/)).toBeTruthy();
});

test('what changed since the last visit stands by measure, else by unit, each with its receipt', async () => {
  const change = {
    __typename: 'Change' as const,
    eventId,
    streamKind: 'task',
    titleZh: '任务办结',
    titleEn: 'Task closed',
    at: '2019-10-15T03:04:00Z',
    measureId: 'jt.m1',
    measureZh: '装备均衡',
    measureEn: 'Equipment',
    officeId: 'personnel',
    schoolId: null,
  };
  const other = { ...change, eventId: `${eventId.slice(0, -1)}3`, measureId: null, measureZh: null, measureEn: null, titleZh: '月报报送' };
  renderAt('/inbox', [inbox(), changes({ since: '2019-10-10T03:04:00Z', total: 2, changes: [change, other] }), ...names]);
  expect((await screen.findByText('装备均衡（1）')).closest('details')!.textContent).toContain('任务办结');
  const unit = (await screen.findByText('政工人事科（1）')).closest('details')!;
  expect(within(unit).getByRole('link', { name: '月报报送' }).getAttribute('href')).toBe(`/facts/${other.eventId}`);
});

test('more than ninety-nine unread are named as they are shown', async () => {
  renderAt('/clock', [unread(199)]);
  expect((await screen.findByRole('link', { name: '收件箱 99+ 条未读' })).textContent).toContain('99+');
});

test('every page shows how much is unread', async () => {
  renderAt('/clock', [unread(3)]);
  expect((await screen.findByRole('link', { name: '收件箱 3 条未读' })).textContent).toContain('3');
});

test('a notice of a plan leads to it in its own school year', () => {
  expect(noticePath('PLAN', 'school-s1-2018', null)).toBe('/plans?plan=school-s1-2018&schoolYear=2018');
});

test('a notice of a visit leads to the visit, in the school year and term of its day', () => {
  expect(noticePath('VISIT', 'v1', '2020-01-10')).toBe('/visits?visit=v1&schoolYear=2019&term=1');
  expect(noticePath('VISIT', 'v1', '2020-02-10')).toBe('/visits?visit=v1&schoolYear=2019&term=2');
  expect(noticePath('PHASE', 'jt.phase1', '2018-12-31')).toBe('/timeline?phase=jt.phase1');
  expect(noticePath('APPRAISAL', '2019-finance', null)).toBe('/appraisals?appraisal=2019-finance');
});
