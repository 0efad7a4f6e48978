import { join } from 'node:path';
import { writeXlsx } from '@junheng/spreadsheet';
import { createVault } from '@junheng/vault';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explanationColumn } from '../src/imports/correction-sheet.ts';
import { type FaultyRow, readFaultyHeader, readFaultyRows } from '../src/imports/faulty-rows.ts';
import { readJob } from '../src/views/import-job.ts';
import { conditionsFile, rosterColumns, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { operator, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.import('school-conditions', await conditionsFile(schoolCells(1), schoolCells(2)));
});
afterAll(() => registry.stop());

const parts = () => ({ sql: registry.sql, runtime: registry.runtime, vault: createVault(registry) });
async function faultyRows(importId: string): Promise<FaultyRow[]> {
  const job = await readJob(registry.sql, registry.runtime.county, importId);
  return Array.fromAsync(readFaultyRows(parts(), job!));
}
const schoolChanges = async (importId: string) =>
  (await registry.api.readSchoolChanges({ importId, offset: 0, limit: 10 }, operator)).items.map((change) => [
    change.schoolCode,
    change.newRows,
    change.changedRows,
    change.unchangedRows,
    change.rejectedRows,
    change.newClasses,
    change.movedIn,
    change.movedOut,
  ]);
const streamOf = async (type: string) =>
  registry.sql<{ type: string }[]>`
    select type from event where stream in (select stream from event where type = ${type}) order by stream, version`;

describe('a roster', () => {
  test('tells before and after the import what it changes at each school and in which fields', async () => {
    const first = await rosterFile(
      studentCells(1),
      studentCells(2),
      studentCells(3),
      studentCells(4, { 性别: '雄' }),
      studentCells(5, { 学校标识码: '9900000009' }),
    );
    const checked = await registry.check('student-roster', first);
    const foreseen = [
      ['9900000001', 3, 0, 0, 1, 1, 0, 0],
      [null, 0, 0, 0, 1, 0, 0, 0],
    ];
    expect(await schoolChanges(checked.id)).toEqual(foreseen);
    const done = await registry.import('student-roster', first);
    expect(await schoolChanges(done.id)).toEqual(foreseen);
    expect(await registry.api.readFieldChanges(done.id, operator)).toEqual([]);

    const second = await rosterFile(
      studentCells(1, { 学校标识码: '9900000002', 是否留守儿童: '单亲留守儿童' }),
      studentCells(2, { 是否留守儿童: '单亲留守儿童', 出生日期: '20100502', 身份证件号: null }),
      studentCells(6),
      studentCells(6),
    );
    const moved = await registry.check('student-roster', second);
    expect(await schoolChanges(moved.id)).toEqual([
      ['9900000001', 0, 1, 0, 2, 0, 0, 1],
      ['9900000002', 0, 1, 0, 0, 1, 1, 0],
    ]);
    expect(await registry.api.readFieldChanges(moved.id, operator)).toEqual([
      { field: 'leftBehind', zh: '是否留守儿童', en: 'left-behind child', rows: 2 },
      { field: 'birthDate', zh: '出生日期', en: 'date of birth', rows: 1 },
      { field: 'place', zh: '就读学校、年级、班级', en: 'school, grade and class', rows: 1 },
    ]);
    await registry.api.discardImport({ importId: moved.id }, operator);
  });

  test('brings its corrected rows through the correction sheet, and what was first said stays on record', async () => {
    await registry.import('student-roster', await rosterFile(studentCells(12)));
    const rows = [
      studentCells(11),
      studentCells(12, { 性别: '男', 是否留守儿童: '双亲留守儿童' }),
      studentCells(13, { 年级: '高一', 民族: '火星族' }),
      studentCells(14),
    ];
    const job = await registry.import('student-roster', await rosterFile(...rows));
    expect(job).toMatchObject({ status: 'done', newRows: 2, rejectedRows: 2, correctionRows: 2 });

    const header = await readFaultyHeader(parts(), job.id);
    expect(header).toMatchObject({ sheet: '数据', rows: [{ row: 1, cells: rosterColumns }] });
    const faulty = await faultyRows(job.id);
    const at = (column: string) => rosterColumns.indexOf(column);
    expect(faulty.map(({ row, findings }) => [row, ...findings.map(({ cell, finding }) => [cell, finding.problem.code])])).toEqual([
      [3, [at('性别'), 'gender-contradicts-id']],
      [4, [at('年级'), 'bad-grade'], [at('民族'), 'bad-ethnicity']],
    ]);
    expect(faulty[0]!.cells[at('姓名')]).toBe('测试生12');

    // As the correction sheet is written and then corrected by the office: the explanation stays.
    const corrected = faulty.map(({ cells, findings }) => {
      const right = [...cells];
      if (right[at('年级')] === '高一') [right[at('年级')], right[at('民族')]] = ['三年级', '汉族'];
      else right[at('性别')] = '女';
      return [...Array.from({ length: rosterColumns.length }, (_, index) => right[index] ?? ''), findings[0]!.finding.problem.zh];
    });
    const path = join(temporaryDirectory(), '更正表.xlsx');
    await writeXlsx(path, [{ name: header!.sheet, header: [...rosterColumns, explanationColumn], rows: corrected }]);
    const again = await registry.import('student-roster', path);
    expect(again).toMatchObject({ status: 'done', newRows: 1, changedRows: 1, rejectedRows: 0, correctionRows: 0 });
    const notices = (await registry.findings(again.id)).map(({ problem, value }) => [problem.code, value]);
    expect(notices).toEqual([['columns-not-taken', expect.not.stringContaining(explanationColumn)]]);

    expect((await streamOf('StudentCorrected')).map(({ type }) => type)).toEqual([
      'StudentRegistered',
      'StudentEnrolled',
      'StudentCorrected',
    ]);
  });

  test('loses its kept rows when the import is discarded, or ninety days after it ended', async () => {
    const file = await rosterFile(studentCells(21), studentCells(22, { 性别: '雄' }));
    const { id, correctionRows } = await registry.check('student-roster', file);
    expect(correctionRows).toBe(1);
    await registry.api.discardImport({ importId: id }, operator);
    expect(await faultyRows(id)).toEqual([]);

    const done = await registry.import('student-roster', file);
    const later = (days: number) => ({
      ...registry.runtime,
      clock: { now: () => new Date(Date.parse('2019-09-01T01:00:00Z') + days * 86_400_000) },
    });
    await registry.restart(later(89));
    expect(await faultyRows(done.id)).toHaveLength(1);
    await registry.restart(later(91));
    expect(await faultyRows(done.id)).toEqual([]);
    expect((await registry.api.readImport(done.id, operator))?.correctionRows).toBe(0);
  });
});
