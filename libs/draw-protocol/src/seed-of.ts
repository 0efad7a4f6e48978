import type { Hash } from '@junheng/placement-draw';
import type { PublicSource } from './public-value.ts';
import { taggedHash } from './tagged-hash.ts';

/** All that is fixed before any random number exists; all of it public. Its canonical text is what is sealed. */
export type SealParts = {
  readonly format: 'junheng-draw-seal/1';
  /** The county's code. */
  readonly county: string;
  readonly drawId: string;
  /** From 1; more than 1 after annulments. */
  readonly attempt: number;
  /** Pupils in the roster. */
  readonly rows: number;
  readonly rosterRoot: string;
  readonly planHash: string;
  readonly constraintsHash: string;
  readonly engineVersion: string;
  readonly codeHash: string;
  /** Ascending. */
  readonly supervisorIds: readonly string[];
  readonly publicSource: PublicSource;
  /** Of the first round; in UTC with milliseconds, as all moments here: `2019-08-25T02:00:00.000Z`. */
  readonly revealDeadline: string;
  /** The attempts before this one, in order. */
  readonly annulled: readonly Annulment[];
};

/** A hash is `null` where it was annulled before it had one. */
export type Annulment = {
  readonly attempt: number;
  readonly sealHash: string | null;
  readonly resultHash: string | null;
  readonly reason: string;
};

/** `number`: 1 to 40 digits as the supervisor gave them; `nonce`: 32 random bytes, 64 hex digits. */
export type Reveal = { readonly supervisorId: string; readonly number: string; readonly nonce: string; readonly at: string };
export type Commitment = { readonly supervisorId: string; readonly commitment: string; readonly at: string };

/**
 * One round of commitments and reveals, both in ascending order of supervisor id. Source and deadline are the seal's in the first
 * round; a void round announces those of the next, so that no round's public value is known before its last reveal.
 */
export type DrawRound = {
  /** From 1. */
  readonly round: number;
  readonly publicSource: PublicSource;
  readonly revealDeadline: string;
  readonly commitments: readonly Commitment[];
  readonly reveals: readonly Reveal[];
  /** `null` in a void round. */
  readonly publicValue: { readonly value: string; readonly at: string } | null;
};

/** The seal of a draw. **Unit** 64 hex digits. Source: ours, docs/draw-protocol.md part 6. */
export function sealOf(parts: SealParts, hash: Hash): string {
  return taggedHash('seal', sealPartsOf(parts), hash);
}

/** The members of a seal and no others. **Unit** none. Source: ours, docs/draw-protocol.md part 6. */
export function sealPartsOf(parts: SealParts): SealParts {
  const { format, county, drawId, attempt, rows, rosterRoot, planHash, constraintsHash, engineVersion, codeHash } = parts;
  const { supervisorIds, publicSource, revealDeadline } = parts;
  const inputs = { format, county, drawId, attempt, rows, rosterRoot, planHash, constraintsHash, engineVersion, codeHash };
  const annulled = parts.annulled.map((one) => ({
    attempt: one.attempt,
    sealHash: one.sealHash,
    resultHash: one.resultHash,
    reason: one.reason,
  }));
  return { ...inputs, supervisorIds, publicSource, revealDeadline, annulled };
}

/**
 * What a supervisor shows before anybody's number is known. The seal is in it, so no commitment serves another draw or attempt.
 *
 * **Unit** 64 hex digits. Source: ours, docs/draw-protocol.md part 7.
 */
export function commitmentOf(
  parts: { sealHash: string; round: number; supervisorId: string; number: string; nonce: string },
  hash: Hash,
): string {
  const { sealHash, round, supervisorId, number, nonce } = parts;
  return taggedHash('commitment', { nonce, number, round, sealHash, supervisorId }, hash);
}

/** Whether a reveal is what was committed to. **Unit** none. Source: ours, docs/draw-protocol.md part 7. */
export function checkReveal(
  { commitment }: { readonly commitment: string },
  { number, nonce, supervisorId }: Omit<Reveal, 'at'>,
  place: { sealHash: string; round: number },
  hash: Hash,
): boolean {
  const isWritten = /^\d{1,40}$/.test(number) && /^[0-9a-f]{64}$/.test(nonce);
  return isWritten && commitmentOf({ ...place, supervisorId, number, nonce }, hash) === commitment;
}

/** What the seed needs of a round: what everybody saw. */
export type SeenRound = Pick<DrawRound, 'round' | 'publicSource' | 'revealDeadline'> & {
  readonly commitments: readonly Omit<Commitment, 'at'>[];
  readonly reveals: readonly Omit<Reveal, 'at'>[];
  readonly publicValue: { readonly value: string } | null;
};

/**
 * The seed: of the seal and of everything that everybody saw in all rounds, the void ones too. No moment of anything is in it:
 * whoever writes these down could otherwise try some until a seed pleases. What was announced for a round is in it.
 *
 * **Unit** 64 hex digits; the engine gets the 32 bytes (`bytesOfHex`). Source: ours, docs/draw-protocol.md part 8.
 * @param rounds all up to the one whose public value is known; any order of rounds and supervisors gives the same seed
 */
export function seedOf(
  parts: { county: string; drawId: string; attempt: number; sealHash: string; rounds: readonly SeenRound[] },
  hash: Hash,
): string {
  const { county, drawId, attempt, sealHash } = parts;
  const rounds = parts.rounds
    .toSorted((a, b) => a.round - b.round)
    .map(({ round, publicSource, revealDeadline, commitments, reveals, publicValue }) => ({
      round,
      publicSource,
      revealDeadline,
      commitments: bySupervisor(commitments).map(({ supervisorId, commitment }) => ({ supervisorId, commitment })),
      reveals: bySupervisor(reveals).map(({ supervisorId, number, nonce }) => ({ supervisorId, number, nonce })),
      publicValue: publicValue?.value ?? null,
    }));
  return taggedHash('seed', { county, drawId, attempt, sealHash, rounds }, hash);
}

/** In ascending order of supervisor id, as rounds list them. **Unit** none. Source: ours, docs/draw-protocol.md part 7. */
export function bySupervisor<T extends { readonly supervisorId: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.supervisorId < b.supervisorId ? -1 : a.supervisorId > b.supervisorId ? 1 : 0));
}
