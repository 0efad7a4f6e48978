import { createWriteStream } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import {
  defaultLimits,
  openSpreadsheet,
  spreadsheetProblemCodes,
  SpreadsheetProblem,
  writeXlsx,
  type Row,
  type SpreadsheetLimits,
} from '../src/spreadsheet.ts';
import { sheetXml, writeParts, writePasswordProtected, writePdf, writeZipBomb } from '../src/testing.ts';
import { openArchive } from '../src/xlsx/archive.ts';
import { writeZip } from '../src/xlsx/zip-file.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();
const path = join(directory, 'hostile.xlsx');

async function readAll(file: string, limits: Partial<SpreadsheetLimits> = {}): Promise<Row[]> {
  const spreadsheet = await openSpreadsheet(file, { limits });
  try {
    const rows: Row[] = [];
    for (const sheet of spreadsheet.sheets) rows.push(...(await Array.fromAsync(spreadsheet.rows(sheet))));
    return rows;
  } finally {
    await spreadsheet.close();
  }
}

async function problemOf(limits: Partial<SpreadsheetLimits> = {}): Promise<string> {
  try {
    await readAll(path, limits);
    return 'read without a problem';
  } catch (fault) {
    if (fault instanceof SpreadsheetProblem) return fault.code;
    throw fault;
  }
}

test('every problem says in Chinese and in English what to do next', () => {
  for (const code of spreadsheetProblemCodes) {
    const problem = new SpreadsheetProblem(code);
    expect(problem.zh).toMatch(/[请核].*。$/);
    expect(problem.en).toMatch(/[.].*[.]$/);
  }
});

describe('a file that is not what its name says', () => {
  test('without a byte is an empty file', async () => {
    await writeFile(path, '');
    expect(await problemOf()).toBe('empty-file');
  });

  test('that is a PDF is called a PDF', async () => {
    await writePdf(path);
    expect(await problemOf()).toBe('pdf');
  });

  test('that is the outside of an encrypted workbook needs its password removed', async () => {
    await writePasswordProtected(path);
    expect(await problemOf()).toBe('password-protected');
  });

  test('that is a letter (.docx) is not a spreadsheet', async () => {
    await writeParts(path, {
      '_rels/.rels':
        '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': '<w:document xmlns:w="urn:w"><w:body/></w:document>',
    });
    expect(await problemOf()).toBe('not-a-spreadsheet');
  });

  test('that is a zip of something else is not a spreadsheet', async () => {
    await writeZip(createWriteStream(path), [['照片.jpg', ['...']]]);
    expect(await problemOf()).toBe('not-a-spreadsheet');
  });

  test('that is a web page exported under the name .xls is not a spreadsheet', async () => {
    await writeFile(path, '\uFEFF <html><table><tr><td>学校</td></tr></table></html>');
    expect(await problemOf()).toBe('not-a-spreadsheet');
  });

  test('that is a picture is not a spreadsheet', async () => {
    await writeFile(path, Buffer.from('89504E470D0A1A0A0000000D49484452', 'hex'));
    expect(await problemOf()).toBe('not-a-spreadsheet');
  });
});

