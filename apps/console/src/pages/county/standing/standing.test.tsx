import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answer, renderAt } from '../../../../test/render-at.tsx';
import { county } from '../../../../test/sample-county.ts';
import { standing } from '../../../../test/sample-standing.ts';
import { CountyDocument, StandingDocument } from '../../../gql/graphql.ts';
import { saveFile } from '../../../transport/save-file.ts';

const now = { schoolYear: null, asOf: null };
const show = (address = '/') =>
  renderAt(address, [
    answer(CountyDocument, { ...now, waitFor: null }, { __typename: 'Query', county }),
    answer(StandingDocument, now, { __typename: 'Query', county: standing }),
  ]);
const goals = async () => within(await screen.findByRole('region', { name: '目标' }));

test('what is not met stands first, with its gap, its day and its office', async () => {
  show();
  const items = (await goals()).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items.slice(0, 3)).toEqual(['1未达标', '1暂无数据', '1达标']);
  expect(items[3]).toContain('小学校际差异系数不高于 0.50');
  expect(items[3]).toContain('0.50004');
  expect(items[3]).toContain('已逾期 45 天');
  expect(items[3]).toContain('装备中心');
});

test('a goal without an office and without data says both', async () => {
  show();
  const [, item] = (await goals()).getAllByRole('listitem').slice(3);
  expect(item!.textContent).toContain('缺固定资产台账');
  expect(item!.textContent).toContain('待项目办指定');
});

test('a goal that was met is not late', async () => {
  show('/?goals=all');
  const table = within(await screen.findByRole('table', { name: '目标' }));
  const row = table.getByRole('row', { name: /九年巩固率/ });
  expect(row.textContent).toContain('99.2%');
  expect(row.textContent).not.toContain('逾期');
  expect(table.getByRole('row', { name: /小学校际差异系数/ }).textContent).toContain('0.50004 目标 ≤ 0.50');
  expect(table.getByRole('row', { name: /小学校际差异系数/ }).textContent).not.toContain('ratio');
});

test('a CV that rounds to its limit is shown with the digits that explain its status, and who pulls it up', async () => {
  show();
  const stage = within(await screen.findByRole('region', { name: '小学：资源与校际差异' }));
  expect(stage.getAllByText('0.50004').length).toBeGreaterThan(0);
  expect(stage.getByRole('img', { name: '小学七项资源的校际差异系数，上限 0.50：1 项超过，1 项在上限以内，1 项暂无数据。' })).toBeTruthy();
  const pulls = within(stage.getByRole('heading', { name: '把差异系数拉高最多的学校' }).parentElement!);
  expect(pulls.getByRole('link', { name: '竹林村小学' })).toBeTruthy();
});

test('an indicator that no source feeds is drawn as no data and tells in the table what is missing', async () => {
  show();
  const table = within(await screen.findByRole('table', { name: '小学七项资源的校际差异系数' }));
  const row = table.getByRole('row', { name: /骨干教师/ });
  expect(row.querySelector('[data-status]')!.getAttribute('data-status')).toBe('NO_DATA');
  expect(row.textContent).toContain('缺教师花名册');
});

test('schools that pass, fail or cannot be told are counted apart, each with the way to them', async () => {
  show();
  const stage = within(await screen.findByRole('region', { name: '小学：资源与校际差异' }));
  expect(stage.getByText('所学校资源配置达标（应计 5 所）')).toBeTruthy();
  expect(stage.getAllByRole('link', { name: /^[12] 所$/ }).map((link) => link.getAttribute('href'))).toEqual([
    '/schools?stage=PRIMARY&status=MET',
    '/schools?stage=PRIMARY&status=NOT_MET',
    '/schools?stage=PRIMARY&status=NO_DATA',
  ]);
});

test('the goals in detail are filtered in the address', async () => {
  show('/?goals=NO_DATA');
  await screen.findByRole('table', { name: '目标' });
  await userEvent.click(screen.getByRole('button', { name: /^3 全部/ }));
  expect(screen.getByTestId('address').textContent).toBe('/?goals=all');
});

test('the saved goals say whose each is, also where that is still to be named', async () => {
  show('/?goals=all');
  await userEvent.click(await screen.findByRole('button', { name: /CSV.*目标|目标.*CSV/i }));
  const { content } = vi.mocked(saveFile).mock.calls[0]![0];
  expect(content).toContain('装备中心');
  expect(content).toContain('待项目办指定');
});

test('each frozen figure is drawn with its mark, its last value and its limit as the document writes it', async () => {
  show();
  const picture = await screen.findByRole('img', { name: /2019-09/ });
  expect(picture.textContent).toContain('✗ 0.520');
  expect(picture.textContent).toContain('界限 0.50');
});
