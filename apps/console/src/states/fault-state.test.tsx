import { ServerError } from '@apollo/client/errors';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, type Mock, renderAt } from '../../test/render-at.tsx';
import { county } from '../../test/sample-county.ts';
import { CountyDocument, SchoolDocument } from '../gql/graphql.ts';

const request = { query: CountyDocument, variables: { schoolYear: null, asOf: null, waitFor: null } };
const refused = (code: string, more: object = {}): Mock => ({
  request,
  delay: 0,
  result: { errors: [{ message: code, extensions: { code, zh: '系统内部错误', en: 'Internal error', ...more } }] },
});

test('without a session the page says where the link is and how to get a new one', async () => {
  renderAt('/', [refused('UNAUTHENTICATED')]);
  expect(await screen.findByRole('heading', { name: '请先登录' })).toBeTruthy();
  expect(screen.getByText('npx junheng link')).toBeTruthy();
});

test('an HTTP 401 without a GraphQL answer is the same to the reader', async () => {
  const response = new Response('', { status: 401 });
  renderAt('/', [{ request, delay: 0, error: new ServerError('401', { response, bodyText: '' }) }]);
  expect(await screen.findByRole('heading', { name: '请先登录' })).toBeTruthy();
});

test('what the actor may not see is said as such', async () => {
  renderAt('/', [refused('FORBIDDEN')]);
  expect(await screen.findByRole('heading', { name: '没有查看权限' })).toBeTruthy();
});

test('an unreachable service can be tried again, and then the page is there', async () => {
  renderAt('/', [
    { request, delay: 0, error: new TypeError('Failed to fetch') },
    answer(CountyDocument, request.variables, { __typename: 'Query', county }),
  ]);
  expect(await screen.findByRole('heading', { name: '连接不上本机服务' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('heading', { name: '全县概览' })).toBeTruthy();
});

test('a view that is not ready yet is asked again by itself', async () => {
  renderAt('/', [refused('CONFLICT'), answer(CountyDocument, request.variables, { __typename: 'Query', county })]);
  expect(await screen.findByText('数据正在进入视图，请稍候…')).toBeTruthy();
  expect(await screen.findByRole('heading', { name: '全县概览' })).toBeTruthy();
});

test('a fault of the service shows its sentence and the trace to report', async () => {
  renderAt('/', [refused('INTERNAL', { trace: 'a1b2c3' })]);
  expect(await screen.findByText('系统内部错误')).toBeTruthy();
  expect(screen.getByText('INTERNAL a1b2c3')).toBeTruthy();
});

test('a school that is not there is not found, with the way back', async () => {
  renderAt('/schools/nobody', [answer(SchoolDocument, { id: 'nobody' }, { __typename: 'Query', node: null })]);
  expect(await screen.findByRole('heading', { name: '没有找到' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '回到全县概览' }).getAttribute('href')).toBe('/');
});

test('a malformed id in the address is not found either', async () => {
  renderAt('/schools/nobody', [
    {
      request: { query: SchoolDocument, variables: { id: 'nobody' } },
      delay: 0,
      result: { errors: [{ message: 'x', extensions: { code: 'BAD_INPUT' } }] },
    },
  ]);
  expect(await screen.findByRole('heading', { name: '没有找到' })).toBeTruthy();
});

test('an address of no page is not found', async () => {
  renderAt('/nowhere', []);
  expect(await screen.findByRole('heading', { name: '没有找到' })).toBeTruthy();
});
