import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type EntryCommand, entryDecider } from './decide.ts';
import type { EntryEvent } from './events.ts';
import { entryStep, evolveEntry } from './state.ts';

const entryId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';
const milestoneId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d12';
const today = '2019-10-15';
const application = {
  entryId,
  kind: 'study',
  level: 'county',
  schoolId: null,
  title: '小班化教学研究',
  budgetFen: 500_000,
  date: '2019-09-02',
  appliedBy: 'p1',
} as const;
const applied: EntryEvent = { type: 'EntryApplied', data: application };
const decision = {
  entryId,
  decision: 'confirmed',
  level: 'county',
  fundingSource: 'public-fund',
  amountFen: 400_000,
  validUntil: '2020-08-31',
  date: '2019-09-20',
  reason: '同意立项',
  decidedBy: 'p2',
} as const;
const confirmed: EntryEvent = { type: 'EntryDecided', data: decision };
const refused: EntryEvent = {
  type: 'EntryDecided',
  data: { ...decision, decision: 'refused', amountFen: 0, fundingSource: 'none', validUntil: null },
};
const funding = { entryId, amountFen: 300_000, date: '2019-10-08', voucher: '拨-1', recordedBy: 'p1' };
const funded: EntryEvent = { type: 'EntryFunded', data: funding };
const milestone = { entryId, milestoneId, due: '2020-01-10', text: '中期检查', plannedBy: 'p1' };
const planned: EntryEvent = { type: 'MilestonePlanned', data: milestone };
const reaching = { entryId, milestoneId, date: '2019-10-15', evidence: '中期报告', recordedBy: 'p1' };
const reached: EntryEvent = { type: 'MilestoneReached', data: reaching };
const renewal = { entryId, validUntil: '2021-08-31', reason: '延长一年', renewedBy: 'p2' };
const withdrawal = { entryId, date: today, reason: '主持人调离', withdrawnBy: 'p2' };
const withdrawn: EntryEvent = { type: 'EntryWithdrawn', data: withdrawal };
const command = <T extends EntryCommand['type']>(type: T, data: Omit<Extract<EntryCommand, { type: T }>, 'type' | 'today'>) =>
  ({ type, today, ...data }) as unknown as EntryCommand;
const on = (...past: EntryEvent[]) => given(entryDecider, past);
const refusal = (code: string) => ({ ok: false, refusal: code });
const nothing = { ok: true, events: [] };

describe('an application', () => {
  test('is made once, and the same again changes nothing', () => {
    expect(on().when(command('apply', application))).toEqual({ ok: true, events: [applied] });
    expect(on(applied).when(command('apply', application))).toEqual(nothing);
    expect(on(applied).when(command('apply', { ...application, budgetFen: 1 }))).toEqual(refusal('EntryExists'));
    expect(on().when(command('apply', { ...application, date: '2019-10-16' }))).toEqual(refusal('DateInFuture'));
  });
  test('is decided by another person, once', () => {
    expect(on(applied).when(command('decide', decision))).toEqual({ ok: true, events: [confirmed] });
    expect(on(applied).when(command('decide', { ...decision, decidedBy: 'p1' }))).toEqual(refusal('EntryDecidedByApplicant'));
    const byNobody = { ...applied, data: { ...applied.data, appliedBy: 'service-7' } } as typeof applied;
    expect(on(byNobody).when(command('decide', decision))).toEqual(refusal('EntryDecidedByApplicant'));
    expect(on(applied, confirmed).when(command('decide', decision))).toEqual(nothing);
    expect(on(applied, confirmed).when(command('decide', { ...decision, amountFen: 1 }))).toEqual(refusal('EntryAlreadyDecided'));
    expect(on().when(command('decide', decision))).toEqual(refusal('EntryUnknown'));
  });
  test('that is refused holds no money and no days', () => {
    expect(on(applied).when(command('decide', { ...decision, decision: 'refused' }))).toEqual({ ok: true, events: [refused] });
  });
  test('is not confirmed to end before it begins', () => {
    expect(on(applied).when(command('decide', { ...decision, validUntil: '2019-09-19' }))).toEqual(refusal('EntryEndsBeforeItBegins'));
  });
});

