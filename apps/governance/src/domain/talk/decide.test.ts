import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { type TalkCommand, talkDecider } from './decide.ts';
import type { TalkEvent } from './events.ts';

const facts = {
  talkId: '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  unitKind: 'office',
  unitId: 'personnel',
  day: '2020-03-02',
  issueId: null,
  reason: '整改逾期',
  record: '',
  heldBy: 'leader',
} as const;
const held: TalkEvent = { type: 'TalkHeld', data: facts };
const command: TalkCommand = { ...facts, today: '2020-03-02' };

test('a talk is recorded once, on its day or after', () => {
  expect(given(talkDecider).when(command)).toEqual({ ok: true, events: [held] });
  expect(given(talkDecider, [held]).when(command)).toEqual({ ok: true, events: [] });
  expect(given(talkDecider, [held]).when({ ...command, unitId: 'finance' })).toEqual({ ok: false, refusal: 'TalkExists' });
  expect(given(talkDecider).when({ ...command, today: '2020-03-01' })).toEqual({ ok: false, refusal: 'DayInFuture' });
});
