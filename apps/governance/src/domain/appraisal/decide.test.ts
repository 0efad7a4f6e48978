import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { appraisalDecider } from './decide.ts';
import type { AppraisalEvent } from './events.ts';

const record = {
  appraisalId: '2019-finance',
  year: 2019,
  office: 'finance',
  items: [{ obligationId: 'jy.s1.4', points: 850, outOf: 1_000 }],
  result: 'good',
  document: '县政教督〔2020〕3号',
} as const;
const items = [...record.items];
const recorded: AppraisalEvent = { type: 'AppraisalRecorded', data: { ...record, items, recordedBy: 'p1' } };
const correction = { ...record, items, result: 'excellent', reason: '复核得分', correctedBy: 'p1' } as const;
const corrected: AppraisalEvent = { type: 'AppraisalCorrected', data: correction };
const on = (...past: AppraisalEvent[]) => given(appraisalDecider, past);

test('an appraisal is recorded once, and the same again changes nothing', () => {
  expect(on().when({ type: 'record', ...recorded.data } as never)).toEqual({ ok: true, events: [recorded] });
  expect(on(recorded).when({ type: 'record', ...recorded.data } as never)).toEqual({ ok: true, events: [] });
});

test('another result is no second record: it is a correction with its reason', () => {
  expect(on(recorded).when({ type: 'record', ...record, items, result: 'fail', recordedBy: 'p1' })).toEqual({
    ok: false,
    refusal: 'AppraisalExists',
  });
  expect(on(recorded).when({ type: 'correct', ...correction })).toEqual({ ok: true, events: [corrected] });
  expect(on(recorded, corrected).when({ type: 'correct', ...correction })).toEqual({ ok: true, events: [] });
});

test('nothing is corrected that was not recorded', () => {
  expect(on().when({ type: 'correct', ...correction })).toEqual({ ok: false, refusal: 'AppraisalUnknown' });
});

test('no obligation has more points than there are, or stands twice', () => {
  const tooMany = [{ obligationId: 'jy.s1.4', points: 1_001, outOf: 1_000 }];
  expect(on().when({ type: 'record', ...record, items: tooMany, recordedBy: 'p1' })).toEqual({ ok: false, refusal: 'PointsAboveMaximum' });
  expect(on().when({ type: 'record', ...record, items: [...items, ...items], recordedBy: 'p1' })).toEqual({
    ok: false,
    refusal: 'ObligationTwice',
  });
});
