import type { PublicSource } from '@junheng/contracts';
import { accept, type Decision, refuse } from '@junheng/decider';
import { cohortOf } from './decide-plan.ts';
import type { DrawEvent } from './events.ts';
import type { Draw, Reveal, Round } from './state.ts';

/**
 * `at`: when it was done, ISO 8601 in UTC; of a hall's record that is brought in later its own moment. `isRevealRight`, `valueFaultOf` and
 * `seedOf` are the protocol's functions over what stands when it is decided.
 */
export type SeedCommand =
  | { do: 'commit'; supervisorId: string; commitment: string; at: string; by: string }
  | ({ do: 'reveal'; isRevealRight: (round: Round, draw: Draw) => boolean; by: string } & Reveal)
  | { do: 'void-round'; at: string; nextSource: PublicSource; nextDeadline: string; isSourceLate: boolean; by: string }
  | {
      do: 'public-value';
      value: string;
      /** Two hands typed it in where it was thrown, under one record. */
      isTypedTwice: boolean;
      /** The hand of a supervisor at the same machine; null: the person's own. */
      supervisorId: string | null;
      by: string;
      at: string;
      /** What is wrong with a value of the round's source; null: nothing. */
      valueFaultOf: (round: Round, value: string) => ValueFault | null;
      /** When the source's value comes to be, where that is known; ISO 8601. */
      knownFrom: (round: Round) => string | null;
      seedOf: (draw: Draw, value: string, at: string) => string;
    };

export type ValueFault = 'ValueSpelling' | 'DrandSignatureWrong';

export type SeedRefusal =
  | ValueFault
  | 'SourceTooEarly'
  | 'SourceOfAnotherKind'
  | 'MomentImpossible'
  | 'DrawNotSealed'
  | 'SeedIsKnown'
  | 'SupervisorUnknown'
  | 'SupervisorSpeaksThemself'
  | 'CommitmentIsAnother'
  | 'CommitmentMissing'
  | 'CommitmentsAreClosed'
  | 'CommitmentsMissing'
  | 'RevealWrong'
  | 'RevealLate'
  | 'RevealMissing'
  | 'NothingIsMissing'
  | 'DeadlineNotOver'
  | 'DeadlinePassed'
  | 'ValuesDiffer';

type SeedDecision = Decision<DrawEvent, SeedRefusal>;

export function decideSeed(command: SeedCommand, draw: Draw): SeedDecision {
  const round = draw.rounds.at(-1);
  if (!draw.seal || !round) return refuse('DrawNotSealed');
  switch (command.do) {
    case 'commit':
      return commit(command, draw, round);
    case 'reveal':
      return reveal(command, draw, round);
    case 'void-round':
      return voidRound(command, draw, round);
    case 'public-value':
      return recordValue(command, draw, round);
  }
}

type Of<Do extends SeedCommand['do']> = Extract<SeedCommand, { do: Do }>;
const by = (id: string) => (each: { supervisorId: string }) => each.supervisorId === id;

function commit({ supervisorId, commitment, at, by: hand }: Of<'commit'>, draw: Draw, round: Round): SeedDecision {
  const own = round.commitments.find(by(supervisorId));
  if (own) return own.commitment === commitment ? accept() : refuse('CommitmentIsAnother');
  if (!draw.seal!.supervisorIds.includes(supervisorId)) return refuse('SupervisorUnknown');
  if (!maySpeak(draw, supervisorId, hand)) return refuse('SupervisorSpeaksThemself');
  if (round.seed !== null) return refuse('SeedIsKnown');
  // Whoever commits after another's number is known could choose by it.
  if (round.reveals.length > 0) return refuse('CommitmentsAreClosed');
  if (at > round.revealDeadline) return refuse('DeadlinePassed');
  if (at < beginningOf(draw)) return refuse('MomentImpossible');
  return accept({ type: 'SeedCommitted', data: { ...placeOf(draw, round), supervisorId, commitment, at } });
}

