import { afterAll, beforeAll, expect, test } from 'vitest';
import { conditionsFile, schoolCells } from './office-files.ts';
import { operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

test('findings are counted by problem, most frequent first, and read by one of them alone', async () => {
  const file = await conditionsFile(
    schoolCells(1),
    schoolCells(2, { '占地面积(平方米)': -5 }),
    schoolCells(3),
    schoolCells(3),
    schoolCells(4, { 学校名称: null }),
    schoolCells(4),
  );
  const { id } = await registry.import('school-conditions', file);
  const kinds = await registry.api.readFindingKinds(id, operator);
  expect(kinds.map(({ code, severity, count }) => [code, severity, count])).toEqual([
    ['duplicate-in-file', 'error', 4],
    ['missing-value', 'error', 1],
    ['negative', 'error', 1],
  ]);
  expect(kinds[0]).toMatchObject({ zh: '与第 … 行重复' }); // said of four rows, so without any one's number
  expect(kinds[2]).toMatchObject({ zh: '不能是负数' });
  const page = await registry.api.readFindings({ importId: id, offset: 0, limit: 10, code: 'negative' }, operator);
  expect(page).toMatchObject({ total: 1, items: [{ row: 3, problem: { code: 'negative' } }] });
});

test('a stranger hears of no findings', async () => {
  const file = await conditionsFile(schoolCells(8), schoolCells(9, { 学校名称: null }));
  const { id } = await registry.import('school-conditions', file);
  expect(await registry.api.readFindingKinds(id, operator)).toHaveLength(1);
  expect(await registry.api.readFindingKinds(id, { id: '', kind: 'local-operator' })).toEqual([]);
});
