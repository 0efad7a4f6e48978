import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openSpreadsheet, writeCsv } from '../src/spreadsheet.ts';
import { encodeGb18030, writeGb18030Csv } from '../src/testing.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const path = join(temporaryDirectory(), 'table.csv');

async function readTexts(): Promise<(string | number)[][]> {
  const spreadsheet = await openSpreadsheet(path);
  try {
    expect(spreadsheet.format).toBe('csv');
    const rows = await Array.fromAsync(spreadsheet.rows(spreadsheet.sheets[0]!));
    return rows.map((row) => [row.number, ...row.cells.map((cell) => cell.text)]);
  } finally {
    await spreadsheet.close();
  }
}

const text = '学校名称,学校标识码\r\n青禾小学,9900000001\r\n';
const rows = [
  [1, '学校名称', '学校标识码'],
  [2, '青禾小学', '9900000001'],
];

describe('the encoding of a .csv', () => {
  const utf16be = (content: string) => Buffer.from(`\uFEFF${content}`, 'utf16le').swap16();

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 as Excel saves “Unicode text”', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 big-endian', utf16be(text)],
    ['GBK as a Chinese Excel saves it', encodeGb18030(text)],
  ])('%s is found out from the bytes', async (_, bytes) => {
    await writeFile(path, bytes);
    expect(await readTexts()).toEqual(rows);
  });

  test('is judged over the whole file: a GBK name after a megabyte of digits is still read', async () => {
    const digits = '1234567,7654321\r\n'.repeat(70_000);
    await writeFile(path, encodeGb18030(`${digits}青禾小学,1\r\n`));
    expect((await readTexts()).at(-1)).toEqual([70_001, '青禾小学', '1']);
  });

  test('holds a character that is split between two pieces of reading', async () => {
    await writeFile(path, `a${'青'.repeat(30_000)},${'禾'.repeat(30_000)},${'学'.repeat(30_000)}\n`);
    expect((await readTexts())[0]?.slice(2)).toEqual(['禾'.repeat(30_000), '学'.repeat(30_000)]);
  });

  test('that fits nothing is refused rather than guessed', async () => {
    await writeFile(path, Buffer.concat([encodeGb18030('学校,'), Buffer.from([0xff, 0x2c, 0xe9, 0x0a])]));
    await expect(readTexts()).rejects.toMatchObject({ code: 'bad-encoding' });
  });

  test('may hold a stray character that no text may hold, which comes as U+FFFD', async () => {
    const lines = '9900000001,青禾小学\n'.repeat(20);
    await writeFile(path, `${lines}99\u0000,a\u001Eb\uFFFF\n`);
    expect((await readTexts()).at(-1)).toEqual([21, '99\uFFFD', 'a\uFFFDb\uFFFD']);
    await writeFile(path, encodeGb18030(`${lines}99\u0000,a\n`));
    expect((await readTexts()).at(-1)).toEqual([21, '99\uFFFD', 'a']);
  });

  test('UTF-16 may hold half a surrogate pair, which comes as U+FFFD', async () => {
    const lines = '9900000001,青禾小学\n'.repeat(20);
    await writeFile(path, Buffer.from(`\uFEFF${lines}a\uD800b,\u{1F600}\uDC00\n`, 'utf16le'));
    expect((await readTexts()).at(-1)).toEqual([21, 'a\uFFFDb', '\u{1F600}\uFFFD']);
  });

  test('of a binary file is no encoding', async () => {
    await writeFile(path, Buffer.from('a,b\n\u0000\u0001,c\n'));
    await expect(readTexts()).rejects.toMatchObject({ code: 'not-a-spreadsheet' });
  });
});

describe('the lines of a .csv', () => {
  test('may end each in its own way, and go on inside quotes', async () => {
    await writeFile(path, 'a,b\r\n1,2\n3,"4\n5\r\n6"\r7,8');
    expect(await readTexts()).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4\n5\r\n6'],
      [4, '7', '8'],
    ]);
  });
});

