import { expect, test } from 'vitest';
import type { Finding } from '../api.ts';
import type { FaultyRow } from '../imports/faulty-rows.ts';
import { correctionSheet } from './correction-workbook.ts';

const finding = (column: string | null, zh: string): Finding => ({
  ordinal: 1,
  severity: 'error',
  sheet: '学籍',
  row: 7,
  column,
  value: null,
  problem: { code: 'x', zh, en: 'Wrong' },
  expectedZh: '男或女',
  expectedEn: '男 or 女',
  cureZh: '改正',
  cureEn: 'Correct it',
});

async function linesOf(headerRows: string[][], ...faulty: FaultyRow[]) {
  const rows = (async function* () {
    yield* faulty;
  })();
  const header = { sheet: '学籍', rows: headerRows.map((cells, index) => ({ row: index + 1, cells })) };
  const sheet = correctionSheet(header, rows);
  return { ...sheet, lines: [sheet.header, ...(await Array.fromAsync(sheet.rows))] };
}

test('marks the faulty cells and explains the row in the last column, in both languages', async () => {
  const { name, lines } = await linesOf([['姓名', '性别']], {
    row: 7,
    cells: ['甲', '3'],
    findings: [
      { cell: 1, finding: finding('性别', '性别无法识别') },
      { cell: null, finding: finding(null, '重复') },
    ],
  });
  expect(name).toBe('学籍');
  const note = '性别无法识别。应为：男或女。改正。\nWrong. Expected: 男 or 女. Correct it.';
  const [header, row] = lines;
  expect(header).toEqual(['姓名', '性别', '校验说明']);
  expect(row).toEqual(['甲', { value: '3', note }, `性别：${note}\n${note.replace('性别无法识别', '重复')}`]);
});

test('marks an empty cell, and one with two faults once', async () => {
  const two = [finding('性别', '甲'), finding('性别', '乙')].map((one) => ({ cell: 1, finding: one }));
  const { lines } = await linesOf([['姓名', '性别']], { row: 7, cells: ['甲'], findings: two });
  expect(lines[1]![1]).toMatchObject({ value: null, note: expect.stringMatching(/^甲.*\n.*\n乙/) });
});

test('keeps titles and headers of two rows, so that the sheet is found again', async () => {
  const { lines, textColumns } = await linesOf([['花名册'], ['学校', '学生', ''], ['', '姓名', '性别']], {
    row: 9,
    cells: ['1', '甲', '3', 'x'],
    findings: [],
  });
  expect(lines).toEqual([
    ['花名册', '', '', ''],
    ['学校', '学生', '', ''],
    ['', '姓名', '性别', '校验说明'],
    ['1', '甲', '3', ''],
  ]);
  expect(textColumns).toEqual([0, 1, 2, 3]);
});
