import type { ImportKind } from '@junheng/contracts';
import type { Spreadsheet } from '@junheng/spreadsheet';
import type { ColumnProposal, LayoutProposal } from '../../../api.ts';
import type { FileKind } from '../../file-kind.ts';
import { matchColumns } from '../../header.ts';
import { kindsOfImport } from '../../kinds/kinds-of-import.ts';
import { headerLabel } from '../../values/plain-text.ts';
import { layoutTitles, missingTitles } from '../find-layout-table.ts';
import { type LayoutDocument, titlesOf } from '../layout-document.ts';
import { templateColumns } from '../template-columns.ts';
import { templateWord, valuesOf } from './column-values.ts';
import { draftDocument } from './draft-document.ts';
import { type FileSample, sampleFile } from './file-sample.ts';
import { type Candidate, columnProposals, isMissing, proposeColumns } from './propose-columns.ts';
import { shownSamples, shownValue } from './shown-values.ts';

/** A layout that may fit, with its mapping file. */
export type KnownLayout = { id: string; layout: LayoutDocument; document: string };

const known = {
  code: 'known-layout',
  zh: '已有的对应关系适用于这个文件',
  en: 'A known layout fits this file',
};

/** What the columns of a file could mean. null: no row of it looks like a header. */
export async function proposeLayout(
  spreadsheet: Spreadsheet,
  wanted: ImportKind | null,
  layouts: readonly KnownLayout[],
): Promise<LayoutProposal | null> {
  const kinds = Object.values(kindsOfImport).map(({ file }) => file);
  const sample = await sampleFile(spreadsheet, [...new Set(kinds.flatMap(templateColumns))]);
  if (!sample) return null;
  const fitting = fittingLayout(
    sample,
    layouts.filter(({ layout }) => wanted === null || layout.kind === wanted),
  );
  const kind = kinds.find(({ kind: id }) => id === (wanted ?? fitting?.layout.kind)) ?? likeliestKind(sample, kinds);
  const chosen = fitting ? candidatesOf(sample, fitting.layout) : proposeColumns(sample, kind);
  const columnOf = new Map([...chosen.values()].map(({ column, sampled }) => [sampled.index, column]));
  return {
    kind: kind.kind,
    sheet: sample.header.sheet,
    headerRow: sample.header.row,
    rows: sample.rows,
    columns: sample.columns.map((sampled) => ({
      title: sampled.title,
      samples: shownSamples(kind.kind, columnOf.get(sampled.index) ?? null, sampled),
    })),
    proposals: columnProposals(kind, chosen, (candidate) => proposedValues(kind, candidate, fitting?.layout)),
    document: fitting?.document ?? draftDocument(kind, sample, chosen),
    knownLayout: fitting?.id ?? null,
  };
}

/** The kind of file that explains most of the file's columns and whose required columns are found best. */
function likeliestKind(sample: FileSample, kinds: readonly FileKind[]): FileKind {
  const scored = kinds.map((kind) => {
    const chosen = proposeColumns(sample, kind);
    const certainty = (columns: readonly string[]) => columns.reduce((sum, column) => sum + (chosen.get(column)?.certainty ?? 0), 0);
    const needed = [...kind.required, ...kind.oneOf.slice(0, 1)];
    const explained = certainty([...chosen.keys()]) / Math.max(1, sample.columns.length);
    return { kind, score: explained + certainty(needed) / Math.max(1, needed.length) };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]!.kind;
}

/** The known layout whose titles are all there, the one with most titles. */
function fittingLayout({ header }: FileSample, layouts: readonly KnownLayout[]): KnownLayout | null {
  const fitting = layouts.flatMap((one) => {
    const titles = layoutTitles(one.layout);
    const found = matchColumns(header, titles);
    const isWhole = found.size === titles.size && missingTitles(one.layout, kindsOfImport[one.layout.kind].file, found).length === 0;
    return isWhole ? [{ one, size: titles.size }] : [];
  });
  return fitting.sort((a, b) => b.size - a.size)[0]?.one ?? null;
}

function candidatesOf({ columns }: FileSample, layout: LayoutDocument): Map<string, Candidate> {
  const byLabel = new Map(columns.map((sampled) => [headerLabel(sampled.title), sampled]));
  return new Map(
    Object.entries(layout.columns).flatMap(([column, source]): [string, Candidate][] => {
      const sampled = titlesOf(source)
        .map((title) => byLabel.get(headerLabel(title)))
        .find((one) => one !== undefined);
      return sampled ? [[column, { column, sampled, certainty: 1, reason: known }]] : [];
    }),
  );
}

function proposedValues({ kind }: FileKind, { column, sampled }: Candidate, layout: LayoutDocument | undefined): ColumnProposal['values'] {
  const stated = layout?.columns[column];
  const isMapped = stated ? stated.values !== undefined : valuesOf(column)?.isList === true;
  if (!isMapped || !sampled.isWhole) return [];
  return [...sampled.values].map(([found, rows]) => ({
    found: shownValue(kind, column, sampled, found),
    rows,
    becomes:
      stated?.values && Object.hasOwn(stated.values, found) ? stated.values[found]! : isMissing(found) ? null : templateWord(column, found),
  }));
}
