import type { Spreadsheet } from '@junheng/spreadsheet';
import { readHeaders } from '../../find-table.ts';
import type { Header } from '../../header.ts';
import { headerLabel, plainText } from '../../values/plain-text.ts';
import { labelLikeness } from './label-likeness.ts';

/** Rows looked at, and distinct values kept of a column. */
const mostRows = 5_000;
const mostValues = 60;
const mostColumns = 200;
const isValue = /^[\d\s.,:;/%+-]+$|^\d{4}-\d{2}-\d{2}/;

export type SampledColumn = {
  title: string;
  index: number;
  /** By value, how many of the rows; of a column with more values the first ones. */
  values: Map<string, number>;
  filled: number;
  isWhole: boolean;
};
export type FileSample = { header: Header; rows: number; columns: SampledColumn[] };

/** The first rows of the sheet whose header is the likeliest, whatever the file is. null: no row is a header. */
export async function sampleFile(spreadsheet: Spreadsheet, templates: readonly string[]): Promise<FileSample | null> {
  const header = likeliestHeader(await readHeaders(spreadsheet), templates);
  if (!header) return null;
  const columns: SampledColumn[] = [];
  const seen = new Set<string>();
  for (const [index, titles] of header.titles.slice(0, mostColumns).entries()) {
    const title = (titles.at(titles.length > 1 ? 1 : 0) ?? titles[0] ?? '').trim() || (titles[0] ?? '');
    const label = headerLabel(title);
    if (label === '' || seen.has(label)) continue; // of equal titles the first counts
    seen.add(label);
    columns.push({ title, index, values: new Map(), filled: 0, isWhole: true });
  }
  let rows = 0;
  for await (const row of spreadsheet.rows(header.sheet)) {
    if (row.number <= header.row) continue;
    if (++rows > mostRows) {
      rows = mostRows;
      break;
    }
    for (const column of columns) {
      const text = plainText(row.cells[column.index]?.text ?? '').slice(0, 200);
      if (text === '') continue;
      column.filled++;
      const count = column.values.get(text);
      if (count !== undefined) column.values.set(text, count + 1);
      else if (column.values.size < mostValues) column.values.set(text, 1);
      else column.isWhole = false;
    }
  }
  return { header, rows, columns };
}

/** Most distinct titles, above all ones that a template knows; cells that look like values speak against a header. */
function likeliestHeader(headers: readonly Header[], templates: readonly string[]): Header | null {
  let best: { header: Header; score: number } | null = null;
  for (const header of headers) {
    const titles = header.titles.map(([title = '']) => title).filter((title) => title !== '');
    const known = titles.slice(0, mostColumns).filter((title) => templates.some((column) => isKnown(column, title))).length;
    const values = titles.filter((title) => isValue.test(title)).length;
    const score = new Set(titles).size + 3 * known - 4 * values - (header.isFollowed ? 0 : 5) - header.row / 100;
    if (titles.length > 0 && score > (best?.score ?? 0)) best = { header, score };
  }
  return best?.header ?? null;
}

const isKnown = (column: string, title: string) => {
  const likeness = labelLikeness(column, title);
  return likeness !== null && likeness.reason !== 'alike';
};
