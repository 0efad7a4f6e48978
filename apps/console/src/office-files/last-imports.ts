import type { ImportFiguresFragment, ImportKind } from '../gql/graphql.ts';

export type LastImports = { /** newest first */ years: number[]; of(kind: ImportKind, schoolYear?: number): ImportFiguresFragment | null };

/**
 * What is in, by kind and school year: the newest import of each that still stands. One that changed nothing says that
 * its file was in already; a withdrawn one counts for nothing.
 * @param imports newest first
 */
export function lastImports(imports: readonly ImportFiguresFragment[]): LastImports {
  const standing = imports.filter(({ status }) => status === 'DONE' || status === 'UNCHANGED');
  const years = [...new Set(standing.map(({ schoolYear }) => schoolYear))].toSorted((a, b) => b - a);
  return {
    years,
    of: (kind, schoolYear) =>
      standing.find((job) => job.kind === kind && (schoolYear === undefined || job.schoolYear === schoolYear)) ?? null,
  };
}
