import type { ImportFiguresFragment, ImportKind } from '../../gql/graphql.ts';
import { importKinds } from '../../office-files/import-kinds.ts';

export type RefusalOffer = { as: 'kind'; kind: ImportKind } | { as: 'year'; schoolYear: number } | { as: 'layout' };

const unknownLayout: ReadonlySet<string> = new Set(['no-header', 'missing-columns', 'too-many-columns-for-kind']);

/**
 * What a refused file could be taken for instead: the refusal names the kind or the school year the file looks like, or
 * its columns are no template's and want a layout of their own.
 * @param titleOf the Chinese name of a kind, as the refusal writes it
 */
export function refusalOffer(
  job: Pick<ImportFiguresFragment, 'status' | 'problem'>,
  titleOf: (kind: ImportKind) => string,
): RefusalOffer | null {
  if (job.status !== 'REFUSED' || job.problem === null) return null;
  const { code, zh } = job.problem;
  if (code === 'another-file') {
    const title = /《([^》]+)》/.exec(zh)?.[1];
    const kind = importKinds.find((one) => titleOf(one) === title);
    return kind ? { as: 'kind', kind } : null;
  }
  if (code === 'another-school-year') {
    const year = /看起来是\s*(\d{4})/.exec(zh)?.[1];
    return year ? { as: 'year', schoolYear: Number(year) } : null;
  }
  return unknownLayout.has(code) ? { as: 'layout' } : null;
}
