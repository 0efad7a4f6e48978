import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import {
  allCommitted,
  allRevealed,
  committed,
  place,
  recorded,
  revealed,
  seed,
  supervisor,
  untilFrozen,
  untilSealed,
  untilSealedWith,
  untilSeeded,
} from '../../../test/draw-events.ts';
import type { SeedCommand } from './decide-seed.ts';
import { drawDecider } from './decide.ts';
import type { DrawEvent } from './events.ts';

const during = '2019-08-25T01:30:00.000Z';
const late = '2019-08-25T02:00:00.001Z';
const hash = (digit: number) => String(digit).repeat(64);
const commit = { do: 'commit', supervisorId: supervisor(1), commitment: hash(1), at: during, by: 'head' } as const;
const reveal: SeedCommand = {
  do: 'reveal',
  supervisorId: supervisor(1),
  number: '1',
  nonce: hash(1),
  at: during,
  isRevealRight: () => true,
  by: 'head',
};
const nextSource = { kind: 'hall', means: '三枚骰子', count: 3, least: 1, most: 6 } as const;
const nextDeadline = '2019-08-25T04:00:00.000Z';
const declareVoid = { do: 'void-round', at: late, nextSource, nextDeadline, isSourceLate: true, by: 'head' } as const;
const value: Extract<SeedCommand, { do: 'public-value' }> = {
  do: 'public-value',
  value: '3 5 1',
  supervisorId: null,
  by: 'head',
  isTypedTwice: false,
  at: during,
  valueFaultOf: () => null,
  knownFrom: () => null,
  seedOf: () => seed,
};
const no = (refusal: string) => ({ ok: false, refusal });

test('nothing of a seed is taken before the seal', () => {
  for (const command of [commit, reveal, declareVoid, value])
    expect(given(drawDecider, untilFrozen).when(command)).toEqual(no('DrawNotSealed'));
});

describe('a commitment', () => {
  test('is taken once from each supervisor of the seal', () => {
    expect(given(drawDecider, untilSealed).when(commit)).toEqual({ ok: true, events: [committed(1)] });
    expect(given(drawDecider, [...untilSealed, committed(1)]).when(commit)).toEqual({ ok: true, events: [] });
    const another = { ...commit, commitment: hash(7) };
    expect(given(drawDecider, [...untilSealed, committed(1)]).when(another)).toEqual(no('CommitmentIsAnother'));
    expect(given(drawDecider, untilSealed).when({ ...commit, supervisorId: supervisor(3) })).toEqual(no('SupervisorUnknown'));
  });

  test('is not taken after the deadline, nor when a number is out, nor when the seed is', () => {
    expect(given(drawDecider, untilSealed).when({ ...commit, at: late })).toEqual(no('DeadlinePassed'));
    expect(given(drawDecider, [...untilSealed, committed(2), revealed(2)]).when(commit)).toEqual(no('CommitmentsAreClosed'));
    expect(given(drawDecider, [...untilSealed, recorded]).when(commit)).toEqual(no('SeedIsKnown'));
  });
});

test('a moment before the seal, or before the step it follows, is refused', () => {
  const early = '2019-08-25T00:59:59.000Z';
  expect(given(drawDecider, untilSealed).when({ ...commit, at: early })).toEqual(no('MomentImpossible'));
  expect(given(drawDecider, [...untilSealed, ...allCommitted]).when({ ...reveal, at: early })).toEqual(no('MomentImpossible'));
  expect(given(drawDecider, [...untilSealed, ...allRevealed]).when({ ...value, at: early })).toEqual(no('MomentImpossible'));
});

test('a supervisor with an account speaks by the own hand alone', () => {
  const withAccount = untilSealed.map((event) =>
    event.type === 'SupervisorAppointed' ? { ...event, data: { ...event.data, signsIn: true } } : event,
  );
  const own = { by: supervisor(1) };
  expect(given(drawDecider, withAccount).when(commit)).toEqual(no('SupervisorSpeaksThemself'));
  expect(given(drawDecider, withAccount).when({ ...commit, ...own })).toEqual({ ok: true, events: [committed(1)] });
  expect(given(drawDecider, [...withAccount, ...allCommitted]).when(reveal)).toEqual(no('SupervisorSpeaksThemself'));
  expect(given(drawDecider, [...withAccount, ...allCommitted]).when({ ...reveal, ...own })).toMatchObject({ ok: true });
  const typedFor = { ...value, supervisorId: supervisor(1) };
  expect(given(drawDecider, [...withAccount, ...allRevealed]).when(typedFor)).toEqual(no('SupervisorSpeaksThemself'));
});

describe('a reveal', () => {
  const past = [...untilSealed, ...allCommitted];

  test('is taken once, when all have committed', () => {
    expect(given(drawDecider, past).when(reveal)).toEqual({ ok: true, events: [revealed(1)] });
    expect(given(drawDecider, [...past, revealed(1)]).when(reveal)).toEqual({ ok: true, events: [] });
    expect(given(drawDecider, [...untilSealed, committed(1)]).when(reveal)).toEqual(no('CommitmentsMissing'));
    expect(given(drawDecider, [...untilSealed, committed(2)]).when(reveal)).toEqual(no('CommitmentMissing'));
  });

  test('that is wrong, late, of a stranger or another than before is refused', () => {
    expect(given(drawDecider, past).when({ ...reveal, isRevealRight: () => false })).toEqual(no('RevealWrong'));
    expect(given(drawDecider, past).when({ ...reveal, at: late })).toEqual(no('RevealLate'));
    expect(given(drawDecider, past).when({ ...reveal, supervisorId: supervisor(3) })).toEqual(no('SupervisorUnknown'));
    expect(given(drawDecider, [...past, revealed(1)]).when({ ...reveal, number: '2' })).toEqual(no('RevealWrong'));
  });
});

