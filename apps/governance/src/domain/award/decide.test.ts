import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type AwardCommand, awardDecider } from './decide.ts';
import type { AwardEvent } from './events.ts';
import { awardStep, boundFen, evolveAward } from './state.ts';

const awardId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';
const schoolId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d12';
const proposal = { awardId, fundId: '2019-0f3a5b7c9d1e', schoolId, amountFen: 500_000, basis: '三三三全部完成', proposedBy: 'p1' };
const proposed: AwardEvent = { type: 'AwardProposed', data: proposal };
const approval = { awardId, decision: 'approved', amountFen: 400_000, reason: '同意', decidedBy: 'p2' } as const;
const approved: AwardEvent = { type: 'AwardDecided', data: approval };
const refused: AwardEvent = { type: 'AwardDecided', data: { ...approval, decision: 'refused', amountFen: 0 } };
const decide: AwardCommand = { type: 'decide', freeFen: 1_000_000, ...approval };
const payment = { awardId, amountFen: 150_000, date: '2019-10-08', voucher: '拨-7', paidBy: 'p1' };
const pay: AwardCommand = { type: 'pay', today: '2019-10-15', isVoucherUsed: false, ...payment };
const paid: AwardEvent = { type: 'AwardPaid', data: { ...payment, schoolId } };
const revoke: AwardCommand = { type: 'revoke', awardId, reason: '材料不实', revokedBy: 'p2' };
const revoked: AwardEvent = { type: 'AwardRevoked', data: { awardId, paidFen: 150_000, reason: '材料不实', revokedBy: 'p2' } };
const on = (...past: AwardEvent[]) => given(awardDecider, past);
const refusal = (code: string) => ({ ok: false, refusal: code });
const nothing = { ok: true, events: [] };

describe('an award', () => {
  test('is proposed once, and the same again changes nothing', () => {
    expect(on().when({ type: 'propose', ...proposal })).toEqual({ ok: true, events: [proposed] });
    expect(on(proposed).when({ type: 'propose', ...proposal })).toEqual(nothing);
    expect(on(proposed).when({ type: 'propose', ...proposal, amountFen: 1 })).toEqual(refusal('AwardExists'));
  });
  test('that nobody proposed is neither decided, paid nor revoked', () => {
    for (const command of [decide, pay, revoke]) expect(on().when(command)).toEqual(refusal('AwardUnknown'));
  });
});

describe('a decision', () => {
  test('is made by another person than the one who proposed', () => {
    expect(on(proposed).when(decide)).toEqual({ ok: true, events: [approved] });
    expect(on(proposed).when({ ...decide, decidedBy: 'p1' })).toEqual(refusal('DecidedByProposer'));
    const byNobody: AwardEvent = { type: 'AwardProposed', data: { ...proposal, proposedBy: 'local-operator' } };
    expect(on(byNobody).when(decide)).toEqual(refusal('DecidedByProposer'));
    expect(on(byNobody).when({ ...decide, decision: 'refused' })).toEqual({ ok: true, events: [refused] });
    expect(on(proposed).when({ ...decide, decidedBy: 'p1', decision: 'refused' })).toEqual(refusal('DecidedByProposer'));
  });
  test('the same again changes nothing, and another is refused', () => {
    expect(on(proposed, approved).when(decide)).toEqual(nothing);
    expect(on(proposed, approved).when({ ...decide, amountFen: 300_000 })).toEqual(refusal('AwardAlreadyDecided'));
    expect(on(proposed, approved).when({ ...decide, decision: 'refused' })).toEqual(refusal('AwardAlreadyDecided'));
  });
  test('approves at most what was proposed and what the fund still has', () => {
    expect(on(proposed).when({ ...decide, amountFen: 500_001 })).toEqual(refusal('AwardAboveProposal'));
    expect(on(proposed).when({ ...decide, freeFen: 399_999 })).toEqual(refusal('AwardAboveBudget'));
    expect(on(proposed).when({ ...decide, freeFen: 400_000 })).toMatchObject({ ok: true });
    expect(on(proposed).when({ ...decide, amountFen: 0 })).toEqual(refusal('AwardAmountMissing'));
  });
  test('that refuses binds no money, whatever amount was typed', () => {
    expect(on(proposed).when({ ...decide, decision: 'refused' })).toEqual({ ok: true, events: [refused] });
  });
  test('does not come after a revocation', () => {
    expect(on(proposed, revoked).when(decide)).toEqual(refusal('AwardIsRevoked'));
  });
});

describe('a payment', () => {
  test('is made in parts up to what was decided', () => {
    expect(on(proposed, approved).when(pay)).toEqual({ ok: true, events: [paid] });
    expect(on(proposed, approved, paid).when({ ...pay, voucher: '拨-8', amountFen: 250_000 })).toMatchObject({ ok: true });
    expect(on(proposed, approved, paid).when({ ...pay, voucher: '拨-8', amountFen: 250_001 })).toEqual(refusal('PaidAboveAward'));
  });
  test('under the same voucher is made once', () => {
    expect(on(proposed, approved, paid).when(pay)).toEqual(nothing);
    expect(on(proposed, approved, paid).when({ ...pay, amountFen: 1 })).toEqual(refusal('VoucherUsed'));
    expect(on(proposed, approved).when({ ...pay, isVoucherUsed: true })).toEqual(refusal('VoucherUsed'));
  });
  test('is not made before the decision, after a refusal or after a revocation', () => {
    expect(on(proposed).when(pay)).toEqual(refusal('AwardNotApproved'));
    expect(on(proposed, refused).when(pay)).toEqual(refusal('AwardNotApproved'));
    expect(on(proposed, approved, revoked).when(pay)).toEqual(refusal('AwardIsRevoked'));
  });
  test('of a later day is not recorded yet', () => {
    expect(on(proposed, approved).when({ ...pay, date: '2019-10-16' })).toEqual(refusal('BookedInFuture'));
  });
});

describe('a revocation', () => {
  test('keeps what was paid, and the same again changes nothing', () => {
    expect(on(proposed, approved, paid).when(revoke)).toEqual({ ok: true, events: [revoked] });
    expect(on(proposed, approved, paid, revoked).when(revoke)).toEqual(nothing);
  });
  test('of a refused award has no object', () => {
    expect(on(proposed, refused).when(revoke)).toEqual(refusal('AwardNotApproved'));
  });
});

test.each([
  ['proposed', 0, [proposed]],
  ['refused', 0, [proposed, refused]],
  ['approved', 400_000, [proposed, approved]],
  ['part-paid', 400_000, [proposed, approved, paid]],
  ['paid', 400_000, [proposed, approved, paid, { ...paid, data: { ...paid.data, voucher: '拨-8', amountFen: 250_000 } }]],
  ['revoked', 150_000, [proposed, approved, paid, revoked]],
] as const)('an award stands at %s and binds %i fen of its fund', (step, bound, past) => {
  const award = (past as readonly AwardEvent[]).reduce(evolveAward, null)!;
  expect([awardStep(award), boundFen(award)]).toEqual([step, bound]);
});
