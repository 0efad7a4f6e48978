export type Cell = string | number;

const encoder = new TextEncoder();

/**
 * Rows as a workbook: text stays text (never a formula), numbers are numbers, the head stays in view. `about` is a second
 * sheet, so that the first stays a plain table. Numbers are whole in the file and rounded by their cell's format only.
 * Stored without compression: a list of a few thousand rows is small, and an archive written here needs no library.
 * @param percentColumns those whose numbers are shares, counted from 0
 */
export function xlsxOf(
  sheet: string,
  rows: readonly (readonly Cell[])[],
  about: { name: string; rows: readonly (readonly Cell[])[] } | null = null,
  percentColumns: readonly number[] = [],
): Uint8Array<ArrayBuffer> {
  const sheets = [
    { name: sheet, xml: worksheet(rows, true, percentColumns) },
    ...(about ? [{ name: about.name, xml: worksheet(about.rows, false, []) }] : []),
  ];
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${offices}/relationships"><sheets>${sheets.map(({ name }, at) => `<sheet name="${escaped(sheetName(name))}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.00###"/><numFmt numFmtId="165" formatCode="0.0##%"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  };
  return zipOf(
    Object.entries(parts).map(([name, xml]) => ({ name, bytes: encoder.encode(`<?xml version="1.0" encoding="UTF-8"?>${xml}`) })),
  );
}

/** @param hasHead whether the first row is one: bold, and in view while the rest scrolls */
function worksheet(rows: readonly (readonly Cell[])[], hasHead: boolean, percentColumns: readonly number[]): string {
  const columns = (rows[0] ?? []).map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(at, rows)}" customWidth="1"/>`);
  const lines = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellOf(cell, hasHead && at === 0, percentColumns.includes(column))).join('')}</row>`,
  );
  const pane = hasHead ? '<pane ySplit="1" topLeftCell="A2" state="frozen"/>' : '';
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const offices = 'http://schemas.openxmlformats.org/officeDocument/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = (targets: [type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${offices}/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const marks: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
const isWritable = (code: number) =>
  code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xd800) || (code > 0xdfff && code < 0xfffe) || code > 0xffff;
/** XML cannot hold control characters and halves of characters, however they are written. */
const escaped = (text: string) =>
  Array.from(text, (character) => (isWritable(character.codePointAt(0)!) ? (marks[character] ?? character) : '�')).join('');
const sheetName = (text: string) => text.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);
const formatOf = (value: number, isPercent: boolean) => (isPercent ? ' s="3"' : Number.isInteger(value) ? '' : ' s="2"');
const cellOf = (cell: Cell, isHead: boolean, isPercent: boolean) =>
  typeof cell === 'number'
    ? `<c${formatOf(cell, isPercent)}><v>${cell}</v></c>`
    : `<c t="inlineStr"${isHead ? ' s="1"' : ''}><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;

/** In characters; a Chinese one is as wide as two. */
const lengthOf = (cell: Cell) => Array.from(String(cell)).reduce((sum, character) => sum + (character.codePointAt(0)! > 0xff ? 2 : 1), 0);
/** A number takes no more room than its format shows. */
const shownLength = (cell: Cell) => (typeof cell === 'number' ? lengthOf(cell.toFixed(Number.isInteger(cell) ? 0 : 5)) : lengthOf(cell));
const widthOf = (column: number, rows: readonly (readonly Cell[])[]) =>
  Math.min(60, Math.max(8, ...rows.slice(0, 200).map((row) => shownLength(row[column] ?? '') + 2)));

type ArchivePart = { name: string; bytes: Uint8Array };

function zipOf(parts: readonly ArchivePart[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const title = encoder.encode(name);
    // Version 2.0, names in UTF-8, stored; 1 January 1980: the archive says nothing of when it was made.
    const about = [20, 0x0800, 0, 0, 0x21, crcOf(bytes), bytes.length, bytes.length, title.length, 0] as const;
    const head = record([0x04034b50, ...about], '4 2 2 2 2 2 4 4 4 2 2');
    pieces.push(head, title, bytes);
    list.push(record([0x02014b50, 20, ...about, 0, 0, 0, 0, offset], '4 2 2 2 2 2 2 4 4 4 2 2 2 2 2 4 4'), title);
    offset += head.length + title.length + bytes.length;
  }
  const listSize = list.reduce((sum, { length }) => sum + length, 0);
  const end = record([0x06054b50, 0, 0, parts.length, parts.length, listSize, offset, 0], '4 2 2 2 2 4 4 2');
  const whole = new Uint8Array(offset + listSize + end.length);
  let at = 0;
  for (const piece of [...pieces, ...list, end]) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Little-endian numbers, each in as many bytes as `sizes` says. */
function record(values: readonly number[], sizes: string): Uint8Array {
  return Uint8Array.from(
    sizes
      .split(' ')
      .flatMap((size, at) => Array.from({ length: Number(size) }, (_, byte) => Math.floor(values[at]! / 2 ** (8 * byte)) % 256)),
  );
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
