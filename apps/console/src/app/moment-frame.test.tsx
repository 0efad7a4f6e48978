import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { answer, frameCounty, type Mock, renderAt } from '../../test/render-at.tsx';
import { CoverageDocument, FrameDocument } from '../gql/graphql.ts';
import { coverage } from '../../test/sample-coverage.ts';
import { createLiveState, LiveContext } from '../live/live-state.ts';
import { MomentBar } from './moment-bar.tsx';

const coverageAt = (schoolYear: number | null, asOf: string | null) =>
  answer(CoverageDocument, { schoolYear, asOf }, { __typename: 'Query', county: { ...coverage, id: `county-2019-${asOf}` } });
const address = () => screen.getByTestId('address').textContent;

test('a day chosen in the frame stands in the address, and every page says that it shows that day', async () => {
  renderAt('/coverage', [coverageAt(null, null), coverageAt(2019, '2019-10-01')]);
  const day = await screen.findByLabelText('看某一天的台账');
  await screen.findByRole('heading', { name: '数据缺口' });
  fireEvent.change(day, { target: { value: '2019-10-01' } });
  expect(await screen.findByText('截至 2019年10月1日')).toBeTruthy();
  expect(address()).toBe('/coverage?year=2019&asOf=2019-10-01');
  await userEvent.click(screen.getByRole('button', { name: '回到现在' }));
  expect(address()).toBe('/coverage?year=2019');
});

test('a year that is still being typed is no day to go to', async () => {
  renderAt('/coverage', [coverageAt(null, null)]);
  fireEvent.change(await screen.findByLabelText('看某一天的台账'), { target: { value: '0201-10-01' } });
  expect(address()).toBe('/coverage');
});

test('while the day is being computed the page says how far it is, and then shows itself', async () => {
  const making: Mock = {
    request: { query: FrameDocument, variables: { schoolYear: null, asOf: '2019-10-01' } },
    delay: 0,
    result: { errors: [{ message: 'NOT_READY', extensions: { code: 'NOT_READY', progress: 0.42 } }] },
  };
  renderAt('/coverage?asOf=2019-10-01', [making, coverageAt(null, '2019-10-01')]);
  expect(await screen.findByRole('heading', { name: '正在重算这一天的数字' })).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('42');
  expect(await screen.findByRole('heading', { name: '数据缺口' })).toBeTruthy();
});

test('a day before the first record is said to be one, with the way back to now', async () => {
  const county = { ...frameCounty, id: 'county-then', empty: true, asOf: null, asOfDay: '2018-01-01' };
  renderAt('/coverage?asOf=2018-01-01', [answer(FrameDocument, { schoolYear: null, asOf: '2018-01-01' }, { __typename: 'Query', county })]);
  expect(await screen.findByRole('heading', { name: '2018年1月1日的台账里还没有数据' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '回到现在' }).getAttribute('href')).toBe('/coverage');
});

test('a day that has not come is said to be one, without a claim about its ledger, with the way back to now', async () => {
  const refused: Mock = {
    request: { query: FrameDocument, variables: { schoolYear: null, asOf: '2030-01-01' } },
    delay: 0,
    result: { errors: [{ message: 'BAD_INPUT', extensions: { code: 'BAD_INPUT' } }] },
  };
  renderAt('/coverage?asOf=2030-01-01', [refused]);
  expect(await screen.findByRole('heading', { name: '2030年1月1日还没有到' })).toBeTruthy();
  expect(screen.queryByText(/本页按当天结束时的台账计算/)).toBeNull();
  expect(screen.getByRole('link', { name: '回到现在' }).getAttribute('href')).toBe('/coverage');
});

test('the last day to choose is today, or a later one that the ledger knows of', async () => {
  const county = { ...frameCounty, asOf: '2999-12-31T17:00:00Z' };
  renderAt('/coverage', [answer(FrameDocument, { schoolYear: null, asOf: null }, { __typename: 'Query', county }), coverageAt(null, null)]);
  const day = await screen.findByLabelText('看某一天的台账');
  await waitFor(() => expect(day.getAttribute('max')).toBe('3000-01-01'));
});

test('a connection that broke off is told above the figures, with the time they are of', () => {
  const live = createLiveState();
  live.show('reconnecting');
  render(
    <MemoryRouter>
      <LiveContext value={live}>
        <MomentBar county={frameCounty} moment={{ schoolYear: null, asOf: null }} isToCome={false} />
      </LiveContext>
    </MemoryRouter>,
  );
  expect(screen.getByText(/与平台的连接中断：显示的是中断以前读到的数字，数据截至 2019年9月12日/)).toBeTruthy();
});

test('a year and a day of the address that are none are said not to have been used', async () => {
  renderAt('/coverage?year=99999&asOf=2019-13-45', [coverageAt(null, null)]);
  expect(await screen.findByText('地址里的学年“99999”无效，没有采用：显示的是最新的学年。')).toBeTruthy();
  expect(screen.getByText('地址里的日期“2019-13-45”无效，没有采用：显示的是现在的台账。')).toBeTruthy();
});

test('the navigation keeps the year and the day, except to the import desk', async () => {
  renderAt('/coverage?year=2018&asOf=2019-10-01', [coverageAt(2018, '2019-10-01')]);
  await screen.findByRole('heading', { name: '数据缺口' });
  const nav = within(screen.getByRole('navigation', { name: '主导航' }));
  expect(nav.getByRole('link', { name: '学校' }).getAttribute('href')).toBe('/schools?year=2018&asOf=2019-10-01');
  expect(nav.getByRole('link', { name: '数据导入' }).getAttribute('href')).toBe('/imports');
});

test('the menu of a phone opens on the page where it was pressed', async () => {
  renderAt('/coverage', [coverageAt(null, null)]);
  const menu = await screen.findByRole('button', { name: /菜单/ });
  expect(menu.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(menu);
  expect(menu.getAttribute('aria-expanded')).toBe('true');
});
