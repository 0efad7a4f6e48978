import type { Cell, Row } from '@junheng/spreadsheet';
import type { TableLayout } from '../table.ts';
import { headerLabel, plainText } from '../values/plain-text.ts';
import { type ColumnSource, fillParts, type LayoutDocument, partsOf, patternsOf, titlesOf } from './layout-document.ts';

type CellOf = (row: Row) => Cell;

const nothing: Cell = { text: '', kind: 'empty', lossy: false };
const textCell = (text: string): Cell => ({ text, kind: 'text', lossy: false });

/** Where a layout's titles stand in a file: index by label. */
export type FoundTitles = ReadonlyMap<string, number>;

/** Index of the first of the column's titles that the file has. */
export function indexOf(source: ColumnSource, found: FoundTitles): { index: number; title: string } | null {
  for (const title of titlesOf(source)) {
    const index = found.get(headerLabel(title));
    if (index !== undefined) return { index, title };
  }
  return null;
}

/** Turns a mapping file into one closure per column, once per file: a cell then costs a look-up or two. */
export function compileLayout(layout: LayoutDocument, found: FoundTitles): TableLayout {
  const missing = new Set((layout.missing ?? []).map(plainText));
  const cells = new Map<string, CellOf>();
  const titles = new Map<string, string>();
  for (const [column, source] of Object.entries(layout.columns)) {
    if (source.constant !== undefined) {
      const cell = textCell(source.constant);
      cells.set(column, () => cell);
    } else {
      const place = indexOf(source, found);
      if (!place) continue;
      titles.set(column, place.title);
      cells.set(column, cellFrom(source, place.index, missing));
    }
  }
  const having = (flag: 'mayBeMissing' | 'verbatim') =>
    Object.keys(layout.columns).filter((column) => layout.columns[column]![flag] === true);
  return {
    id: layout.id,
    cell: (row, column) => cells.get(column)?.(row),
    columns: new Set(cells.keys()),
    mayBeMissing: new Set(having('mayBeMissing')),
    absent: new Set(layout.absent ?? []),
    verbatim: new Set(having('verbatim')),
    isForeign: layout.foreignRegister === true,
    titles,
    missing,
    counted: (layout.counted ?? []).flatMap(({ from, zh, en }) => {
      const index = found.get(headerLabel(from));
      return index === undefined ? [] : [{ index, title: from, zh, en }];
    }),
  };
}

function cellFrom({ split, values, padStart, prefix }: ColumnSource, index: number, missing: ReadonlySet<string>): CellOf {
  const words = values === undefined ? null : new Map(Object.entries(values).map(([found, word]) => [plainText(found), word]));
  const patterns = split === undefined ? [] : patternsOf(split).map((pattern) => ({ pattern, parts: partsOf(pattern) }));
  const isPlain = split === undefined && words === null && padStart === undefined && prefix === undefined;
  return (row) => {
    const cell = row.cells[index] ?? nothing;
    if (cell.text === '') return cell;
    const text = plainText(cell.text);
    if (missing.has(text)) return nothing;
    if (isPlain) return cell;
    let made = text;
    if (split !== undefined) {
      const parts = text.split(split.at, 10).map((part) => part.trim());
      const isKnown = (part: number) => ![undefined, ''].includes(parts[part - 1]) && !missing.has(parts[part - 1]!);
      const fitting = patterns.find(({ parts: needed }) => needed.every(isKnown));
      if (!fitting) return nothing; // a quarter without its year is no date
      made = fillParts(fitting.pattern, parts);
    }
    made = words?.get(made) ?? made;
    if (padStart !== undefined) made = made.padStart(padStart.length, padStart.with);
    return { ...cell, text: prefix === undefined ? made : prefix + made };
  };
}
