import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLimits, openSpreadsheet, writeXlsx, writeXlsxTo, type RowToWrite, type SheetToWrite } from '../src/spreadsheet.ts';
import { openArchive } from '../src/xlsx/archive.ts';
import { readWholeXml } from '../src/xlsx/xml-reader.ts';
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

/** A part as text, after its XML was read to the end. */
async function partText(name: string): Promise<string | null> {
  const archive = await openArchive(path, defaultLimits);
  try {
    if (!archive.has(name)) return null;
    await readWholeXml(archive.read(name), {});
    return Buffer.concat(await Array.fromAsync(archive.read(name))).toString();
  } finally {
    archive.close();
  }
}

const sheetOne = 'xl/worksheets/sheet1.xml';

describe('a workbook as an office program writes it', () => {
  test('keeps every text once, whichever sheet it is in', async () => {
    const sheet = (name: string): SheetToWrite => ({ name, header: ['民族'], rows: [['汉族'], ['汉族'], ['彝族']] });
    await writeXlsx(path, [sheet('甲'), sheet('乙')]);
    expect((await partText('xl/sharedStrings.xml'))?.match(/<t [^>]*>[^<]*/g)?.map((text) => text.replace(/.*>/, ''))).toEqual([
      '民族',
      '汉族',
      '彝族',
    ]);
    expect(await partText('xl/sharedStrings.xml')).toContain('count="8" uniqueCount="3"');
    expect(await partText(sheetOne)).not.toContain('inlineStr');
  });

  test('shows its header bold, in sight and not cut', async () => {
    await writeXlsx(path, [{ name: 's', titleRows: ['某县'], header: ['年级', '其中:室内体育用房面积(平方米)'], rows: [['x']] }]);
    const part = await partText(sheetOne);
    expect(part).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(part).toContain('<c r="B2" s="1" t="s">');
    expect(Number(/<col min="2" max="2" width="(\d+)"/.exec(part ?? '')?.[1])).toBeGreaterThanOrEqual(16 * 2 - 2);
  });

  test('marks a faulty cell, an empty one too, and says at the cell what is wrong', async () => {
    const rows: RowToWrite[] = [
      ['甲', { value: '三', note: '性别 <1 或 2>' }],
      [{ value: null, note: '缺姓名' }, '1'],
    ];
    await writeXlsx(path, [
      { name: '无', header: ['a'], rows: [] },
      { name: '错', header: ['姓名', '性别'], rows, textColumns: [1] },
    ]);
    expect((await readBack())['错']).toEqual([
      [1, '姓名', '性别'],
      [2, '甲', '三'],
      [3, '', '1'],
    ]);
    const part = await partText('xl/worksheets/sheet2.xml');
    expect(part).toContain('<c r="B2" s="4" t="s">');
    expect(part).toContain('<c r="A3" s="3"/>');
    expect(part).toContain('<legacyDrawing r:id="rId1"/>');
    const comments = await partText('xl/comments2.xml');
    expect(comments?.match(/<comment ref="[A-Z]+\d+"/g)).toEqual(['<comment ref="B2"', '<comment ref="A3"']);
    expect(comments).toContain('性别 &#60;1 或 2&#62;');
    expect((await partText('xl/drawings/vmlDrawing2.vml'))?.match(/<x:Row>\d+<\/x:Row><x:Column>\d+/g)).toEqual([
      '<x:Row>1</x:Row><x:Column>1',
      '<x:Row>2</x:Row><x:Column>0',
    ]);
    expect(await partText('xl/worksheets/_rels/sheet2.xml.rels')).toContain('../comments2.xml');
    expect(await partText('[Content_Types].xml')).toContain('/xl/comments2.xml');
    expect(await partText('xl/comments1.xml')).toBeNull();
    expect(await partText('[Content_Types].xml')).not.toContain('/xl/comments1.xml');
  });

  test('offers a short list in its rule and a long one from a hidden sheet', async () => {
    const schools = Array.from({ length: 60 }, (_, i) => `测试第${i}小学`);
    const choices = new Map([
      [1, ['男', '女']],
      [2, schools],
      [3, ['甲,乙', '丙']],
    ]);
    await writeXlsx(path, [{ name: 's', titleRows: ['t'], header: ['a', '性别', '学校', 'd'], rows: [], choices }]);
    const rules = [...((await partText(sheetOne)) ?? '').matchAll(/sqref="(\w+:\w+)"><formula1>([^<]*)/g)].map((rule) => rule.slice(1, 3));
    expect(rules).toEqual([
      ['B3:B1048576', '&#34;男,女&#34;'],
      ['C3:C1048576', "'可选值'!$A$1:$A$60"],
      ['D3:D1048576', "'可选值'!$B$1:$B$2"],
    ]);
    const read = await readBack();
    expect(read['可选值']?.map((row) => row.slice(1))).toEqual(schools.map((school, i) => [school, ...['甲,乙', '丙'].slice(i, i + 1)]));
    expect(await partText('xl/workbook.xml')).toContain('name="可选值" sheetId="2" state="hidden"');
  });

  test('has columns that stay text when an id is typed', async () => {
    await writeXlsx(path, [{ name: 's', header: ['姓名', '身份证件号'], rows: [['甲', '999999201309010019']], textColumns: [1] }]);
    const part = await partText(sheetOne);
    expect(part).toMatch(/<col min="2" max="2" width="\d+" style="2"/);
    expect(part).toContain('<c r="B2" s="2" t="s">');
    expect(part).toContain('<ignoredError sqref="B2:B2" numberStoredAsText="1"/>');
    expect(await partText('xl/styles.xml')).toContain('<xf numFmtId="49"');
  });

  test('keeps a text that looks like a formula a text', async () => {
    await writeXlsx(path, [{ name: 's', header: ['h'], rows: [['=1+1'], ['@SUM(A1)'], ['+cmd|x']] }]);
    expect((await readBack())['s']?.slice(1)).toEqual([
      [2, '=1+1'],
      [3, '@SUM(A1)'],
      [4, '+cmd|x'],
    ]);
    expect(await partText(sheetOne)).not.toContain('<f');
  });

  test('names its sheets as Excel allows', async () => {
    const names = ['a/b:c', 'A_B_C', '学'.repeat(40), '学'.repeat(41), '可选值', ''];
    await writeXlsx(
      path,
      names.map((name) => ({ name, header: ['h'], rows: [] })),
    );
    expect(Object.keys(await readBack())).toEqual(['a_b_c', 'A_B_C (2)', '学'.repeat(31), `${'学'.repeat(27)} (2)`, '可选值', '_']);
  });
});

