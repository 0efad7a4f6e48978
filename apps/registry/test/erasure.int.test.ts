import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ErasableKind } from '@junheng/contracts';
import { createKeyKeeper, createVault, grantVault, type KeyKeeper } from '@junheng/vault';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlatformActor } from '../src/api.ts';
import { readFaultyRows } from '../src/imports/faulty-rows.ts';
import { readJob } from '../src/views/import-job.ts';
import { readTraces } from '../src/views/purge-person.ts';
import {
  type Cells,
  classCells,
  conditionsFile,
  newStudentCells,
  officeFile,
  rosterFile,
  schoolCells,
  studentCells,
  teacherCells,
} from './office-files.ts';
import { operator, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

const platform: PlatformActor = { id: 'platform', kind: 'platform' };
let registry: RegistryUnderTest;
let keeper: KeyKeeper;
let keeperSql: Awaited<ReturnType<typeof registry.database.schema>>;
beforeAll(async () => {
  registry = await startRegistry();
  keeperSql = await registry.database.schema('custody', []);
  await grantVault(registry.database.owner, { writers: ['registry'], readers: [], keepers: ['custody'] });
  keeper = createKeyKeeper({ sql: keeperSql, runtime: registry.runtime });
  await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
});
afterAll(() => registry.stop());

const roster = (...rows: Cells[]) => rosterFile(...rows).then((file) => registry.import('student-roster', file));
const erase = async (personId: string, kind: ErasableKind = 'student') => {
  const prepared = await registry.api.prepareErasure({ personId, kind }, platform);
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  await keeperSql.begin(async (transaction) => {
    await keeper.fence(transaction, [personId, ...prepared.value.imports]);
    await keeper.destroy(transaction, [personId, ...prepared.value.imports]);
  });
  const purged = await registry.api.purgePerson({ personId, kind }, platform);
  if (!purged.ok) throw new Error(purged.refusal.code);
  return Object.fromEntries(purged.value.map(({ projection, count }) => [projection, count]));
};
const lastOf = async (table: 'student' | 'teacher'): Promise<string> => {
  const [row] = await registry.sql<{ id: string }[]>`
    select split_part(stream, '/', 2) as id from event where stream like ${`${table}/%`} order by position desc limit 1`;
  return row!.id;
};
/** Everything that the registry's own tables hold, but for the events themselves. */
const viewTexts = async () => {
  const tables = await registry.database.owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'registry' and tablename <> 'event'`;
  const rows = await Promise.all(tables.map(({ name }) => registry.database.owner.unsafe(`select t::text as row from ${name} as t`)));
  return rows.flat().map((row) => String(row['row']));
};
const codesOf = async (importId: string) => (await registry.findings(importId)).map(({ problem, value }) => [problem.code, value]);

describe('an erased student', () => {
  let personId: string;
  const cells = studentCells(21, { 姓名: '钱甲乙' });
  let faulty: string;
  beforeAll(async () => {
    faulty = (await roster(studentCells(22, { 姓名: '钱甲乙', 性别: '雄' }), studentCells(23, { 性别: '雄' }), studentCells(27))).id;
    await roster(studentCells(24), cells);
    personId = await lastOf('student');
    await roster({ ...cells, 是否留守儿童: '双亲留守儿童' });
    await registry.check('student-roster', await rosterFile(studentCells(25)));
  });

  test('leaves no identity and no fingerprint in any view, and stays counted', async () => {
    const vault = createVault(registry);
    const marks = [
      vault.blindIndex('id-number', String(cells['身份证件号'])),
      vault.blindIndex('enrolment-key', String(cells['学籍接续标识'])),
    ].map((index) => index.toString('hex'));
    expect((await viewTexts()).filter((row) => marks.some((mark) => row.includes(mark))).length).toBeGreaterThan(0);
    const counted = async () => (await registry.sql`select * from student_year where student_id = ${personId}`).length;
    expect(await counted()).toBe(1);
    const purged = await erase(personId);
    expect(purged).toEqual({
      'registry.identities': 1,
      'registry.statements': 2,
      'registry.care': 0,
      'registry.texts': expect.any(Number),
    });
    expect(await counted()).toBe(1);
    const left = (await viewTexts()).filter((row) => marks.some((mark) => row.includes(mark)));
    expect(left).toHaveLength(2); // the two tombstones
    expect(left.every((row) => row.includes(personId))).toBe(true);
    expect(await readTraces(registry.sql, registry.runtime.county)).toEqual([]);
  });

  test('is named in no faulty row any more, while the others stay', async () => {
    const job = (await readJob(registry.sql, registry.runtime.county, faulty))!;
    expect(job.correctionRows).toBe(1);
    const rows = await Array.fromAsync(readFaultyRows({ ...registry, vault: createVault(registry) }, job));
    expect(rows.map(({ cells: kept }) => kept.find((cell) => cell.startsWith('测试生')))).toEqual(['测试生23']);
  });

  test('leaves no file of an import that nobody confirmed', async () => {
    const kept = (await readdir(join(registry.runtime.home, 'uploads'))).filter((name) => !name.startsWith('.'));
    expect(kept).toEqual([]);
    expect((await registry.api.readImports({ offset: 0, limit: 1 }, operator)).items[0]!.status).toBe('discarded');
  });

  test('is refused in a file that names it by either number, of that row nothing is kept, and the other rows go in', async () => {
    const { id, ...job } = await roster(
      { ...cells, 学籍接续标识: null },
      { ...cells, 身份证件号: null, 身份证件类型: null },
      studentCells(26),
    );
    expect(job).toMatchObject({ status: 'done', newRows: 1, rejectedRows: 2, correctionRows: 0 });
    const refused = (await codesOf(id)).filter(([code]) => code === 'person-erased');
    expect(refused).toEqual([
      ['person-erased', null],
      ['person-erased', null],
    ]);
  });

  test('is in no register that leaves the platform', async () => {
    const download = await registry.api.download({ of: 'register', kind: 'student-roster', schoolYear: 2019, format: 'csv' }, operator);
    if (!download.ok) throw new Error(download.refusal.code);
    const text = (await buffer(download.value.content)).toString('utf8');
    expect(text).toContain('测试生26');
    expect(text).not.toContain('钱甲乙');
    expect(
      text
        .trim()
        .split('\n')
        .filter((line) => line.includes('99')),
    ).toHaveLength(3);
  });

  test('is purged with the same figures when the purge is repeated', async () => {
    const again = await registry.api.purgePerson({ personId, kind: 'student' }, platform);
    expect(again).toMatchObject({ ok: true, value: expect.arrayContaining([{ projection: 'registry.statements', count: 2 }]) });
  });

  test('is told when its traces are there again, as after a restore', async () => {
    await registry.sql`insert into student (county, student_id) values (${registry.runtime.county}, ${personId})`;
    expect(await registry.api.readErasureTraces(platform)).toEqual([{ personId, kind: 'student' }]);
    await registry.api.purgePerson({ personId, kind: 'student' }, platform);
    expect(await registry.api.readErasureTraces(platform)).toEqual([]);
  });

  test('does not stop the import that named it from being withdrawn', async () => {
    const [{ id } = { id: '' }] = await registry.sql<{ id: string }[]>`
      select import_id as id from student_year where student_id = ${personId}`;
    const asked = await registry.api.withdrawImport({ importId: id, reason: '钱甲乙不在本校' }, operator);
    expect(asked).toMatchObject({ ok: true });
    expect(await registry.rested(id)).toMatchObject({ status: 'withdrawn' });
  });

  test('may be registered again once that is allowed, under another id', async () => {
    expect(await registry.api.allowReturn(personId, platform)).toEqual({ ok: true, value: null });
    expect(await roster(cells)).toMatchObject({ status: 'done', newRows: 1, rejectedRows: 0 });
    expect(await lastOf('student')).not.toBe(personId);
    expect(await roster({ ...cells, 是否留守儿童: '单亲留守儿童' })).toMatchObject({ changedRows: 1 });
  });
});

test('an import that was withdrawn for a reason that names the person loses that text with its key', async () => {
  const { id } = await roster(studentCells(31, { 姓名: '孙丙丁' }));
  const personId = await lastOf('student');
  await registry.api.withdrawImport({ importId: id, reason: '孙丙丁的家长要求' }, operator);
  await registry.rested(id);
  expect((await registry.api.readImport(id, operator))?.withdrawal?.reason).toContain('孙丙丁');
  await erase(personId);
  expect((await registry.api.readImport(id, operator))?.withdrawal?.reason).toBe('');
});

test('a person whose name has a space and a rare character is purged from file name, reason and faulty rows too, however they write it', async () => {
  const name = '阿依 古丽\u{2F87A}';
  const path = join(temporaryDirectory(), `${name}.xlsx`);
  const cells = studentCells(33, { 姓名: name });
  await rename(
    await rosterFile(cells, studentCells(34, { 姓名: '阿依古丽\u{2F87A}', 性别: '雄' }), studentCells(35, { 性别: '雄' })),
    path,
  );
  const { id, fileName, correctionRows } = await registry.import('student-roster', path);
  expect([fileName, correctionRows]).toEqual([`${name}.xlsx`, 2]);
  const personId = await lastOf('student');
  await registry.api.withdrawImport({ importId: id, reason: `${name} 家长投诉住校有误` }, operator);
  await registry.rested(id);
  const other = await roster(
    studentCells(36, { 姓名: name.normalize('NFKC'), 性别: '雄' }),
    studentCells(37, { 性别: '雄' }),
    studentCells(38),
  );
  await erase(personId);
  expect(await registry.api.readImport(id, operator)).toMatchObject({ fileName: '—', withdrawal: { reason: '' } });
  const job = (await readJob(registry.sql, registry.runtime.county, other.id))!;
  const rows = await Array.fromAsync(readFaultyRows({ ...registry, vault: createVault(registry) }, job));
  expect(rows.map(({ cells: kept }) => kept.find((cell) => /^(测试生|阿依)/.test(cell)))).toEqual(['测试生37']);
});

test('a new student who was erased is refused without any number, by school, name and birth date', async () => {
  const cells = newStudentCells(41, { 身份证件号: null });
  await registry.import('new-students', await officeFile('new-students', cells));
  await erase(await lastOf('student'));
  const { id } = await registry.import('new-students', await officeFile('new-students', cells, newStudentCells(42)));
  expect(await codesOf(id)).toContainEqual(['person-erased', null]);
  expect((await registry.api.readImport(id, operator))!).toMatchObject({ newRows: 1, rejectedRows: 1 });
});

test('an erased teacher leaves no name by which a class list finds it, and is refused by work number too', async () => {
  const cells = teacherCells(51, { 姓名: '周戊己' });
  await registry.import('teacher-roster', await officeFile('teacher-roster', cells));
  const purged = await erase(await lastOf('teacher'), 'teacher');
  expect(purged).toMatchObject({ 'registry.identities': 1, 'registry.statements': 1 });
  const { id } = await registry.import(
    'teacher-roster',
    await officeFile('teacher-roster', { ...cells, 身份证件号: null }, teacherCells(52)),
  );
  expect(await codesOf(id)).toContainEqual(['person-erased', null]);
  await registry.import('class-list', await officeFile('class-list', classCells(1, { 班主任姓名: '周戊己' })));
  expect(await registry.sql`select 1 from class_declared where homeroom_teacher_id is not null`).toHaveLength(0);
});

test('a child of the care register leaves no statement, and is refused there too', async () => {
  const placement = '安置方式(特教学校/随班就读/特教班/送教上门/未入学)';
  const { 姓名: name, 身份证件号: idNumber } = studentCells(61);
  const cells = { 姓名: name!, 身份证件号: idNumber!, 残疾类别: '智力残疾', [placement]: '送教上门' };
  await registry.import('disabled-register', await officeFile('disabled-register', cells));
  expect(await erase(await lastOf('student'))).toMatchObject({ 'registry.care': 1 });
  const { id } = await registry.check('disabled-register', await officeFile('disabled-register', { ...cells, 残疾类别: '精神残疾' }));
  expect(await codesOf(id)).toContainEqual(['person-erased', null]);
});

test('nobody but the platform carries out a step, and nobody unknown is erased', async () => {
  const person = { personId: '0d3c1a52-6a55-4c0e-9f6c-000000000001', kind: 'student' } as const;
  const code = (result: { ok: boolean } & object) => (result as { refusal?: { code: string } }).refusal?.code;
  expect(code(await registry.api.prepareErasure(person, operator as never))).toBe('ActorUnknown');
  expect(code(await registry.api.purgePerson(person, operator as never))).toBe('ActorUnknown');
  expect(code(await registry.api.prepareErasure(person, platform))).toBe('PersonUnknown');
  expect(await registry.api.readPersonKind(person.personId)).toBeNull();
});
