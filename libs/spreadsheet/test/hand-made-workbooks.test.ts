import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { openSpreadsheet, type Row } from '../src/spreadsheet.ts';
import { sheetXml, writeParts } from '../src/testing.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const path = join(temporaryDirectory(), 'hand-made.xlsx');

async function read(parts: Parameters<typeof writeParts>[1], sheet = 'Sheet1'): Promise<Row[]> {
  await writeParts(path, parts);
  const spreadsheet = await openSpreadsheet(path);
  try {
    return await Array.fromAsync(spreadsheet.rows(sheet));
  } finally {
    await spreadsheet.close();
  }
}

const shape = (rows: Row[]) => rows.map((row) => [row.number, ...row.cells.map((cell) => cell.text)]);

test('rows and cells may leave out their references and then follow one another', async () => {
  const rows = await read({
    'xl/worksheets/sheet1.xml': sheetXml(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    ),
  });
  expect(shape(rows)).toEqual([
    [1, '1', '2'],
    [5, '', '', '3', '4'],
    [6, '5'],
  ]);
});

test('the last row and the last column with a value are read, and empty styled cells behind them add nothing', async () => {
  const part = sheetXml('<row r="1048576"><c r="AMJ1048576"><v>1</v></c><c r="XFD1048576" s="1"/></row>');
  const rows = await read({ 'xl/worksheets/sheet1.xml': part });
  expect(rows[0]?.number).toBe(1_048_576);
  expect(rows[0]?.cells.length).toBe(1024);
});

