import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  AccountDocument,
  type AccountQuery,
  EndEverySessionDocument,
  EndOwnSessionDocument,
  UnitNamesDocument,
  IssueServiceTokenDocument,
  type IssueServiceTokenMutation,
  ServiceTokensDocument,
  type ServiceTokensQuery,
} from '../../gql/graphql.ts';

const session = (id: string, isThis: boolean): AccountQuery['ownSessions'][number] => ({
  __typename: 'OwnSession',
  id,
  browser: isThis ? 'Chrome · Windows' : '微信 WeChat · Android',
  openedAt: '2019-10-15T00:30:00Z',
  seenAt: '2019-10-15T01:00:00Z',
  endsAt: '2019-10-15T12:30:00Z',
  isThis,
});
const grant = {
  __typename: 'Grant',
  role: 'office',
  roleZh: '科室',
  roleEn: 'Office',
  scopeKind: 'office',
  scopeId: 'basic-education',
} as const;
const account = (...ownSessions: AccountQuery['ownSessions']) =>
  answer(
    AccountDocument,
    {},
    {
      __typename: 'Query',
      me: { __typename: 'Actor', id: 'p1', nameZh: '郑书琴', nameEn: '郑书琴', kind: 'person', grants: [grant] },
      ownSessions,
    },
  );

test('says who one is and what is granted, and lets one sign out by a form of the page', async () => {
  const office = { __typename: 'Office' as const, officeId: 'basic-education', kind: 'SECTION' as const, isClosed: false };
  const names = answer(
    UnitNamesDocument,
    {},
    {
      __typename: 'Query',
      offices: [{ ...office, nameZh: '基础教育科', nameEn: 'Basic education' }],
      me: { __typename: 'Actor', id: 'p1', grants: [] },
    },
  );
  renderAt('/account', [account(session('a', true)), names]);
  const me = (await screen.findByRole('heading', { name: '郑书琴' })).closest('section')!;
  expect(await within(me).findByText('科室 · 基础教育科')).toBeTruthy();
  const form = within(me).getByRole('button', { name: '退出登录' }).closest('form')!;
  expect([form.method, form.getAttribute('action')]).toEqual(['post', '/sign-out']);
});

test('ends another browser’s session, and not by its button the one in use', async () => {
  const ended = answer(
    EndOwnSessionDocument,
    { id: 'b' },
    {
      __typename: 'Mutation',
      endOwnSession: { __typename: 'EndedSessions', ended: 1 },
    },
  );
  renderAt('/account', [{ ...account(session('a', true), session('b', false)), maxUsageCount: 1 }, ended, account(session('a', true))]);
  const own = (await screen.findByText('Chrome · Windows（当前）')).closest('tr')!;
  expect(within(own).queryByRole('button')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '结束这个登录' }));
  await expect.poll(() => screen.queryByText('微信 WeChat · Android')).toBeNull();
});

const tokens = (...serviceTokens: ServiceTokensQuery['serviceTokens']) =>
  answer(ServiceTokensDocument, {}, { __typename: 'Query', serviceTokens });
const issuing = (issueServiceToken: IssueServiceTokenMutation['issueServiceToken']) =>
  answer(
    IssueServiceTokenDocument,
    { name: '督导平台接口', grants: [{ role: 'auditor', scopeKind: 'county', scopeId: null }], days: 90 },
    { __typename: 'Mutation', issueServiceToken },
  );
const issue = async () => {
  await userEvent.type(await screen.findByLabelText(/^名称/), '督导平台接口');
  await userEvent.selectOptions(screen.getByLabelText('角色'), '审计人员');
  await userEvent.click(screen.getByRole('button', { name: '发放令牌' }));
};

test('shows a new token once, to the administrator', async () => {
  const issued = issuing({
    __typename: 'IssuedServiceToken',
    secret: 'junheng-token-abc',
    token: { __typename: 'ServiceToken', id: 't1' },
  });
  renderAt('/account', [myRights(['manage-service-tokens']), account(session('a', true)), tokens(), issued]);
  await issue();
  expect(await screen.findByText('junheng-token-abc')).toBeTruthy();
});

test('tells why a token is not issued', async () => {
  const refused = issuing({ __typename: 'Refusal', code: 'TokenDaysInvalid', zh: '有效期应为 1 至 400 天。', en: '…' });
  renderAt('/account', [myRights(['manage-service-tokens']), account(session('a', true)), tokens(), refused]);
  await issue();
  expect((await screen.findByRole('alert')).textContent).toBe('有效期应为 1 至 400 天。');
});

test('hides tokens from everyone else', async () => {
  renderAt('/account', [myRights([]), account(session('a', true))]);
  await screen.findByRole('heading', { name: '登录着的浏览器' });
  expect(screen.queryByText('程序接口令牌')).toBeNull();
});

test('signs everybody out only when asked twice', async () => {
  const ended = answer(
    EndEverySessionDocument,
    {},
    {
      __typename: 'Mutation',
      endEverySession: { __typename: 'Refusal', code: 'ActorUnknown', zh: '没有权限', en: '…' },
    },
  );
  renderAt('/account', [myRights(['end-sessions']), account(session('a', true)), ended]);
  await userEvent.click(await screen.findByRole('button', { name: '让所有人退出…' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '确认：让所有人退出' }));
  expect((await screen.findByRole('alert')).textContent).toBe('没有权限');
});
