import { afterAll, beforeAll, expect, test } from 'vitest';
import { conditionsFile, schoolCells } from './office-files.ts';
import { operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

test('whoever watches all imports sees each of them through to its end, and that of a withdrawal', async () => {
  const seen = new Map<string, string[]>();
  const watching = registry.api.watchImports(operator)[Symbol.asyncIterator]();
  const statusesOf = (id: string) => seen.get(id) ?? [];
  const until = async (id: string, status: string) => {
    while (statusesOf(id).at(-1) !== status) {
      const { value } = (await watching.next()) as { value: { id: string; status: string } };
      seen.set(value.id, [...statusesOf(value.id), value.status]);
    }
  };
  const first = watching.next(); // it listens from here on
  const one = await registry.check('school-conditions', await conditionsFile(schoolCells(1)));
  const { value } = (await first) as { value: { id: string; status: string } };
  seen.set(value.id, [value.status]);
  await until(one.id, 'ready');
  await registry.api.confirmImport({ importId: one.id }, operator);
  await until(one.id, 'done');
  await registry.api.withdrawImport({ importId: one.id, reason: '误选了学年' }, operator);
  await until(one.id, 'withdrawn');
  expect(statusesOf(one.id)).toEqual(expect.arrayContaining(['ready', 'done', 'withdrawn']));
  await watching.return?.();
});

test('a stranger sees none', async () => {
  const stranger = { id: 'x', kind: 'stranger' } as never;
  expect(await registry.api.watchImports(stranger)[Symbol.asyncIterator]().next()).toMatchObject({ done: true });
});