test('tags with a prefix and absolute targets (as other programs write) are read', async () => {
  const relationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const rows = await read(
    {
      '_rels/.rels': `<r:Relationships xmlns:r="urn:r"><r:Relationship Id="x" Type="${relationships}/officeDocument" Target="/XL/Book.xml"/></r:Relationships>`,
      'xl/book.xml': `<x:workbook xmlns:x="urn:x" xmlns:rel="${relationships}"><x:sheets><x:sheet name="学籍" rel:id="R9" sheetId="4"/></x:sheets></x:workbook>`,
      'xl/_rels/book.xml.rels': `<Relationships><Relationship Id="R9" Type="${relationships}/worksheet" Target="../data/../xl/worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    },
    '学籍',
  );
  expect(shape(rows)).toEqual([[1, '7']]);
});

test('a link to another file is not followed', async () => {
  const external =
    '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml" TargetMode="External"/></Relationships>';
  await expect(read({ 'xl/_rels/workbook.xml.rels': external })).rejects.toMatchObject({ code: 'damaged' });
});

test('formatted runs are joined, pronunciation is left out, escapes of control characters are undone', async () => {
  const rows = await read({
    'xl/worksheets/sheet1.xml': sheetXml(
      '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></is></c><c t="s"><v>1</v></c></row>',
    ),
    'xl/sharedStrings.xml':
      '<sst><si><r><rPr/><t>青</t></r><r><t xml:space="preserve">禾 </t></r><rPh><t>qing</t></rPh></si><si><t>a_x000D_<![CDATA[<b>]]></t></si></sst>',
  });
  expect(shape(rows)).toEqual([[1, '青禾', '甲乙', 'a\r<b>']]);
});

test('dates written as text in the strict format, and numbers in scientific notation, are told apart from ids', async () => {
  const rows = await read({
    'xl/worksheets/sheet1.xml': sheetXml(
      '<row><c t="d"><v>2019-09-01T00:00:00</v></c><c s="1"><v>43709</v></c><c><v>5.0999999999999996</v></c><c><v>1E-7</v></c><c><v>5.1012320190901E+17</v></c><c t="b"><v>0</v></c><c><v>999999999999999</v></c></row>',
    ),
  });
  expect(rows[0]?.cells).toEqual([
    { text: '2019-09-01', kind: 'date', lossy: false },
    { text: '2019-09-01', kind: 'date', lossy: false },
    { text: '5.1', kind: 'number', lossy: false },
    { text: '0.0000001', kind: 'number', lossy: false },
    { text: '510123201909010000', kind: 'number', lossy: true },
    { text: 'FALSE', kind: 'boolean', lossy: false },
    { text: '999999999999999', kind: 'number', lossy: false },
  ]);
});

test('what stands behind the data, such as a drawing, adds no rows', async () => {
  const behind =
    '<controls><from><col>1</col><row>7</row></from></controls><x:extLst xmlns:x="urn:x"><row r="1"><c t="zz"><v>1</v></c></row></x:extLst>';
  const rows = await read({
    'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>').replace('</worksheet>', `${behind}</worksheet>`),
  });
  expect(shape(rows)).toEqual([[1, '1']]);
});

test.runIf(process.platform === 'linux')('a reading that is given up lets the file go', async () => {
  await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>'.repeat(100_000)) });
  const spreadsheet = await openSpreadsheet(path);
  for await (const row of spreadsheet.rows('Sheet1')) if (row.number === 3) break;
  expect(openHandles()).toBe(1);
  await spreadsheet.close();
  await vi.waitFor(() => expect(openHandles()).toBe(0));
});

test.runIf(process.platform === 'linux')('a file that is refused is let go, text and workbook', async () => {
  await writeFile(path, Buffer.from([0x61, 0xff, 0x2c, 0xe9, 0x0a]));
  await expect(openSpreadsheet(path)).rejects.toMatchObject({ code: 'bad-encoding' });
  expect(openHandles()).toBe(0);
  await writeParts(path, { 'xl/workbook.xml': '<workbook/>' });
  await expect(openSpreadsheet(path)).rejects.toMatchObject({ code: 'damaged' });
  await vi.waitFor(() => expect(openHandles()).toBe(0));
});

test('a reading that is given up stops its unpacking at once, and does not leave that to the collection of garbage', async () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => `<row><c><v>${(i * 7919) % 100_003}</v></c></row>`);
  await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml(rows.join('')) });
  const spreadsheet = await openSpreadsheet(path);
  const unpackers = vi.spyOn(zlib, 'createInflateRaw');
  syncBuiltinESMExports();
  try {
    for await (const row of spreadsheet.rows('Sheet1')) if (row.number === 3) break;
    const unpacker = unpackers.mock.results.at(-1)?.value as zlib.InflateRaw;
    expect(unpacker.destroyed).toBe(true);
    expect(unpacker.bytesWritten).toBeLessThan(statSync(path).size / 2);
  } finally {
    unpackers.mockRestore();
    syncBuiltinESMExports();
    await spreadsheet.close();
  }
});

test('a reading lets other work have its turn, however long the reader works on each row', async () => {
  await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>'.repeat(300)) });
  const spreadsheet = await openSpreadsheet(path);
  let turns = 0;
  let last = 0;
  let atFirstRow = 0;
  const other = setInterval(() => (turns += 1));
  for await (const row of spreadsheet.rows('Sheet1')) {
    if (row.number === 1) atFirstRow = turns;
    last = turns;
    const busyUntil = performance.now() + 2;
    while (performance.now() < busyUntil);
  }
  clearInterval(other);
  await spreadsheet.close();
  expect(last - atFirstRow).toBeGreaterThan(20);
});

test('what no text may hold comes as U+FFFD, and what was split into escapes comes whole', async () => {
  const escapes = [
    'a_x0000_b',
    '_x001E_',
    '_xD800_',
    '_xDE00__xD83D_',
    '_xD83D__xDE00_',
    '_xFFFF_',
    'a\u007Fb\u0085\u009F',
    '_x005F_x0041_',
    '_x000A_a_x0009_b',
  ];
  const texts = ['a\uFFFDb', '\uFFFD', '\uFFFD', '\uFFFD\uFFFD', '\u{1F600}', '\uFFFD', 'a\uFFFDb\u0085\uFFFD', '_x0041_', 'a\tb'];
  const rows = await read({
    'xl/worksheets/sheet1.xml': sheetXml(
      ['<row>', ...escapes.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`), '</row><row>']
        .concat(...escapes.map((text) => `<c t="str"><v>${text}</v></c>`), '</row><row>')
        .concat(...escapes.map((_, i) => `<c t="s"><v>${i}</v></c>`), '</row><row>')
        .concat(...['e', 'd', 'n'].map((type) => `<c t="${type}"><v>a\u007Fb</v></c>`), '</row>')
        .join(''),
    ),
    'xl/sharedStrings.xml': `<sst>${escapes.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  });
  expect(shape(rows)).toEqual([...[1, 2, 3].map((number) => [number, ...texts]), [4, 'a\uFFFDb', 'a\uFFFDb', 'a\uFFFDb']]);
});

test.each(['&#0;', '&#x1E;', '&#xD800;', '&#xFFFF;', '\u0000', '\uFFFF'])('%j in the XML itself is not well-formed', async (character) => {
  const part = sheetXml(`<row><c t="str"><v>${character}</v></c></row>`);
  await expect(read({ 'xl/worksheets/sheet1.xml': part })).rejects.toMatchObject({ code: 'damaged' });
});

test('a reading after the close is a fault of the program, not of the file', async () => {
  await writeParts(path, {});
  const spreadsheet = await openSpreadsheet(path);
  await spreadsheet.close();
  await expect(Array.fromAsync(spreadsheet.rows('Sheet1'))).rejects.toThrow('was closed');
});

function openHandles(): number {
  return readdirSync('/proc/self/fd').filter((fd) => linkTarget(`/proc/self/fd/${fd}`) === path).length;
}

function linkTarget(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}

test('of some columns only their cells are made, and rows with values elsewhere are delivered all the same', async () => {
  await writeParts(path, {
    'xl/worksheets/sheet1.xml': sheetXml(
      '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c t="s"><v>0</v></c></row>' +
        '<row><c r="D2" t="s"><v>1</v></c></row><row><c r="D3" t="s"><v>0</v></c></row><row><c r="A4"><f>1+1</f><v>2</v></c><c r="B4"><v>5</v></c></row>',
    ),
    'xl/sharedStrings.xml': '<sst><si><t> </t></si><si><t>青</t></si></sst>',
  });
  const spreadsheet = await openSpreadsheet(path);
  const rows = await Array.fromAsync(spreadsheet.rows('Sheet1', { columns: [1, 7] }));
  expect(shape(rows)).toEqual([[1, '', '2'], [2], [4, '', '5']]);
  expect(await Array.fromAsync(spreadsheet.rows('Sheet1', { columns: [0, 1, 2, 3] }))).toEqual(
    await Array.fromAsync(spreadsheet.rows('Sheet1')),
  );
  await spreadsheet.close();
});
