import { describe, expect, test } from 'vitest';
import { describeFinding, runImport } from './import-command.ts';
import type { Finding, Job } from './operations.ts';
import { standIn } from '../test/stand-in.ts';

const job: Job = {
  importId: 'i1',
  kind: 'STUDENT_ROSTER',
  status: 'READY',
  fileName: 'roster.xlsx',
  schoolYear: 2019,
  rows: 12,
  rowsDone: 0,
  newRows: 10,
  changedRows: 0,
  unchangedRows: 0,
  rejectedRows: 0,
  skippedRows: 2,
  newSchools: 0,
  newClasses: 1,
  newStudents: 10,
  newTeachers: 0,
  problem: null,
  token: null,
};
const finding: Finding = {
  severity: 'ERROR',
  sheet: '学籍',
  row: 7,
  column: '性别',
  value: '3',
  problem: { code: 'UnknownCode', zh: '代码不存在', en: 'The code does not exist' },
  expectedZh: '1 或 2',
  expectedEn: '1 or 2',
  cureZh: '改正代码',
  cureEn: 'Correct the code',
};
const command = { kind: 'student-roster', file: import.meta.filename, schoolYear: 2019, layout: null, isConfirmed: true } as const;

/** A platform that checks and imports as told. */
function stage(answers: { checked: Partial<Job>; done?: Partial<Job>; findings?: Finding[] }) {
  const checked = { ...job, ...answers.checked };
  const findings = answers.findings ?? [];
  const stand = standIn({
    check: { result: { __typename: 'Import', ...checked, status: 'CHECKING' } },
    confirm: { result: { __typename: 'Import', ...checked, status: 'RUNNING' } },
    discard: {},
    visible: {},
    findings: { import: { findings: { totalCount: findings.length, edges: findings.map((node) => ({ node })) } } },
    job: () => ({ import: stand.asked.includes('confirm') ? { ...checked, status: 'DONE', ...answers.done } : checked }),
  });
  return stand;
}

describe('runImport', () => {
  test('checks, shows the dry run, confirms, waits until it is visible, and ends with 0', async () => {
    const { client, out, asked, text } = stage({ checked: {}, done: { token: 'registry:12' } });
    expect(await runImport(command, client, out)).toBe(0);
    expect(asked).toEqual(['check', 'job', 'findings', 'confirm', 'job', 'visible']);
    expect(text()).toContain('12 rows; 10 new');
    expect(text()).toContain('新增 10');
  });

  test('ends with 5 and shows the findings when rows were left out', async () => {
    const { client, out, text } = stage({ checked: { rejectedRows: 1 }, findings: [finding] });
    expect(await runImport(command, client, out)).toBe(5);
    expect(text()).toContain('学籍 row 7 性别 “3”: The code does not exist. Expected: 1 or 2. What to do: Correct the code.');
  });

  test('writes nothing without --yes where nobody can be asked, and ends with 4', async () => {
    const { client, out, asked } = stage({ checked: {} });
    expect(await runImport({ ...command, isConfirmed: false }, client, out)).toBe(4);
    expect(asked).not.toContain('confirm');
    expect(asked.at(-1)).toBe('discard');
  });

  test('ends with 3 and the reason when the file is refused', async () => {
    const problem = { code: 'WrongSheet', zh: '表不对。', en: 'Wrong sheet.' };
    const { client, out, asked, text } = stage({ checked: { status: 'REFUSED', problem } });
    expect(await runImport(command, client, out)).toBe(3);
    expect(text()).toContain('WrongSheet\n表不对。\nWrong sheet.');
    expect(asked).not.toContain('confirm');
  });

  test('ends with 0 and confirms nothing when the file changes nothing', async () => {
    const { client, out, asked } = stage({ checked: { status: 'UNCHANGED' } });
    expect(await runImport(command, client, out)).toBe(0);
    expect(asked).not.toContain('confirm');
  });

  test('ends with 5 when nothing is new but rows have errors', async () => {
    const problem = { code: 'nothing-new-some-rejected', zh: '没有新内容。', en: 'Nothing new; some rows have errors.' };
    const { client, out, asked, text } = stage({ checked: { status: 'UNCHANGED', rejectedRows: 2, problem }, findings: [finding] });
    expect(await runImport(command, client, out)).toBe(5);
    expect(text()).toContain('some rows have errors');
    expect(asked).not.toContain('confirm');
  });

  test('ends with 1 when a fault stopped the import', async () => {
    const { client, out } = stage({ checked: {}, done: { status: 'FAILED' } });
    expect(await runImport(command, client, out)).toBe(1);
  });

  test('ends with 2 when there is no such file, before anything is sent', async () => {
    const { client, out, asked } = stage({ checked: {} });
    expect(await runImport({ ...command, file: '/no/such.xlsx' }, client, out)).toBe(2);
    expect(asked).toEqual([]);
  });
});

describe('describeFinding', () => {
  test('names sheet, row, column, value, problem, expectation and cure in both languages', () => {
    expect(describeFinding(finding)).toEqual([
      '✗ 学籍 第 7 行 性别 “3”：代码不存在。应为：1 或 2。怎样改：改正代码。',
      '✗ 学籍 row 7 性别 “3”: The code does not exist. Expected: 1 or 2. What to do: Correct the code.',
    ]);
  });

  test('leaves out a column and value that are not there', () => {
    const notice: Finding = { ...finding, severity: 'NOTICE', column: null, value: null };
    expect(describeFinding(notice)[1]).toBe('· 学籍 row 7: The code does not exist. Expected: 1 or 2. What to do: Correct the code.');
  });

  test('shows the beginning of a long value', () => {
    expect(describeFinding({ ...finding, value: '甲'.repeat(41) })[0]).toContain(`“${'甲'.repeat(40)}…”`);
  });
});
