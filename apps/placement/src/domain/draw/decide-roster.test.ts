import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import {
  annulled,
  approved,
  cohort,
  declared,
  drafted,
  entries,
  entry,
  frozen,
  thawed,
  untilFrozen,
  untilRun,
  untilSealed,
  withdrawn,
} from '../../../test/draw-events.ts';
import type { RosterCommand } from './decide-roster.ts';
import { drawDecider } from './decide.ts';

const rosterRoot = '3'.repeat(64);
const freezing = (given_: typeof entries): RosterCommand => ({
  do: 'freeze',
  frozenOf: () => ({ entries: given_, rosterRoot, source: 'registry 2019-08-24' }),
  by: 'head',
});
const freeze = freezing(entries);
const thaw = { do: 'thaw', by: 'head' } as const;

test('a roster is frozen with one event per pupil, and once', () => {
  expect(given(drawDecider, [drafted]).when(freeze)).toEqual({ ok: true, events: frozen });
  expect(given(drawDecider, untilFrozen).when(freeze)).toEqual({ ok: true, events: [] });
  expect(given(drawDecider, untilSealed).when(freeze)).toEqual({ ok: false, refusal: 'DrawIsSealed' });
  expect(given(drawDecider).when(freeze)).toEqual({ ok: false, refusal: 'DrawUnknown' });
});

test('a roster that leaves a class empty, or is empty itself, is refused', () => {
  expect(given(drawDecider, [drafted]).when(freezing([]))).toEqual({ ok: false, refusal: 'RosterEmpty' });
  expect(given(drawDecider, [drafted]).when(freezing([entry(0)]))).toEqual({ ok: false, refusal: 'ClassEmpty' });
});

test('a constraint on a pupil who is not in the roster stands against it, until it is withdrawn or refused', () => {
  const without = freezing([entry(0), entry(2), entry(3)]);
  const refused = { ...approved, data: { ...approved.data, decision: 'refused' } } as typeof approved;
  expect(given(drawDecider, [drafted, declared]).when(without)).toEqual({ ok: false, refusal: 'ConstraintOnUnknownPupil' });
  expect(given(drawDecider, [drafted, declared, withdrawn]).when(without).ok).toBe(true);
  expect(given(drawDecider, [drafted, declared, refused]).when(without).ok).toBe(true);
});

test('what the pupils and the constraints cannot meet is told in its own words', () => {
  const words = { code: 'ConstraintsConflict', zh: '以下要求不能同时满足', en: 'These cannot hold at once' };
  expect(given(drawDecider, [drafted]).when({ do: 'freeze', frozenOf: () => words, by: 'head' })).toEqual({ ok: false, refusal: words });
});

test('a roster is thawed before the seal, once, and frozen anew under the next number', () => {
  expect(given(drawDecider, untilFrozen).when(thaw)).toEqual({ ok: true, events: [thawed] });
  expect(given(drawDecider, [...untilFrozen, thawed]).when(thaw)).toEqual({ ok: true, events: [] });
  expect(given(drawDecider, [drafted]).when(thaw)).toEqual({ ok: false, refusal: 'RosterNotFrozen' });
  expect(given(drawDecider, untilSealed).when(thaw)).toEqual({ ok: false, refusal: 'DrawIsSealed' });
  expect(given(drawDecider, [...untilFrozen, thawed]).when(freeze)).toMatchObject({
    ok: true,
    events: [{ data: { freezing: 2 } }, { data: { ...cohort, freezing: 2 } }, {}, {}, {}],
  });
});

test('after an annulment the roster is frozen for the next attempt', () => {
  const again = given(drawDecider, [...untilRun, annulled]).when(freeze);
  expect(again).toMatchObject({ ok: true, events: [{ type: 'PlacementRosterFrozen', data: { attempt: 2, freezing: 2 } }, {}, {}, {}, {}] });
});
