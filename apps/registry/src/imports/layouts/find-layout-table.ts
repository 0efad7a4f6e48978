import { fileRowSchema } from '@junheng/contracts';
import { isExplanation } from '../correction-sheet.ts';
import type { FileKind } from '../file-kind.ts';
import { badSheetName, missingColumns, noHeader, severalSheets } from '../file-problems.ts';
import type { FoundTable } from '../find-table.ts';
import { type Header, matchColumns } from '../header.ts';
import { headerLabel } from '../values/plain-text.ts';
import { compileLayout, type FoundTitles, indexOf } from './compile-layout.ts';
import { type LayoutDocument, titlesOf } from './layout-document.ts';

/** Fewer of a layout's titles than this share: the file is another one. */
const fewestTitles = 0.5;

/** All titles that a layout names. */
export function layoutTitles(layout: LayoutDocument): Set<string> {
  const titles = [
    ...(layout.header ?? []),
    ...Object.values(layout.columns).flatMap(titlesOf),
    ...(layout.counted ?? []).map(({ from }) => from),
  ];
  return new Set(titles.map(headerLabel));
}

/** Titles that a header must have and lacks; of a column with several titles all of them. */
export function missingTitles(layout: LayoutDocument, kind: FileKind, found: FoundTitles): string[] {
  const missing = (layout.header ?? []).filter((title) => !found.has(headerLabel(title)));
  const has = (column: string) => {
    const source = layout.columns[column];
    return source !== undefined && (source.constant !== undefined || indexOf(source, found) !== null);
  };
  const needed = kind.required.filter((column) => layout.columns[column] && !has(column));
  if (kind.oneOf.length > 0 && !kind.oneOf.some(has)) needed.push(...kind.oneOf.filter((column) => layout.columns[column]).slice(0, 1));
  for (const column of needed) missing.push(titlesOf(layout.columns[column]!).join(' / '));
  return [...new Set(missing)];
}

/** As for an office's own template, by the titles of the layout. */
export function chooseLayoutTable(
  headers: readonly Header[],
  sheets: readonly string[],
  kind: FileKind,
  layout: LayoutDocument,
): FoundTable {
  const titles = layoutTitles(layout);
  const named: FileKind = { ...kind, file: { ...kind.file, zh: layout.title.zh, en: layout.title.en } };
  let best: { header: Header; found: FoundTitles; missing: string[] } | null = null;
  const whole = new Set<string>();
  for (const header of headers) {
    const found = matchColumns(header, titles);
    if (found.size === 0) continue;
    const missing = missingTitles(layout, kind, found);
    if (missing.length === 0 && header.isFollowed) whole.add(header.sheet);
    const isBetter =
      best === null || missing.length < best.missing.length || (missing.length === best.missing.length && found.size > best.found.size);
    if (isBetter) best = { header, found, missing };
  }
  if (whole.size > 1) return { ok: false, problem: severalSheets(named, [...whole]) };
  if (!best || (best.missing.length > 0 && best.found.size < titles.size * fewestTitles))
    return { ok: false, problem: noHeader(named, sheets) };
  const { header, found, missing } = best;
  if (missing.length > 0) return { ok: false, problem: missingColumns(named, header.sheet, header.row, missing) };
  if (!fileRowSchema.shape.sheet.safeParse(header.sheet).success) return { ok: false, problem: badSheetName(header.sheet) };

  const columns = new Map<string, number>();
  for (const [column, source] of Object.entries(layout.columns)) {
    const place = indexOf(source, found);
    if (place) columns.set(column, place.index);
  }
  const compiled = compileLayout(layout, found);
  const taken = new Set([...columns.values(), ...compiled.counted.map(({ index }) => index)]);
  const notTaken = header.titles.flatMap(([title = ''], index) => (taken.has(index) || title === '' ? [] : [title]));
  const isCorrection = header.titles.some(([title = '']) => isExplanation(title));
  const table = { sheet: header.sheet, headerRow: header.row, columns, notTaken, layout: compiled };
  return { ok: true, table: isCorrection ? { ...table, isCorrection } : table };
}
