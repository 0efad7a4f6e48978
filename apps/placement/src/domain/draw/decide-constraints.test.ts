import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import {
  approved,
  constraint,
  constraintId,
  declared,
  drafted,
  frozen,
  pupil,
  untilFrozen,
  untilSealed,
  withdrawn,
} from '../../../test/draw-events.ts';
import { drawDecider } from './decide.ts';

const knownIds = new Set([0, 1, 2, 3].map(pupil));
const declare = { do: 'declare', constraint, knownIds, by: 'head' } as const;
const decide = { do: 'decide-constraint', constraintId, decision: 'approved', reason: '', by: 'officer', isPerson: true } as const;
const withdraw = { do: 'withdraw-constraint', constraintId, by: 'head' } as const;

test('a constraint is declared before the freeze and after it, not after the seal', () => {
  expect(given(drawDecider, [drafted]).when(declare)).toEqual({ ok: true, events: [declared] });
  expect(given(drawDecider, untilFrozen).when(declare)).toEqual({ ok: true, events: [declared] });
  expect(given(drawDecider, untilSealed).when(declare)).toEqual({ ok: false, refusal: 'DrawIsSealed' });
  expect(given(drawDecider, [drafted, declared]).when(declare)).toEqual({ ok: true, events: [] });
});

test('a constraint on a pupil whom neither register nor frozen roster knows is refused', () => {
  const unknown = { ...declare, constraint: { ...constraint, studentIds: [pupil(1), pupil(9)] } };
  expect(given(drawDecider, [drafted]).when(unknown)).toEqual({ ok: false, refusal: 'PupilUnknown' });
  const lateComer = { ...unknown, knownIds: new Set([...knownIds, pupil(9)]) };
  expect(given(drawDecider, untilFrozen).when(lateComer)).toEqual({ ok: false, refusal: 'PupilUnknown' });
});

test.each([
  ['one pupil together', { kind: 'together', studentIds: [pupil(1)] }],
  ['a pupil twice', { kind: 'apart', studentIds: [pupil(1), pupil(1)] }],
  ['a class with together', { kind: 'together', classNos: [1] }],
  ['no class with fixed', { kind: 'fixed', studentIds: [pupil(1)] }],
  ['a class that the plan has not', { kind: 'allowed', studentIds: [pupil(1)], classNos: [3] }],
  ['one place', { kind: 'places', studentIds: [pupil(1)], places: 1 }],
] as const)('a constraint with %s is refused', (_, parts) => {
  const unfit = { ...declare, constraint: { ...constraint, ...parts } } as unknown as typeof declare;
  expect(given(drawDecider, [drafted]).when(unfit)).toEqual({ ok: false, refusal: 'ConstraintUnfit' });
});

test.each([
  ['apart', {}],
  ['fixed', { studentIds: [pupil(1)], classNos: [2] }],
  ['allowed', { studentIds: [pupil(1)], classNos: [1, 2] }],
  ['places', { studentIds: [pupil(1)], places: 2 }],
] as const)('the kind %s is taken', (kind, parts) => {
  const fit = { ...declare, constraint: { ...constraint, kind, ...parts } } as unknown as typeof declare;
  expect(given(drawDecider, [drafted]).when(fit)).toMatchObject({ ok: true, events: [{ type: 'ConstraintDeclared', data: { kind } }] });
});

test('another hand than the declarer’s decides, and once', () => {
  const past = [drafted, declared];
  expect(given(drawDecider, past).when(decide)).toEqual({ ok: true, events: [approved] });
  expect(given(drawDecider, [...past, approved]).when(decide)).toEqual({ ok: true, events: [] });
  expect(given(drawDecider, [...past, approved]).when({ ...decide, decision: 'refused', reason: '无依据' })).toEqual({
    ok: false,
    refusal: 'ConstraintIsDecided',
  });
  expect(given(drawDecider, past).when({ ...decide, by: 'head' })).toEqual({ ok: false, refusal: 'DecidedByOwnHand' });
  expect(given(drawDecider, past).when({ ...decide, isPerson: false })).toEqual({ ok: false, refusal: 'DecidedByOwnHand' });
  expect(given(drawDecider, past).when({ ...decide, decision: 'refused' })).toEqual({ ok: false, refusal: 'ReasonMissing' });
  expect(given(drawDecider, [...past, withdrawn]).when(decide)).toEqual({ ok: false, refusal: 'ConstraintIsWithdrawn' });
  expect(given(drawDecider, [drafted]).when(decide)).toEqual({ ok: false, refusal: 'ConstraintUnknown' });
  const late = [...past, ...frozen, ...untilSealed.slice(untilFrozen.length)];
  expect(given(drawDecider, late).when(decide)).toEqual({ ok: false, refusal: 'DrawIsSealed' });
});

test('a constraint is withdrawn once, and not after the seal', () => {
  expect(given(drawDecider, [drafted, declared]).when(withdraw)).toEqual({ ok: true, events: [withdrawn] });
  expect(given(drawDecider, [drafted, declared, withdrawn]).when(withdraw)).toEqual({ ok: true, events: [] });
  expect(given(drawDecider, [drafted]).when(withdraw)).toEqual({ ok: false, refusal: 'ConstraintUnknown' });
  const late = [drafted, declared, approved, ...untilSealed.slice(1)];
  expect(given(drawDecider, late).when(withdraw)).toEqual({ ok: false, refusal: 'DrawIsSealed' });
});
