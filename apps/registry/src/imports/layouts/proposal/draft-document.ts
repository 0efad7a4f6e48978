import { createHash } from 'node:crypto';
import type { FileKind } from '../../file-kind.ts';
import { headerLabel } from '../../values/plain-text.ts';
import type { ColumnSource, LayoutDocument } from '../layout-document.ts';
import { layoutColumnsOf } from '../template-columns.ts';
import { templateWord, valuesOf } from './column-values.ts';
import type { FileSample } from './file-sample.ts';
import { type Candidate, isMissing } from './propose-columns.ts';

/** A mapping file with the proposals, to be edited and tried. */
export function draftDocument(kind: FileKind, sample: FileSample, chosen: ReadonlyMap<string, Candidate>): string {
  const { columns, header } = sample;
  const missing = new Set(columns.flatMap(({ values }) => [...values.keys()].filter(isMissing)));
  const { mayLack } = layoutColumnsOf(kind.kind);
  const sources = [...chosen.values()].map(({ column, sampled }): [string, ColumnSource] => {
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
      },
    ];
  });
  const absent = kind.required.filter((column) => !chosen.has(column) && mayLack.includes(column));
  const document: LayoutDocument = {
    format: 1,
    id: `own-${titlesHash(columns.map(({ title }) => title))}`,
    kind: kind.kind,
    title: { zh: `${header.sheet}（${kind.file.zh}）`, en: `${header.sheet} (${kind.file.en})` },
    ...(missing.size > 0 ? { missing: [...missing] } : {}),
    columns: Object.fromEntries(sources),
    ...(absent.length > 0 ? { absent } : {}),
  };
  return JSON.stringify(document, null, 2);
}

/** The same titles make the same id. */
const titlesHash = (titles: readonly string[]): string =>
  createHash('sha256').update(titles.map(headerLabel).join('\n')).digest('hex').slice(0, 8);
