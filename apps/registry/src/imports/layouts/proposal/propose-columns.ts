import type { ColumnProposal, Message } from '../../../api.ts';
import type { FileKind } from '../../file-kind.ts';
import { layoutColumnsOf, mayBeMissing, templateColumns } from '../template-columns.ts';
import { templateWord, valuesOf } from './column-values.ts';
import type { FileSample, SampledColumn } from './file-sample.ts';
import { labelLikeness, type Likeness } from './label-likeness.ts';
import words from './word-meanings.json' with { type: 'json' };

const meanings: Readonly<Record<string, string>> = words;

/** Less certain ones are not proposed. */
export const leastCertainty = 0.4;

export type Candidate = { column: string; sampled: SampledColumn; certainty: number; reason: Message };

const reasons: Record<Likeness['reason'] | 'values', (share: number) => Message> = {
  exact: (share) => ({ code: 'same-title', zh: `列名与模板相同${fit(share).zh}`, en: `The title is the template's${fit(share).en}` }),
  synonym: (share) => ({ code: 'known-title', zh: `常见的同义列名${fit(share).zh}`, en: `A usual other title${fit(share).en}` }),
  alike: (share) => ({ code: 'similar-title', zh: `列名相近${fit(share).zh}`, en: `The title is alike${fit(share).en}` }),
  values: (share) => ({ code: 'values-fit', zh: `仅凭内容判断${fit(share).zh}`, en: `By the values alone${fit(share).en}` }),
};
const fit = (share: number) => {
  const percent = Math.round(share * 100);
  return { zh: `；${percent}% 的内容符合`, en: `; ${percent} % of the values fit` };
};

/** For each column of the template the file's column that fits best; one column of the file stands for one of the template. */
export function proposeColumns({ columns }: FileSample, kind: FileKind): Map<string, Candidate> {
  const candidates: Candidate[] = [];
  for (const column of templateColumns(kind)) {
    for (const sampled of columns) {
      const candidate = candidateOf(column, sampled);
      if (candidate && candidate.certainty >= leastCertainty) candidates.push(candidate);
    }
  }
  const taken = new Set<number>();
  const chosen = new Map<string, Candidate>();
  for (const candidate of candidates.sort((a, b) => b.certainty - a.certainty)) {
    if (taken.has(candidate.sampled.index) || chosen.has(candidate.column)) continue;
    taken.add(candidate.sampled.index);
    chosen.set(candidate.column, candidate);
  }
  return chosen;
}

function candidateOf(column: string, sampled: SampledColumn): Candidate | null {
  const likeness = labelLikeness(column, sampled.title);
  const values = valuesOf(column);
  const share = fittingShare(column, sampled);
  if (likeness) {
    // Without a value to look at the title alone counts.
    const certainty =
      share === null ? likeness.certainty * (likeness.reason === 'exact' ? 1 : 0.9) : likeness.certainty * (0.55 + 0.45 * share);
    return { column, sampled, certainty: rounded(certainty), reason: reasons[likeness.reason](share ?? 1) };
  }
  if (!values || values.telling === 0 || share === null || share < 0.9) return null;
  return { column, sampled, certainty: rounded(values.telling * share), reason: reasons.values(share) };
}

/** Share of the rows whose value the template's column can hold, as it is or by a known word; null: nothing to go by. */
export function fittingShare(column: string, { values }: SampledColumn): number | null {
  if (valuesOf(column) === null) return null;
  let all = 0;
  let fitting = 0;
  for (const [value, rows] of values) {
    if (isMissing(value)) continue;
    all += rows;
    if (templateWord(column, value) !== null) fitting += rows;
  }
  return all === 0 ? null : fitting / all;
}

const missingTexts: ReadonlySet<string> = new Set(['NA', 'N/A', 'NULL', 'NAN', '缺失', '不详', '未知', '-', '—', '/', '.']);
export const isMissing = (value: string): boolean => missingTexts.has(value.toUpperCase());

const rounded = (certainty: number) => Math.round(certainty * 100) / 100;

/** A proposal for every column that a layout of the kind may give, in the template's order; `from` null where nothing fits. */
export function columnProposals(
  kind: FileKind,
  chosen: ReadonlyMap<string, Candidate>,
  valuesFor: (candidate: Candidate) => ColumnProposal['values'],
): ColumnProposal[] {
  const { mayLack, verbatim } = layoutColumnsOf(kind.kind);
  return templateColumns(kind).map((column) => {
    const candidate = chosen.get(column);
    const isOptional = !kind.required.includes(column);
    return {
      column,
      isRequired: !isOptional,
      mayBeAbsent: isOptional || mayLack.includes(column),
      mayBeMissing: mayBeMissing(kind, column),
      mayKeepCodes: verbatim.includes(column),
      words: (valuesOf(column)?.words ?? []).map((word) => ({ word, en: meanings[word] ?? word })),
      from: candidate?.sampled.title ?? null,
      certainty: candidate?.certainty ?? 0,
      reason: candidate?.reason ?? null,
      values: candidate ? valuesFor(candidate) : [],
    };
  });
}
