import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, renderAt } from '../../../test/render-at.tsx';
import { builtIn, own } from '../../../test/sample-layouts.ts';
import { DefineLayoutDocument, LayoutListDocument } from '../../gql/graphql.ts';

const layouts = answer(LayoutListDocument, {}, { __typename: 'Query', layouts: [builtIn, own] });

test('a mapping of the county can be changed, one that comes with the platform only copied', async () => {
  renderAt('/layouts', [layouts]);
  const section = (name: string) => within(screen.getByRole('heading', { name }).closest('section')!);
  await screen.findByRole('heading', { name: '本县的对应关系' });
  expect(section('本县的对应关系').getByRole('link', { name: '修改邻县学籍' }).getAttribute('href')).toBe('/layouts/new?edit=neighbour');
  expect(section('平台自带的对应关系').queryByRole('link', { name: /^修改/ })).toBeNull();
  expect(section('平台自带的对应关系').getByRole('link', { name: /^下载/ }).getAttribute('href')).toBe(
    '/downloads/layouts/project-star.json',
  );
});

test('a mapping is told in words: values, what is empty, what is counted and why', async () => {
  renderAt('/layouts/project-star', [layouts]);
  expect(await screen.findByText('M → 男')).toBeTruthy();
  expect(screen.getByText('NA')).toBeTruthy();
  expect(screen.getByText('阅读成绩')).toBeTruthy();
});

test('a mapping that is not there is not found', async () => {
  renderAt('/layouts/nothing', [layouts]);
  expect(await screen.findByRole('heading', { name: '没有找到' })).toBeTruthy();
});

test('an uploaded mapping file with faults names each place and keeps nothing', async () => {
  const text = '{"id":"a"}';
  renderAt('/layouts', [
    layouts,
    answer(
      DefineLayoutDocument,
      { document: text },
      {
        __typename: 'Mutation',
        defineLayout: {
          __typename: 'LayoutInvalid',
          code: 'LayoutInvalid',
          zh: '有误',
          en: 'invalid',
          flaws: [{ __typename: 'LayoutFlaw', path: 'columns.性别.values', zh: '不能超过 1000 个', en: 'at most 1000' }],
        },
      },
    ),
  ]);
  await screen.findByRole('heading', { name: '本县的对应关系' });
  await userEvent.upload(screen.getByTestId('mapping-input'), new File([text], 'a.json', { type: 'application/json' }));
  expect((await screen.findByText('columns.性别.values')).closest('li')!.textContent).toContain('不能超过 1000 个');
  expect(screen.getByTestId('address').textContent).toBe('/layouts');
});

test('an uploaded mapping file without faults is shown as it is kept', async () => {
  const answers = [layouts, answer(DefineLayoutDocument, { document: own.document }, { __typename: 'Mutation', defineLayout: own })];
  renderAt('/layouts', answers);
  await screen.findByRole('heading', { name: '本县的对应关系' });
  await userEvent.upload(screen.getByTestId('mapping-input'), new File([own.document], 'a.json', { type: 'application/json' }));
  expect(await screen.findByRole('heading', { name: '邻县学籍' })).toBeTruthy();
  expect(screen.getByTestId('address').textContent).toBe('/layouts/neighbour');
});
