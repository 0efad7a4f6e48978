import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultLimits, openSpreadsheet, writeXlsx } from '../src/spreadsheet.ts';
import { openArchive } from '../src/xlsx/archive.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();
const written = join(directory, 'written.xlsx');
const saved = join(directory, 'saved');
const convertFilters = { csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1', xlsx: 'xlsx:Calc MS Excel 2007 XML' };

const hasLibreOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
})();

async function convertTo(format: keyof typeof convertFilters): Promise<string> {
  const profile = pathToFileURL(join(directory, 'profile')).href;
  mkdirSync(saved, { recursive: true });
  const options = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', convertFilters[format], '--outdir', saved, written];
  await promisify(execFile)('soffice', options, { timeout: 120_000 });
  return join(saved, `written.${format}`);
}

async function texts(path: string): Promise<string[][]> {
  const spreadsheet = await openSpreadsheet(path);
  const rows = await Array.fromAsync(spreadsheet.rows(spreadsheet.sheets[0]!));
  await spreadsheet.close();
  return rows.map(({ cells }) => cells.map(({ text }) => text));
}

const table = [
  ['学籍 <&">'],
  ['姓名', '性别', '身份证件号', '人数', '学校'],
  ['青禾', '三', '999999201309010019', '-2.5', '第1小学'],
  ['=1+1', '女', "'999999201309010035", '12', '第2小学'],
];
const schools = Array.from({ length: 80 }, (_, i) => `第${i}小学`);

describe('a written workbook', () => {
  beforeEach(({ task, skip }) => {
    if (hasLibreOffice) return;
    task.meta.skipReason = 'no LibreOffice (soffice) on this machine';
    skip(task.meta.skipReason);
  });

  beforeAll(async () => {
    const [titleRows, header, first, second] = table as [string[], string[], string[], string[]];
    await writeXlsx(written, [
      {
        name: '学籍',
        titleRows,
        header,
        rows: [
          ['青禾', { value: '三', note: '应为 1 或 2' }, first[2]!, -2.5, first[4]!],
          [second[0]!, second[1]!, second[2]!, 12, second[4]!],
        ],
        choices: new Map([
          [1, ['男', '女']],
          [4, schools],
        ]),
        textColumns: [2],
      },
    ]);
  });

  test('is opened by LibreOffice, and what it saves as .csv says the same', { timeout: 180_000 }, async () => {
    expect((await texts(await convertTo('csv'))).map((row) => row.filter((text, i) => i < 5 && text !== ''))).toEqual(table);
  });

  test('is opened by LibreOffice with marks, comments, lists and text columns, and saved as .xlsx', { timeout: 180_000 }, async () => {
    const path = await convertTo('xlsx');
    expect(await texts(path)).toEqual(table);
    const archive = await openArchive(path, defaultLimits);
    const part = async (name: string) => Buffer.concat(await Array.fromAsync(archive.read(name))).toString();
    expect((await part('xl/comments1.xml')).replace(/<[^>]*>/g, '')).toContain('应为 1 或 2');
    expect(await part('xl/styles.xml')).toContain('FFFFC7CE');
    const sheet = await part('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/"男,女"|&quot;男,女&quot;/);
    expect(sheet).toMatch(/可选值.{0,3}!\$A\$1:\$A\$80/);
    archive.close();
  });
});
