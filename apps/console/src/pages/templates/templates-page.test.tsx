import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { allImports } from '../../../test/office-answers.ts';
import { renderAt } from '../../../test/render-at.tsx';
import { readyImport } from '../../../test/sample-imports.ts';
import type { ImportFiguresFragment } from '../../gql/graphql.ts';

const done = (importId: string, schoolYear: number, finishedAt: string): ImportFiguresFragment => ({
  ...readyImport,
  id: importId,
  importId,
  status: 'DONE',
  schoolYear,
  finishedAt,
});
const imports = [done('b', 2019, '2019-09-12T03:05:00Z'), done('a', 2018, '2018-09-12T03:05:00Z')];
const card = (name: string) => screen.findByRole('article', { name });

test('every kind of office file stands there with its template, who fills it in and what it feeds', async () => {
  renderAt('/templates', [allImports(...imports)]);
  const roster = within(await card('学籍基础信息表'));
  expect(roster.getByRole('link', { name: '下载空模板（.xlsx）：学籍基础信息表' }).getAttribute('href')).toBe(
    '/downloads/templates/student-roster.xlsx',
  );
  expect(roster.getByText('基础教育科')).toBeTruthy();
  expect(screen.getAllByRole('article')).toHaveLength(8);
});

test('a register is taken out for the year chosen, of the years that are in', async () => {
  renderAt('/templates', [allImports(...imports)]);
  const roster = within(await card('学籍基础信息表'));
  const year = await roster.findByRole('combobox', { name: '导出学籍基础信息表的学年' });
  expect(
    within(year)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['2019—2020', '2018—2019']);
  await userEvent.selectOptions(year, '2018—2019');
  expect(roster.getByRole('link', { name: '导出 .csv：学籍基础信息表 2018—2019' }).getAttribute('href')).toBe(
    '/downloads/registers/2018/student-roster.csv',
  );
});

test('a kind that was never imported says so and has nothing to take out', async () => {
  renderAt('/templates', [allImports(...imports)]);
  const staff = within(await card('教师花名册'));
  expect(await staff.findByText('从未导入')).toBeTruthy();
  expect(staff.queryByRole('combobox')).toBeNull();
});

test('what is in is seen at a glance, by kind and school year', async () => {
  renderAt('/templates', [allImports(...imports)]);
  const table = within(await screen.findByRole('table'));
  const row = within(table.getByRole('row', { name: /学籍基础信息表/ }));
  expect(row.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/imports/b', '/imports/a']);
  expect(within(table.getByRole('row', { name: /班级信息表/ })).getAllByText('未导入')).toHaveLength(2);
});

test('before the first import the page says that nothing is in', async () => {
  renderAt('/templates', [allImports()]);
  expect(await screen.findByText('还没有导入过文件。')).toBeTruthy();
});
