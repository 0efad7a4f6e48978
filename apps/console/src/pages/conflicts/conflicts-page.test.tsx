import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { allImports, noPage } from '../../../test/office-answers.ts';
import { answer, type Mock, renderAt } from '../../../test/render-at.tsx';
import { readyImport } from '../../../test/sample-imports.ts';
import { ConflictsDocument, type ConflictRowFragment, ConflictYearsDocument, type ImportKind } from '../../gql/graphql.ts';
import { saveFile } from '../../transport/save-file.ts';

const sizes: ConflictRowFragment = {
  __typename: 'Conflict',
  kind: 'class-size',
  about: { __typename: 'Message', code: 'class-size', zh: '班级人数不一致', en: 'The class sizes differ' },
  schoolId: 's1',
  schoolCode: '31-1',
  schoolName: '青禾小学',
  grade: 3,
  classNo: 2,
  one: { __typename: 'ConflictSide', kind: 'CLASS_LIST', value: '48', importId: 'i1', fileName: '班级.xlsx', row: 17 },
  other: { __typename: 'ConflictSide', kind: 'STUDENT_ROSTER', value: '47', importId: null, fileName: null, row: null },
};
const staff: ConflictRowFragment = {
  ...sizes,
  kind: 'county-teachers',
  about: { __typename: 'Message', code: 'county-teachers', zh: '全县专任教师数不一致', en: 'The numbers of teachers differ' },
  schoolId: null,
  schoolCode: null,
  schoolName: null,
  grade: null,
  classNo: null,
};
const imported = (kind: ImportKind) => ({ ...readyImport, id: kind, importId: kind, kind, status: 'DONE' as const });
const mocks = (conflicts: ConflictRowFragment[], ...kinds: ImportKind[]): Mock[] => [
  answer(
    ConflictYearsDocument,
    {},
    { __typename: 'Query', county: { __typename: 'County', id: 'c', schoolYear: 2019, schoolYears: [2019, 2018], empty: false } },
  ),
  answer(
    ConflictsDocument,
    { schoolYear: 2019 },
    {
      __typename: 'Query',
      conflicts: {
        __typename: 'QueryConflictsConnection',
        totalCount: conflicts.length,
        edges: conflicts.map((node, at) => ({ __typename: 'QueryConflictsConnectionEdge' as const, cursor: String(at), node })),
        pageInfo: noPage,
      },
    },
  ),
  allImports(...kinds.map(imported)),
];

test('a conflict shows both values, each with its file and row', async () => {
  renderAt('/conflicts', mocks([sizes, staff]));
  const row = within(await screen.findByRole('row', { name: /青禾小学/ }));
  expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    '班级人数不一致',
    '48班级信息表 · 班级.xlsx · 第 17 行',
    '47学籍基础信息表 · 学籍基础信息表',
  ]);
  expect(row.getByRole('rowheader').textContent).toBe('青禾小学三年级2班');
  expect(row.getByRole('link', { name: '班级.xlsx' }).getAttribute('href')).toBe('/imports/i1');
});

test('a person is named by the row of the file, in the language of the screen', async () => {
  const homeroom: ConflictRowFragment = { ...sizes, kind: 'homeroom', one: { ...sizes.one, value: '第 3 行 / row 3' } };
  renderAt('/conflicts', mocks([homeroom]));
  const row = within(await screen.findByRole('row', { name: /青禾小学/ }));
  expect(row.getByText('第 3 行')).toBeTruthy();
});

test('the address says which comparison and which school is shown, and the saved list holds only that', async () => {
  renderAt('/conflicts?kind=county-teachers', mocks([sizes, staff]));
  expect(await screen.findByText('1 处，共 2 处')).toBeTruthy();
  expect(screen.queryByRole('row', { name: /青禾小学/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^导出 .csv/ }));
  expect((vi.mocked(saveFile).mock.calls[0]![0].content as string).trim().split('\r\n')).toHaveLength(2);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '比对' }), '全部');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '学校' }), '青禾小学');
  expect(screen.getByTestId('address').textContent).toBe('/conflicts?school=s1');
});

test('no conflict is told beside what was compared, and what could not be for want of a file', async () => {
  renderAt('/conflicts', mocks([], 'CLASS_LIST', 'STUDENT_ROSTER'));
  expect(await screen.findByText('没有冲突。下面是比对过的内容。')).toBeTruthy();
  const compared = within(await screen.findByRole('region', { name: '比对了什么' }));
  expect(within(compared.getByRole('row', { name: /^班级人数/ })).getByText('已比对')).toBeTruthy();
  expect(within(compared.getByRole('row', { name: /^班主任/ })).getByText('没有比对：缺 教师花名册')).toBeTruthy();
});
