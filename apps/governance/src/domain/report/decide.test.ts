import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type ReportCommand, reportDecider } from './decide.ts';
import type { ReportEvent } from './events.ts';

const reportId = 'office-personnel-2019-10';
const facts = {
  reportId,
  unitKind: 'office',
  unitId: 'personnel',
  month: '2019-10',
  due: '2019-11-05',
  numbers: [{ obligationId: 'jt.m3.1', value: '0.42', light: 'amber' }],
  tasksDue: ['jt-m3-1'],
  tasksLate: [],
  issuesOpen: [],
  draftedBy: 'wang',
} as const;
type Drafted = Extract<ReportEvent, { type: 'ReportDrafted' }>['data'];
const data = facts as unknown as Drafted;
const drafted: ReportEvent = { type: 'ReportDrafted', data };
const line = { taskId: 'jt-m3-1', progress: '完成方案', percent: 40, problems: '', next: '实施' };
const text = { summary: '本月完成交流方案。', lines: [line] };
const written: ReportEvent = { type: 'ReportWritten', data: { reportId, ...text, writtenBy: 'wang' } };
const submitted = (round: number, day: string, daysLate: number): ReportEvent => ({
  type: 'ReportSubmitted',
  data: { reportId, round, day, daysLate, submittedBy: 'wang' },
});
const returned: ReportEvent = { type: 'ReportReturned', data: { reportId, round: 1, reason: '缺完成率', returnedBy: 'li' } };
const acceptedEvent: ReportEvent = { type: 'ReportAccepted', data: { reportId, round: 1, acceptedBy: 'li' } };
const accepted = (...events: ReportEvent[]) => ({ ok: true, events });
const refused = (refusal: string) => ({ ok: false, refusal });
const draft: ReportCommand = { do: 'draft', thisMonth: '2019-10', ...data };
const write: ReportCommand = { do: 'write', reportId, text, by: 'wang' };
const submit = (today: string): ReportCommand => ({ do: 'submit', reportId, today, by: 'wang' });
const giveBack: ReportCommand = { do: 'return', reportId, reason: '缺完成率', by: 'li' };
const take: ReportCommand = { do: 'accept', reportId, by: 'li' };

describe('a monthly report', () => {
  test('is drafted from the data, anew where the data moved, and not before its month', () => {
    expect(given(reportDecider).when(draft)).toEqual(accepted(drafted));
    expect(given(reportDecider, [drafted]).when(draft)).toEqual(accepted());
    const moved = { ...data, tasksLate: ['jt-m3-1'] };
    expect(given(reportDecider, [drafted, written]).when({ ...draft, ...moved })).toEqual(accepted({ type: 'ReportDrafted', data: moved }));
    expect(given(reportDecider).when({ ...draft, thisMonth: '2019-09' })).toEqual(refused('MonthNotBegun'));
    expect(given(reportDecider, [drafted, written, submitted(1, '2019-11-01', 0)]).when(draft)).toEqual(refused('ReportHandedIn'));
  });

  test('is written until it is handed in', () => {
    expect(given(reportDecider).when(write)).toEqual(refused('ReportNotDrafted'));
    expect(given(reportDecider, [drafted]).when(write)).toEqual(accepted(written));
    expect(given(reportDecider, [drafted, written]).when(write)).toEqual(accepted());
    expect(given(reportDecider, [drafted, written, submitted(1, '2019-11-01', 0)]).when(write)).toEqual(refused('ReportHandedIn'));
  });

  test('counts its days late from the day after the due day', () => {
    const past = [drafted, written];
    expect(given(reportDecider, past).when(submit('2019-11-05'))).toEqual(accepted(submitted(1, '2019-11-05', 0)));
    expect(given(reportDecider, past).when(submit('2019-11-20'))).toEqual(accepted(submitted(1, '2019-11-20', 15)));
    expect(given(reportDecider, [drafted]).when(submit('2019-11-05'))).toEqual(refused('ReportEmpty'));
    expect(given(reportDecider, [...past, submitted(1, '2019-11-05', 0)]).when(submit('2019-11-06'))).toEqual(accepted());
  });

  test('is returned with a reason, written on and handed in again', () => {
    const past = [drafted, written, submitted(1, '2019-11-05', 0)];
    expect(given(reportDecider, past).when(giveBack)).toEqual(accepted(returned));
    expect(given(reportDecider, [...past, returned]).when(giveBack)).toEqual(refused('ReportNotSubmitted'));
    expect(given(reportDecider, [...past, returned]).when({ ...write, text: { ...text, summary: '补充' } })).toMatchObject({ ok: true });
    expect(given(reportDecider, [...past, returned]).when(submit('2019-11-08'))).toEqual(accepted(submitted(2, '2019-11-08', 3)));
  });

  test('is accepted by no hand that wrote or submitted it, and never a report that nobody in person handed in', () => {
    const handIn = (writtenBy: string, submittedBy: string): ReportEvent[] => [
      drafted,
      { type: 'ReportWritten', data: { reportId, ...text, writtenBy } },
      { type: 'ReportSubmitted', data: { reportId, round: 1, day: '2019-11-05', daysLate: 0, submittedBy } },
    ];
    for (const [writer, submitter] of [
      ['li', 'wang'],
      ['wang', 'li'],
      ['local-operator', 'wang'],
      ['wang', 'service-7'],
    ] as const)
      expect(given(reportDecider, handIn(writer, submitter)).when(take)).toEqual(refused('AcceptedByOwnHand'));
    expect(given(reportDecider, handIn('li', 'wang')).when(giveBack)).toMatchObject({ ok: true });
  });

  test('is accepted once, and stays as it is', () => {
    const past = [drafted, written, submitted(1, '2019-11-05', 0)];
    expect(given(reportDecider, past).when(take)).toEqual(accepted(acceptedEvent));
    expect(given(reportDecider, [...past, acceptedEvent]).when(take)).toEqual(accepted());
    for (const [command, refusal] of [
      [giveBack, 'ReportIsAccepted'],
      [submit('2019-11-06'), 'ReportIsAccepted'],
      [write, 'ReportHandedIn'],
    ] as const)
      expect(given(reportDecider, [...past, acceptedEvent]).when(command)).toEqual(refused(refusal));
    expect(given(reportDecider, [drafted]).when(take)).toEqual(refused('ReportNotSubmitted'));
  });
});