describe('a damaged workbook', () => {
  test('cut off in the middle is called damaged', async () => {
    await writeXlsx(path, [{ name: 'a', header: ['b'], rows: [['c']] }]);
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.length / 2));
    expect(await problemOf()).toBe('damaged');
  });

  test('with flipped bytes inside a part is called damaged', async () => {
    await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml('<row><c t="str"><v>学校</v></c></row>'.repeat(50)) });
    const whole = await readFile(path);
    const at = whole.indexOf('xl/worksheets/sheet1.xml') + 30;
    whole.fill(0xff, at, at + 20);
    await writeFile(path, whole);
    expect(await problemOf()).toBe('damaged');
  });

  test('with a checksum that its part does not give is called damaged', async () => {
    await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>') });
    const bytes = await readFile(path);
    const checksum = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46 + 16;
    bytes.writeUInt32LE((bytes.readUInt32LE(checksum) ^ 1) >>> 0, checksum);
    await writeFile(path, bytes);
    expect(await problemOf()).toBe('damaged');
  });

  test('whose unpacked part was changed by a byte is called damaged', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('<v>walks</v>'), 'part.xml', { compress: false });
    zip.end();
    const bytes = await buffer(zip.outputStream);
    const read = async () => {
      await writeFile(path, bytes);
      const archive = await openArchive(path, defaultLimits);
      try {
        return Buffer.concat(await Array.fromAsync(archive.read('part.xml'))).toString();
      } finally {
        archive.close();
      }
    };
    expect(await read()).toBe('<v>walks</v>');
    bytes.write('t', bytes.indexOf('walks'));
    await expect(read()).rejects.toMatchObject({ code: 'damaged' });
  });

  test.each([
    ['a sheet that ends too early', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }],
    ['a sheet that is not XML', { 'xl/worksheets/sheet1.xml': 'PK' }],
    ['a sheet in another encoding', { 'xl/worksheets/sheet1.xml': [Buffer.from([0x3c, 0x61, 0x3e, 0xb0, 0xa1])] }],
    ['a missing sheet', { 'xl/worksheets/sheet1.xml': null }],
    ['a workbook without sheets', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }],
    ['a text that is not in the table', { 'xl/worksheets/sheet1.xml': sheetXml('<row><c t="s"><v>7</v></c></row>') }],
    ['a text with a negative number', { 'xl/worksheets/sheet1.xml': sheetXml('<row><c t="s"><v>-1</v></c></row>') }],
    ['an unknown type of cell', { 'xl/worksheets/sheet1.xml': sheetXml('<row><c t="zz"><v>7</v></c></row>') }],
    ['rows out of order', { 'xl/worksheets/sheet1.xml': sheetXml('<row r="2"/><row r="1"/>') }],
    ['a row numbered in words', { 'xl/worksheets/sheet1.xml': sheetXml('<row r="two"/>') }],
    ['cells out of order', { 'xl/worksheets/sheet1.xml': sheetXml('<row><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>') }],
    ['two parts of one name', { 'xl/Worksheets/Sheet1.xml': sheetXml('') }],
  ])('with %s is called damaged', async (_, parts) => {
    await writeParts(path, parts);
    expect(await problemOf()).toBe('damaged');
  });

  test.each([
    ['climbs out of the folder', 'aa/aa/etc/evil.xml', '../../etc/evil.xml'],
    ['starts at the root', 'aetc/evil.xml', '/etc/evil.xml'],
  ])('with a part whose name %s is called damaged and touches nothing', async (_, written, evil) => {
    await writeParts(path, { [written]: '<evil/>' });
    const bytes = (await readFile(path)).toString('latin1').replaceAll(written, evil);
    await writeFile(path, bytes, 'latin1');
    expect(await problemOf()).toBe('damaged');
    expect(await readdir(directory)).toEqual(['hostile.xlsx']);
  });
});

