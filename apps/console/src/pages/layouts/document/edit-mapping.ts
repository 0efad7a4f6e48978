import { type ColumnSource, type MappingDocument, titlesOf } from './mapping-document.ts';

/** What a column of the template is read from: a column of the file, one text for all rows, or nothing, said or unsaid. */
export type SourceChoice = { of: 'title'; title: string } | { of: 'constant' } | { of: 'absent' } | { of: 'nothing' };

/** @param titles columns that the file has; of several possible titles the first of these counts */
export function sourceOf({ columns, absent = [] }: MappingDocument, column: string, titles: readonly string[]): SourceChoice {
  const source = columns[column];
  if (source?.constant !== undefined) return { of: 'constant' };
  if (!source) return { of: absent.includes(column) ? 'absent' : 'nothing' };
  const possible = titlesOf(source);
  const title = possible.find((one) => titles.includes(one)) ?? possible[0];
  return title === undefined ? { of: 'nothing' } : { of: 'title', title };
}

/** What was said of another column of the file (its values, its cut) goes; whether cells may be empty is the template's matter and stays. */
export function chooseSource(document: MappingDocument, column: string, choice: SourceChoice, proposed?: ColumnSource): MappingDocument {
  const { [column]: before, ...others } = document.columns;
  const absent = (document.absent ?? []).filter((one) => one !== column);
  const source = sourceFor(choice, before, proposed);
  const columns = source ? { ...others, [column]: source } : others;
  return withList(
    { ...document, columns: inOrderOf(document.columns, columns) },
    'absent',
    choice.of === 'absent' ? [...absent, column] : absent,
  );
}

function sourceFor(choice: SourceChoice, before: ColumnSource | undefined, proposed: ColumnSource | undefined): ColumnSource | null {
  if (choice.of === 'constant') return { constant: '' };
  if (choice.of !== 'title') return null;
  if (proposed && titlesOf(proposed).includes(choice.title)) return proposed;
  return { from: choice.title, ...(before?.mayBeMissing ? { mayBeMissing: true } : {}) };
}

/** `undefined` takes a property away. */
export function changeSource(
  document: MappingDocument,
  column: string,
  change: { [Key in keyof ColumnSource]: ColumnSource[Key] | undefined },
): MappingDocument {
  const merged = Object.entries({ ...document.columns[column], ...change }).filter(([, value]) => value !== undefined);
  return { ...document, columns: { ...document.columns, [column]: Object.fromEntries(merged) as ColumnSource } };
}

/** @param word '' leaves the value as it is found */
export function setValue(document: MappingDocument, column: string, found: string, word: string): MappingDocument {
  const { [found]: _, ...others } = document.columns[column]?.values ?? {};
  const values = word === '' ? others : { ...others, [found]: word };
  return changeSource(document, column, { values: Object.keys(values).length > 0 ? values : undefined });
}

export const setMissing = (document: MappingDocument, text: string): MappingDocument =>
  withList(document, 'missing', [...new Set(text.split(/[,，、;；\s]+/).filter((part) => part !== ''))]);

/** @param reason null: nothing is said of the column, and the check will say that it was not taken */
export function setCounted(document: MappingDocument, title: string, reason: string | null): MappingDocument {
  const others = (document.counted ?? []).filter(({ from }) => from !== title);
  return withList(document, 'counted', reason === null ? others : [...others, { from: title, zh: reason, en: reason }]);
}

/** Columns of the file that nothing is read from. */
export function unusedTitles(document: MappingDocument, titles: readonly string[]): string[] {
  const used = new Set(Object.values(document.columns).flatMap(titlesOf));
  return titles.filter((title) => !used.has(title));
}

/** An empty list is not written at all. */
function withList<K extends 'absent' | 'missing' | 'counted'>(
  document: MappingDocument,
  name: K,
  list: NonNullable<MappingDocument[K]>,
): MappingDocument {
  const changed: MappingDocument = { ...document };
  if (list.length > 0) changed[name] = list;
  else delete changed[name];
  return changed;
}

/** A column keeps its place while its source changes, so that a saved file differs only where it was changed. */
function inOrderOf(before: Record<string, ColumnSource>, after: Record<string, ColumnSource>): Record<string, ColumnSource> {
  const order = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(order.flatMap((column) => (after[column] ? [[column, after[column]]] : [])));
}
