import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSpreadsheet, type Cell } from '../src/spreadsheet.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

async function readSheet(file: string, sheet: string): Promise<Map<number, readonly Cell[]>> {
  const spreadsheet = await openSpreadsheet(join(fixtures, file));
  try {
    const rows = await Array.fromAsync(spreadsheet.rows(sheet));
    return new Map(rows.map((row) => [row.number, row.cells]));
  } finally {
    await spreadsheet.close();
  }
}

function texts(cells: readonly Cell[] | undefined): string[] | undefined {
  return cells?.map((cell) => cell.text);
}

describe('a workbook saved by LibreOffice', () => {
  test('lists its sheets in the order of the tabs, the hidden and the empty one too', async () => {
    const spreadsheet = await openSpreadsheet(join(fixtures, 'office.xlsx'));
    expect(spreadsheet.format).toBe('xlsx');
    expect(spreadsheet.sheets).toEqual(['学校办学条件表', '值', '隐藏', '空']);
    expect(await Array.fromAsync(spreadsheet.rows('空'))).toEqual([]);
    expect((await Array.fromAsync(spreadsheet.rows('隐藏'))).map((row) => texts(row.cells))).toEqual([['hidden']]);
    await spreadsheet.close();
  });

  test('gives a merged header where its text stands, and empty cells where it only reaches', async () => {
    const rows = await readSheet('office.xlsx', '学校办学条件表');
    expect(texts(rows.get(1))).toEqual(['2019年学校办学条件表']);
    expect(texts(rows.get(2))).toEqual(['学校名称', '面积', '', '建校日期']);
    expect(texts(rows.get(3))).toEqual(['', '教学用房', '运动场地']);
  });

  test('keeps the row numbers of the sheet and leaves out rows without a value', async () => {
    const rows = await readSheet('office.xlsx', '学校办学条件表');
    expect([...rows.keys()]).toEqual([1, 2, 3, 4, 8]);
  });

  test('trims, wide spaces too, and joins the runs of a partly bold text', async () => {
    const rows = await readSheet('office.xlsx', '学校办学条件表');
    expect(texts(rows.get(4))?.[0]).toBe('青禾小学');
    expect(texts(rows.get(8))?.[0]).toBe('青禾中心小学');
  });

  test('reads dates by their number format, whichever it is', async () => {
    const rows = await readSheet('office.xlsx', '学校办学条件表');
    expect(rows.get(4)?.[3]).toEqual({ text: '1973-09-01', kind: 'date', lossy: false });
    expect(rows.get(8)?.[3]).toEqual({ text: '2012-12-31', kind: 'date', lossy: false });
  });

  test.each<[string, Cell]>([
    ['moment', { text: '2019-09-01T08:30:00', kind: 'date', lossy: false }],
    ['clock', { text: '08:30:00', kind: 'date', lossy: false }],
    ['sum', { text: '78.39', kind: 'formula', lossy: false }],
    ['text formula', { text: '青禾小学', kind: 'formula', lossy: false }],
    ['division by zero', { text: '#DIV/0!', kind: 'error', lossy: false }],
    ['decimal', { text: '77.89', kind: 'number', lossy: false }],
    ['percent', { text: '0.5', kind: 'number', lossy: false }],
    ['id as text', { text: '999999201309010019', kind: 'text', lossy: false }],
    ['id as number', { text: '999999201309010000', kind: 'number', lossy: true }],
    ['code with leading zeros', { text: '0051012300', kind: 'number', lossy: false }],
    ['two lines', { text: '第一行\n第二行 <&>', kind: 'text', lossy: false }],
    ['full width', { text: '１２３', kind: 'text', lossy: false }],
    ['ruby', { text: '青禾', kind: 'text', lossy: false }],
  ])('reads the value %s', async (name, expected) => {
    const rows = await readSheet('office.xlsx', '值');
    expect([...rows.values()].find((cells) => cells[0]?.text === name)?.[1]).toEqual(expected);
  });

  test('counts days from 1904 when the workbook says so', async () => {
    const rows = await readSheet('date-1904.xlsx', 'Mac');
    expect(texts(rows.get(1))).toEqual(['2019-09-01']);
  });

  test('can be read again from the start while another reading is under way', async () => {
    const spreadsheet = await openSpreadsheet(join(fixtures, 'office.xlsx'));
    const first = spreadsheet.rows('值')[Symbol.asyncIterator]();
    const started = await first.next();
    const whole = await Array.fromAsync(spreadsheet.rows('值'));
    expect(started.value).toEqual(whole[0]);
    expect((await first.next()).value).toEqual(whole[1]);
    await first.return?.();
    expect(await Array.fromAsync(spreadsheet.rows('值'))).toEqual(whole);
    await spreadsheet.close();
  });
});

test.each([
  ['password-protected.xlsx', 'password-protected'],
  ['old.xls', 'old-xls'],
  ['open-document.ods', 'not-a-spreadsheet'],
])('%s is refused as %s', async (file, code) => {
  await expect(openSpreadsheet(join(fixtures, file))).rejects.toMatchObject({ name: 'SpreadsheetProblem', code });
});

test('a sheet that is not there is refused by name', async () => {
  const spreadsheet = await openSpreadsheet(join(fixtures, 'office.xlsx'));
  await expect(Array.fromAsync(spreadsheet.rows('学籍'))).rejects.toMatchObject({ code: 'no-such-sheet' });
  await spreadsheet.close();
});
