import { canonicalJson } from '@junheng/contracts';
import { given } from '@junheng/decider/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FreezeMonth, monthDecider } from './decide.ts';
import type { MonthEvent } from './events.ts';
import { figuresOf, figureTexts } from './figure-texts.ts';

const books = { id: 'cv.books', stage: 'primary', value: 0.1 + 0.2, limit: 0.5, status: 'MET' } as const;
const computers = { id: 'cv.computers', stage: 'junior', value: null, limit: 0.45, status: 'NO_DATA' } as const;
const command: FreezeMonth = {
  month: '2019-10',
  schoolYear: 2019,
  ledgerSize: 80_000,
  viewVersion: 3,
  figures: [computers, books],
  now: new Date('2019-10-31T16:00:00Z'),
};
const frozen: MonthEvent = {
  type: 'MonthFrozen',
  data: {
    month: '2019-10',
    schoolYear: 2019,
    ledgerSize: 80_000,
    viewVersion: 3,
    figures: [
      { ...books, value: '0.30000000000000004', limit: '0.5' },
      { ...computers, limit: '0.45' },
    ],
  },
};

test('a month is frozen from its very end in Asia/Shanghai on, every figure unrounded', () => {
  expect(given(monthDecider).when(command)).toEqual({ ok: true, events: [frozen] });
});

test('a month is not frozen before its end', () => {
  const now = new Date('2019-10-31T15:59:59.999Z');
  expect(given(monthDecider).when({ ...command, now })).toEqual({ ok: false, refusal: 'MonthNotEnded' });
});

test('the same figures again, in any order and however counted, change nothing', () => {
  const again = { ...command, figures: [books, computers], ledgerSize: 80_001, viewVersion: 4, now: new Date('2020-01-05T00:00:00Z') };
  expect(given(monthDecider, [frozen]).when(again)).toEqual({ ok: true, events: [] });
  const asStored = JSON.parse(canonicalJson(frozen)) as MonthEvent; // its keys stand in another order
  expect(given(monthDecider, [asStored]).when(again)).toEqual({ ok: true, events: [] });
});

test.each([
  ['another value', { figures: [{ ...books, value: 0.3 }, computers] }],
  ['another status', { figures: [{ ...books, status: 'NOT_MET' as const }, computers] }],
  ['a figure fewer', { figures: [books] }],
  ['another school year', { schoolYear: 2018 }],
])('a frozen month is not frozen again with %s', (_, other) => {
  const decision = given(monthDecider, [frozen]).when({ ...command, ...other });
  expect(decision).toEqual({ ok: false, refusal: 'MonthFrozenOtherwise' });
});

test.each<[string, Partial<FreezeMonth>]>([
  ['no month', { month: '2019-13' }],
  ['no figure', { figures: [] }],
  ['a figure twice', { figures: [books, { ...books, value: 0.4 }] }],
  ['a value that is no number', { figures: [{ ...books, value: Number.NaN }] }],
  ['a limit without end', { figures: [{ ...books, limit: Number.POSITIVE_INFINITY }] }],
  ['a goal met without a value', { figures: [{ ...books, value: null }] }],
  ['an id that is no name', { figures: [{ ...books, id: '某学校' }] }],
  ['a ledger of half an entry', { ledgerSize: 0.5 }],
])('%s is malformed', (_, fault) => {
  expect(given(monthDecider).when({ ...command, ...fault })).toEqual({ ok: false, refusal: 'FiguresMalformed' });
});

test('every finite number is frozen as it is and reads back the same', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const decision = given(monthDecider).when({ ...command, figures: [{ ...books, value }] });
      expect(decision.ok).toBe(true);
      expect(figuresOf(figureTexts([{ ...books, value }]))[0]!.value).toBe(value + 0); // −0 is written as 0
    }),
  );
});
