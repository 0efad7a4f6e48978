import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, renderAt } from '../../../test/render-at.tsx';
import { county } from '../../../test/sample-county.ts';
import { CountyDocument, ImportDeskDocument } from '../../gql/graphql.ts';

const newest = { schoolYear: null, waitFor: null };
const show = (address = '/', variables: { schoolYear: number | null; waitFor: string | null } = newest) =>
  renderAt(address, [answer(CountyDocument, variables, { __typename: 'Query', county })]);
const statusesIn = (element: Element | null | undefined) =>
  [...element!.querySelectorAll('[data-status]')].map((mark) => mark.getAttribute('data-status'));

test('a measure that no source feeds reads no data in the table and on its card, and nowhere as met', async () => {
  show();
  const row = (await screen.findByText('教学仪器设备值·班际差异系数')).closest('tr');
  expect(statusesIn(row)).toEqual(['NO_DATA', 'NO_DATA']);
  for (const heading of screen.getAllByRole('heading', { name: '班际差异系数' })) {
    const card = heading.closest('article')!;
    expect(statusesIn(card)).toEqual(['NO_DATA']);
    expect(card.className).toContain('measure-no-data');
    expect(card.textContent).toContain('缺固定资产台账');
    expect(card.textContent).not.toMatch(/达标/);
  }
});

test('a stage without classes has no class sizes within the limit, but no data', async () => {
  show();
  for (const title of ['班额（小学不超过 45 人，初中不超过 50 人）', '大班额（56 人及以上）']) {
    const row = (await screen.findByRole('rowheader', { name: title })).closest('tr');
    expect(statusesIn(row)).toEqual(['NOT_MET', 'NO_DATA']);
  }
});

test('a value that rounds to its limit is shown with the digits that explain its status', async () => {
  show();
  expect((await screen.findAllByText('0.50004')).length).toBeGreaterThan(0);
});

test('equipment below the standard never reads as 100 %', async () => {
  show();
  const [table] = await screen
    .findAllByRole('table', { name: '' })
    .then((tables) => tables.filter((one) => one.textContent.includes('对差异的贡献')));
  const row = within(table!).getByRole('row', { name: /青禾小学/ });
  expect(row.textContent).toContain('1,999');
  expect(row.textContent).toContain('99.9%');
  expect(statusesIn(row)).toEqual(['NOT_MET']);
});

test('the chart says in words what it shows, and its table holds the same counts', async () => {
  show();
  expect((await screen.findAllByTestId('chart'))[0]!.textContent).toBe(
    '小学班额分布：共 3 个班，1 个班超过限额 45 人，1 个班达到 56 人及以上。',
  );
  await userEvent.click(screen.getAllByRole('button', { name: '看数据表' })[0]!);
  expect(screen.getAllByRole('button', { name: '收起数据表' })[0]!.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('rowheader', { name: '36–40' }).parentElement!.textContent).toBe('36–402');
});

test('the footer leads to the receipt of the newest fact', async () => {
  show();
  expect((await screen.findByRole('link', { name: '最新一条记录的凭证' })).getAttribute('href')).toBe('/facts/event-9');
  expect(screen.getByText('来自台账的 4,565 条记录')).toBeTruthy();
});

test('another school year stands in the address, and the numbers are asked for it', async () => {
  renderAt('/', [
    answer(CountyDocument, newest, { __typename: 'Query', county }),
    answer(
      CountyDocument,
      { schoolYear: 2018, waitFor: null },
      { __typename: 'Query', county: { ...county, id: 'county-2018', schoolYear: 2018, students: 77 } },
    ),
  ]);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: '学年' }), '2018');
  expect(await screen.findByText('77')).toBeTruthy();
  expect(screen.getByTestId('address').textContent).toBe('/?year=2018');
});

test('after an import the view is asked to wait for its token', async () => {
  show('/?year=2019&waitFor=registry%3A4565', { schoolYear: 2019, waitFor: 'registry:4565' });
  expect(await screen.findByRole('heading', { name: '全县概览' })).toBeTruthy();
});

test('an empty county is welcomed with a place for files, the command line and the demo', async () => {
  renderAt('/', [
    answer(CountyDocument, newest, { __typename: 'Query', county: { ...county, empty: true, stages: [], schoolYears: [] } }),
    answer(
      ImportDeskDocument,
      {},
      { __typename: 'Query', county: { __typename: 'County', id: 'county-2019', schoolYear: 2019, empty: true } },
    ),
  ]);
  expect(await screen.findByRole('button', { name: '载入演示数据' })).toBeTruthy();
  expect(screen.getByRole('button', { name: /把文件拖到这里/ })).toBeTruthy();
  expect(screen.getByText(/npx junheng import/)).toBeTruthy();
});

test('a county whose code was not set says so instead of showing the code', async () => {
  show();
  expect(await screen.findByText(/^未设置县代码/)).toBeTruthy();
  expect(screen.queryByText(/000000/)).toBeNull();
});

test('the navigation leads to the schools of the year in view, and the frame names the clock once', async () => {
  show('/?year=2019', { schoolYear: 2019, waitFor: null });
  await screen.findByRole('heading', { name: '全县概览' });
  expect(screen.getByRole('link', { name: '学校' }).getAttribute('href')).toBe('/schools?year=2019');
  expect(screen.getAllByText('时间均为北京时间')).toHaveLength(1);
});
