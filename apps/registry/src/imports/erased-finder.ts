import { type ErasedIdentity, readErasedIdentities } from '../views/erased-persons.ts';
import type { ImportParts } from './import-parts.ts';

/** The erased person that any of the identities belonged to; one who may not return before one who may. */
export type ErasedFinder = (identities: readonly Buffer[]) => ErasedIdentity | null;

/** Looks for all rows of a batch at once. */
export async function erasedFinder(
  { sql, runtime: { county } }: Pick<ImportParts, 'sql' | 'runtime'>,
  identities: readonly (readonly Buffer[])[],
): Promise<ErasedFinder> {
  const erased = await readErasedIdentities(sql, county, identities.flat());
  if (erased.size === 0) return () => null;
  return (of) => {
    const found = of.flatMap((identity) => erased.get(identity.toString('hex')) ?? []);
    return found.find(isRefused) ?? found[0] ?? null;
  };
}

/** A file that names the person is refused at that row. */
export const isRefused = (erased: ErasedIdentity | null): boolean => erased !== null && !erased.mayReturn;

/** What sets the new id's label apart from that of the id that was erased. */
export const againAfter = (erased: ErasedIdentity | null): string => (erased === null ? '' : `|after|${erased.personId}`);
