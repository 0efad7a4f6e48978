import { bls12_381 } from '@noble/curves/bls12-381.js';
import { checkPublicValue, checkReveal, checkSource, drandTimeOf, type DrawRound, seedOf } from '@junheng/draw-protocol';
import type { ValueFault } from '../domain/draw/decide-seed.ts';
import type { Draw, Reveal, Round } from '../domain/draw/state.ts';
import { sha256 } from './sha-256.ts';

/** The rounds of a draw as its bundle lists them. */
export const roundsOfDraw = ({ rounds }: Draw): DrawRound[] =>
  rounds.map(({ round, publicSource, revealDeadline, commitments, reveals, publicValue, recordedAt }) => ({
    round,
    publicSource,
    revealDeadline,
    commitments: byId(commitments),
    reveals: byId(reveals),
    publicValue: publicValue === null ? null : { value: publicValue, at: recordedAt! },
  }));

const byId = <T extends { supervisorId: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => (a.supervisorId < b.supervisorId ? -1 : 1));

/** The seed that follows once the last round has its public value. */
export function seedOfDraw(draw: Draw, county: string, value: string, at: string): string {
  const rounds = roundsOfDraw(draw).map((round, k) => (k === draw.rounds.length - 1 ? { ...round, publicValue: { value, at } } : round));
  const { drawId, attempt, seal } = draw;
  return seedOf({ county, drawId, attempt, sealHash: seal!.sealHash, rounds }, sha256);
}

export const isRevealRight = (draw: Draw, { round, commitments }: Round, reveal: Omit<Reveal, 'at'>): boolean =>
  checkReveal(
    commitments.find(({ supervisorId }) => supervisorId === reveal.supervisorId)!,
    reveal,
    { sealHash: draw.seal!.sealHash, round },
    sha256,
  );

export const valueFaultOf = ({ publicSource }: Round, value: string): ValueFault | null =>
  checkPublicValue(publicSource, value, sha256, bls12_381.shortSignatures) as ValueFault | null;

/** Whether nobody can know a source's value at the deadline. */
export const isSourceLate = ({ publicSource, revealDeadline }: Pick<Round, 'publicSource' | 'revealDeadline'>): boolean =>
  checkSource(publicSource, revealDeadline) === null;

/** When the value of a round's source comes to be, ISO 8601; null: in the hall, when it is thrown. */
export function knownFrom({ publicSource }: Round): string | null {
  if (publicSource.kind === 'hall') return null;
  return publicSource.kind === 'lottery' ? publicSource.drawnAt : new Date(drandTimeOf(publicSource.round)).toISOString();
}
