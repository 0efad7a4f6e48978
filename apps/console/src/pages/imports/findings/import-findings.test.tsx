import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answer, type Mock, renderAt } from '../../../../test/render-at.tsx';
import { importAnswers } from '../../../../test/office-answers.ts';
import { faultyRow, readyImport, totalsRow } from '../../../../test/sample-imports.ts';
import {
  type FindingKindCountFragment,
  type FindingRowFragment,
  type FindingSeverity,
  ImportFindingsDocument,
} from '../../../gql/graphql.ts';
import { saveFile } from '../../../transport/save-file.ts';

const importId = 'import-1';
type Variables = { importId: string; severity: FindingSeverity | null; code?: string | null; after?: string | null };
const list = (variables: Variables, nodes: FindingRowFragment[], next: string | null = null): Mock =>
  answer(
    ImportFindingsDocument,
    { code: null, ...variables },
    {
      __typename: 'Query',
      import: {
        __typename: 'Import',
        id: readyImport.id,
        findings: {
          __typename: 'ImportFindingsConnection',
          totalCount: 3,
          edges: nodes.map((node, at) => ({
            __typename: 'ImportFindingsConnectionEdge' as const,
            cursor: `${variables.after ?? ''}${at}`,
            node,
          })),
          pageInfo: { __typename: 'PageInfo', hasNextPage: next !== null, endCursor: next },
        },
      },
    },
  );
const secondPage: FindingRowFragment = { ...faultyRow, row: 99, value: '=HYPERLINK("x")' };
const kinds: FindingKindCountFragment[] = [
  { __typename: 'FindingKind', code: 'TotalsRow', zh: '合计行，已跳过', en: 'A totals row, skipped', severity: 'NOTICE', count: 1 },
  { __typename: 'FindingKind', code: 'BadDate', zh: '不是有效日期', en: 'Not a valid date', severity: 'ERROR', count: 2 },
];
const mocks = (): Mock[] => [
  // Without its own answer to the list of findings, which is empty.
  ...importAnswers(readyImport, { kinds }).filter(({ request }) => request.query !== ImportFindingsDocument),
  list({ importId, severity: null }, [faultyRow, totalsRow], 'next'),
  list({ importId, severity: null, after: 'next' }, [secondPage]),
  list({ importId, severity: null, after: null }, [faultyRow, totalsRow], 'next'),
  list({ importId, severity: 'NOTICE' }, [totalsRow]),
  list({ importId, severity: null, code: 'BadDate' }, [faultyRow]),
];
const rowsOf = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('every finding says where it is, what stands there, what should, and how to mend it', async () => {
  renderAt(`/imports/${importId}`, mocks());
  const [first, second] = await rowsOf();
  expect(cellsOf(first!)).toEqual([
    '错误',
    '学籍基础信息表',
    '42',
    '出生日期',
    '2011-13-02',
    '不是有效日期',
    '年月日，如 20110302',
    '改为 8 位数字日期',
  ]);
  expect(cellsOf(second!).slice(0, 6)).toEqual(['提示', '学籍基础信息表', '1302', '整行', '（空）', '合计行，已跳过']);
});

test('every cell names its column, for the narrow screen that stacks them', async () => {
  renderAt(`/imports/${importId}`, mocks());
  const [first] = await rowsOf();
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  const labels = within(first!)
    .getAllByRole('cell')
    .map((cell) => cell.getAttribute('data-label'));
  expect(labels).toEqual(heads);
});

test('the filter shows how many there are of each kind and lists only the chosen one', async () => {
  renderAt(`/imports/${importId}`, mocks());
  await screen.findByRole('table');
  expect(screen.getByRole('button', { name: '错误 2' }).getAttribute('aria-pressed')).toBe('false');
  await userEvent.click(screen.getByRole('button', { name: '提示 1' }));
  await vi.waitFor(async () => expect(await rowsOf()).toHaveLength(1));
  expect(cellsOf((await rowsOf())[0]!)[0]).toBe('提示');
});

test('the next findings come below those already there', async () => {
  renderAt(`/imports/${importId}`, mocks());
  await userEvent.click(await screen.findByRole('button', { name: '再显示一些（已显示 2，共 3）' }));
  await vi.waitFor(async () => expect(await rowsOf()).toHaveLength(3));
  expect(screen.queryByRole('button', { name: /再显示一些/ })).toBeNull();
});

test('the export holds all pages, and no cell of it runs as a formula', async () => {
  renderAt(`/imports/${importId}`, mocks());
  await userEvent.click(await screen.findByRole('button', { name: '导出清单（.csv）' }));
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
  const { name, content } = vi.mocked(saveFile).mock.calls[0]![0];
  expect(name).toBe('学籍基础信息表-2019-2020学年-问题清单.csv');
  const lines = (content as string).slice(1).trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('"类别","工作表","行","列","现在的值","问题","应为","怎样改"');
  expect(lines[3]).toContain(`"'=HYPERLINK(""x"")"`);
});

test('the kinds of findings stand with the most frequent first, and one click lists only those', async () => {
  renderAt(`/imports/${importId}`, mocks());
  const list = await screen.findByRole('list', { name: '按问题种类' });
  expect(
    within(list)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['2 不是有效日期', '1 合计行，已跳过']);
  await userEvent.click(within(list).getByRole('button', { name: /不是有效日期/ }));
  await vi.waitFor(async () => expect(await rowsOf()).toHaveLength(1));
  expect(cellsOf((await rowsOf())[0]!)[5]).toBe('不是有效日期');
});
