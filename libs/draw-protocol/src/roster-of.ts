import { leafHash, toHex, treeRoot } from '@junheng/merkle';
import type { Hash } from '@junheng/placement-draw';
import { bytesOfHex, taggedHash } from './tagged-hash.ts';

/** A pupil's values by attribute id, each a text, a whole number, or `null` for a missing one. */
export type Values = { readonly [attribute: string]: string | number | null };

/** A pupil as the roster freezes them. */
export type RosterPupil = { readonly studentId: string; readonly name: string | null; readonly values: Values };

/** One place of the roster as a full bundle shows it: values under an opaque position. `who` tells nothing without the salt. */
export type RosterRow = { readonly key: string; readonly who: string; readonly values: Values };

/** One pupil of the frozen roster: `position` from 0, in order of the leaves. Hex, 64 digits: `salt`, `leaf`. */
export type RosterEntry = RosterPupil & {
  readonly position: number;
  readonly salt: string;
  readonly leaf: string;
  readonly row: RosterRow;
};

export type Roster = { readonly entries: readonly RosterEntry[]; readonly leaves: readonly string[]; readonly root: string };

/**
 * What a full bundle shows of a pupil, and what the leaf is made of. Two secrets come from one salt: `key` opens the values and
 * may be shown with them; `who` binds the leaf to the child and can be checked by whoever holds the salt itself (the guardian's
 * receipt), so no two families can be shown one leaf.
 *
 * **Unit** hex. Source: ours, docs/draw-protocol.md part 2.
 */
export function canonicalPupil({ studentId, name, values }: RosterPupil, salt: string, hash: Hash): RosterRow {
  const secret = bytesOfHex(salt);
  return { key: taggedHash('key', null, hash, secret), who: taggedHash('who', { name, studentId }, hash, secret), values };
}

/** H(tag ‖ key ‖ canonical {values, who}). **Unit** 64 hex digits. Source: ours, docs/draw-protocol.md part 2. */
export function leafOf({ key, who, values }: RosterRow, hash: Hash): string {
  return taggedHash('leaf', { values, who }, hash, bytesOfHex(key));
}

/** The RFC 6962 root over leaves in their order. **Unit** 64 hex digits. Source: RFC 6962 §2.1. */
export function rootOf(leaves: readonly string[], hash: Hash): string {
  return toHex(
    treeRoot(
      hash,
      leaves.map((leaf) => leafHash(hash, bytesOfHex(leaf))),
    ),
  );
}

/**
 * The frozen roster: leaves in ascending order, so that a place in it tells nothing about the pupil and the order of the input
 * changes nothing.
 *
 * **Unit** positions from 0. Source: ours, docs/draw-protocol.md part 2.
 * @param salts 32 random bytes as hex for each pupil, in the order of `pupils`
 * @throws {TypeError} for a pupil named twice, a salt used twice, or as many salts as there are not pupils
 */
export function rosterOf(pupils: readonly RosterPupil[], salts: readonly string[], hash: Hash): Roster {
  if (salts.length !== pupils.length || new Set(salts).size < salts.length) throw new TypeError('one salt of its own for each pupil');
  if (new Set(pupils.map(({ studentId }) => studentId)).size < pupils.length) throw new TypeError('a pupil stands in the roster twice');
  const entries = pupils
    .map((pupil, k) => {
      const row = canonicalPupil(pupil, salts[k]!, hash);
      return { ...pupil, salt: salts[k]!, leaf: leafOf(row, hash), row };
    })
    .toSorted((a, b) => (a.leaf < b.leaf ? -1 : 1))
    .map((entry, position) => ({ ...entry, position }));
  const leaves = entries.map(({ leaf }) => leaf);
  return { entries, leaves, root: rootOf(leaves, hash) };
}
