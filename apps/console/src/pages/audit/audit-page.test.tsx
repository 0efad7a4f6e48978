import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { answer, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  OfficeChoicesDocument,
  ReadAuditDocument,
  type ReadAuditQuery,
  SchoolNamesDocument,
  TrailDocument,
  type TrailQuery,
  type TrailQueryVariables,
} from '../../gql/graphql.ts';

type Deed = TrailQuery['trail']['edges'][number]['node'];
const granted: Deed = {
  __typename: 'TrailEntry',
  eventId: '11111111-1111-8111-8111-111111111111',
  at: '2019-10-15T03:04:00Z',
  actorId: 'p-administrator',
  actorName: '宋守安',
  streamKind: 'PERSON',
  subjectId: 'p-clerk',
  eventType: 'RoleGranted',
  titleZh: '授予权限',
  titleEn: 'Role granted',
  subjectZh: '王小明',
  subjectEn: '王小明',
  officeId: null,
  schoolId: null,
  obligationId: null,
};
const overridden: Deed = {
  ...granted,
  eventId: '22222222-2222-8222-8222-222222222222',
  actorId: 'platform',
  actorName: null,
  streamKind: 'LIGHT',
  subjectId: 'jt.m1.1',
  subjectZh: null,
  subjectEn: null,
  titleZh: '亮灯判定',
  officeId: 'personnel',
};
const asked: TrailQueryVariables = {
  first: 200,
  streamKind: null,
  event: null,
  actorId: null,
  subject: null,
  fromDay: null,
  untilDay: null,
  withPlatform: false,
};
const trail = (change: Partial<TrailQueryVariables>, ...deeds: Deed[]) =>
  answer(
    TrailDocument,
    { ...asked, ...change },
    {
      __typename: 'Query',
      trail: {
        __typename: 'QueryTrailConnection',
        totalCount: deeds.length,
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        edges: deeds.map((node) => ({ __typename: 'QueryTrailConnectionEdge' as const, node })),
      },
    },
  );
const reads = (edges: ReadAuditQuery['readAudit']['edges']) =>
  answer(
    ReadAuditDocument,
    { first: 200, kind: null, actorId: null, subject: null, fromDay: null, untilDay: null },
    {
      __typename: 'Query',
      readAudit: {
        __typename: 'QueryReadAuditConnection',
        totalCount: edges.length,
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        edges,
      },
    },
  );
const names = [
  answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [] }),
  answer(
    OfficeChoicesDocument,
    {},
    {
      __typename: 'Query',
      offices: [
        { __typename: 'Office', officeId: 'personnel', nameZh: '政工人事科', nameEn: 'Personnel', kind: 'SECTION', isClosed: false },
      ],
    },
  ),
];
const auditor = myRights(['read-audit', 'read-trail']);

describe('the audit page', () => {
  test('shows who read personal data, and says so when nobody did', async () => {
    const read = {
      __typename: 'PersonalRead',
      ordinal: 1,
      at: '2019-10-15T03:04:00Z',
      actorId: 'p1',
      actorKind: 'person',
      actorName: '郑书琴',
      rightZh: '查看人员与权限',
      rightEn: 'See people',
      kind: 'PEOPLE',
      subject: null,
      schoolId: null,
      count: 3,
    } as const;
    const { unmount } = renderAt('/audit', [auditor, ...names, reads([{ __typename: 'QueryReadAuditConnectionEdge', node: read }])]);
    expect(await screen.findByText('郑书琴')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: '查阅记录' })).toBeTruthy();
    unmount();
    renderAt('/audit', [auditor, ...names, reads([])]);
    expect(await screen.findByText('没有符合条件的记录。')).toBeTruthy();
  });

  test('leads to the second list: who did what, about whom, with the way to the receipt', async () => {
    renderAt('/audit', [auditor, ...names, reads([]), trail({}, granted, overridden)]);
    await userEvent.click(await screen.findByRole('link', { name: '办理记录' }));
    const row = (await screen.findByRole('link', { name: '授予权限' })).closest('tr')!;
    expect(within(row).getByText('宋守安')).toBeTruthy();
    expect(within(row).getByText('王小明')).toBeTruthy();
    expect(within(row).getByText('人员与权限')).toBeTruthy();
    expect(within(row).getByRole('link', { name: '授予权限' }).getAttribute('href')).toBe(`/facts/${granted.eventId}`);
    const other = within(screen.getByRole('link', { name: '亮灯判定' }).closest('tr')!);
    expect(other.getByText('平台自动')).toBeTruthy();
    expect(other.getByText('jt.m1.1')).toBeTruthy();
    expect(await other.findByText('政工人事科')).toBeTruthy();
  });

  test('asks for what stands in the address, and for another kind when it is chosen', async () => {
    const filters = {
      event: '授权',
      actorId: 'p1',
      subject: 'personnel',
      fromDay: '2019-10-01',
      untilDay: '2019-10-31',
      withPlatform: true,
    };
    const address = '/audit?view=trail&event=授权&actor=p1&subject=personnel&from=2019-10-01&until=2019-10-31&by=all';
    renderAt(address, [auditor, ...names, trail(filters, overridden), trail({ ...filters, streamKind: 'PERSON' }, granted)]);
    expect(await screen.findByRole('link', { name: '亮灯判定' })).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('种类'), '人员与权限');
    expect(await screen.findByRole('link', { name: '授予权限' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: '亮灯判定' })).toBeNull();
  });

  test('shows the leading group the deeds alone', async () => {
    renderAt('/audit', [myRights(['read-trail']), ...names, trail({}, granted)]);
    expect(await screen.findByRole('link', { name: '授予权限' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: '办理记录' })).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: '审计记录' })).toBeNull();
  });
});
