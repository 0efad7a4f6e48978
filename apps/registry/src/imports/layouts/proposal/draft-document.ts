import { createHash } from 'node:crypto';
import type { FileKind } from '../../file-kind.ts';
import { headerLabel } from '../../values/plain-text.ts';
import type { ColumnSource, LayoutDocument } from '../layout-document.ts';
import { homeroomColumns, layoutColumnsOf, schoolColumns } from '../template-columns.ts';
import { isKindergarten, templateWord, valuesOf } from './column-values.ts';
import type { FileSample } from './file-sample.ts';
import { type Candidate, fittingShare, isMissing } from './propose-columns.ts';

/** Where fewer of the values are of the template's list, they are the codes of another register. */
const fewestFitting = 0.5;

/** Columns that a mapping may not give without others, which no column of the file was found for, are left out. */
function usable(kind: FileKind, chosen: ReadonlyMap<string, Candidate>): Candidate[] {
  if (layoutColumnsOf(kind.kind).extra.length === 0) return [...chosen.values()];
  const has = (column: string) => chosen.has(column);
  const left = new Set<string>([...(has('班主任工号') ? [] : homeroomColumns), ...(schoolColumns.every(has) ? [] : schoolColumns)]);
  return [...chosen.values()].filter(({ column }) => !left.has(column));
}

/** A mapping file with the proposals, to be edited and tried. */
export function draftDocument(kind: FileKind, sample: FileSample, chosen: ReadonlyMap<string, Candidate>): string {
  const { columns, header } = sample;
  const missing = new Set(columns.flatMap(({ values }) => [...values.keys()].filter(isMissing)));
  const { mayLack, verbatim } = layoutColumnsOf(kind.kind);
  const sources = usable(kind, chosen).map(({ column, sampled }): [string, ColumnSource] => {
    const words = [...sampled.values.keys()].flatMap((found): [string, string][] => {
      const word = valuesOf(column)?.isList && !isMissing(found) ? templateWord(column, found) : null;
      return word === null || word === found ? [] : [[found, word]];
    });
    const known = [...sampled.values].reduce((sum, [value, rows]) => sum + (isMissing(value) ? 0 : rows), 0);
    const lacks = sampled.isWhole ? known < sample.rows : sampled.filled < sample.rows;
    const mayLackValues = lacks && (!kind.required.includes(column) || mayLack.includes(column));
    return [
      column,
      {
        from: sampled.title,
        ...(words.length > 0 ? { values: Object.fromEntries(words) } : {}),
        ...(mayLackValues ? { mayBeMissing: true } : {}),
        ...(verbatim.includes(column) && (fittingShare(column, sampled) ?? 1) < fewestFitting ? { verbatim: true } : {}),
      },
    ];
  });
  const grades = chosen.get('年级')?.sampled.values.keys() ?? [];
  const hasKindergarten = [...grades].some(isKindergarten);
  const absent = kind.required.filter((column) => !chosen.has(column) && mayLack.includes(column));
  const document: LayoutDocument = {
    format: 1,
    id: `own-${titlesHash(columns.map(({ title }) => title))}`,
    kind: kind.kind,
    title: { zh: `${header.sheet}（${kind.file.zh}）`, en: `${header.sheet} (${kind.file.en})` },
    ...(hasKindergarten ? { foreignRegister: true } : {}),
    ...(missing.size > 0 ? { missing: [...missing] } : {}),
    columns: Object.fromEntries(sources),
    ...(absent.length > 0 ? { absent } : {}),
  };
  return JSON.stringify(document, null, 2);
}

/** The same titles make the same id. */
const titlesHash = (titles: readonly string[]): string =>
  createHash('sha256').update(titles.map(headerLabel).join('\n')).digest('hex').slice(0, 8);
