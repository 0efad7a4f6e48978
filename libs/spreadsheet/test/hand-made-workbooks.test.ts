import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
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

test('the last possible cell of a sheet is read', async () => {
  const rows = await read({ 'xl/worksheets/sheet1.xml': sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') });
  expect(rows[0]?.number).toBe(1_048_576);
  expect(rows[0]?.cells.length).toBe(16_384);
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
  const openHandles = () => readdirSync('/proc/self/fd').filter((fd) => linkTarget(`/proc/self/fd/${fd}`) === path).length;
  await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>'.repeat(100_000)) });
  const spreadsheet = await openSpreadsheet(path);
  for await (const row of spreadsheet.rows('Sheet1')) if (row.number === 3) break;
  expect(openHandles()).toBe(1);
  await spreadsheet.close();
  await vi.waitFor(() => expect(openHandles()).toBe(0));
});

test('a reading after the close is a fault of the program, not of the file', async () => {
  await writeParts(path, {});
  const spreadsheet = await openSpreadsheet(path);
  await spreadsheet.close();
  await expect(Array.fromAsync(spreadsheet.rows('Sheet1'))).rejects.toThrow('was closed');
});

function linkTarget(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}
