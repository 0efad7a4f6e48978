import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type MeetingCommand, meetingDecider } from './decide.ts';
import type { MeetingEvent } from './events.ts';

const meetingId = 'meeting-2019-4';
const facts = {
  meetingId,
  year: 2019,
  quarter: 4,
  day: '2019-10-24',
  tasksLate: [],
  reportsMissing: [],
  issuesOpen: [],
  remarks: '',
  calledBy: 'li',
};
const called: MeetingEvent = { type: 'MeetingCalled', data: facts };
const result = {
  meetingId,
  day: '2019-10-24',
  officesPresent: ['basic-education'],
  minutes: '通报进度。',
  decisions: [{ decisionId: '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11', officeId: 'personnel', due: '2019-12-31' }],
  decisionTexts: ['完成交流方案'],
  recordedBy: 'li',
};
const held: MeetingEvent = { type: 'MeetingHeld', data: result };
const call: MeetingCommand = { do: 'call', ...facts };
const hold: MeetingCommand = { do: 'hold', today: '2019-10-25', ...result };
const accepted = (...events: MeetingEvent[]) => ({ ok: true, events });
const refused = (refusal: string) => ({ ok: false, refusal });

describe('a quarterly meeting', () => {
  test('is called for a day of its quarter, and moved until it is held', () => {
    expect(given(meetingDecider).when(call)).toEqual(accepted(called));
    expect(given(meetingDecider, [called]).when(call)).toEqual(accepted());
    expect(given(meetingDecider, [called]).when({ ...call, day: '2019-12-31' })).toMatchObject({ ok: true, events: [{}] });
    expect(given(meetingDecider).when({ ...call, day: '2020-01-01' })).toEqual(refused('DayOutsideQuarter'));
    expect(given(meetingDecider).when({ ...call, day: '2019-09-30' })).toEqual(refused('DayOutsideQuarter'));
    expect(given(meetingDecider, [called, held]).when(call)).toEqual(refused('MeetingIsHeld'));
  });

  test('is held once, on its day or after, with minutes and decisions', () => {
    expect(given(meetingDecider).when(hold)).toEqual(refused('MeetingNotCalled'));
    expect(given(meetingDecider, [called]).when(hold)).toEqual(accepted(held));
    expect(given(meetingDecider, [called]).when({ ...hold, today: '2019-10-23' })).toEqual(refused('DayInFuture'));
    expect(given(meetingDecider, [called, held]).when(hold)).toEqual(accepted());
    expect(given(meetingDecider, [called, held]).when({ ...hold, minutes: '别的' })).toEqual(refused('MeetingIsHeld'));
  });
});
