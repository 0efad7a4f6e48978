import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type IssueCommand, issueDecider } from './decide.ts';
import type { IssueEvent } from './events.ts';

const issueId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const evidenceIds = ['3a0cf1de-0b0c-4b7e-8e3e-0a9f3a1c2d44'];
const facts = {
  issueId,
  source: 'inspection',
  officeId: 'basic-education',
  schoolId: null,
  obligationId: 'jt.m2.4',
  due: '2019-11-30',
  title: '中途调班未审批',
  description: '',
  openedBy: 'inspector',
} as const;
const opened: IssueEvent = { type: 'IssueOpened', data: facts };
const analysed: IssueEvent = { type: 'IssueAnalysed', data: { issueId, cause: '制度不全', measure: '补办审批', analysedBy: 'li' } };
const submitted = (round: number, submittedBy = 'wang'): IssueEvent => ({
  type: 'RectificationSubmitted',
  data: { issueId, round, measures: '已补办', evidenceIds, submittedBy },
});
const failed: IssueEvent = {
  type: 'RectificationFailed',
  data: { issueId, round: 1, reason: '仍缺两份', due: '2019-12-20', checkedBy: 'zhao' },
};
const closed = (round: number): IssueEvent => ({
  type: 'RectificationClosed',
  data: { issueId, round, finding: '属实', day: '2019-12-01', checkedBy: 'zhao' },
});
const accepted = (...events: IssueEvent[]) => ({ ok: true, events });
const refused = (refusal: string) => ({ ok: false, refusal });
const open: IssueCommand = { do: 'open', today: '2019-11-01', ...facts };
const submit: IssueCommand = { do: 'submit', issueId, measures: '已补办', evidenceIds, by: 'wang' };
const pass = (by: string): IssueCommand => ({ do: 'check', issueId, text: '属实', due: null, today: '2019-12-01', by });
const fail = (by: string, due = '2019-12-20'): IssueCommand => ({ do: 'check', issueId, text: '仍缺两份', due, today: '2019-12-01', by });

describe('an issue', () => {
  test('is opened once, and not with a due day that is over', () => {
    expect(given(issueDecider).when(open)).toEqual(accepted(opened));
    expect(given(issueDecider, [opened]).when(open)).toEqual(accepted());
    expect(given(issueDecider, [opened]).when({ ...open, title: '别的' })).toEqual(refused('IssueExists'));
    expect(given(issueDecider).when({ ...open, today: '2019-12-01' })).toEqual(refused('DueInPast'));
  });

  test('is analysed anew until a rectification lies with its checker', () => {
    const analyse: IssueCommand = { do: 'analyse', issueId, cause: '制度不全', measure: '补办审批', by: 'li' };
    expect(given(issueDecider, [opened]).when(analyse)).toEqual(accepted(analysed));
    expect(given(issueDecider, [opened, analysed]).when(analyse)).toEqual(accepted());
    expect(given(issueDecider, [opened, submitted(1)]).when(analyse)).toEqual(refused('RectificationUnderCheck'));
    expect(given(issueDecider).when(analyse)).toEqual(refused('IssueUnknown'));
  });

  test('takes one rectification at a time', () => {
    expect(given(issueDecider, [opened]).when(submit)).toEqual(accepted(submitted(1)));
    expect(given(issueDecider, [opened, submitted(1)]).when(submit)).toEqual(accepted());
    expect(given(issueDecider, [opened, submitted(1)]).when({ ...submit, by: 'li' })).toEqual(refused('RectificationUnderCheck'));
    expect(given(issueDecider, [opened, submitted(1), failed]).when(submit)).toEqual(accepted(submitted(2)));
    expect(given(issueDecider, [opened, submitted(1), closed(1)]).when(submit)).toEqual(refused('IssueClosed'));
  });

  test('is closed by a second person only: nobody who analysed it or handed in any of its rectifications', () => {
    const past = [opened, analysed, submitted(1), failed, submitted(2, 'chen')];
    for (const by of ['li', 'wang', 'chen']) {
      expect(given(issueDecider, past).when(pass(by))).toEqual(refused('CheckedByOwnHand'));
      expect(given(issueDecider, past).when(fail(by))).toEqual(refused('CheckedByOwnHand'));
    }
    expect(given(issueDecider, past).when(pass('zhao'))).toEqual(accepted(closed(2)));
    expect(given(issueDecider, [...past, closed(2)]).when(pass('zhao'))).toEqual(accepted());
    expect(given(issueDecider, [...past, closed(2)]).when(fail('zhao'))).toEqual(refused('IssueClosed'));
  });

  test('is open again, with a new due day, after a check that it failed', () => {
    expect(given(issueDecider, [opened, submitted(1)]).when(fail('zhao'))).toEqual(accepted(failed));
    expect(given(issueDecider, [opened, submitted(1)]).when(fail('zhao', '2019-11-30'))).toEqual(refused('DueInPast'));
    expect(given(issueDecider, [opened, submitted(1), failed]).when(pass('zhao'))).toEqual(refused('NothingToCheck'));
    expect(given(issueDecider, [opened]).when(pass('zhao'))).toEqual(refused('NothingToCheck'));
  });
});
