import type { Hash } from '@junheng/placement-draw';
import { taggedHash } from './tagged-hash.ts';

/**
 * What a lot is drawn from: `list` is `listHashOf` what is drawn (teachers, teams, classes in a tie), as it was shown before; for a
 * late arrival `seed` is the public number of its entry in the ledger.
 */
export type LotParts = {
  readonly purpose: 'homeroom' | 'teaching-team' | 'late-arrival';
  readonly seed: string;
  readonly resultHash: string;
  readonly list: string;
};

/** **Unit** 64 hex digits. Source: ours, docs/draw-protocol.md part 10. */
export function listHashOf(list: readonly string[], hash: Hash): string {
  return taggedHash('list', list, hash);
}

/**
 * The seed of the lot after so many that were set aside: a homeroom lot that would give a teacher the own child's class is drawn anew.
 *
 * **Unit** text. Source: ours, docs/draw-protocol.md part 10.
 */
export const lotSeedOf = (seed: string, setAside: number): string => (setAside === 0 ? seed : `${seed}/${setAside}`);

/**
 * A fair shuffle of 0 … n − 1: in ascending order of each one's own hash. The k-th of it comes to the k-th class; of classes in a
 * tie the first is taken.
 *
 * **Unit** positions of the list. Source: ours, docs/draw-protocol.md part 10.
 */
export function lotOf(parts: LotParts, n: number, hash: Hash): number[] {
  const { purpose, seed, resultHash, list } = parts;
  return Array.from({ length: n }, (_, item) => ({ item, ticket: taggedHash('lot', { purpose, seed, resultHash, list, item }, hash) }))
    .toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .map(({ item }) => item);
}
