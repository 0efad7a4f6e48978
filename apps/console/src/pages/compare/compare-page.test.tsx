import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, renderAt } from '../../../test/render-at.tsx';
import { compareChoices, comparedNode } from '../../../test/sample-classes.ts';
import { now, qinghe, xikou, zhulin } from '../../../test/sample-workbench.ts';
import { CompareChoicesDocument, CompareSchoolsDocument } from '../../gql/graphql.ts';

const compared = (...schools: (typeof qinghe)[]) =>
  answer(CompareSchoolsDocument, { ids: schools.map(({ id }) => id) }, { __typename: 'Query', nodes: schools.map(comparedNode) });
const show = (schools: string) =>
  renderAt(`/compare?schools=${schools}&stage=PRIMARY`, [
    answer(CompareChoicesDocument, now, { __typename: 'Query', county: compareChoices }),
    compared(qinghe),
    compared(qinghe, zhulin),
    compared(zhulin, qinghe),
    compared(qinghe, xikou),
  ]);
const address = () => screen.getByTestId('address').textContent;

test('schools of the address stand side by side in its order, beside the county', async () => {
  show(`${zhulin.code},${qinghe.code}`);
  const chart = await screen.findByText('各校的值与标准之比 竹林村小学 2 项中 2 项达标、青禾小学 1 项中 0 项达标');
  await userEvent.click(within(chart.closest('figure')!).getByRole('button', { name: '看数据表' }));
  const heads = within(chart.closest('figure')!).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual(['指标', '标准', '全县平均', '竹林村小学', '青禾小学']);
});

test('a link may name a school by its id too', async () => {
  show(qinghe.id);
  expect(await screen.findByRole('button', { name: '移除 青禾小学' })).toBeTruthy();
});

test('a school is added by a part of its name and removed again, and the address can be sent', async () => {
  show(qinghe.code);
  await userEvent.type(await screen.findByRole('combobox', { name: '加一所学校' }), '竹林{Enter}');
  expect(address()).toBe(`/compare?stage=PRIMARY&schools=${qinghe.code},${zhulin.code}`);
  await userEvent.click(await screen.findByRole('button', { name: '移除 竹林村小学' }));
  expect(address()).toBe(`/compare?stage=PRIMARY&schools=${qinghe.code}`);
});

test('a school outside the standard says why it has no values', async () => {
  show(`${qinghe.code},${xikou.code}`);
  expect(await screen.findByText('溪口教学点：不足50人的教学点不计入')).toBeTruthy();
});

test('what no roster tells of a school is a dash, not zero', async () => {
  show(qinghe.code);
  const row = (await screen.findByRole('rowheader', { name: '专任教师' })).closest('tr')!;
  expect(row.textContent).toBe('专任教师—');
});

test('a link with schools that nobody knows says how many of them', async () => {
  show(`${qinghe.code},unknown,9999999999`);
  expect((await screen.findByText(/没有找到/)).textContent).toContain('2 所');
  expect(screen.getByRole('button', { name: '移除 青禾小学' })).toBeTruthy();
});

test('without a school the page asks for one', async () => {
  show('');
  expect(await screen.findByText('还没有选学校。在上面输入校名，至少选一所。')).toBeTruthy();
});
