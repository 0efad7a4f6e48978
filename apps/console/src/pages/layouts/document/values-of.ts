import type { ProposalOfColumnFragment } from '../../../gql/graphql.ts';
import { type ColumnSource, titlesOf } from './mapping-document.ts';

export type FoundValue = {
  found: string;
  /** null: not counted, seen in a sample or in the mapping only */ rows: number | null;
  word: string;
};

type Input = { column: ProposalOfColumnFragment; source: ColumnSource; title: string; samples: readonly string[] };

/**
 * Values of the file's column with the template's word for each. All of them were counted for the proposed column; of
 * another one only its samples are known, and whatever the mapping speaks of.
 */
export function valuesOf({ column, source, title, samples }: Input): FoundValue[] {
  const isCounted = column.values.length > 0 && (title === column.from || (column.from !== null && titlesOf(source).includes(column.from)));
  const counted = new Map(isCounted ? column.values.map(({ found, rows }) => [found, rows]) : []);
  const seen = isCounted || source.split !== undefined ? [] : samples;
  const all = new Set([...counted.keys(), ...seen, ...Object.keys(source.values ?? {})]);
  return [...all].map((found) => ({ found, rows: counted.get(found) ?? null, word: source.values?.[found] ?? '' }));
}

/** Values that neither the mapping nor the template itself knows, nor mean "not known". Without a list of words every value is known. */
export function openValues(
  values: readonly FoundValue[],
  words: ProposalOfColumnFragment['words'],
  missing: readonly string[] = [],
): FoundValue[] {
  if (words.length === 0) return [];
  const known = new Set([...words.map(({ word }) => word), ...missing]);
  return values.filter(({ found, rows, word }) => rows !== null && word === '' && !known.has(found));
}
