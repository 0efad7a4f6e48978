import { describe, expect, test } from 'vitest';
import { standIn } from '../test/stand-in.ts';
import { showConflicts, showImports, withdrawImport } from './history-commands.ts';

const importId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';
const preview = { schools: 0, classes: 2, students: 90, teachers: 0, others: 0, restored: 3, kept: 5, unchangedLater: 2 };
const done = { fileName: 'r.xlsx', kind: 'STUDENT_ROSTER', schoolYear: 2019, status: 'DONE', withdrawalPreview: preview };
const command = { name: 'withdraw', importId, reason: '误选了学年', isConfirmed: true } as const;

describe('withdrawImport', () => {
  test('shows what would go, withdraws with the reason, and waits for the end', async () => {
    const { client, out, asked, given, text } = standIn({
      withdrawalPreview: { import: done },
      withdraw: { result: { __typename: 'Import', importId, status: 'WITHDRAWING' } },
      job: { import: { importId, status: 'WITHDRAWN', token: 'registry:9' } },
      visible: {},
    });
    expect(await withdrawImport(command, client, out)).toBe(0);
    expect(asked).toEqual(['withdrawalPreview', 'withdraw', 'job', 'visible']);
    expect(given[1]!.variables).toEqual({ importId, reason: '误选了学年' });
    expect(text()).toContain('90 students');
    expect(text()).toContain('保留 5');
    expect(text()).toContain('2 of the later imports of this kind and year were found unchanged');
  });

  test('takes nothing back without --yes where nobody can be asked', async () => {
    const { client, out, asked } = standIn({ withdrawalPreview: { import: done } });
    expect(await withdrawImport({ ...command, isConfirmed: false }, client, out)).toBe(4);
    expect(asked).toEqual(['withdrawalPreview']);
  });

  test.each([
    [{ import: null }, 'ImportNotFound'],
    [{ import: { ...done, status: 'WITHDRAWN', withdrawalPreview: null } }, 'NotWithdrawable'],
  ])('refuses what cannot be withdrawn', async (answer, code) => {
    const { client, out, text } = standIn({ withdrawalPreview: answer });
    expect(await withdrawImport(command, client, out)).toBe(3);
    expect(text()).toContain(code);
  });
});

test('showImports names when, who, file and what changed', async () => {
  const node = { ...done, importId, startedBy: 'local-operator', startedAt: '2019-09-10T01:00:00Z', withdrawal: { reason: '误选' } };
  const counts = { newRows: 7, changedRows: 1, unchangedRows: 0, rejectedRows: 2 };
  const { client, out, text } = standIn({ imports: { imports: { totalCount: 60, edges: [{ node: { ...node, ...counts } }] } } });
  expect(await showImports(client, out)).toBe(0);
  for (const part of [importId, '2019-09-10 09:00', 'local-operator', '学籍基础信息表', 'r.xlsx', 'new 7', 'errors 2', '误选', '59'])
    expect(text()).toContain(part);
});

describe('showConflicts', () => {
  const side = { fileName: 'c.xlsx', row: 3 };
  const conflict = {
    about: { code: 'class-size', zh: '在册人数不一致', en: 'The class sizes differ' },
    schoolCode: '9900000001',
    schoolName: '青禾小学',
    grade: 1,
    classNo: 2,
    one: { ...side, kind: 'CLASS_LIST', value: '51' },
    other: { kind: 'STUDENT_ROSTER', value: '50', fileName: null, row: null },
  };

  test('shows both values with where they come from, and ends with 7', async () => {
    const { client, out, text } = standIn({ conflicts: { conflicts: { totalCount: 1, edges: [{ node: conflict }] } } });
    expect(await showConflicts(2019, client, out)).toBe(7);
    expect(text()).toContain('班级信息表 51 (c.xlsx:3) ≠ 学籍基础信息表 50');
    expect(text()).toContain('The class sizes differ');
  });

  test('ends with 0 when there is none', async () => {
    const { client, out } = standIn({ conflicts: { conflicts: { totalCount: 0, edges: [] } } });
    expect(await showConflicts(2019, client, out)).toBe(0);
  });
});
