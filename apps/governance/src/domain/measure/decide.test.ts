import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { type MeasureCommand, measureDecider } from './decide.ts';
import type { MeasureEvent } from './events.ts';

const measureId = 'jt.m1';
const thresholds = { amberGap: '0', redGap: '0.05', amberDaysLate: 0, redDaysLate: 7 };
const set: MeasureCommand = { do: 'set-thresholds', measureId, thresholds, reason: '今年从严', setBy: 'p1' };
const hasSet: MeasureEvent = { type: 'ThresholdsSet', data: { measureId, thresholds, reason: '今年从严', setBy: 'p1' } };
const decided = (past: readonly MeasureEvent[], command: MeasureCommand) => given(measureDecider, past).when(command);

test('thresholds are set with a reason, and given up again', () => {
  expect(decided([], set)).toEqual({ ok: true, events: [hasSet] });
  expect(decided([hasSet], set)).toEqual({ ok: true, events: [] });
  expect(decided([hasSet], { ...set, thresholds: null })).toMatchObject({ events: [{ type: 'ThresholdsSet' }] });
  expect(decided([], { ...set, thresholds: null })).toEqual({ ok: true, events: [] });
});

test('red does not begin before amber', () => {
  expect(decided([], { ...set, thresholds: { ...thresholds, amberGap: '0.06' } })).toEqual({ ok: false, refusal: 'ThresholdsUnordered' });
  expect(decided([], { ...set, thresholds: { ...thresholds, amberDaysLate: 8 } })).toEqual({ ok: false, refusal: 'ThresholdsUnordered' });
});

test('a leader is named once, and the leading group signs off what it saw on a day', () => {
  const leader: MeasureCommand = { do: 'name-leader', measureId, personId: '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d11' };
  const named = decided([], leader);
  expect(named).toMatchObject({ events: [{ type: 'MeasureLeaderNamed' }] });
  expect(named.ok && decided(named.events, leader)).toEqual({ ok: true, events: [] });
  const seen: MeasureCommand = { do: 'sign-off', measureId, day: '2019-10-31', light: 'red', signedBy: 'p9' };
  const signed = decided([], seen);
  expect(signed).toMatchObject({ events: [{ type: 'MeasureSignedOff', data: { light: 'red' } }] });
  expect(signed.ok && decided(signed.events, seen)).toEqual({ ok: true, events: [] });
  expect(signed.ok && decided(signed.events, { ...seen, light: 'amber' })).toMatchObject({ events: [{ type: 'MeasureSignedOff' }] });
});
