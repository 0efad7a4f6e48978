import { createVault } from '@junheng/vault';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCharacter } from '../src/domain/person/identity-number.ts';
import { careAad } from '../src/views/care-year.ts';
import { type Cells, conditionsFile, officeFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { eventCounts, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
  await registry.import('student-roster', await rosterFile(studentCells(1), studentCells(2)));
});
afterAll(() => registry.stop());

const placement = '安置方式(特教学校/随班就读/特教班/送教上门/未入学)';
const numberOf = (n: number) => String(studentCells(n)['身份证件号']);
const care = (n: number, change: Cells = {}): Cells => ({
  姓名: `测试生${n}`,
  身份证件号: numberOf(n),
  残疾类别: '听力残疾',
  残疾等级: '三级',
  户籍地: '某县某镇',
  [placement]: '随班就读',
  学校标识码: '9900000001',
  送教教师: '不采用的教师',
  ...change,
});
const unknown = { [placement]: '送教上门', 每月送教次数: 4 };
const file = (...rows: Cells[]) => officeFile('disabled-register', ...rows);
const errors = async (importId: string) =>
  (await registry.findings(importId)).filter(({ severity }) => severity === 'error').map(({ row, problem }) => `${row} ${problem.code}`);

test('a register records its children, and registers those whom no roster names', async () => {
  const job = await registry.import(
    'disabled-register',
    await file(care(1), care(50, unknown), care(51, { [placement]: '未入学', 学校标识码: null })),
  );
  expect(job).toMatchObject({ status: 'done', newRows: 2, changedRows: 1, newStudents: 2, rejectedRows: 0 });
  expect(await eventCounts(registry.sql)).toMatchObject({ StudentRegistered: 4, StudentCareRecorded: 3, StudentEnrolled: 2 });
  const opened = await statements();
  expect(new Set(opened.map(({ placement: kind, schoolId }) => `${kind} ${schoolId === null ? 'nowhere' : 'school'}`))).toEqual(
    new Set(['home-teaching school', 'not-enrolled nowhere', 'ordinary-class school']),
  );
});

async function statements() {
  const rows = await registry.sql<{ care_id: string; school_year: number; statement: string }[]>`select * from care_year`;
  const items = rows.map((row) => ({ aad: careAad(row.care_id, row.school_year), sealed: row.statement }));
  const texts = await createVault({ runtime: registry.runtime }).openTexts(registry.sql, items);
  return texts.map((text) => JSON.parse(text!) as { studentId: string; placement: string; schoolId: string | null });
}

test('nothing in clear tells which child is on it, or how it is taught', async () => {
  const childIds = (await statements()).map(({ studentId }) => studentId);
  const [{ rows }] = (await registry.sql`select jsonb_agg(care_year)::text as rows from care_year`) as unknown as [{ rows: string }];
  for (const id of childIds) expect(rows).not.toContain(id);
  const bodies = await registry.sql<{ body: string }[]>`select body from event where type in ('StudentCareRecorded', 'StudentRegistered')`;
  const clear = bodies.map(({ body }) => JSON.stringify({ ...JSON.parse(body), sealed: null })).join('\n');
  const findings = await registry.sql<{ row: string }[]>`select import_finding::text as row from import_finding`;
  for (const word of ['听力', '三级', 'ordinary', 'home-teaching', 'special', '某县某镇', '测试生']) {
    expect(clear).not.toContain(word);
    expect(rows).not.toContain(word);
    for (const { row } of findings) expect(row.split('"problem"')[0]).not.toContain(word);
  }
  expect(clear).toContain('"schoolYear":2019');
});

test('the same register again changes nothing, a corrected one records again', async () => {
  expect(await registry.check('disabled-register', await file(care(50, unknown), care(1)))).toMatchObject({ status: 'unchanged' });
  const job = await registry.import('disabled-register', await file(care(1), care(50, { ...unknown, 每月送教次数: 8 })));
  expect(job).toMatchObject({ status: 'done', changedRows: 1, unchangedRows: 1 });
  expect(await registry.sql`select 1 from care_year where import_id = ${job.id}`).toHaveLength(2);
});

test('the roster that enrols a child of the register makes no second student of it', async () => {
  const job = await registry.import('student-roster', await rosterFile(studentCells(50)));
  expect(job).toMatchObject({ status: 'done', changedRows: 1, newStudents: 0 });
  expect(await eventCounts(registry.sql)).toMatchObject({ StudentRegistered: 4, StudentCorrected: 1, StudentEnrolled: 3 });
});

test('faulty rows are refused, each for its reason', async () => {
  const wrongCheck = `${numberOf(60).slice(0, 17)}${checkCharacter(numberOf(60).slice(0, 17)) === '0' ? '1' : '0'}`;
  const job = await registry.check(
    'disabled-register',
    await file(
      care(61),
      care(60, { 身份证件号: wrongCheck }),
      care(62, { 身份证件号: null }),
      care(63, { [placement]: '在家' }),
      care(64, { 学校标识码: '9900000009' }),
      care(65),
      care(65, { 身份证件号: `${numberOf(65)}41` }),
      { 姓名: '合计', 每月送教次数: 12 },
      { 姓名: '填表人：某人' },
    ),
  );
  expect(job).toMatchObject({ status: 'ready', newRows: 1, rejectedRows: 6, skippedRows: 2 });
  expect(await errors(job.id)).toEqual([
    '3 bad-id-number',
    '4 no-identity',
    '5 bad-care-placement',
    '6 unknown-school',
    '7 duplicate-in-file',
    '8 same-student-twice',
    '8 duplicate-in-file',
  ]);
});
