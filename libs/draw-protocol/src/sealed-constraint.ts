import type { Hash } from '@junheng/placement-draw';
import { bytesOfHex, taggedHash } from './tagged-hash.ts';

/**
 * An approved constraint over positions of the frozen roster. `fixed` names one class, `allowed` some; `places`: each pupil named
 * counts as so many. What a kind does not use is empty or `null`.
 */
export type DrawConstraint = {
  readonly kind: 'together' | 'apart' | 'fixed' | 'allowed' | 'places';
  readonly positions: readonly number[];
  readonly classNos: readonly number[];
  readonly places: number | null;
  readonly ground: string;
};

/** A constraint with the salt (64 hex digits) without which its hash could be guessed: who counts as two places must stand nowhere in clear. */
export type SealedConstraint = { readonly salt: string; readonly constraint: DrawConstraint };

export type Constraints = {
  /** In ascending order, which is the order the engine gets them in. */
  readonly leaves: readonly string[];
  readonly sealed: readonly SealedConstraint[];
  readonly hash: string;
};

/** **Unit** 64 hex digits. Source: ours, docs/draw-protocol.md part 3. */
export function constraintLeafOf({ salt, constraint }: SealedConstraint, hash: Hash): string {
  const { kind, positions, classNos, places, ground } = constraint;
  return taggedHash('constraint', { kind, positions, classNos, places, ground }, hash, bytesOfHex(salt));
}

/** Of the leaves in ascending order. **Unit** 64 hex digits. Source: ours, docs/draw-protocol.md part 3. */
export function constraintsHash(leaves: readonly string[], hash: Hash): string {
  return taggedHash('constraints', leaves, hash);
}

/** The constraints as they are sealed, whatever order they were declared in. **Unit** none. Source: ours, docs/draw-protocol.md part 3. */
export function constraintsOf(constraints: readonly SealedConstraint[], hash: Hash): Constraints {
  const ordered = constraints
    .map((sealed) => ({ sealed, leaf: constraintLeafOf(sealed, hash) }))
    .toSorted((a, b) => (a.leaf < b.leaf ? -1 : 1));
  const leaves = ordered.map(({ leaf }) => leaf);
  return { leaves, sealed: ordered.map(({ sealed }) => sealed), hash: constraintsHash(leaves, hash) };
}
