import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSpreadsheet } from '@junheng/spreadsheet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dirtKinds, type FileKind, generateCounty, type GeneratedCounty } from '../src/county-generator.ts';
import { serialDate } from '../src/dirt/spoilers.ts';
import { writeDirtList } from '../src/dirt/write-dirt-list.ts';
import { officeFileNames } from '../src/files/office-file.ts';

let directory: string;
let clean: GeneratedCounty;
let dirty: GeneratedCounty;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'junheng-dirt-'));
  const order = { seed: 'dirt', size: 'small', schoolYear: 2019 } as const;
  clean = await generateCounty({ ...order, directory: join(directory, 'clean') });
  dirty = await generateCounty({ ...order, directory: join(directory, 'dirty'), dirt: true });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Texts by row number, index 0 unused. */
async function readRows(file: string): Promise<string[][]> {
  const spreadsheet = await openSpreadsheet(file);
  const rows: string[][] = [];
  for await (const row of spreadsheet.rows(spreadsheet.sheets[0]!)) rows[row.number] = row.cells.map(({ text }) => text);
  await spreadsheet.close();
  return rows;
}

const kinds = Object.keys(dirtKinds) as (keyof typeof dirtKinds)[];
const found = (kind: string) => dirty.dirt.filter((dirt) => dirt.kind === kind);

/** Faults that change cells beside the listed one. */
const companions: Partial<Record<keyof typeof dirtKinds, string[]>> = {
  'class-count-disagrees': ['男生数'],
  'homeroom-disagrees': ['班主任姓名'],
};

describe('a dirty county', () => {
  test('has every kind of fault, and a clean one has none', () => {
    expect(clean.dirt).toEqual([]);
    expect(kinds.filter((kind) => found(kind).length === 0)).toEqual([]);
  });

  test('counts its people as the clean one does', () => {
    for (const what of ['schools', 'classes', 'students', 'teachers', 'newStudents', 'disabledChildren'] as const) {
      expect(dirty[what]).toBe(clean[what]);
    }
  });

  test.each(Object.keys(officeFileNames) as FileKind[])('is the clean %s but for the listed faults', async (kind) => {
    const [before, after] = [await readRows(clean.files[kind]), await readRows(dirty.files[kind])];
    const header = before[1]!;
    const listed = dirty.dirt.filter(({ file }) => file === kind);
    const headerRows = 3 + (listed.some((dirt) => dirt.kind === 'two-row-header') ? 1 : 0);
    const faultAt = new Map(listed.filter((dirt) => dirt.column !== null).map((dirt) => [dirt.row, dirt]));
    expect(faultAt.size).toBe(listed.filter((dirt) => dirt.column !== null).length); // no row has two

    for (const [number, row] of before.entries()) {
      if (number < 2) continue;
      const now = after[number - 1 + headerRows]!;
      const fault = faultAt.get(number - 1 + headerRows);
      const changed = header.filter((_, index) => (row[index] ?? '') !== (now[index] ?? ''));
      const value = (cells: string[]) => (fault ? (cells[header.indexOf(fault.column!)] ?? '') : '');
      expect(new Set(changed)).toEqual(new Set(fault ? [fault.column, ...(companions[fault.kind] ?? [])] : []));
      expect([value(row), value(now)]).toEqual([String(fault?.meant ?? ''), String(fault?.written ?? '')]);
    }
    const added = after.length - 1 - headerRows - (before.length - 2);
    const addedKinds = ['duplicate-after-transfer', 'totals-row'];
    expect(added).toBe(listed.filter((dirt) => addedKinds.includes(dirt.kind)).length);
  });

  test('lists a student twice after a transfer, in another school', async () => {
    const rows = await readRows(dirty.files['student-roster']);
    const key = rows[3]!.indexOf('学籍接续标识');
    const school = rows[3]!.indexOf('学校标识码');
    for (const { row, written, meant } of found('duplicate-after-transfer')) {
      const same = rows.filter((cells) => cells?.[key] === rows[row]![key]);
      expect(same).toHaveLength(2);
      expect(new Set(same.map((cells) => cells[school]))).toEqual(new Set([written, meant]));
    }
  });

  test('keeps what was meant to be read: digits, dates, and most of a number', () => {
    for (const { written, meant } of found('full-width-digits')) expect(String(written).normalize('NFKC')).toBe(String(meant));
    for (const { written, meant } of found('serial-date')) expect(written).toBe(serialDate(String(meant)));
    for (const { written, meant } of found('id-as-number')) expect(String(written).slice(0, 15)).toBe(String(meant).slice(0, 15));
    for (const { written, meant } of found('yuan-for-ten-thousand')) expect(Number(written) / 10_000).toBe(meant);
    for (const { written, meant } of found('wrong-check-digit'))
      expect([String(written).slice(0, 17), written]).toEqual([String(meant).slice(0, 17), expect.not.stringMatching(String(meant))]);
  });

  test('groups columns under a title in a header of two rows', async () => {
    const [, title, , top, below] = await readRows(dirty.files['teacher-roster']);
    expect(title).toEqual(['示例县教师花名册']);
    const group = top!.indexOf('班主任');
    expect([below![group], below![group + 1], top![group + 1]]).toEqual(['年级', '班级', '']);
    expect(below![0] ?? '').toBe('');
  });

  test('is the same for the same seed', async () => {
    const again = await generateCounty({ seed: 'dirt', size: 'small', schoolYear: 2019, directory: join(directory, 'again'), dirt: true });
    expect(again.dirt).toEqual(dirty.dirt);
  });

  test('can be listed for people', async () => {
    const list = join(directory, 'list.csv');
    await writeDirtList(list, dirty.dirt);
    const rows = await readRows(list);
    expect(rows).toHaveLength(dirty.dirt.length + 2);
    expect(rows[2]!.slice(0, 4)).toEqual(['表头上方有标题行', 'title-rows', '学校办学条件表', '1']);
  });
});

test('a serial date counts days from the end of 1899', () => {
  expect(serialDate('20130901')).toBe(41518);
  expect(serialDate('20000101')).toBe(36526);
});
