import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { commendationDecider } from './decide.ts';
import type { CommendationEvent } from './events.ts';

const commendation = {
  commendationId: '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11',
  recipientKind: 'school',
  recipientId: '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d12',
  title: '均衡发展先进学校',
  basis: '年度评估',
  date: '2019-09-10',
  decidedBy: 'p1',
} as const;
const givenBefore: CommendationEvent = { type: 'CommendationGiven', data: commendation };
const command = { ...commendation, today: '2019-10-15' };

test('a commendation is given once, and the same again changes nothing', () => {
  expect(given(commendationDecider).when(command)).toEqual({ ok: true, events: [givenBefore] });
  expect(given(commendationDecider, [givenBefore]).when(command)).toEqual({ ok: true, events: [] });
});

test('one id is one commendation, and none is given ahead of its day', () => {
  expect(given(commendationDecider, [givenBefore]).when({ ...command, date: '2019-09-11' })).toEqual({
    ok: false,
    refusal: 'CommendationExists',
  });
  expect(given(commendationDecider).when({ ...command, date: '2019-10-16' })).toEqual({ ok: false, refusal: 'DateInFuture' });
});