describe('a round', () => {
  const past = [...untilSealed, ...allCommitted, revealed(1)];
  const voided: DrawEvent = {
    type: 'SeedRoundVoided',
    data: { ...place, missing: [supervisor(2)], nextSource, nextDeadline, voidedBy: 'head' },
  };

  test('is void when somebody did not reveal in time, and is followed by another', () => {
    expect(given(drawDecider, past).when(declareVoid)).toEqual({ ok: true, events: [voided] });
    const next = given(drawDecider, [...past, voided]).when({ ...commit, at: '2019-08-25T03:00:00.000Z' });
    expect(next).toMatchObject({ ok: true, events: [{ type: 'SeedCommitted', data: { round: 2 } }] });
  });

  test('is not void before the deadline, nor with all numbers out, nor with a seed', () => {
    expect(given(drawDecider, past).when({ ...declareVoid, at: during })).toEqual(no('DeadlineNotOver'));
    expect(given(drawDecider, [...untilSealed, ...allRevealed]).when(declareVoid)).toEqual(no('NothingIsMissing'));
    expect(given(drawDecider, untilSeeded).when(declareVoid)).toEqual(no('SeedIsKnown'));
    expect(given(drawDecider, past).when({ ...declareVoid, nextDeadline: late })).toEqual(no('DeadlinePassed'));
    expect(given(drawDecider, past).when({ ...declareVoid, isSourceLate: false })).toEqual(no('SourceTooEarly'));
    const other = { ...declareVoid, nextSource: { kind: 'drand', round: 9 } as const };
    expect(given(drawDecider, past).when(other)).toEqual(no('SourceOfAnotherKind'));
  });
});

describe('a public value', () => {
  const past = [...untilSealed, ...allRevealed];
  const typed: DrawEvent = { type: 'PublicValueTyped', data: { ...place, value: '3 5 1', typedBy: 'head' } };
  const second = { ...value, supervisorId: supervisor(1) };

  test('of the hall is recorded when two hands typed the same', () => {
    expect(given(drawDecider, past).when(value)).toEqual({ ok: true, events: [typed] });
    expect(given(drawDecider, [...past, typed]).when(value)).toEqual({ ok: true, events: [] });
    expect(given(drawDecider, [...past, typed]).when(second)).toEqual({ ok: true, events: [recorded] });
    expect(given(drawDecider, [...past, recorded]).when(value)).toEqual({ ok: true, events: [] });
  });

  test('that two hands typed differently is refused until one of them corrects it', () => {
    const wrong: DrawEvent = { type: 'PublicValueTyped', data: { ...place, value: '3 5 2', typedBy: 'head' } };
    expect(given(drawDecider, [...past, wrong]).when(second)).toEqual(no('ValuesDiffer'));
    expect(given(drawDecider, [...past, wrong]).when(value)).toEqual({ ok: true, events: [typed] });
    expect(given(drawDecider, [...past, wrong, typed]).when(second)).toEqual({ ok: true, events: [recorded] });
  });

  test('is not taken from a second hand whom the seal does not name', () => {
    const stranger = { ...value, supervisorId: supervisor(3) };
    expect(given(drawDecider, [...past, typed]).when(stranger)).toEqual(no('SupervisorUnknown'));
  });

  test('of a record that was typed twice where it was thrown is taken at once', () => {
    const once = given(drawDecider, past).when({ ...value, isTypedTwice: true });
    expect(once).toMatchObject({ ok: true, events: [{ type: 'PublicValueRecorded', data: { recordedBy: ['head'] } }] });
  });

  test('is not taken while a number is missing, and no other after it', () => {
    expect(given(drawDecider, [...untilSealed, ...allCommitted, revealed(1)]).when(value)).toEqual(no('RevealMissing'));
    expect(given(drawDecider, untilSealed).when(value)).toEqual(no('RevealMissing'));
    expect(given(drawDecider, [...past, recorded]).when({ ...value, value: '1 1 1' })).toEqual(no('SeedIsKnown'));
    expect(given(drawDecider, past).when({ ...value, valueFaultOf: () => 'ValueSpelling' })).toEqual(no('ValueSpelling'));
  });

  test('of a lottery or a beacon is not taken before it can be known', () => {
    const lottery = {
      kind: 'lottery',
      name: '双色球',
      issue: '2019099',
      drawnAt: '2019-08-25T13:15:00.000Z',
      count: 7,
      least: 0,
      most: 33,
    } as const;
    const known = { ...value, knownFrom: () => lottery.drawnAt };
    const drawn = [...untilSealedWith(lottery), ...allRevealed];
    expect(given(drawDecider, drawn).when({ ...known, at: late })).toEqual(no('DeadlineNotOver'));
    expect(given(drawDecider, drawn).when({ ...known, at: '2019-08-25T13:16:00.000Z' })).toMatchObject({ ok: true });
    const beacon = [...untilSealedWith({ kind: 'drand', round: 7 }), ...allRevealed];
    const early = { ...value, value: 'a'.repeat(96), knownFrom: () => '2019-08-25T02:00:03.000Z' };
    expect(given(drawDecider, beacon).when({ ...early, at: '2019-08-25T02:00:02.000Z' })).toEqual(no('DeadlineNotOver'));
    const signed = given(drawDecider, beacon).when({ ...early, at: '2019-08-25T02:00:04.000Z' });
    expect(signed).toMatchObject({ ok: true, events: [{ type: 'PublicValueRecorded' }] });
  });
});