describe('a confirmed entry', () => {
  const past = [applied, confirmed];
  test('is funded under vouchers up to what was decided', () => {
    expect(on(...past).when(command('fund', funding))).toEqual({ ok: true, events: [funded] });
    expect(on(...past, funded).when(command('fund', funding))).toEqual(nothing);
    expect(on(...past, funded).when(command('fund', { ...funding, amountFen: 1 }))).toEqual(refusal('VoucherUsed'));
    expect(on(...past, funded).when(command('fund', { ...funding, voucher: '拨-2', amountFen: 100_001 }))).toEqual(
      refusal('FundedAboveDecision'),
    );
    expect(on(...past, funded).when(command('fund', { ...funding, voucher: '拨-2', amountFen: 100_000 }))).toMatchObject({ ok: true });
  });
  test('has milestones that are planned and then reached, each once', () => {
    expect(on(...past).when(command('plan', milestone))).toEqual({ ok: true, events: [planned] });
    expect(on(...past, planned).when(command('plan', milestone))).toEqual(nothing);
    expect(on(...past, planned).when(command('plan', { ...milestone, due: '2020-02-01' }))).toEqual(refusal('MilestoneExists'));
    expect(on(...past).when(command('reach', reaching))).toEqual(refusal('MilestoneUnknown'));
    expect(on(...past, planned).when(command('reach', reaching))).toEqual({ ok: true, events: [reached] });
    expect(on(...past, planned, reached).when(command('reach', reaching))).toEqual(nothing);
    expect(on(...past, planned, reached).when(command('reach', { ...reaching, date: '2019-10-14' }))).toEqual(
      refusal('MilestoneAlreadyReached'),
    );
  });
  test('is renewed for longer, never shorter', () => {
    expect(on(...past).when(command('renew', renewal))).toEqual({
      ok: true,
      events: [{ type: 'EntryRenewed', data: { ...renewal, previousUntil: '2020-08-31' } }],
    });
    expect(on(...past).when(command('renew', { ...renewal, validUntil: '2020-08-31' }))).toEqual(nothing);
    expect(on(...past).when(command('renew', { ...renewal, validUntil: '2020-08-30' }))).toEqual(refusal('RenewalShortens'));
    expect(on(...past).when(command('renew', { ...renewal, validUntil: null }))).toMatchObject({ ok: true });
  });
  test('is withdrawn once, and then nothing more is done with it', () => {
    expect(on(...past).when(command('withdraw', withdrawal))).toEqual({ ok: true, events: [withdrawn] });
    expect(on(...past, withdrawn).when(command('withdraw', withdrawal))).toEqual(nothing);
    for (const later of [command('fund', funding), command('plan', milestone), command('renew', renewal), command('decide', decision)])
      expect(on(...past, withdrawn).when(later)).toEqual(refusal('EntryIsWithdrawn'));
  });
});

test.each([[[applied]], [[applied, refused]]])('before it is confirmed nothing is funded, planned or renewed', (past) => {
  for (const later of [command('fund', funding), command('plan', milestone), command('renew', renewal)])
    expect(on(...past).when(later)).toEqual(refusal('EntryNotConfirmed'));
});

test.each([
  ['applied', '2019-10-15', [applied]],
  ['refused', '2019-10-15', [applied, refused]],
  ['confirmed', '2020-08-31', [applied, confirmed]],
  ['expired', '2020-09-01', [applied, confirmed]],
  ['withdrawn', '2020-09-01', [applied, confirmed, withdrawn]],
] as const)('an entry is %s on %s', (step, day, past) => {
  expect(entryStep((past as readonly EntryEvent[]).reduce(evolveEntry, null)!, day)).toBe(step);
});
