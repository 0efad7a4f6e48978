import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statesByHand } from '../test/states.ts';
import { defaultThresholds, type LightState, lightOf, lightRule, lights } from './lights.ts';

test.each(statesByHand)('$light: $title', ({ state, light, reasons }) => {
  const assessed = lightOf(state);
  expect({ light: assessed.light, reasons: assessed.reasons.toSorted() }).toEqual({ light, reasons });
});

test('the table holds sixty states, each another one', () => {
  expect(new Set(statesByHand.map(({ state }) => JSON.stringify(state))).size).toBe(60);
});

const days = fc.nat({ max: 500 });
const anyState: fc.Arbitrary<LightState> = fc.record({
  broken: fc.nat({ max: 3 }),
  daysLate: fc.nat({ max: 30 }),
  hasSource: fc.boolean(),
  signedDaysAgo: fc.option(days),
  signPeriodDays: days,
  gap: fc.option(fc.double({ min: -2, max: 2, noNaN: true })),
  evidenceDaysAgo: fc.option(days),
  evidencePeriodDays: fc.option(days),
});
const badness = (state: LightState) => lights.indexOf(lightOf(state).light);

test('what has no source or no signature in its period is never green, and what never was in its period never either', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(lightOf({ ...state, hasSource: false }).light).not.toBe('green');
      expect(lightOf({ ...state, signedDaysAgo: null }).light).not.toBe('green');
      expect(lightOf({ ...state, signedDaysAgo: state.signPeriodDays + 1 }).light).not.toBe('green');
    }),
  );
});

test('nothing that gets worse makes a red light another one', () => {
  fc.assert(
    fc.property(anyState, fc.nat({ max: 50 }), (state, more) => {
      fc.pre(lightOf(state).light === 'red');
      const worse: Partial<LightState>[] = [
        { broken: state.broken + more },
        { daysLate: state.daysLate + more },
        { hasSource: false },
        { signedDaysAgo: state.signedDaysAgo === null ? null : state.signedDaysAgo + more },
        { evidenceDaysAgo: null },
        ...(state.gap === null ? [] : [{ gap: state.gap + more / 10 }]),
      ];
      for (const change of worse) expect(lightOf({ ...state, ...change }).light).toBe('red');
    }),
  );
});

test('another day late, with evidence a day older, never makes a light better', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const later = {
        ...state,
        daysLate: state.daysLate + 1,
        evidenceDaysAgo: state.evidenceDaysAgo === null ? null : state.evidenceDaysAgo + 1,
      };
      expect(badness(later)).toBeLessThanOrEqual(badness(state));
    }),
  );
});

test('the first reason is one of the light, and green has no other', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { light, reasons } = lightOf(state);
      expect(lightRule.steps.find(({ reason }) => reason === reasons[0])!.light).toBe(light);
      expect(reasons.includes('ON_COURSE')).toBe(light === 'green');
    }),
  );
});

test('thresholds of a measure move both edges', () => {
  const state = { ...statesByHand[0]!.state, gap: 0.04, daysLate: 4 };
  expect(lightOf(state, { ...defaultThresholds, redGap: 0.03 })).toEqual({ light: 'red', reasons: ['FAR_BEHIND', 'LATE'] });
  expect(lightOf(state, { ...defaultThresholds, amberGap: 0.04, amberDaysLate: 3, redDaysLate: 3 })).toEqual({
    light: 'red',
    reasons: ['FAR_LATE'],
  });
  expect(lightOf(state, { amberGap: 0.04, redGap: 0.1, amberDaysLate: 4, redDaysLate: 14 }).light).toBe('green');
});

test.each([
  ['a negative lateness', { daysLate: -1 }],
  ['half a day', { signedDaysAgo: 0.5 }],
  ['a gap that is no number', { gap: Number.NaN }],
])('%s is refused by name', (_, change) => {
  expect(() => lightOf({ ...statesByHand[0]!.state, ...change })).toThrow(new RegExp(Object.keys(change)[0]!));
});

test('red below amber is refused', () => {
  expect(() => lightOf(statesByHand[0]!.state, { ...defaultThresholds, amberGap: 0.2 })).toThrow(RangeError);
});

test('every step is told in both languages, and the version stands beside it', () => {
  expect(lightRule.version).toBe(1);
  for (const { zh, en } of lightRule.steps) expect([zh, en]).toEqual([expect.stringMatching(/[一-鿿]/), expect.stringMatching(/[a-z]/)]);
});
