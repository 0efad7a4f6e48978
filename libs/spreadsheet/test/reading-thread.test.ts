import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openSpreadsheet, openSpreadsheetInWorker, writeXlsx, type Row, type Spreadsheet } from '../src/spreadsheet.ts';
import { sheetXml, writeParts } from '../src/testing.ts';
import { openInWorker } from '../src/worker/open-in-worker.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();
const path = join(directory, 'large.xlsx');
const fixture = join(import.meta.dirname, 'fixtures/office.xlsx');

async function rowsOf(opened: Promise<Spreadsheet>, sheet?: string, columns?: number[]): Promise<Row[]> {
  const spreadsheet = await opened;
  try {
    return await Array.fromAsync(spreadsheet.rows(sheet ?? spreadsheet.sheets[0]!, columns ? { columns } : {}));
  } finally {
    await spreadsheet.close();
  }
}

const texts = (row: number) =>
  Array.from({ length: 12 }, (_, column) => (column % 3 === 0 ? `青禾${row * column}` : ['是', '否'][row % 2]!));
const writeLarge = (rows: number) =>
  writeXlsx(path, [{ name: 's', header: texts(0), rows: Array.from({ length: rows }, (_, i) => [...texts(i + 1), i, null, 1e15]) }]);

describe('reading on a thread of its own', () => {
  test.each(['学校办学条件表', '值', '空'])('gives the very rows of reading without one: %s', async (sheet) => {
    expect(await rowsOf(openInWorker(fixture, {}), sheet)).toEqual(await rowsOf(openSpreadsheet(fixture), sheet));
  });

  test('gives them over many batches, with all columns and with some', async () => {
    await writeLarge(3000);
    expect(await rowsOf(openInWorker(path, {}))).toEqual(await rowsOf(openSpreadsheet(path)));
    expect(await rowsOf(openInWorker(path, {}), 's', [1, 6, 14])).toEqual(await rowsOf(openSpreadsheet(path), 's', [1, 6, 14]));
  });

  test('knows format, sheets and the options of opening', async () => {
    await writeFile(path, 'a,b\n1,2\n');
    const spreadsheet = await openInWorker(path, { csvSheetName: '学籍', limits: { columns: 1 } });
    expect(spreadsheet).toMatchObject({ format: 'csv', sheets: ['学籍'] });
    await expect(Array.fromAsync(spreadsheet.rows('学籍'))).rejects.toMatchObject({ code: 'too-many-columns' });
    await spreadsheet.close();
  });

  test('lets two readings go side by side, and a reading be given up', async () => {
    await writeLarge(3000);
    const spreadsheet = await openInWorker(path, {});
    const first = spreadsheet.rows('s')[Symbol.asyncIterator]();
    const started = await first.next();
    for await (const row of spreadsheet.rows('s')) if (row.number === 5) break;
    const whole = await Array.fromAsync(spreadsheet.rows('s'));
    expect(whole).toHaveLength(3001);
    expect([started.value, (await first.next()).value]).toEqual(whole.slice(0, 2));
    await spreadsheet.close();
  });

  test('takes no more from the file than its reader keeps up with', async () => {
    await writeLarge(20_000);
    const spreadsheet = await openInWorker(path, {});
    const rows = spreadsheet.rows('s')[Symbol.asyncIterator]();
    await rows.next();
    const before = process.memoryUsage().rss;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(process.memoryUsage().rss - before).toBeLessThan(20 * 2 ** 20);
    await rows.return?.();
    await spreadsheet.close();
  });
});

describe('a thread that cannot go on', () => {
  test('refuses the file with the problem it has', async () => {
    await writeFile(path, '%PDF-1.7');
    await expect(openInWorker(path, {})).rejects.toMatchObject({ name: 'SpreadsheetProblem', code: 'pdf' });
    await expect(openInWorker(join(directory, 'missing.xlsx'), {})).rejects.toThrow('ENOENT');
  });

  test('delivers the rows before the fault, then the problem', async () => {
    await writeParts(path, { 'xl/worksheets/sheet1.xml': `${sheetXml('<row><c><v>1</v></c></row>'.repeat(50))}<x/>` });
    const spreadsheet = await openInWorker(path, {});
    const rows: Row[] = [];
    const reading = async () => {
      for await (const row of spreadsheet.rows('Sheet1')) rows.push(row);
    };
    await expect(reading()).rejects.toMatchObject({ name: 'SpreadsheetProblem', code: 'damaged' });
    await expect(Array.fromAsync(spreadsheet.rows('none'))).rejects.toMatchObject({ code: 'no-such-sheet' });
    await spreadsheet.close();
  });

  test('for lack of memory calls the file too large, and the process goes on', async () => {
    const formats = '<xf numFmtId="0"/>'.repeat(800_000);
    await writeParts(path, {
      'xl/styles.xml': `<styleSheet><cellXfs>${formats}</cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>'),
    });
    expect(await rowsOf(openInWorker(path, {}))).toHaveLength(1);
    await expect(rowsOf(openInWorker(path, {}, 6))).rejects.toMatchObject({ name: 'SpreadsheetProblem', code: 'too-large' });
  });

  test('because the spreadsheet was closed leaves no reader waiting', async () => {
    await writeLarge(3000);
    const spreadsheet = await openInWorker(path, {});
    const rows = spreadsheet.rows('s')[Symbol.asyncIterator]();
    await rows.next();
    await spreadsheet.close();
    const rest = async () => {
      while (!(await rows.next()).done);
    };
    await expect(rest()).rejects.toThrow('closed');
    await expect(Array.fromAsync(spreadsheet.rows('s'))).rejects.toThrow('closed');
  });
});

test('a small file gets no thread, a large one does', async () => {
  const threads = () => process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort' || kind === 'Worker').length;
  const before = threads();
  const small = await openSpreadsheetInWorker(fixture);
  expect(threads()).toBe(before);
  await small.close();
  await writeXlsx(path, [{ name: 's', header: ['h'], rows: Array.from({ length: 60_000 }, (_, i) => [`${(i * 7919) % 100_003}`, i * i]) }]);
  const large = await openSpreadsheetInWorker(path);
  expect(threads()).toBeGreaterThan(before);
  expect(await Array.fromAsync(large.rows('s'))).toHaveLength(60_001);
  await large.close();
  await vi.waitFor(() => expect(threads()).toBe(before));
});
