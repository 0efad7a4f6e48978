import type { ProposalOfColumnFragment } from '../../../gql/graphql.ts';
import { type ColumnSource, titlesOf } from './mapping-document.ts';

export type FoundValue = {
  found: string;
  /** null: not counted, seen in a sample or in the mapping only */
  rows: number | null;
  /** The mapping's; '' leaves the value as it is. */
  word: string;
  /** The template reads the value as it is: as a word of its list, as a code or in a shorter form. */
  isAccepted: boolean;
};

type Input = { column: ProposalOfColumnFragment; source: ColumnSource; title: string; samples: readonly string[] };

/**
 * Values of the file's column with the template's word for each. All of them were counted for the proposed column; of
 * another one only its samples are known, and whatever the mapping speaks of.
 */
export function valuesOf({ column, source, title, samples }: Input): FoundValue[] {
  const isCounted = column.values.length > 0 && (title === column.from || (column.from !== null && titlesOf(source).includes(column.from)));
  const counted = new Map(isCounted ? column.values.map((value) => [value.found, value]) : []);
  const seen = isCounted || source.split !== undefined ? [] : samples;
  const words = new Set(column.words.map(({ word }) => word));
  const all = new Set([...counted.keys(), ...seen, ...Object.keys(source.values ?? {})]);
  return [...all].map((found) => ({
    found,
    rows: counted.get(found)?.rows ?? null,
    word: source.values?.[found] ?? '',
    isAccepted: words.has(found) || counted.get(found)?.becomes === found,
  }));
}

/** Values that nothing explains yet: neither the mapping nor the template, and they do not mean "not known". A register's own codes need no word. */
export function openValues(
  values: readonly FoundValue[],
  { words }: Pick<ProposalOfColumnFragment, 'words'>,
  { verbatim = false }: ColumnSource,
  missing: readonly string[] = [],
): FoundValue[] {
  if (words.length === 0 || verbatim) return [];
  return values.filter(({ found, rows, word, isAccepted }) => rows !== null && word === '' && !isAccepted && !missing.includes(found));
}
