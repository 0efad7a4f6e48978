import type { Row } from '@junheng/spreadsheet';
import { headerLabel } from './values/plain-text.ts';

/** A possible header: its last row, the titles of each column, the likeliest first, and whether a row stands below it. */
export type Header = { sheet: string; row: number; titles: readonly (readonly string[])[]; isFollowed: boolean };

const textAt = (row: Row | undefined, index: number) => row?.cells[index]?.text ?? '';

/** Each of the first rows alone, then each with the row below it: offices merge cells into headers of two rows. */
export function possibleHeaders(sheet: string, rows: readonly Row[]): Header[] {
  const last = rows.at(-1)?.number ?? 0;
  const header = (row: number, titles: string[][]): Header => ({ sheet, row, titles, isFollowed: row < last });
  const single = rows.map((row) =>
    header(
      row.number,
      row.cells.map(({ text }) => [text]),
    ),
  );
  const pairs = rows.flatMap((top, index) => {
    const bottom = rows[index + 1];
    return bottom?.number === top.number + 1 ? [header(bottom.number, twoRowTitles(top, bottom))] : [];
  });
  return [...single, ...pairs];
}

/** Groups of columns about someone else than the person of the row: 民族 below 成员1 is the mother's, never the child's. */
const relatives = /^(成员|家庭成员|家长|监护人|父亲|母亲|父母|联系人)/;

/** Under a merged group title only its first column carries the text; the columns after it inherit it. */
function twoRowTitles(top: Row, bottom: Row): string[][] {
  let group = '';
  return Array.from({ length: Math.max(top.cells.length, bottom.cells.length) }, (_, index) => {
    group = textAt(top, index) || group;
    const below = textAt(bottom, index);
    if (below === '') return [textAt(top, index)];
    return relatives.test(group) ? [group + below] : [below, group + below, textAt(top, index)];
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
