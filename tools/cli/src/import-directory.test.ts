import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standIn } from '../test/stand-in.ts';
import { importDirectory } from './import-directory.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-cli-'));
});
afterEach(() => rmSync(directory, { recursive: true }));
const file = (name: string) => writeFileSync(join(directory, name), 'x');

const ofStar = { __typename: 'LayoutProposal', kind: 'STUDENT_ROSTER', knownLayout: 'star', proposals: [] };

/** Imports everything but what `statusOf` says otherwise of. */
function stage(statusOf: (fileName: string) => string = () => 'UNCHANGED', rejectedRows = 0, recognised: unknown = ofStar) {
  const job = { importId: 'i', rejectedRows, problem: null, token: null };
  return standIn({
    recognise: { result: recognised },
    check: ({ fileName }: { fileName: string }) => ({ result: { __typename: 'Import', ...job, status: statusOf(fileName) } }),
    findings: { import: { findings: { totalCount: 0, edges: [] } } },
  });
}
const checks = ({ given }: ReturnType<typeof standIn>) =>
  given.filter(({ operation }) => operation === 'check').map(({ variables }) => variables as Record<string, unknown>);

describe('importDirectory', () => {
  test('imports by name, in the order in which the files build on one another', async () => {
    for (const name of ['区县采集表.xlsx', '学籍基础信息表_2019-2020.csv', '1 学校办学条件表.xlsx', '班级信息表.xlsx']) file(name);
    for (const name of ['~$班级信息表.xlsx', '说明.docx', '.学籍基础信息表.xlsx']) file(name);
    mkdirSync(join(directory, '旧'));
    const stand = stage();
    expect(await importDirectory({ directory, schoolYear: 2019, isConfirmed: true }, stand.client, stand.out)).toBe(0);
    expect(checks(stand).map(({ kind }) => kind)).toEqual(['SCHOOL_CONDITIONS', 'STUDENT_ROSTER', 'CLASS_LIST', 'COUNTY_FORM']);
  });

  test('asks the platform about a file whose name does not tell, and reads it by the layout that fits', async () => {
    file('export.csv');
    const stand = stage();
    await importDirectory({ directory, schoolYear: 2019, isConfirmed: true }, stand.client, stand.out);
    expect(checks(stand)).toMatchObject([{ kind: 'STUDENT_ROSTER', layout: 'star', fileName: 'export.csv' }]);
  });

  const proposal = (from: string | null, certainty: number) => ({
    __typename: 'LayoutProposal',
    kind: 'TEACHER_ROSTER',
    knownLayout: null,
    proposals: [
      { isRequired: true, from, certainty },
      { isRequired: false, from: null, certainty: 0 },
    ],
  });

  test('takes a file of another name whose header has all that its template requires', async () => {
    file('t.xlsx');
    const stand = stage(undefined, 0, proposal('姓名', 1));

    expect(await importDirectory({ directory, schoolYear: 2019, isConfirmed: true }, stand.client, stand.out)).toBe(0);
    expect(checks(stand)).toMatchObject([{ kind: 'TEACHER_ROSTER', layout: null }]);
  });

  test.each([
    ['refuses to read', { __typename: 'Refusal', code: 'x', zh: 'x', en: 'x' }],
    ['can only guess at', proposal('Name', 0.6)],
    ['finds a required column missing in', proposal(null, 0)],
  ])('leaves out a file that the platform %s, and says so', async (_, result) => {
    file('其他.xlsx');
    const stand = standIn({ recognise: { result } });
    expect(await importDirectory({ directory, schoolYear: 2019, isConfirmed: true }, stand.client, stand.out)).toBe(3);
    expect(stand.text()).toContain('其他.xlsx');
  });

  test('writes nothing without --yes where nobody can be asked', async () => {
    file('区县采集表.xlsx');
    const stand = stage();
    expect(await importDirectory({ directory, schoolYear: 2019, isConfirmed: false }, stand.client, stand.out)).toBe(4);
    expect(stand.text()).toContain('区县采集表.xlsx');
    expect(checks(stand)).toEqual([]);
  });

  test('goes on after a refused file and ends with the gravest code', async () => {
    for (const name of ['学校办学条件表.xlsx', '教师花名册.xlsx', '区县采集表.xlsx']) file(name);
    const refuses = stage((name) => (name.startsWith('教师') ? 'REFUSED' : 'UNCHANGED'));
    expect(await importDirectory({ directory, schoolYear: 2019, isConfirmed: true }, refuses.client, refuses.out)).toBe(3);
    expect(checks(refuses)).toHaveLength(3);
    expect(refuses.text()).toContain('教师花名册.xlsx：被拒绝');
    const leavesOut = stage(() => 'UNCHANGED', 2);
    expect(await importDirectory({ directory, schoolYear: 2019, isConfirmed: true }, leavesOut.client, leavesOut.out)).toBe(5);
  });

  test('says that there is no such folder', async () => {
    const { client, out } = stage();
    expect(await importDirectory({ directory: join(directory, 'none'), schoolYear: 2019, isConfirmed: true }, client, out)).toBe(2);
  });
});