describe('an attack', () => {
  test('by a bomb of blanks is refused before it is unpacked', async () => {
    await writeZipBomb(path);
    const start = performance.now();
    await expect(openSpreadsheet(path)).rejects.toMatchObject({ code: 'zip-bomb' });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('by many parts that are large together is refused', async () => {
    await writeParts(path, Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`media/${i}.bin`, 'x'.repeat(2 ** 17)])));
    expect(await problemOf({ uncompressedBytes: 2 ** 20 })).toBe('zip-bomb');
    expect(await problemOf({ uncompressedBytes: 2 ** 21 })).toBe('read without a problem');
  });

  test('by a bomb that declares a small size is stopped at that size', async () => {
    await writeParts(path, { 'xl/worksheets/sheet1.xml': [sheetXml(''), Buffer.alloc(5 * 2 ** 20, ' ')] });
    const bytes = await readFile(path);
    const record = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    expect(bytes.readUInt32LE(record + 24)).toBeGreaterThan(5 * 2 ** 20);
    bytes.writeUInt32LE(1000, record + 24);
    await writeFile(path, bytes);
    expect(await problemOf()).toBe('damaged');
  });

  test.each([
    ['xl/worksheets/sheet1.xml', '<row><c t="str"><v>&c;</v></c></row>'],
    ['xl/sharedStrings.xml', '<si><t>&c;</t></si>'],
  ])('by an entity bomb in %s is refused', async (part, content) => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>'), [part]: entities + sheetXml(content) });
    expect(await problemOf()).toBe('damaged');
  });

  test.each([
    ['an internal', '<!DOCTYPE x [<!ENTITY a "a">]>'],
    ['an external', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'],
    ['an empty', '<!DOCTYPE x>'],
  ])('by %s document type declaration is refused although all else is well-formed', async (_, declaration) => {
    await writeParts(path, { 'xl/worksheets/sheet1.xml': declaration + sheetXml('<row><c><v>1</v></c></row>') });
    expect(await problemOf()).toBe('damaged');
  });

  test.each(['XFE1', 'ZZZ1', 'ZZZZZZZZZZZZ1'])('by a cell in column %s is refused', async (reference) => {
    await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml(`<row><c r="${reference}"><v>1</v></c></row>`) });
    expect(await problemOf()).toBe('too-many-columns');
  });

  test.each(['1048577', '99999999999999999999', '1e300'])('by a row numbered %s is refused', async (number) => {
    await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml(`<row r="${number}"><c><v>1</v></c></row>`) });
    expect(await problemOf()).toBe('too-many-rows');
  });

  test('by a cell of endless text is refused, inline and shared', async () => {
    const long = 'x'.repeat(32_768);
    await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml(`<row><c t="inlineStr"><is><t>${long}</t></is></c></row>`) });
    expect(await problemOf()).toBe('text-too-long');
    await writeParts(path, {
      'xl/worksheets/sheet1.xml': sheetXml('<row><c t="s"><v>0</v></c></row>'),
      'xl/sharedStrings.xml': `<sst><si><t>${long}</t></si></sst>`,
    });
    expect(await problemOf()).toBe('text-too-long');
  });

  test('by one long text that many cells share is refused, in a row and in a sheet', async () => {
    const shared = { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>` };
    const row = (cells: number) => `<row>${'<c t="s"><v>0</v></c>'.repeat(cells)}</row>`;
    await writeParts(path, { ...shared, 'xl/worksheets/sheet1.xml': sheetXml(row(5)) });
    expect(await problemOf()).toBe('text-too-long');
    await writeParts(path, { ...shared, 'xl/worksheets/sheet1.xml': sheetXml(row(4).repeat(3)) });
    expect(await problemOf({ uncompressedBytes: 300_000 })).toBe('zip-bomb');
    expect(await problemOf({ uncompressedBytes: 400_000 })).toBe('read without a problem');
  });

  test('by rows that are empty up to a far column is refused', async () => {
    await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="AMK1"><v>1</v></c></row>') });
    expect(await problemOf()).toBe('too-many-columns');
  });

  test('by thousands of sheets is refused', async () => {
    const sheets = (count: number) => {
      const numbers = Array.from({ length: count }, (_, i) => i);
      const sheet = (i: number) => `<sheet name="${i}" x:id="r${i}"/>`;
      const relationship = (i: number) => `<Relationship Id="r${i}" Type="x/worksheet" Target="worksheets/sheet${i}.xml"/>`;
      return {
        'xl/workbook.xml': `<workbook xmlns:x="urn:x"><sheets>${numbers.map(sheet).join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships>${numbers.map(relationship).join('')}</Relationships>`,
        ...Object.fromEntries(numbers.map((i) => [`xl/worksheets/sheet${i}.xml`, sheetXml('')])),
      };
    };
    await writeParts(path, sheets(257));
    expect(await problemOf()).toBe('too-many-sheets');
    await writeParts(path, sheets(256));
    expect(await problemOf()).toBe('read without a problem');
  });

  test.each([
    ['one part', 'a', 'b', 'Worksheets/sheet1.xml'],
    ['one name', 'a', 'a', 'worksheets/sheet2.xml'],
    ['a name as long as a book', 'a', 'b'.repeat(256), 'worksheets/sheet2.xml'],
  ])('by sheets with %s is refused', async (_, first, second, target) => {
    await writeParts(path, {
      'xl/workbook.xml': `<workbook xmlns:x="urn:x"><sheets><sheet name="${first}" x:id="r1"/><sheet name="${second}" x:id="r2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>' +
        `<Relationship Id="r2" Type="x/worksheet" Target="${target}"/></Relationships>`,
      'xl/worksheets/sheet2.xml': sheetXml(''),
    });
    expect(await problemOf()).toBe('damaged');
  });

  test('by two parts in one place of the file is refused', async () => {
    await writeParts(path, { 'xl/worksheets/sheet2.xml': sheetXml('') });
    const bytes = await readFile(path);
    const record = (part: string) => bytes.lastIndexOf(part) - 46;
    const [first, second] = [record('xl/worksheets/sheet1.xml'), record('xl/worksheets/sheet2.xml')];
    bytes.copy(bytes, second + 42, first + 42, first + 46);
    await writeFile(path, bytes);
    expect(await problemOf()).toBe('damaged');
  });

  test.each(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'])(
    'by a swollen %s, which is kept in memory, is refused',
    async (part) => {
      await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>') });
      expect(await problemOf({ describingPartBytes: 1000 })).toBe('read without a problem');
      await writeParts(path, { 'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>'), [part]: `<x>${' '.repeat(1000)}</x>` });
      expect(await problemOf({ describingPartBytes: 1000 })).toBe('too-large');
    },
  );

  test('by an endless comment is stopped before it fills the memory', async () => {
    const blanks = Buffer.alloc(2 ** 20, ' ');
    await writeParts(path, {
      'xl/worksheets/sheet1.xml': ['<worksheet><!--', ...Array.from({ length: 20 }, () => blanks), '--></worksheet>'],
    });
    expect(await problemOf()).toBe('damaged');
  });

  test('by tags in tags in tags is stopped', async () => {
    await writeParts(path, { 'xl/worksheets/sheet1.xml': '<a>'.repeat(1000) + '</a>'.repeat(1000) });
    expect(await problemOf()).toBe('damaged');
  });

  test('by a table of shared texts over the limit is refused', async () => {
    const texts = Array.from({ length: 12_000 }, (_, i) => `<si><t>${'学'.repeat(400)}${i}</t></si>`);
    await writeParts(path, {
      'xl/worksheets/sheet1.xml': sheetXml('<row><c t="s"><v>0</v></c></row>'),
      'xl/sharedStrings.xml': ['<sst>', ...texts, '</sst>'],
    });
    expect(await problemOf({ sharedStringBytes: 2 ** 20 })).toBe('too-large');
    expect(await problemOf({ sharedStrings: 11_999 })).toBe('too-large');
    expect(await readAll(path)).toHaveLength(1);
  });

  test('by a file larger than an upload may be is refused', async () => {
    await writeXlsx(path, [{ name: 'a', header: ['b'], rows: [] }]);
    expect(await problemOf({ fileBytes: 100 })).toBe('too-large');
  });
});

test('a fault of the operating system is not blamed on the file', async () => {
  await expect(openSpreadsheet(join(directory, 'missing.xlsx'))).rejects.toMatchObject({ code: 'ENOENT' });
});
