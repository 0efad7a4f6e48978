import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSpreadsheet, SpreadsheetProblem, type Cell, type Row, type SpreadsheetProblemCode } from '../src/spreadsheet.ts';
import { damagedFiles, type Original } from '../src/testing.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const original: Original = {
  sheet: '学籍',
  header: ['学籍接续标识', '学校标识码', '姓名', '性别', '出生日期', '班级号', '面积', '备注'],
  rows: Array.from({ length: 12 }, (_, i) => [
    `G99010120100501${100 + i}X`,
    `990000000${1 + (i % 2)}`,
    `测试生${i}`,
    i % 2 === 0 ? '男' : '女',
    '20100501',
    1 + (i % 3),
    350.12,
    '无',
  ]),
  columns: { id: '学籍接续标识', school: '学校标识码', name: '姓名', gender: '性别', date: '出生日期', whole: '班级号', decimal: '面积' },
};
const ids = original.rows.map(([id]) => String(id));
const files = damagedFiles(original, 'a seed');
const path = join(temporaryDirectory(), 'damaged');

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** What each kind is refused as. Every other file is read. */
const refused: Partial<Record<SpreadsheetProblemCode, string>> = {
  'empty-file': `
    empty-file`,
  'not-a-spreadsheet': `
    zeros-only png jpeg random-bytes web-page-as-xls xml-spreadsheet-2003 mime-web-archive program rar-archive seven-zip-archive
    gzip-of-a-csv gzip-cut gzip-bomb open-document letter-docx slides-pptx binary-workbook-xlsb empty-zip zip-of-photos zip-of-a-csv head-lost
    missing-_rels/.rels csv-utf16-without-mark csv-utf32 csv-utf8-and-utf16-lines csv-read-as-latin1-and-saved csv-many-nul-characters`,
  pdf: `
    pdf pdf-behind-a-mark`,
  'old-xls': `
    old-xls ole-head-only`,
  'password-protected': `
    password-protected entry-encrypted`,
  damaged: `
    cut-in-the-first-header cut-behind-the-first-header cut-in-the-sheet cut-in-the-middle cut-before-the-directory
    cut-in-the-directory cut-before-the-end-record cut-in-the-end-record cut-anywhere bytes-behind-the-end bytes-flipped-in-the-sheet
    one-bit-flipped bytes-flipped-in-the-directory wrong-checksum wrong-checksum-of-texts size-too-small size-too-large
    packed-size-beyond-the-file packed-size-zero extra-field-cut unknown-packing stored-called-deflated entry-twice
    entry-twice-in-other-case entries-in-one-place entry-count-too-small directory-offset-wrong directory-offset-beyond-the-file
    path-to-the-parent path-absolute path-with-drive-letter path-with-backslashes bomb-with-a-small-declared-size
    missing-xl/workbook.xml missing-xl/_rels/workbook.xml.rels missing-xl/sharedStrings.xml missing-xl/worksheets/sheet1.xml
    empty-_rels/.rels empty-xl/workbook.xml empty-xl/_rels/workbook.xml.rels empty-xl/styles.xml empty-xl/sharedStrings.xml
    empty-xl/worksheets/sheet1.xml sheet-cut-in-a-tag sheet-cut-between-rows texts-cut tags-crossed attribute-without-quotes
    attribute-twice huge-attribute deep-nesting endless-comment billion-laughs external-entity parameter-entity external-document-type
    unknown-entity zero-character-reference control-character not-utf8 overlong-utf8 utf16-part sheet-outside-the-file
    sheet-at-a-parent-path sheet-listed-twice sheet-name-twice sheet-name-of-a-book sheet-name-empty no-sheets no-end-of-data
    data-twice cell-of-unknown-type text-number-out-of-range text-number-negative text-number-fraction text-number-of-letters
    rows-descending row-twice row-zero row-fraction cell-twice cells-out-of-order cell-reference-of-nonsense cell-reference-lower-case
    row-in-a-row csv-quote-that-never-ends csv-of-quotes`,
  'zip-bomb': `
    size-of-two-gigabytes zip64-size-lies zip64-size-negative entry-count-too-large many-entries bomb-of-blanks`,
  'too-many-sheets': `
    thousand-sheets`,
  'too-large': `
    styles-swollen`,
  'text-too-long': `
    text-of-40000-characters one-text-in-many-cells csv-one-line-of-100-megabytes csv-cell-of-40000-characters`,
  'too-many-rows': `
    row-beyond-the-last csv-a-million-rows-and-more`,
  'too-many-columns': `
    cell-beyond-the-last-column cell-at-the-last-place million-cells-in-a-row csv-a-million-columns`,
  'bad-encoding': `
    csv-utf8-and-gbk-lines csv-gbk-under-a-utf8-mark csv-cut-in-a-character`,
};
/** Read, but as something else than the table: a text is a table of one column, too. */
const otherwise = words(`
    one-byte blanks-only json prose csv-mark-only csv-quote-inside csv-single-quotes csv-of-separators
    csv-full-width-commas csv-mixed-separators csv-pipes`);
const problems = new Map(Object.entries(refused).flatMap(([code, names]) => words(names).map((name) => [name, code])));

/** Seconds of work and megabytes that one file may take at most; the largest is a line of 100 MB. */
const bounds = { seconds: 10, megabytes: 400 };

async function outcomeOf(write: (path: string) => Promise<void>): Promise<SpreadsheetProblem | Row[]> {
  await write(path);
  const cpu = process.cpuUsage();
  const before = process.memoryUsage.rss();
  try {
    return await readAll();
  } catch (fault) {
    if (fault instanceof SpreadsheetProblem) return fault;
    throw fault;
  } finally {
    const { user, system } = process.cpuUsage(cpu);
    expect((user + system) / 1e6).toBeLessThan(bounds.seconds);
    expect((process.memoryUsage.rss() - before) / 2 ** 20).toBeLessThan(bounds.megabytes);
  }
}

