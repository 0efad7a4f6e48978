import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type FundCommand, fundDecider } from './decide.ts';
import type { FundEvent } from './events.ts';

const fundId = '2019-0f3a5b7c9d1e';
const schoolId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';
const budget = { fundId, year: 2019, name: '装备专项', kind: 'special', amountFen: 1_000_000, setBy: 'p1' } as const;
const set: FundEvent = { type: 'BudgetSet', data: budget };
const booking = {
  fundId,
  kind: 'spent',
  schoolId: null,
  amountFen: 600_000,
  date: '2019-10-08',
  voucher: '记-101',
  purpose: '购置实验桌',
  exception: null,
  recordedBy: 'p1',
} as const;
const spend: FundCommand = { type: 'spend', today: '2019-10-15', ...booking };
const spent: FundEvent = { type: 'FundSpent', data: { ...booking, overBudgetFen: 0 } };
const change = { type: 'change', fundId, amountFen: 1_500_000, reason: '上级追加', changedBy: 'p1', awardedFen: 0 } as const;
const on = (...past: FundEvent[]) => given(fundDecider, past);
const refusal = (code: string) => ({ ok: false, refusal: code });

describe('a budget', () => {
  test('is set once, and the same again changes nothing', () => {
    expect(on().when({ type: 'set', ...budget })).toEqual({ ok: true, events: [set] });
    expect(on(set).when({ type: 'set', ...budget })).toEqual({ ok: true, events: [] });
  });
  test('is not set anew with another amount or kind: a change needs its reason', () => {
    expect(on(set).when({ type: 'set', ...budget, amountFen: 2 })).toEqual(refusal('FundExists'));
    expect(on(set).when({ type: 'set', ...budget, kind: 'award' })).toEqual(refusal('FundExists'));
  });
  test('is changed with a reason and keeps what it was', () => {
    const { type: _, awardedFen: _awarded, ...data } = change;
    expect(on(set).when(change)).toEqual({ ok: true, events: [{ type: 'BudgetChanged', data: { ...data, previousFen: 1_000_000 } }] });
  });
  test('is not changed to what it is, nor below what is booked or awarded', () => {
    expect(on(set).when({ ...change, amountFen: 1_000_000 })).toEqual(refusal('BudgetUnchanged'));
    expect(on(set, spent).when({ ...change, amountFen: 599_999 })).toEqual(refusal('BudgetBelowBookings'));
    expect(on(set).when({ ...change, amountFen: 700_000, awardedFen: 700_001 })).toEqual(refusal('BudgetBelowBookings'));
    expect(on(set, spent).when({ ...change, amountFen: 600_000 })).toMatchObject({ ok: true });
  });
  test('of no fund is not changed', () => {
    expect(on().when(change)).toEqual(refusal('FundUnknown'));
  });
  test('may grow towards what an exception booked over it', () => {
    const over: FundEvent = { type: 'FundSpent', data: { ...spent.data, voucher: '记-102', overBudgetFen: 200_000, exception: '抢险' } };
    expect(on(set, spent, over).when({ ...change, amountFen: 1_100_000 })).toMatchObject({ ok: true });
  });
});

describe('spending', () => {
  test('is booked under its voucher, and the same again changes nothing', () => {
    expect(on(set).when(spend)).toEqual({ ok: true, events: [spent] });
    expect(on(set, spent).when(spend)).toEqual({ ok: true, events: [] });
  });
  test('is not booked twice under one voucher with other figures', () => {
    expect(on(set, spent).when({ ...spend, amountFen: 1 })).toEqual(refusal('VoucherUsed'));
    expect(on(set, spent).when({ ...spend, date: '2019-10-09' })).toEqual(refusal('VoucherUsed'));
    expect(on(set, spent).when({ ...spend, schoolId })).toEqual(refusal('VoucherUsed'));
  });
  test('under one voucher may be allotted and spent', () => {
    expect(on(set, spent).when({ ...spend, kind: 'allotted' })).toMatchObject({ ok: true, events: [{ type: 'FundSpent' }] });
  });
  test('up to the last fen of the budget is accepted, one fen more is not', () => {
    expect(on(set, spent).when({ ...spend, voucher: '记-102', amountFen: 400_000 })).toMatchObject({ ok: true });
    expect(on(set, spent).when({ ...spend, voucher: '记-102', amountFen: 400_001 })).toEqual(refusal('BudgetExceeded'));
  });
  test('over the budget is booked with its exception and by how much', () => {
    const decision = on(set, spent).when({ ...spend, voucher: '记-102', exception: '抢险修缮' });
    expect(decision).toMatchObject({ ok: true, events: [{ data: { overBudgetFen: 200_000, exception: '抢险修缮' } }] });
  });
  test('within the budget takes no exception', () => {
    expect(on(set).when({ ...spend, exception: '备用' })).toEqual(refusal('ExceptionNotNeeded'));
  });
  test('of a later day is not booked yet', () => {
    expect(on(set).when({ ...spend, date: '2019-10-16' })).toEqual(refusal('BookedInFuture'));
    expect(on(set).when({ ...spend, date: '2019-10-15' })).toMatchObject({ ok: true });
  });
  test('out of an award fund to a school goes by an award', () => {
    const ofAwards: FundEvent = { type: 'BudgetSet', data: { ...budget, kind: 'award' } };
    expect(on(ofAwards).when({ ...spend, kind: 'allotted' })).toEqual(refusal('AwardFundNeedsAward'));
    expect(on(ofAwards).when(spend)).toMatchObject({ ok: true });
  });
  test('of no fund is not booked', () => {
    expect(on().when(spend)).toEqual(refusal('FundUnknown'));
  });
});
