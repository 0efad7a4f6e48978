import { columnName } from '../row.ts';
import { writeZip } from './zip-file.ts';

export type SheetToWrite = {
  readonly name: string;
  /** Lines above the header, each in the first cell of its own row. */
  readonly titleRows?: readonly string[];
  readonly header: readonly string[];
  readonly rows: Iterable<readonly (string | number | null)[]>;
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook, rows pulled one by one. A string stays text (an id keeps all its digits), a number is a number, null is an
 * empty cell. Equal content gives equal bytes.
 */
export async function writeXlsx(path: string, sheets: readonly SheetToWrite[]): Promise<void> {
  const sheetRelationships = sheets.map((_, i) => ({ id: `rId${i + 1}`, kind: 'worksheet', target: `worksheets/sheet${i + 1}.xml` }));
  await writeZip(path, [
    ['[Content_Types].xml', [contentTypesPart(sheets.length)]],
    ['_rels/.rels', [relationshipsPart([{ id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' }])]],
    ['xl/workbook.xml', [workbookPart(sheets)]],
    ['xl/_rels/workbook.xml.rels', [relationshipsPart(sheetRelationships)]],
    ...sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetPart(sheet)] as const),
  ]);
}

function contentTypesPart(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${contentType}.worksheet+xml"/>`,
  );
  return (
    `${declaration}<Types xmlns="${contentTypes}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>${overrides.join('')}</Types>`
  );
}

function relationshipsPart(items: readonly { id: string; kind: string; target: string }[]): string {
  const lines = items.map(({ id, kind, target }) => `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`);
  return `${declaration}<Relationships xmlns="${packageRelationships}">${lines.join('')}</Relationships>`;
}

function workbookPart(sheets: readonly SheetToWrite[]): string {
  const lines = sheets.map((sheet, i) => `<sheet name="${escaped(sheet.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${lines.join('')}</sheets></workbook>`;
}

function* sheetPart(sheet: SheetToWrite): Generator<string> {
  yield `${declaration}<worksheet xmlns="${main}"><sheetData>`;
  let number = 0;
  for (const title of sheet.titleRows ?? []) yield rowElement((number += 1), [title]);
  yield rowElement((number += 1), sheet.header);
  for (const row of sheet.rows) yield rowElement((number += 1), row);
  yield '</sheetData></worksheet>';
}

function rowElement(number: number, values: readonly (string | number | null)[]): string {
  const cells = values.map((value, column) => {
    if (value === null || value === '') return '';
    const reference = `${columnName(column)}${number}`;
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** `_x0041_` in a text would be read as the escape of another character. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** What XML cannot hold at all is left out: control characters and non-characters. A surrogate without its partner becomes U+FFFD. */
const unwritable = /[\p{Cc}\uFFFE\uFFFF]/gu;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, (c) => (/[\t\n\r]/.test(c) ? c : ''))
    .replace(looksEscaped, '_x005F_')
    .replace(/[&<>"\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}