async function readAll(): Promise<Row[]> {
  const spreadsheet = await openSpreadsheet(path);
  try {
    const rows: Row[] = [];
    for (const sheet of spreadsheet.sheets) {
      for await (const row of spreadsheet.rows(sheet)) rows.push(row);
    }
    return rows;
  } finally {
    await spreadsheet.close();
  }
}

const otherTable = 'read as another table';

function verdictOf(outcome: SpreadsheetProblem | Row[]): string {
  if (outcome instanceof SpreadsheetProblem) return outcome.code;
  const texts = new Set(outcome.flatMap(({ cells }) => cells.map(({ text }) => text)));
  return ids.every((id) => texts.has(id)) ? 'read' : otherTable;
}

/** All that a problem says, to whomever. */
const saidBy = (outcome: SpreadsheetProblem | Row[]) =>
  outcome instanceof SpreadsheetProblem ? outcome.message + outcome.detail + outcome.zh : '';

describe('a damaged or hostile file', () => {
  const cases = files
    .filter(({ level }) => level === 'file')
    .map(({ name, write }) => [name, problems.get(name) ?? (otherwise.includes(name) ? otherTable : 'read'), write] as const);

  test.each(cases)('%s is %s', async (_, expected, write) => {
    const outcome = await outcomeOf(write);
    expect(verdictOf(outcome)).toBe(expected);
    expect(saidBy(outcome)).not.toMatch(/测试生|990101/);
  });

  test('is of one of two hundred and more kinds, each expected once', () => {
    const names = files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(cases.length).toBeGreaterThan(200);
    expect([...problems.keys(), ...otherwise].filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('a cell in a sound workbook', () => {
  test.each<[string, Partial<Cell>]>([
    ['formula-with-result', { text: '2', kind: 'formula' }],
    ['formula-without-result', { text: '#CALC!', kind: 'error' }],
    ['formula-with-text', { text: '一二', kind: 'formula' }],
    ['formula-with-error', { text: '#DIV/0!', kind: 'error' }],
    ['formula-of-another-file', { text: '5', kind: 'formula' }],
    ['formula-of-dde', { text: '#REF!', kind: 'error' }],
    ['formula-array', { text: '3', kind: 'formula' }],
    ['boolean', { text: 'TRUE', kind: 'boolean' }],
    ['boolean-of-another-kind', { text: 'maybe', kind: 'text' }],
    ['date-as-iso-text', { text: '2019-09-01', kind: 'date' }],
    ['number-not-a-number', { text: 'NaN', kind: 'text' }],
    ['number-1e309', { text: '1E+309', kind: 'text' }],
    ['number-1e17', { text: '510123201909010000', kind: 'number', lossy: true }],
    ['number-with-blanks', { text: '12', kind: 'number' }],
    ['number-with-comma', { text: '1,5', kind: 'text' }],
    ['number-hexadecimal', { text: '0x1F', kind: 'text' }],
    ['serial-date', { text: '2019-09-01', kind: 'date' }],
    ['serial-date-negative', { text: '-5', kind: 'number' }],
    ['serial-date-beyond-9999', { text: '99999999', kind: 'number' }],
    ['serial-date-of-1900-02-29', { text: '1900-02-29', kind: 'date' }],
    ['serial-date-in-chinese', { text: '2019-09-01', kind: 'date' }],
    ['number-format-percent', { text: '0.5', kind: 'number' }],
    ['rich-text-inline', { text: '甲乙', kind: 'text' }],
  ])('%s is read as what it says', async (name, expected) => {
    const rows = await outcomeOf(files.find((file) => file.name === name)!.write);
    expect(rows).toBeInstanceOf(Array);
    const last = (rows as Row[]).slice(1).map(({ cells }) => cells.at(-1));
    expect(last.filter((cell) => cell?.text !== '无')).toEqual([expect.objectContaining(expected)]);
  });
});

describe('a sound file with odd rows', () => {
  const cases = files.filter(({ level }) => level === 'row').map(({ name, write }) => [name, write] as const);

  test.each(cases)('%s is read whole: what it means is the importer’s business', async (_, write) => {
    const rows = await outcomeOf(write);
    expect(rows).toBeInstanceOf(Array);
    expect((rows as Row[]).length).toBeGreaterThan(0);
  });

  test('is of one of a hundred and more kinds, fewer for a table without such columns', () => {
    expect(cases.length).toBeGreaterThan(100);
    const few = damagedFiles({ ...original, columns: { id: '学籍接续标识' } }, 'a seed').filter(({ level }) => level === 'row');
    expect(few.length).toBeLessThan(cases.length);
    expect(few.some(({ name }) => name.startsWith('id-'))).toBe(true);
    expect(few.some(({ name }) => name.startsWith('date-'))).toBe(false);
  });
});

test('the same seed gives the same bytes, another seed other places', async () => {
  const bytesOf = async (seed: string, name: string) => {
    await damagedFiles(original, seed)
      .find((file) => file.name === name)!
      .write(path);
    return readFile(path);
  };
  for (const name of ['one-bit-flipped', 'random-bytes', 'name-emoji', 'csv-gbk']) {
    expect(await bytesOf('a', name)).toEqual(await bytesOf('a', name));
  }
  expect(await bytesOf('a', 'random-bytes')).not.toEqual(await bytesOf('b', 'random-bytes'));
});
