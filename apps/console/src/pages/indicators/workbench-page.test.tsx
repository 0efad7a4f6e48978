import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, type Mock, renderAt } from '../../../test/render-at.tsx';
import { noDataWorkbench, now, qinghe, whatIf, workbench, workbenchCounty } from '../../../test/sample-workbench.ts';
import { WhatIfDocument, WorkbenchDocument } from '../../gql/graphql.ts';

const id = 'res.equipment-value-per-student';
const about = { id, stage: 'PRIMARY' as const, ...now };
const page = answer(WorkbenchDocument, about, { __typename: 'Query', county: workbenchCounty(workbench) });
const outcome = (value: number, cvAfter: number): Mock =>
  answer(
    WhatIfDocument,
    { ...about, changes: [{ schoolId: qinghe.id, value }] },
    { __typename: 'Query', county: { __typename: 'County', id: 'county-2019', whatIf: whatIf(value, cvAfter) } },
  );
const show = (search = '', mocks: Mock[] = []) => renderAt(`/indicators/${id}?stage=PRIMARY${search}`, [page, ...mocks]);
const address = () => screen.getByTestId('address').textContent;

test('the CV stands first, with its limit, interval and the digits that explain its status', async () => {
  show();
  expect(await screen.findByRole('heading', { level: 1, name: '生均教学仪器设备值' })).toBeTruthy();
  expect(screen.getAllByText('0.50004').length).toBeGreaterThan(0);
  expect(await screen.findByText('差异系数 0.50004，95% 区间 0.310 – 0.660；限值 0.50。')).toBeTruthy();
});

test('every picture has a text alternative and a table', async () => {
  show();
  const charts = await screen.findAllByTestId('chart');
  expect(charts.length).toBe(5);
  for (const chart of charts) {
    expect(chart.textContent.length).toBeGreaterThan(10);
    const figure = chart.closest('figure')!;
    await userEvent.click(within(figure).getByRole('button', { name: '看数据表' }));
    expect(within(figure).getByRole('table')).toBeTruthy();
  }
});

test('a slider leads through the schools of the distribution by keyboard and names each', async () => {
  show();
  const reader = await screen.findByRole('slider', { name: '逐校查看（左右方向键）' });
  fireEvent.change(reader, { target: { value: '1' } });
  expect(reader.getAttribute('aria-valuetext')).toBe('青禾小学：1,999 元/生，学生 100 人，为标准的 99.9%');
});

test('a what-if of the address is computed as it is opened', async () => {
  show('&whatIf=9900000001_2500', [outcome(2500, 0.41)]);
  expect((await screen.findAllByText('差异系数由 0.50004 变为 0.410，限值 0.50；共增加 50,010 元。')).length).toBe(2); // said, and the picture’s text
  expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: '青禾小学' }).value).toBe('2500');
});

test('less than now reads as taken away, without a sign', async () => {
  show('&whatIf=9900000001_1000', [outcome(1000, 0.6)]);
  expect((await screen.findAllByText('差异系数由 0.50004 变为 0.600，限值 0.50；共减少 99,990 元。')).length).toBe(2);
});

test('a value typed goes into the address and to the service, and a reset takes it out', async () => {
  show('&whatIf=9900000001_2500', [outcome(2500, 0.41), outcome(2600, 0.395)]);
  const field = await screen.findByRole('spinbutton', { name: '青禾小学' });
  fireEvent.change(field, { target: { value: '2600' } });
  await waitFor(() => expect(address()).toContain('whatIf=9900000001_2600'));
  expect((await screen.findAllByText(/变为 0\.395/)).length).toBe(2);
  await userEvent.click(screen.getByRole('button', { name: '全部还原' }));
  expect(address()).toBe(`/indicators/${id}?stage=PRIMARY`);
  expect(screen.queryByRole('spinbutton')).toBeNull();
});

test('a value below zero is refused in words and changes nothing', async () => {
  show('&whatIf=9900000001_2500', [outcome(2500, 0.41)]);
  const field = await screen.findByRole('spinbutton', { name: '青禾小学' });
  fireEvent.change(field, { target: { value: '-3' } });
  expect(screen.getByRole('alert').textContent).toBe('请填 0 或更大的数。');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(address()).toContain('whatIf=9900000001_2500');
});

test('the raise plan says what it takes, rounded up, and is taken over', async () => {
  show('', [outcome(2011, 0.4998)]);
  expect(
    await screen.findByText(/把低于 2,011 元\/生 的 1 所学校都补到这一水平，共需增加 1,110 元，差异系数就降到限值 0\.50 以内。/),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '带入下面的假设' }));
  expect(address()).toContain('whatIf=9900000001_2011');
  expect((await screen.findAllByText(/变为 0\.4998/)).length).toBe(2);
});

test('a school is found by a part of its name and begins at the standard', async () => {
  show('', [outcome(2000, 0.5)]);
  await userEvent.type(await screen.findByRole('combobox', { name: '加一所学校' }), '青禾{Enter}');
  expect(address()).toContain('whatIf=9900000001_2000');
});

test('without data there is a reason, what would bring it, and no picture that could pass for a value', async () => {
  renderAt(`/indicators/${id}?stage=PRIMARY`, [
    answer(WorkbenchDocument, about, { __typename: 'Query', county: workbenchCounty(noDataWorkbench) }),
  ]);
  const panel = (await screen.findByRole('heading', { name: '差异系数与限值' })).closest('section')!;
  expect(panel.className).toContain('no-data');
  expect(panel.textContent).toContain('缺教师花名册的骨干教师等级');
  expect(panel.textContent).not.toMatch(/[^未]达标(?!学校)/);
  expect(screen.queryByTestId('chart')).toBeNull();
  expect(screen.getByText(/导入教师花名册后补齐/)).toBeTruthy();
});

test('an indicator of no such name is not found', async () => {
  renderAt('/indicators/res.nothing', [
    answer(WorkbenchDocument, { ...about, id: 'res.nothing' }, { __typename: 'Query', county: workbenchCounty(null) }),
  ]);
  expect(await screen.findByRole('heading', { name: '没有找到' })).toBeTruthy();
});
