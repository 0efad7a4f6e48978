import { fileRowSchema } from '@junheng/contracts';
import type { Cell, Row, Spreadsheet } from '@junheng/spreadsheet';
import type { Message } from '../api.ts';
import { columnsRead, type FileKind, type KnownFile, labelsOf, knownFiles } from './file-kind.ts';
import {
  anotherFile,
  badSheetName,
  missingColumns,
  noHeader,
  severalSheets,
  tooManyColumns,
  tooManySheets,
  type WrongUnit,
  wrongUnitInHeader,
} from './file-problems.ts';
import { isExplanation } from './correction-sheet.ts';
import { type Header, matchColumns, possibleHeaders } from './header.ts';
import { chooseLayoutTable } from './layouts/find-layout-table.ts';
import type { LayoutDocument } from './layouts/layout-document.ts';
import type { Table } from './table.ts';
import { headerLabel } from './values/plain-text.ts';

const headerRowsSearched = 20;
/** Of each row, more than the widest template has columns by `widthFactor`. */
const cellsSearched = 500;
const titleCharacters = 100;
const mostSheets = 64;
/** A file with more columns than this many times its template is another file. */
const widthFactor = 4;

export type FoundTable = { ok: true; table: Table } | { ok: false; problem: Message };

/** The sheet with the best header and data is the one, two are refused; a file without a whole header, with what it looks like. */
export async function findTable(spreadsheet: Spreadsheet, kind: FileKind, layout: LayoutDocument | null = null): Promise<FoundTable> {
  const { sheets } = spreadsheet;
  if (sheets.length > mostSheets) return { ok: false, problem: tooManySheets(kind, sheets.length, mostSheets) };
  const headers = await readHeaders(spreadsheet);
  return layout === null ? chooseTable(headers, sheets, kind) : chooseLayoutTable(headers, sheets, kind, layout);
}

/** What could be a header in any sheet. */
export async function readHeaders(spreadsheet: Spreadsheet): Promise<Header[]> {
  const headers: Header[] = [];
  for (const sheet of spreadsheet.sheets.slice(0, mostSheets)) {
    headers.push(...possibleHeaders(sheet, await firstRows(spreadsheet, sheet)));
  }
  return headers;
}

async function firstRows(spreadsheet: Spreadsheet, sheet: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of spreadsheet.rows(sheet)) {
    if (row.number > headerRowsSearched) {
      rows.push({ number: row.number, cells: [] }); // can be no header, but says that something stands below one
      break;
    }
    rows.push({ number: row.number, cells: row.cells.slice(0, cellsSearched).map(asTitle) });
  }
  return rows;
}

/** A longer text is no title, and would be kept for every sheet. */
const asTitle = (cell: Cell): Cell => (cell.text.length <= titleCharacters ? cell : { text: '', kind: 'empty', lossy: false });

export function chooseTable(headers: readonly Header[], sheets: readonly string[], kind: FileKind): FoundTable {
  const whole = sheetsWithData(headers, kind);
  const own = bestHeader(
    headers.filter(({ sheet }) => whole.length === 0 || sheet === whole[0]),
    columnsOf(kind),
  );
  const missing = missingOf(own?.columns ?? new Map(), kind);
  const isWhole = own !== null && missing.length === 0;
  const matched = own?.columns.size ?? 0;
  // A sheet with every required column may still be another file's that holds them too; the other sheets then say nothing.
  const other = mostAlike(isWhole ? headers.filter(({ sheet }) => sheet === own.header.sheet) : headers, kind, matched);
  if (other) return { ok: false, problem: anotherFile(kind, other.file, other.header.sheet, sheets) };

  const widest = headers.toSorted((a, b) => b.titles.length - a.titles.length)[0];
  if (widest && widest.titles.length > widthFactor * kind.file.columns.length) {
    return { ok: false, problem: tooManyColumns(kind, widest.sheet, widest.titles.length) };
  }
  if (own) {
    const wrongUnit = wrongUnitTitle(own.header, kind);
    if (wrongUnit) return { ok: false, problem: wrongUnitInHeader(own.header, wrongUnit) };
  }
  if (whole.length > 1) return { ok: false, problem: severalSheets(kind, whole) };
  if (isWhole) {
    const isCitable = fileRowSchema.shape.sheet.safeParse(own.header.sheet).success;
    return isCitable ? { ok: true, table: tableOf(own.header, own.columns, kind) } : { ok: false, problem: badSheetName(own.header.sheet) };
  }
  if (!own || matched < Math.max(3, kind.required.length / 2)) return { ok: false, problem: noHeader(kind, sheets) };
  return { ok: false, problem: missingColumns(kind, own.header.sheet, own.header.row, missing) };
}

