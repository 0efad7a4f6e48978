import type { Row } from '@junheng/spreadsheet';
import { headerLabel } from './values/plain-text.ts';

/** A possible header: its last row, and the titles of each column, the likeliest first. */
export type Header = { sheet: string; row: number; titles: readonly (readonly string[])[] };

const textAt = (row: Row | undefined, index: number) => row?.cells[index]?.text ?? '';

/** Each of the first rows alone, then each with the row below it: offices merge cells into headers of two rows. */
export function possibleHeaders(sheet: string, rows: readonly Row[]): Header[] {
  const single = rows.map((row) => ({ sheet, row: row.number, titles: row.cells.map(({ text }) => [text]) }));
  const pairs = rows.flatMap((top, index) => {
    const bottom = rows[index + 1];
    return bottom?.number === top.number + 1 ? [{ sheet, row: bottom.number, titles: twoRowTitles(top, bottom) }] : [];
  });
  return [...single, ...pairs];
}

/** Under a merged group title only its first column carries the text; the columns after it inherit it. */
function twoRowTitles(top: Row, bottom: Row): string[][] {
  let group = '';
  return Array.from({ length: Math.max(top.cells.length, bottom.cells.length) }, (_, index) => {
    group = textAt(top, index) || group;
    const below = textAt(bottom, index);
    return below === '' ? [textAt(top, index)] : [below, group + below, textAt(top, index)];
  });
}

/** Column index of each label that the header holds; of equal titles the first counts. */
export function matchColumns(header: Header, labels: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, titles] of header.titles.entries()) {
    const label = titles.map(headerLabel).find((title) => labels.has(title) && !found.has(title));
    if (label !== undefined) found.set(label, index);
  }
  return found;
}
