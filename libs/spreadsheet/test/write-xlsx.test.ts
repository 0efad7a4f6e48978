import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSpreadsheet, writeXlsx, type SheetToWrite } from '../src/spreadsheet.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const path = join(temporaryDirectory(), 'written.xlsx');

async function readBack(): Promise<Record<string, unknown[][]>> {
  const spreadsheet = await openSpreadsheet(path);
  const sheets: Record<string, unknown[][]> = {};
  for (const sheet of spreadsheet.sheets) {
    const rows = await Array.fromAsync(spreadsheet.rows(sheet));
    sheets[sheet] = rows.map((row) => [row.number, ...row.cells.map((cell) => (cell.kind === 'number' ? Number(cell.text) : cell.text))]);
  }
  await spreadsheet.close();
  return sheets;
}

test('a workbook is read back with titles, gaps, texts as text and numbers as numbers', async () => {
  await writeXlsx(path, [
    {
      name: '学籍 <&">',
      titleRows: ['标题'],
      header: ['学籍接续标识', '班级号'],
      rows: [
        ['999999201309010019', 1],
        [null, null],
        [null, -2.5],
      ],
    },
    { name: '空', header: [], rows: [] },
  ]);
  expect(await readBack()).toEqual({
    '学籍 <&">': [
      [1, '标题'],
      [2, '学籍接续标识', '班级号'],
      [3, '999999201309010019', 1],
      [5, '', -2.5],
    ],
    空: [],
  });
});

test('any text comes back as it was written, but for control characters and the blanks around it', async () => {
  const control = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 20 }), async (texts) => {
      await writeXlsx(path, [{ name: 's', header: ['h'], rows: texts.map((text) => ['|', text, '|']) }]);
      const { s } = await readBack();
      expect(s?.slice(1).map((row) => row[2])).toEqual(texts.map((text) => text.toWellFormed().replace(control, '').trim()));
    }),
    { numRuns: 40 },
  );
});

test('a text that looks like an escape comes back as it was written', async () => {
  const texts = ['_x0041_', '_x005F_x0041_', '_x000041_', '__x0041_x0042_'];
  await writeXlsx(path, [{ name: 's', header: texts, rows: [] }]);
  expect(await readBack()).toEqual({ s: [[1, ...texts]] });
});

test('equal content gives equal bytes', async () => {
  const sheet: SheetToWrite = { name: 's', header: ['h'], rows: [['青禾', 1]] };
  await writeXlsx(path, [sheet]);
  const first = await readFile(path);
  await writeXlsx(path, [sheet]);
  expect(await readFile(path)).toEqual(first);
});

test('a fault of the rows reaches the caller', async () => {
  const rows = {
    *[Symbol.iterator]() {
      yield ['a'];
      throw new Error('no more rows');
    },
  };
  await expect(writeXlsx(path, [{ name: 's', header: ['h'], rows }])).rejects.toThrow('no more rows');
});
