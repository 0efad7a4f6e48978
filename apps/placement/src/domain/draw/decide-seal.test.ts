import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import {
  appointed,
  approved,
  cohort,
  declared,
  drafted,
  entry,
  seal,
  sealed,
  supervisor,
  untilFrozen,
  untilSealed,
} from '../../../test/draw-events.ts';
import type { SealCommand } from './decide-seal.ts';
import { drawDecider } from './decide.ts';

const appoint = {
  do: 'appoint',
  supervisor: { supervisorId: supervisor(1), role: 'parent', chosenBy: 'lot', signsIn: false, name: '某监督' },
  by: 'head',
} as const;
const asked: SealCommand = { do: 'seal', sealOf: () => seal, isSourceLate: () => true, now: '2019-08-25T01:00:00.000Z' };
const ready = [...untilFrozen, appointed(1), appointed(2)];

test('a supervisor is appointed once, and nobody after the seal', () => {
  expect(given(drawDecider, [drafted]).when(appoint)).toEqual({ ok: true, events: [appointed(1)] });
  expect(given(drawDecider, [drafted, appointed(1)]).when(appoint)).toEqual({ ok: true, events: [] });
  expect(given(drawDecider, [drafted]).when({ ...appoint, by: supervisor(1) })).toEqual({ ok: false, refusal: 'SelfAppointed' });
  const third = { ...appoint, supervisor: { ...appoint.supervisor, supervisorId: supervisor(3) } };
  expect(given(drawDecider, untilSealed).when(third)).toEqual({ ok: false, refusal: 'DrawIsSealed' });
});

test('a draw is sealed once', () => {
  expect(given(drawDecider, ready).when(asked)).toEqual({ ok: true, events: [sealed] });
  expect(given(drawDecider, untilSealed).when(asked)).toEqual({ ok: true, events: [] });
});

test.each([
  ['without a frozen roster', [drafted, appointed(1), appointed(2)], {}, 'RosterNotFrozen'],
  ['with one supervisor', [...untilFrozen, appointed(1)], {}, 'SupervisorsMissing'],
  ['while a constraint waits', [...ready, declared], {}, 'ConstraintsUndecided'],
  ['after the deadline for numbers', ready, { now: '2019-08-25T02:00:00.000Z' }, 'DeadlinePassed'],
  ['with a public value that could be known before it', ready, { isSourceLate: () => false }, 'SourceTooEarly'],
] as const)('a draw %s is not sealed', (_, past, parts, refusal) => {
  expect(given(drawDecider, past).when({ ...asked, ...parts })).toEqual({ ok: false, refusal });
});

test('an approved constraint does not stand against the seal', () => {
  expect(given(drawDecider, [...ready, declared, approved]).when(asked)).toMatchObject({ ok: true, events: [{ type: 'DrawSealed' }] });
});

test('a roster with an erased pupil is not sealed', () => {
  const erased = { type: 'RosterEntryFrozen', data: { ...cohort, freezing: 1, ...entry(4), salt: null, attributes: null, name: null } };
  const decision = given(drawDecider, [...ready, erased as unknown as (typeof ready)[number]]).when(asked);
  expect(decision).toEqual({ ok: false, refusal: 'EntryUnreadable' });
});
