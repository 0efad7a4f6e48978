import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answer, renderAt } from '../../../test/render-at.tsx';
import { indicators, now } from '../../../test/sample-workbench.ts';
import { IndicatorsDocument } from '../../gql/graphql.ts';

const show = (address = '/indicators', variables: { schoolYear: number | null; asOf: string | null } = now) =>
  renderAt(address, [answer(IndicatorsDocument, variables, { __typename: 'Query', county: indicators })]);
const rowOf = async (name: string) => (await screen.findByRole('rowheader', { name: new RegExp(name) })).closest('tr')!;
const statusesIn = (element: Element) => [...element.querySelectorAll('[data-status]')].map((mark) => mark.getAttribute('data-status'));

test('an indicator tells mean, standard, schools that meet it, and the digits that explain its status', async () => {
  show();
  const row = await rowOf('生均教学仪器设备值');
  expect(row.textContent).toContain('2,100');
  expect(row.textContent).toContain('标准 2,000');
  expect(row.textContent).toContain('1 / 2');
  expect(row.textContent).toContain('0.50004');
  expect(statusesIn(row)).toEqual(['NOT_MET']);
});

test('its small pictures say in words what they show, and what falls a hair short is not the standard', async () => {
  show();
  const row = await rowOf('生均教学仪器设备值');
  expect(within(row).getByText('最低为标准的 99.9%，最高 150%')).toBeTruthy();
  expect(within(row).getByText('2018-09-01 为 0.610，2019-09-01 为 0.50004')).toBeTruthy();
});

test('an indicator that no source feeds is no data, says what is missing, and is nowhere met', async () => {
  show();
  const row = await rowOf('骨干教师');
  expect(statusesIn(row)).toEqual(['NO_DATA']);
  expect(row.querySelector('.cell-no-data')!.textContent).toContain('缺教师花名册的骨干教师等级');
  expect(row.textContent).not.toContain('达标');
});

test('the way to the workbench keeps stage, year and day', async () => {
  show('/indicators?year=2019&asOf=2019-10-01', { schoolYear: 2019, asOf: '2019-10-01' });
  const link = await screen.findByRole('link', { name: '生均教学仪器设备值' });
  const address = new URL(link.getAttribute('href')!, 'http://localhost');
  expect(address.pathname).toBe('/indicators/res.equipment-value-per-student');
  expect(Object.fromEntries(address.searchParams)).toEqual({ stage: 'PRIMARY', year: '2019', asOf: '2019-10-01' });
});

test('an empty county is told what brings the first figures', async () => {
  renderAt('/indicators', [
    answer(IndicatorsDocument, now, { __typename: 'Query', county: { ...indicators, empty: true, resources: [] } }),
  ]);
  expect((await screen.findByRole('link', { name: '去导入' })).getAttribute('href')).toBe('/imports');
});

test('a CV of which some schools are unknown shows its value, and neither reads nor looks like a met one', async () => {
  const [stage] = indicators.resources;
  const [first] = stage!.indicators;
  const missing = {
    __typename: 'Message' as const,
    code: 'SCHOOLS_UNKNOWN',
    zh: '3所学校中2所没有数据',
    en: 'Two of three schools have no data',
  };
  const partial = { ...first!, cv: { ...first!.cv, value: 0, status: 'NO_DATA' as const, missing }, known: 1, inScope: 3 };
  renderAt('/indicators', [
    answer(IndicatorsDocument, now, { __typename: 'Query', county: { ...indicators, resources: [{ ...stage!, indicators: [partial] }] } }),
  ]);
  const row = await rowOf('生均教学仪器设备值');
  const cell = row.querySelector('.cell-no-data')!;
  expect(statusesIn(row)).toEqual(['NO_DATA']);
  expect(cell.textContent).toContain('0.000');
  expect(cell.textContent).toContain('3所学校中2所没有数据');
  expect(cell.querySelector('.scale-met')).toBeNull();
  expect(row.textContent).toContain('2 所无数据');
});
