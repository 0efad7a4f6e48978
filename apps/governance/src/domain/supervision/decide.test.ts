import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type SupervisionCommand, supervisionDecider } from './decide.ts';
import type { SupervisionEvent } from './events.ts';

const itemId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const facts = {
  itemId,
  unitKind: 'office',
  unitId: 'finance',
  due: '2020-02-01',
  issueId: null,
  demand: '说明专项经费拨付进度',
  openedBy: 'office',
} as const;
const opened: SupervisionEvent = { type: 'SupervisionOpened', data: facts };
const answered = (round: number): SupervisionEvent => ({
  type: 'SupervisionAnswered',
  data: { itemId, round, answer: '已拨付', evidenceIds: [], answeredBy: 'wang' },
});
const returned: SupervisionEvent = {
  type: 'SupervisionReturned',
  data: { itemId, round: 1, reason: '缺凭证', due: '2020-02-20', returnedBy: 'zhao' },
};
const closed = (round: number): SupervisionEvent => ({
  type: 'SupervisionClosed',
  data: { itemId, round, conclusion: '属实', day: '2020-01-20', closedBy: 'zhao' },
});
const accepted = (...events: SupervisionEvent[]) => ({ ok: true, events });
const refused = (refusal: string) => ({ ok: false, refusal });
const open: SupervisionCommand = { do: 'open', today: '2020-01-15', ...facts };
const answer: SupervisionCommand = { do: 'answer', itemId, answer: '已拨付', evidenceIds: [], by: 'wang' };
const close = (by: string): SupervisionCommand => ({ do: 'close', itemId, conclusion: '属实', today: '2020-01-20', by });
const giveBack = (by: string, due = '2020-02-20'): SupervisionCommand => ({
  do: 'return',
  itemId,
  reason: '缺凭证',
  due,
  today: '2020-01-20',
  by,
});

describe('a supervised item', () => {
  test('is opened once, with a day to come', () => {
    expect(given(supervisionDecider).when(open)).toEqual(accepted(opened));
    expect(given(supervisionDecider, [opened]).when(open)).toEqual(accepted());
    expect(given(supervisionDecider, [opened]).when({ ...open, demand: '别的' })).toEqual(refused('SupervisionExists'));
    expect(given(supervisionDecider).when({ ...open, today: '2020-02-02' })).toEqual(refused('DueInPast'));
  });

  test('is answered, and again after the answer was returned', () => {
    expect(given(supervisionDecider).when(answer)).toEqual(refused('SupervisionUnknown'));
    expect(given(supervisionDecider, [opened]).when(answer)).toEqual(accepted(answered(1)));
    expect(given(supervisionDecider, [opened, answered(1)]).when(answer)).toEqual(accepted());
    expect(given(supervisionDecider, [opened, answered(1)]).when({ ...answer, answer: '又' })).toEqual(refused('AnswerUnderReview'));
    expect(given(supervisionDecider, [opened, answered(1), returned]).when(answer)).toEqual(accepted(answered(2)));
  });

  test('is judged by somebody who did not answer it', () => {
    expect(given(supervisionDecider, [opened]).when(close('zhao'))).toEqual(refused('SupervisionNotAnswered'));
    expect(given(supervisionDecider, [opened, answered(1)]).when(close('wang'))).toEqual(refused('ClosedByOwnHand'));
    const byNobody = { ...answered(1), data: { ...answered(1).data, answeredBy: 'service-7' } } as SupervisionEvent;
    expect(given(supervisionDecider, [opened, byNobody]).when(close('li'))).toEqual(refused('ClosedByOwnHand'));
    expect(given(supervisionDecider, [opened, byNobody]).when(giveBack('li'))).toMatchObject({ ok: true });
    expect(given(supervisionDecider, [opened, answered(1)]).when(giveBack('wang'))).toEqual(refused('ClosedByOwnHand'));
    expect(given(supervisionDecider, [opened, answered(1)]).when(giveBack('zhao'))).toEqual(accepted(returned));
    expect(given(supervisionDecider, [opened, answered(1)]).when(giveBack('zhao', '2020-01-19'))).toEqual(refused('DueInPast'));
    expect(given(supervisionDecider, [opened, answered(1)]).when(close('zhao'))).toEqual(accepted(closed(1)));
  });

  test('stays closed', () => {
    const past = [opened, answered(1), closed(1)];
    expect(given(supervisionDecider, past).when(close('zhao'))).toEqual(accepted());
    expect(given(supervisionDecider, past).when(answer)).toEqual(refused('SupervisionIsClosed'));
  });
});