/** The other known file that most of the columns belong to: more than `matched`, and most of that file's own. */
function mostAlike(headers: readonly Header[], kind: FileKind, matched: number): { file: KnownFile; header: Header } | undefined {
  const alike = knownFiles.flatMap((file) => {
    const best = file.id === kind.kind ? null : bestHeader(headers, file.columns);
    const isAlike = best && best.columns.size > matched && best.columns.size >= 0.6 * file.columns.length;
    return isAlike ? [{ file, header: best.header, size: best.columns.size }] : [];
  });
  return alike.sort((a, b) => b.size - a.size)[0];
}

/** Of the template, and those that are read beside it. */
const columnsOf = (kind: FileKind): string[] => [...kind.file.columns, ...columnsRead(kind)];

/** The header that holds most of the titles, the first of equals; null when none holds any. */
function bestHeader(headers: readonly Header[], titles: readonly string[]): { header: Header; columns: Map<string, number> } | null {
  const labels = labelsOf(titles);
  let best: { header: Header; columns: Map<string, number> } | null = null;
  for (const header of headers) {
    const columns = matchColumns(header, labels);
    if (columns.size > (best?.columns.size ?? 0)) best = { header, columns };
  }
  return best;
}

/** Sheets with a whole header and a row below it. An empty template beside the data is none. */
function sheetsWithData(headers: readonly Header[], kind: FileKind): string[] {
  const labels = labelsOf(columnsOf(kind));
  const found = headers.filter((header) => header.isFollowed && missingOf(matchColumns(header, labels), kind).length === 0);
  return [...new Set(found.map(({ sheet }) => sheet))];
}

function missingOf(columns: ReadonlyMap<string, number>, { required, oneOf }: FileKind): string[] {
  const has = (column: string) => columns.has(headerLabel(column));
  const missing = required.filter((column) => !has(column));
  return oneOf.length > 0 && !oneOf.some(has) ? [...missing, oneOf.join(' / ')] : missing;
}

/** A column under another unit, or under none: a factor of 10,000 must not be guessed. */
function wrongUnitTitle(header: Header, { units }: FileKind): WrongUnit | undefined {
  return units.flatMap(({ title, column, unit }): WrongUnit[] => {
    const titles = header.titles.flat().filter((found) => title.test(headerLabel(found)));
    const isRight = titles.some((found) => headerLabel(found) === headerLabel(column));
    return titles.length === 0 || isRight ? [] : [{ found: titles[0]!, column, unit }];
  })[0];
}

function tableOf(header: Header, found: ReadonlyMap<string, number>, kind: FileKind): Table {
  const columns = new Map<string, number>();
  for (const column of columnsRead(kind)) {
    const index = found.get(headerLabel(column));
    if (index !== undefined) columns.set(column, index);
  }
  const taken = new Set(columns.values());
  const notTaken = header.titles.flatMap(([title = ''], index) =>
    taken.has(index) || title === '' || isExplanation(title) ? [] : [title],
  );
  const isCorrection = header.titles.some(([title = '']) => isExplanation(title));
  return { sheet: header.sheet, headerRow: header.row, columns, notTaken, layout: null, ...(isCorrection ? { isCorrection } : {}) };
}
