import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answer, renderAt } from '../../../test/render-at.tsx';
import { now, resources } from '../../../test/sample-workbench.ts';
import { ResourcesDocument } from '../../gql/graphql.ts';
import { saveFile } from '../../transport/save-file.ts';

const show = (search = '') =>
  renderAt(`/resources?stage=PRIMARY${search}`, [answer(ResourcesDocument, now, { __typename: 'Query', county: resources })]);
const rowOf = async (name: string) => (await screen.findByRole('rowheader', { name: new RegExp(name) })).closest('tr')!;
const statusesIn = (element: Element) => [...element.querySelectorAll('[data-status]')].map((mark) => mark.getAttribute('data-status'));
const shownSchools = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const address = () => screen.getByTestId('address').textContent;

test('a school whose data is not whole is not judged, and a cell without data is never met', async () => {
  show();
  const row = await rowOf('青禾小学');
  expect(statusesIn(row)).toEqual(['NO_DATA', 'NOT_MET', 'NO_DATA']);
  expect(row.textContent).toContain('尚不能判定');
  expect(row.textContent).toContain('没有填报');
});

test('a head says the unit and the standard, and a cell how much is lacking', async () => {
  show();
  const row = await rowOf('青禾小学');
  expect(screen.getByRole('columnheader', { name: /仪器设备/ }).textContent).toContain('元/生，标准 ≥ 2,000');
  expect(row.textContent).toContain('缺 20 元');
});

test('the saved table has units, standards and what each school lacks of each', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^导出 .csv/ }));
  const content = vi.mocked(saveFile).mock.calls[0]![0].content as string;
  const [head, ...rows] = content
    .replace('\uFEFF', '')
    .split('\r\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replaceAll('"', '')));
  const cellOf = (school: string, title: string) => rows.find(([name]) => name === school)?.[head!.indexOf(title)];
  expect(cellOf('青禾小学', '仪器设备（元/生，标准 ≥ 2,000）')).toBe('1999.8');
  expect(cellOf('青禾小学', '最低比（%）')).toBe('99.9');
  expect(Number(cellOf('青禾小学', '缺：仪器设备（元）'))).toBeCloseTo(20, 6);
  expect(cellOf('竹林村小学', '缺：仪器设备（元）')).toBe('');
});

test('a value a hair below its standard does not read as the standard', async () => {
  show();
  const row = await rowOf('青禾小学');
  expect(row.textContent).toContain('1,999');
  expect(row.textContent).toContain('99%');
  expect(row.textContent).not.toContain('100%');
});

test('the cheapest missing item is named with what it lacks', async () => {
  show();
  expect((await rowOf('青禾小学')).textContent).toContain('仪器设备，缺 20 元');
});

test('the summary counts schools by verdict and says whom the table leaves out and why', async () => {
  show();
  expect(await screen.findByText('应评 2 所：达标 1 所，未达标 0 所，数据不全、尚不能判定 1 所。')).toBeTruthy();
  expect(screen.getByText(/不足50人的教学点不计入/)).toBeTruthy();
});

test.each([
  ['&verdict=MET', ['竹林村小学望溪乡']],
  ['&township=青禾镇', ['青禾小学青禾镇']],
  ['&lacks=res.equipment-value-per-student', ['青禾小学青禾镇']],
  ['&q=竹林', ['竹林村小学望溪乡']],
  ['&verdict=nonsense', ['青禾小学青禾镇', '竹林村小学望溪乡']],
])('the address %s filters the schools', async (search, names) => {
  show(search);
  await screen.findByRole('heading', { name: '逐校' });
  expect(shownSchools()).toEqual(names);
});

test('a filter chosen, a name typed and an order chosen stand in the address', async () => {
  show();
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: '结论' }), '达标');
  expect(address()).toContain('verdict=MET');
  await userEvent.type(screen.getByRole('searchbox'), '竹');
  await waitFor(() => expect(new URLSearchParams(address()!.split('?')[1]).get('q')).toBe('竹'));
  await userEvent.click(within(screen.getByRole('columnheader', { name: /最低比/ })).getByRole('button'));
  expect(address()).toContain('sort=-lowest');
});

test('schools that no filter lets through are said to be none', async () => {
  show('&q=nobody');
  expect(await screen.findByText('没有符合条件的学校。')).toBeTruthy();
});