describe('the cells of a .csv', () => {
  test.each([',', ';', '\t'])('are separated by %j', async (separator) => {
    const lines = [
      ['学校', '面积', '值'],
      ['青禾，小学', '2,5', '3,5'],
      ['云溪', '1,5', '2'],
    ];
    const quoted = (field: string) => (field.includes(separator) ? `"${field}"` : field);
    await writeFile(path, lines.map((line) => line.map(quoted).join(separator)).join('\n'));
    expect((await readTexts()).map((row) => row.slice(1))).toEqual(lines);
  });

  test('may hold quotes, separators and line ends', async () => {
    await writeFile(path, '名称,备注\n"青禾 ""中心"" 小学","第一行\n第二行, 完"\n5"显示器,x\n');
    expect(await readTexts()).toEqual([
      [1, '名称', '备注'],
      [2, '青禾 "中心" 小学', '第一行\n第二行, 完'],
      [3, '5"显示器', 'x'],
    ]);
  });

  test('keep an apostrophe and all digits of an id, and lose the wrapping that some systems put around it', async () => {
    await writeFile(path, `'999999201309010019,999999201309010019,="999999201309010019",\t999999201309010019\n`);
    expect((await readTexts())[0]).toEqual([1, "'999999201309010019", ...Array.from({ length: 3 }, () => '999999201309010019')]);
  });

  test('in scientific notation are marked: their digits are gone', async () => {
    await writeFile(path, 'a,5.1E+17,9.99999E+17,510123,E+17,3.5\n');
    const spreadsheet = await openSpreadsheet(path);
    const [row] = await Array.fromAsync(spreadsheet.rows('(csv)'));
    expect(row?.cells.map((cell) => cell.lossy)).toEqual([false, true, true, false, false, false]);
    await spreadsheet.close();
  });

  test('count blank lines as rows, as a spreadsheet program shows them', async () => {
    await writeFile(path, '标题\n\n,,\na,b\n');
    expect(await readTexts()).toEqual([
      [1, '标题'],
      [4, 'a', 'b'],
    ]);
  });

  test('behind a quote that never ends are called damaged', async () => {
    await writeFile(path, 'a,b\n"c,d\ne,f\n');
    await expect(readTexts()).rejects.toMatchObject({ code: 'damaged' });
  });

  test('more than the limits allow are refused', async () => {
    await writeFile(path, `a,b,c\n${'x\n'.repeat(10)}`);
    const read = async (limits: object) => {
      const spreadsheet = await openSpreadsheet(path, { limits, csvSheetName: '学籍' });
      try {
        return await Array.fromAsync(spreadsheet.rows('学籍'));
      } finally {
        await spreadsheet.close();
      }
    };
    await expect(read({ columns: 2 })).rejects.toMatchObject({ code: 'too-many-columns' });
    await expect(read({ rows: 10 })).rejects.toMatchObject({ code: 'too-many-rows' });
    await expect(read({ rowCharacters: 2 })).rejects.toMatchObject({ code: 'text-too-long' });
    expect(await read({ columns: 3, rows: 11, rowCharacters: 3 })).toHaveLength(11);
    await writeFile(path, `a,b,c${','.repeat(100)}\n`);
    expect(await read({ columns: 3 })).toHaveLength(1);
  });
});

test('what is written as .csv is read back', async () => {
  const sheet = {
    titleRows: ['2019, 学籍'],
    header: ['a', 'b'],
    rows: [
      ['x;y', 1.5],
      [null, '"q"\n'],
    ],
  };
  const expected = [
    [1, '2019, 学籍'],
    [2, 'a', 'b'],
    [3, 'x;y', '1.5'],
    [4, '', '"q"'],
  ];
  await writeCsv(path, sheet);
  expect(await readTexts()).toEqual(expected);
  await writeGb18030Csv(path, sheet);
  expect(await readTexts()).toEqual(expected);
});

test('a text that would run as a formula is written with an apostrophe, a number is not', async () => {
  const texts = ['=1+1', '+cmd|x', '@a', '-x', '＝1', '-2.5', '+86', '2-1', '甲=乙'];
  await writeCsv(path, { header: texts, rows: Readable.from([[-3, { value: '=x', note: '说明' }]]) });
  expect(await readTexts()).toEqual([
    [1, "'=1+1", "'+cmd|x", "'@a", "'-x", "'＝1", '-2.5', '+86', '2-1', '甲=乙'],
    [2, '-3', "'=x"],
  ]);
});

test('of some columns of a .csv only their cells come', async () => {
  await writeFile(path, 'a,b,c\n,,z\n1,2,3\n');
  const spreadsheet = await openSpreadsheet(path);
  const rows = await Array.fromAsync(spreadsheet.rows('(csv)', { columns: [1] }));
  expect(rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)])).toEqual([[1, '', 'b'], [2], [3, '', '2']]);
  await spreadsheet.close();
});