function reveal({ supervisorId, number, nonce, at, isRevealRight, by: hand }: Of<'reveal'>, draw: Draw, round: Round): SeedDecision {
  const own = round.reveals.find(by(supervisorId));
  if (own) return own.number === number && own.nonce === nonce ? accept() : refuse('RevealWrong');
  if (!draw.seal!.supervisorIds.includes(supervisorId)) return refuse('SupervisorUnknown');
  if (!maySpeak(draw, supervisorId, hand)) return refuse('SupervisorSpeaksThemself');
  if (!round.commitments.some(by(supervisorId))) return refuse('CommitmentMissing');
  if (round.commitments.length < draw.seal!.supervisorIds.length) return refuse('CommitmentsMissing');
  if (at > round.revealDeadline) return refuse('RevealLate');
  if (at < latestOf(round.commitments)) return refuse('MomentImpossible');
  if (!isRevealRight(round, draw)) return refuse('RevealWrong');
  return accept({ type: 'SeedRevealed', data: { ...placeOf(draw, round), supervisorId, number, nonce, at } });
}

function voidRound({ at, nextSource, nextDeadline, isSourceLate, by: voidedBy }: Of<'void-round'>, draw: Draw, round: Round): SeedDecision {
  if (round.seed !== null) return refuse('SeedIsKnown');
  const missing = missingOf(draw, round);
  if (missing.length === 0) return refuse('NothingIsMissing');
  if (at <= round.revealDeadline) return refuse('DeadlineNotOver');
  if (nextDeadline <= at) return refuse('DeadlinePassed');
  if (nextSource.kind !== round.publicSource.kind) return refuse('SourceOfAnotherKind');
  if (!isSourceLate) return refuse('SourceTooEarly');
  return accept({ type: 'SeedRoundVoided', data: { ...placeOf(draw, round), missing, nextSource, nextDeadline, voidedBy } });
}

function recordValue(command: Of<'public-value'>, draw: Draw, round: Round): SeedDecision {
  const { value, supervisorId, by: hand, isTypedTwice, at, valueFaultOf, knownFrom, seedOf } = command;
  if (round.publicValue !== null) return round.publicValue === value ? accept() : refuse('SeedIsKnown');
  // Two hands are two only where the second is somebody whom the seal names.
  if (supervisorId !== null && !draw.seal!.supervisorIds.includes(supervisorId)) return refuse('SupervisorUnknown');
  if (supervisorId !== null && !maySpeak(draw, supervisorId, hand)) return refuse('SupervisorSpeaksThemself');
  const typedBy = supervisorId ?? hand;
  const fault = valueFaultOf(round, value);
  if (fault) return refuse(fault);
  if (missingOf(draw, round).length > 0) return refuse('RevealMissing');
  // In the hall everybody sees that the last number is out before the dice are thrown; elsewhere only the clock says so.
  if (round.publicSource.kind !== 'hall' && at <= (knownFrom(round) ?? round.revealDeadline)) return refuse('DeadlineNotOver');
  if (at < latestOf(round.reveals)) return refuse('MomentImpossible');
  const place = placeOf(draw, round);
  const recorded = (hands: string[]): DrawEvent => ({
    type: 'PublicValueRecorded',
    data: { ...place, value, recordedAt: at, recordedBy: hands, seed: seedOf(draw, value, at) },
  });
  if (round.publicSource.kind === 'drand' || isTypedTwice) return accept(recorded([typedBy]));
  const others = round.typed.filter((other) => other.typedBy !== typedBy);
  if (others.some((other) => other.value !== value)) return refuse('ValuesDiffer');
  if (others.length > 0) return accept(recorded([others[0]!.typedBy, typedBy]));
  if (round.typed.some((own) => own.value === value)) return accept();
  return accept({ type: 'PublicValueTyped', data: { ...place, value, typedBy } });
}

/** Who has an account speaks by the own hand; for the others whoever runs the draw types what they say before everybody. */
const maySpeak = ({ supervisors }: Draw, supervisorId: string, hand: string): boolean =>
  hand === supervisorId || !supervisors.some((each) => each.supervisorId === supervisorId && each.signsIn);

/** Before it nobody can have committed: the seal, or the end of the round before. */
const beginningOf = ({ seal, rounds }: Draw): string => rounds.at(-2)?.revealDeadline ?? seal!.sealedAt;

/** ISO 8601 in UTC: the order of texts is that of the moments. */
const latestOf = (list: readonly { at: string }[]): string =>
  list.map(({ at }) => at).reduce((latest, at) => (at > latest ? at : latest), '');

const placeOf = (draw: Draw, { round }: Round) => ({ ...cohortOf(draw), attempt: draw.attempt, round });
const missingOf = (draw: Draw, { reveals }: Round) => draw.seal!.supervisorIds.filter((id) => !reveals.some(by(id)));
