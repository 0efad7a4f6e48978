import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { expertVisitDecider } from './decide.ts';
import type { ExpertVisitEvent } from './events.ts';

const visit = {
  visitId: '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11',
  schoolId: '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d12',
  date: '2019-10-10',
  kind: 'diagnosis',
  experts: 3,
  findings: '课程开设齐全',
  recordedBy: 'p1',
} as const;
const held: ExpertVisitEvent = { type: 'ExpertVisitHeld', data: visit };
const command = { ...visit, today: '2019-10-15' };

test('an expert visit is recorded once, and the same again changes nothing', () => {
  expect(given(expertVisitDecider).when(command)).toEqual({ ok: true, events: [held] });
  expect(given(expertVisitDecider, [held]).when(command)).toEqual({ ok: true, events: [] });
});

test('one id is one visit, and none is recorded ahead of its day', () => {
  expect(given(expertVisitDecider, [held]).when({ ...command, kind: 'training' })).toEqual({ ok: false, refusal: 'ExpertVisitExists' });
  expect(given(expertVisitDecider).when({ ...command, date: '2019-10-16' })).toEqual({ ok: false, refusal: 'DateInFuture' });
});
