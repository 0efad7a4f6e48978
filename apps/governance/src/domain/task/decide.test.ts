import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type TaskCommand, taskDecider } from './decide.ts';
import type { TaskEvent } from './events.ts';

const taskId = '2019-jt.m1.4-1';
const evidence = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const facts = {
  taskId,
  schoolYear: 2019,
  kind: 'task' as const,
  obligationId: 'jt.m1.4',
  packId: 'jintang-2018',
  packVersion: '2018-1',
  frequency: 'per_year',
  leadOffice: 'equipment-centre',
  coOffices: [],
  personId: null,
  due: '2020-08-31',
};
const assigned: TaskEvent = { type: 'TaskAssigned', data: facts };
const closed: TaskEvent = { type: 'TaskClosed', data: { taskId, closedBy: 'wang', evidenceIds: [evidence], note: '' } };
const confirmed: TaskEvent = { type: 'TaskConfirmed', data: { taskId, confirmedBy: 'li' } };
const cancelled: TaskEvent = { type: 'TaskCancelled', data: { taskId, reason: '重复' } };
const assign: TaskCommand = { do: 'assign', ...facts };
const close: TaskCommand = { do: 'close', taskId, evidenceIds: [evidence], note: '', by: 'wang', areOfTask: true };
const report: TaskCommand = {
  do: 'report',
  taskId,
  percent: 40,
  numbers: [{ label: '已配备班级', value: '12', unit: '个' }],
  evidenceIds: [],
  note: '',
  areOfTask: true,
};
const confirm = (by: string): TaskCommand => ({ do: 'confirm', taskId, by });
const because = (what: 'return' | 'reopen' | 'cancel'): TaskCommand => ({ do: what, taskId, reason: '缺清单' });
const after = (...past: TaskEvent[]) => given(taskDecider, past);
const refused = (refusal: string) => ({ ok: false, refusal });

describe('a task', () => {
  test('is assigned once', () => {
    expect(after().when(assign)).toEqual({ ok: true, events: [assigned] });
    expect(after(assigned).when({ ...assign, due: '2020-01-31' })).toEqual({ ok: true, events: [] });
  });

  test('that nobody assigned can do nothing', () => {
    for (const command of [close, report, confirm('li'), because('return'), because('cancel'), because('reopen')])
      expect(after().when(command)).toEqual(refused('TaskUnknown'));
  });

  test('tells its progress in numbers while it is open', () => {
    expect(after(assigned).when(report)).toMatchObject({ ok: true, events: [{ type: 'TaskProgressReported', data: { percent: 40 } }] });
    expect(after(assigned, closed).when(report)).toEqual(refused('TaskNotOpen'));
    expect(after(assigned).when({ ...report, areOfTask: false })).toEqual(refused('EvidenceUnknown'));
  });

  test('is closed with proof: a file, or a note', () => {
    expect(after(assigned).when(close)).toEqual({ ok: true, events: [closed] });
    expect(after(assigned).when({ ...close, evidenceIds: [] })).toEqual(refused('ProofMissing'));
    expect(after(assigned).when({ ...close, evidenceIds: [], note: '见通知' })).toMatchObject({ ok: true });
    expect(after(assigned).when({ ...close, areOfTask: false })).toEqual(refused('EvidenceUnknown'));
    expect(after(assigned, closed).when(close)).toEqual({ ok: true, events: [] });
    expect(after(assigned, cancelled).when(close)).toEqual(refused('TaskNotOpen'));
  });

  test('is confirmed by another hand than the one that closed it', () => {
    expect(after(assigned).when(confirm('li'))).toEqual(refused('TaskNotClosed'));
    expect(after(assigned, closed).when(confirm('wang'))).toEqual(refused('OwnWork'));
    const byNobody = { ...closed, data: { ...closed.data, closedBy: 'local-operator' } } as typeof closed;
    expect(after(assigned, byNobody).when(confirm('li'))).toEqual(refused('OwnWork'));
    expect(after(assigned, closed).when(confirm('li'))).toEqual({ ok: true, events: [confirmed] });
    expect(after(assigned, closed, confirmed).when(confirm('li'))).toEqual({ ok: true, events: [] });
  });

  test('is returned when closed, reopened when over, and open again after either', () => {
    expect(after(assigned).when(because('return'))).toEqual(refused('TaskNotClosed'));
    expect(after(assigned, closed).when(because('return'))).toMatchObject({ ok: true, events: [{ type: 'TaskReturned' }] });
    expect(after(assigned, closed).when(because('reopen'))).toEqual(refused('TaskNotOver'));
    const reopened: TaskEvent = { type: 'TaskReopened', data: { taskId, reason: '缺清单' } };
    expect(after(assigned, closed, confirmed).when(because('reopen'))).toEqual({ ok: true, events: [reopened] });
    expect(after(assigned, closed, confirmed, reopened).when(report)).toMatchObject({ ok: true });
  });

  test('is cancelled with a reason unless it was confirmed', () => {
    expect(after(assigned).when(because('cancel'))).toMatchObject({ ok: true, events: [{ type: 'TaskCancelled' }] });
    expect(after(assigned, cancelled).when(because('cancel'))).toEqual({ ok: true, events: [] });
    expect(after(assigned, closed, confirmed).when(because('cancel'))).toEqual(refused('TaskOver'));
  });

  test('goes to another office and another day until it is over', () => {
    const offices = { leadOffice: 'finance', coOffices: ['equipment-centre'], personId: null };
    const reassign: TaskCommand = { do: 'reassign', taskId, ...offices, areOpen: true };
    expect(after(assigned).when(reassign)).toEqual({ ok: true, events: [{ type: 'TaskReassigned', data: { taskId, ...offices } }] });
    expect(after(assigned).when({ ...reassign, leadOffice: facts.leadOffice, coOffices: [] })).toEqual({ ok: true, events: [] });
    expect(after(assigned).when({ ...reassign, areOpen: false })).toEqual(refused('OfficeUnknown'));
    expect(after(assigned).when({ ...reassign, coOffices: ['finance'] })).toEqual(refused('LeadHelpsItself'));
    expect(after(assigned, closed, confirmed).when(reassign)).toEqual(refused('TaskOver'));
    const reschedule: TaskCommand = { do: 'reschedule', taskId, due: '2020-09-30', reason: '疫情' };
    expect(after(assigned).when(reschedule)).toMatchObject({
      ok: true,
      events: [{ type: 'TaskRescheduled', data: { due: '2020-09-30' } }],
    });
    expect(after(assigned).when({ ...reschedule, due: facts.due })).toEqual({ ok: true, events: [] });
    expect(after(assigned, cancelled).when(reschedule)).toEqual(refused('TaskOver'));
  });
});

describe('a watch', () => {
  test('is never done: a prohibition is kept, not completed', () => {
    const watch: TaskEvent = { type: 'TaskAssigned', data: { ...facts, kind: 'watch' } };
    expect(after(watch).when(close)).toEqual(refused('WatchNeverDone'));
    expect(after(watch).when(report)).toMatchObject({ ok: true });
  });
});
