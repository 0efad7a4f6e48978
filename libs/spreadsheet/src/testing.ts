import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { csvLines } from './csv/write-csv.ts';
import type { TableToWrite } from './sheet-to-write.ts';
import { encodeGb18030 } from './testing/gb18030.ts';
import { writeZip } from './xlsx/zip-file.ts';

export { encodeGb18030 } from './testing/gb18030.ts';
export type { ColumnRole, DamagedFile, Original } from './testing/damaged-file.ts';
export { damagedFiles } from './testing/damaged-files.ts';

/** Files that an import must refuse, or must accept although they are unusual. For tests of the reader and of its users. */

/** A .csv as a Chinese Excel saves it. */
export async function writeGb18030Csv(path: string, table: TableToWrite): Promise<void> {
  const lines = await Array.fromAsync(csvLines(table));
  await writeFile(path, encodeGb18030(lines.join('')));
}

export async function writePdf(path: string): Promise<void> {
  await writeFile(
    path,
    '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
    'latin1',
  );
}

/** The outside of an encrypted workbook: an OLE file whose directory names a stream `EncryptedPackage`. */
export async function writePasswordProtected(path: string): Promise<void> {
  const file = Buffer.alloc(512 * 4);
  file.write('D0CF11E0A1B11AE1', 'hex');
  for (const [i, name] of ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'].entries()) file.write(name, 1024 + i * 128, 'utf16le');
  await writeFile(path, file);
}

/** A well-formed workbook whose one sheet is `bytes` of blanks, a thousandth of that on disk. */
export async function writeZipBomb(path: string, bytes = 80 * 2 ** 20): Promise<void> {
  const blanks = Buffer.alloc(2 ** 20, ' ');
  await writeParts(path, {
    'xl/worksheets/sheet1.xml': [
      sheetXml('').replace('</worksheet>', ''),
      ...Array.from({ length: Math.ceil(bytes / blanks.length) }, () => blanks),
      '</worksheet>',
    ],
  });
}

/** Rows as XML inside a worksheet. */
export function sheetXml(rows: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a smallest workbook with one sheet `Sheet1`, a style 1 for dates and no shared texts. */
const smallest: Record<string, string> = {
  '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns:r="${relationships}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships><Relationship Id="r1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="r2" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/>` +
    `<Relationship Id="r3" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  'xl/worksheets/sheet1.xml': sheetXml(''),
};

/** Of zlib: a bomb is packed as small as can be. */
const hardest = 9;

/** Writes the smallest workbook with some of its parts replaced, added or (null) left out. */
export async function writeParts(path: string, parts: Record<string, string | Iterable<string | Uint8Array> | null>): Promise<void> {
  const written = Object.entries({ ...smallest, ...parts }).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === 'string' ? [content] : content] as const],
  );
  await writeZip(createWriteStream(path), written, hardest);
}
