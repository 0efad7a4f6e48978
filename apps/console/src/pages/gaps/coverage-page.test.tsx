import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answer, renderAt } from '../../../test/render-at.tsx';
import { coverage } from '../../../test/sample-coverage.ts';
import { CoverageDocument, LatestImportsDocument } from '../../gql/graphql.ts';
import { saveFile } from '../../transport/save-file.ts';

const show = (county = coverage, ...more: Parameters<typeof renderAt>[1]) =>
  renderAt('/coverage', [answer(CoverageDocument, { schoolYear: null, asOf: null }, { __typename: 'Query', county }), ...more]);
const gaps = async () => within(await screen.findByRole('table', { name: '缺口清单' }));

test('a gap names the figures it blocks, and the way to the file that brings it', async () => {
  show();
  const row = within((await gaps()).getByRole('row', { name: /缺教师花名册/ }));
  expect(row.getByRole('link', { name: '每百名学生拥有骨干教师数（小学）' }).getAttribute('href')).toBe(
    '/indicators/res.backbone-teachers-per100?stage=PRIMARY',
  );
  expect(row.getByRole('link', { name: '教师花名册' }).getAttribute('href')).toBe('/imports');
});

test('a file that is missing blocks the goals computed from it', async () => {
  show();
  const row = within((await gaps()).getByRole('row', { name: /缺教师花名册/ }));
  expect(row.getByText('目标：每百生骨干教师≥1')).toBeTruthy();
  expect(row.queryByText(/巩固率/)).toBeNull();
});

test('a file that cannot be imported yet is named as such, and nobody is sent to import it', async () => {
  show();
  const row = within((await gaps()).getByRole('row', { name: /缺固定资产台账/ }));
  expect(row.getByText('目前还不能导入')).toBeTruthy();
  expect(row.queryByRole('link')).toBeNull();
  expect(row.getByText('目标：班级装备差异系数≤0.3')).toBeTruthy();
});

test('nobody is sent to import when no file that can be imported would bring anything', async () => {
  show({ ...coverage, coverage: coverage.coverage.slice(1) });
  await gaps();
  expect(screen.queryByRole('link', { name: '去导入' })).toBeNull();
  expect(screen.queryByText('补上这些文件后，相应的数字才会完整。')).toBeNull();
});

test('a goal that no gap explains says what it lacks, and whether any file could bring it', async () => {
  show();
  const table = within(await screen.findByRole('table', { name: '还没有数据的目标' }));
  expect(table.getByRole('row', { name: /对学校满意度/ }).textContent).toContain('目前还不能导入');
  expect(table.getByRole('row', { name: /从群体转向个体/ }).textContent).toContain('由项目办认定，不需要文件');
  expect(table.getByRole('row', { name: /初中巩固率/ }).textContent).toContain('年度同龄组统计表');
  expect(table.queryByRole('row', { name: /班级装备差异系数/ })).toBeNull();
});

test('the matrix says in words how much is known, and its table names the unknown cells', async () => {
  show();
  expect(await screen.findByRole('img', { name: /4 个值中有 3 个已知，1 个暂无数据/ })).toBeTruthy();
  const table = within(screen.getByRole('table', { name: '小学：学校 × 七项资源指标' }));
  expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['竹林村小学', '青禾小学']);
  expect(within(table.getByRole('row', { name: /竹林村小学/ })).getByText('缺教师花名册')).toBeTruthy();
});

test('every file of the year is named with its last import', async () => {
  const node = {
    __typename: 'Import' as const,
    id: 'i',
    importId: 'import-1',
    kind: 'STUDENT_ROSTER' as const,
    status: 'DONE' as const,
    schoolYear: 2019,
  };
  const edges = [
    { ...node, id: 'w', importId: 'withdrawn', status: 'WITHDRAWN' as const, finishedAt: '2019-10-02T00:00:00Z' },
    { ...node, finishedAt: '2019-10-01T00:00:00Z' },
  ].map((one) => ({ __typename: 'QueryImportsConnectionEdge' as const, cursor: one.importId, node: one }));
  show(coverage, answer(LatestImportsDocument, {}, { __typename: 'Query', imports: { __typename: 'QueryImportsConnection', edges } }));
  const files = within(await screen.findByRole('table', { name: '八种登记文件' }));
  expect((await files.findByRole('link')).getAttribute('href')).toBe('/imports/import-1');
  const missing = files.getByRole('rowheader', { name: '年度同龄组统计表' }).closest('tr')!;
  expect(missing.querySelector('[data-status]')!.getAttribute('data-status')).toBe('NO_DATA');
});

test('leads to the conflicts of its school year', async () => {
  show();
  expect((await screen.findByRole('link', { name: '各文件之间的数据冲突' })).getAttribute('href')).toBe('/conflicts?year=2019');
});

test('a saved table says of which year, day and census date it is, in the file and in its name', async () => {
  show();
  await gaps();
  await userEvent.click(screen.getByRole('button', { name: '导出 .csv：缺口清单' }));
  const { name, content } = vi.mocked(saveFile).mock.calls[0]![0];
  expect(name).toBe('缺口清单_2019—2020学年_2019-09-12.csv');
  const lines = (content as string).split('\r\n');
  expect(lines[0]).toContain('"缺什么","涉及","算不出来的数字","哪份文件能补上"');
  expect(content).toContain('"学年","2019—2020学年"');
  expect(content).toContain('"统计时点","2019年9月1日"');
  expect(content).toContain('"数据时点","数据截至 2019年9月12日 11:04:00"');
});
