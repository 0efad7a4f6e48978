import type { Hash } from '@junheng/placement-draw';
import { drandTimeOf, type ShortSignatures, verifyDrandRound } from './drand.ts';

/** `count` numbers from `least` to `most`: left open, a beginning of what was thrown could be chosen after it is known. */
export type NumbersGiven = { readonly count: number; readonly least: number; readonly most: number };

/**
 * What decides the seed after the last reveal, announced before it. `hall`: dice or balls thrown before everyone. `lottery`: the
 * numbers of a named state lottery's issue in the order in which it publishes them, the manner of RFC 3797. `drand`: a round of
 * quicknet whose time lies after the reveal deadline.
 */
export type PublicSource =
  | ({ readonly kind: 'hall'; readonly means: string } & NumbersGiven)
  | ({ readonly kind: 'lottery'; readonly name: string; readonly issue: string; readonly drawnAt: string } & NumbersGiven)
  | { readonly kind: 'drand'; readonly round: number };

/** What can be wrong with an announced source or a recorded value. */
export type PublicValueFault = 'SourceTooEarly' | 'ValueSpelling' | 'DrandSignatureWrong';

/**
 * Whether nobody can know the value at the reveal deadline, as far as the source says it: a lottery drawn, a round signed, only
 * later. What is thrown in the hall is seen by everybody.
 *
 * **Unit** none. Source: ours, docs/draw-protocol.md part 8.
 */
export function checkSource(source: PublicSource, revealDeadline: string): PublicValueFault | null {
  if (source.kind === 'hall') return null;
  const known = source.kind === 'drand' ? drandTimeOf(source.round) : Date.parse(source.drawnAt);
  return known > Date.parse(revealDeadline) ? null : 'SourceTooEarly';
}

/**
 * Whether a recorded value is one of its source, spelled in the only way: as many numbers as the source says, each in its range,
 * without leading zeros and one space between two (hall, lottery), or the round's signature in 96 hex digits. Otherwise spellings,
 * or beginnings of what was thrown, could be tried until a seed pleases.
 *
 * **Unit** none. Source: ours, docs/draw-protocol.md part 8.
 * @param curve `bls12_381.shortSignatures`; without it the beacon's signature is not checked, its form is
 */
export function checkPublicValue<Point>(
  source: PublicSource,
  value: string,
  hash: Hash,
  curve: ShortSignatures<Point> | null,
): PublicValueFault | null {
  if (source.kind !== 'drand') return areNumbersGiven(source, value) ? null : 'ValueSpelling';
  if (!/^[0-9a-f]{96}$/.test(value)) return 'ValueSpelling';
  return curve === null || verifyDrandRound(source.round, value, curve, hash) ? null : 'DrandSignatureWrong';
}

function areNumbersGiven({ count, least, most }: NumbersGiven, value: string): boolean {
  const numbers = value.split(' ');
  const isOne = (text: string) => /^(0|[1-9]\d{0,3})$/.test(text) && Number(text) >= least && Number(text) <= most;
  return numbers.length === count && numbers.every(isOne);
}
