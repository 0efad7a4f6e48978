import type { Actor, Grant } from '@junheng/access';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conditionsFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { operator, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
  await registry.import('student-roster', await rosterFile(studentCells(1), studentCells(2)));
});
afterAll(() => registry.stop());

const numberOf = (n: number) => String(studentCells(n)['学籍接续标识']);
const person = (...grants: Grant[]): Actor => ({ id: 'p1', kind: 'person', grants });

test('a student is found by the national student id, written as an office may write it, and by nothing else', async () => {
  const found = await registry.api.findStudent({ nationalStudentId: numberOf(1) }, operator);
  const [row] = await registry.sql<{ n: number }[]>`select count(*)::int as n from student where student_id = ${found}`;
  expect(row!.n).toBe(1);
  const spaced = ` ${numberOf(1).slice(0, 5)} ${numberOf(1).slice(5).toLowerCase()}`;
  expect(await registry.api.findStudent({ nationalStudentId: spaced }, operator)).toBe(found);
  expect(await registry.api.findStudent({ nationalStudentId: numberOf(2) }, operator)).not.toBe(found);
  for (const other of [numberOf(3), numberOf(1).slice(1), '', '测试生1', "' or true --"])
    expect(await registry.api.findStudent({ nationalStudentId: other }, operator)).toBeNull();
});

test('only whoever manages people finds anybody', async () => {
  const county = { kind: 'county' } as const;
  for (const role of ['project-office', 'auditor', 'leading-group'] as const)
    expect(await registry.api.findStudent({ nationalStudentId: numberOf(1) }, person({ role, scope: county }))).toBeNull();
  expect(
    await registry.api.findStudent({ nationalStudentId: numberOf(1) }, person({ role: 'administrator', scope: county })),
  ).not.toBeNull();
});
