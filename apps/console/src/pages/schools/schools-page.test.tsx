import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, renderAt } from '../../../test/render-at.tsx';
import { school } from '../../../test/sample-schools.ts';
import { type SchoolRowFragment, SchoolsDocument } from '../../gql/graphql.ts';

const schools = [
  school('青禾小学', { code: '9900000001', ratio: 0.65, students: 594 }),
  school('竹林村小学', { code: '9900000004', ratio: 2.76, status: 'MET', township: '望溪乡', students: 128 }),
  school('溪口小学', { code: '9900000005', ratio: null, status: 'NO_DATA', township: null, students: 60 }),
];
const show = (address: string) => renderSchools(address, schools);
const renderSchools = (address: string, schools: SchoolRowFragment[]) =>
  renderAt(address, [
    answer(
      SchoolsDocument,
      { schoolYear: null, asOf: null },
      {
        __typename: 'Query',
        county: {
          __typename: 'County',
          id: 'county-2019',
          schoolYear: 2019,
          empty: false,
          schools: {
            __typename: 'CountySchoolsConnection',
            totalCount: schools.length,
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
            edges: schools.map((node) => ({ __typename: 'CountySchoolsConnectionEdge' as const, cursor: node.id, node })),
          },
        },
      },
    ),
  ]);
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const address = () => screen.getByTestId('address').textContent;

test('filters and sorting stand in the address and are read from it', async () => {
  show('/schools?township=望溪乡');
  await screen.findByText('1 所，共 3 所');
  expect(names()).toEqual(['竹林村小学']);
  await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
  await userEvent.click(screen.getByRole('button', { name: /^学生/ }));
  expect(address()).toBe('/schools?sort=-students');
  expect(names()).toEqual(['青禾小学', '竹林村小学', '溪口小学']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '资源配置' }), '数据不全，不能判定');
  expect(names()).toEqual(['溪口小学']);
});

test('a school that is not assessed is not marked against the standard', async () => {
  renderSchools('/schools', [{ ...school('大坝村教学点', { ratio: 0.451, students: 35 }), resources: [] }]);
  const row = await screen.findByRole('row', { name: /大坝村教学点/ });
  expect(row.textContent).toContain('902');
  expect(row.querySelector('[data-status]')).toBeNull();
});

test('search is by name or code', async () => {
  show('/schools');
  await screen.findByText('共 3 所');
  await userEvent.type(screen.getByRole('searchbox'), '0004');
  await userEvent.click(screen.getByRole('button', { name: '查找' }));
  expect(names()).toEqual(['竹林村小学']);
  expect(address()).toBe('/schools?q=0004');
});

test('a column without values keeps those rows last in either direction', async () => {
  show('/schools?sort=equipment-primary');
  await screen.findByText('共 3 所');
  expect(names()).toEqual(['青禾小学', '竹林村小学', '溪口小学']);
  await userEvent.click(screen.getByRole('button', { name: /小学生均设备值/ }));
  expect(names()).toEqual(['竹林村小学', '青禾小学', '溪口小学']);
});

test('each tile is a link that says its school, its students and its ratio; no data is not a ratio', async () => {
  show('/schools?view=tiles');
  expect((await screen.findByRole('link', { name: '青禾小学，594 名学生，与标准之比 0.65' })).getAttribute('href')).toBe(
    `/schools/${encodeURIComponent('id-青禾小学')}`,
  );
  expect(screen.getByRole('link', { name: '溪口小学，60 名学生，暂无数据' })).toBeTruthy();
  expect(screen.getByText('小学教学仪器设备值：3 所学校，1 所达到标准，1 所没有达到，1 所暂无数据。')).toBeTruthy();
});

test('the tiles have their table, the farthest below the standard first', async () => {
  show('/schools?view=tiles');
  const table = within(await screen.findByRole('table', { name: '小学：教学仪器设备值与标准之比' }));
  expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['青禾小学', '竹林村小学', '溪口小学']);
});