describe('a workbook that cannot be', () => {
  const attempt = (rows: RowToWrite[]) => writeXlsx(path, [{ name: 's', header: ['h'], rows }]);

  test('with a number without an end, or with a text that Excel refuses, is not written', async () => {
    await expect(attempt([[Number.NaN]])).rejects.toThrow(RangeError);
    await expect(attempt([['x'.repeat(32_768)]])).rejects.toThrow(RangeError);
  });

  test('with more columns or rows than a sheet has is not written', async () => {
    await expect(attempt([Array.from({ length: 16_385 }, () => 1)])).rejects.toThrow(RangeError);
    await expect(writeXlsx(path, [{ name: 's', header: [], rows: Array.from({ length: 1_048_576 }, () => []) }])).rejects.toThrow(
      RangeError,
    );
  });
});

describe('a workbook written into a stream', () => {
  test('has the bytes of the file, its rows pulled as they come', async () => {
    const sheet = { name: 's', header: ['h'], rows: [['青禾', 1]] as RowToWrite[] };
    await writeXlsx(path, [sheet]);
    const stream = new PassThrough();
    const bytes = buffer(stream);
    await writeXlsxTo(stream, [{ ...sheet, rows: Readable.from(sheet.rows) }]);
    expect(await bytes).toEqual(await readFile(path));
  });

  test('that goes away ends the pulling of rows', async () => {
    let pulled = 0;
    let returned = false;
    function* endless(): Generator<RowToWrite> {
      try {
        for (;;) yield [`${(pulled += 1) * 7919}`];
      } finally {
        returned = true;
      }
    }
    let taken = 0;
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        taken += chunk.length;
        done(taken > 300_000 ? new Error('gone') : null);
      },
    });
    await expect(writeXlsxTo(stream, [{ name: 's', header: ['h'], rows: endless() }])).rejects.toThrow('gone');
    await expect.poll(() => returned).toBe(true);
    expect(pulled).toBeLessThan(1_000_000);
  });
});
