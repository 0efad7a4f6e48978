import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type VisitsCommand, visitsDecider } from './decide.ts';
import type { VisitsEvent } from './events.ts';

const schoolId = '3a0cf1de-0b0c-4b7e-8e3e-0a9f3a1c2d44';
const place = { schoolId, schoolYear: 2019, term: 1 };
const idOf = (digit: number) => `0d3c1a52-6a55-5c0e-9f6c-00000000000${digit}`;
const facts = (visitId: string) => ({
  ...place,
  visitId,
  kind: 'inspection' as const,
  officeId: 'inspection',
  day: '2019-11-20',
  purpose: '设备使用检查',
  announcedBy: 'zhao',
});
const announced = (visitId: string): VisitsEvent => ({ type: 'VisitAnnounced', data: facts(visitId) });
const cancelled = (visitId: string): VisitsEvent => ({
  type: 'VisitCancelled',
  data: { visitId, schoolId, reason: '合并检查', cancelledBy: 'zhao' },
});
const held = (visitId: string): VisitsEvent => ({
  type: 'VisitHeld',
  data: { visitId, schoolId, day: '2019-11-20', findings: '', recordedBy: 'zhao' },
});
const allowance = { ...place, allowanceId: idOf(9), reason: '专项督导', allowedBy: 'leader' };
const allowed: VisitsEvent = { type: 'VisitAllowed', data: allowance };
const accepted = (...events: VisitsEvent[]) => ({ ok: true, events });
const refused = (refusal: string) => ({ ok: false, refusal });
const announce = (visitId: string, cap: number): VisitsCommand => ({ do: 'announce', cap, today: '2019-11-01', ...facts(visitId) });
const cancel: VisitsCommand = { do: 'cancel', visitId: idOf(1), schoolId, reason: '合并检查', cancelledBy: 'zhao' };
const record: VisitsCommand = {
  do: 'record',
  today: '2019-11-21',
  isOfTerm: true,
  visitId: idOf(1),
  schoolId,
  day: '2019-11-20',
  findings: '',
  recordedBy: 'zhao',
};

describe('what a school is asked for in a term', () => {
  test('is announced beforehand and counted up to the cap', () => {
    expect(given(visitsDecider).when(announce(idOf(1), 1))).toEqual(accepted(announced(idOf(1))));
    expect(given(visitsDecider, [announced(idOf(1))]).when(announce(idOf(1), 1))).toEqual(accepted());
    expect(given(visitsDecider, [announced(idOf(1))]).when({ ...announce(idOf(1), 1), officeId: 'finance' } as VisitsCommand)).toEqual(
      refused('VisitExists'),
    );
    expect(given(visitsDecider, [announced(idOf(1))]).when(announce(idOf(2), 1))).toEqual(refused('VisitsAtCap'));
    expect(given(visitsDecider, [announced(idOf(1)), held(idOf(1))]).when(announce(idOf(2), 1))).toEqual(refused('VisitsAtCap'));
    expect(given(visitsDecider).when({ ...announce(idOf(1), 1), today: '2019-11-21' } as VisitsCommand)).toEqual(refused('DayInPast'));
    expect(given(visitsDecider).when(announce(idOf(1), 0))).toEqual(refused('VisitsAtCap'));
  });

  test('counts a cancelled one no more', () => {
    const past = [announced(idOf(1)), cancelled(idOf(1))];
    expect(given(visitsDecider, [announced(idOf(1))]).when(cancel)).toEqual(accepted(cancelled(idOf(1))));
    expect(given(visitsDecider, past).when(cancel)).toEqual(accepted());
    expect(given(visitsDecider, past).when(announce(idOf(2), 1))).toEqual(accepted(announced(idOf(2))));
    expect(given(visitsDecider).when(cancel)).toEqual(refused('VisitUnknown'));
    expect(given(visitsDecider, [announced(idOf(1)), held(idOf(1))]).when(cancel)).toEqual(refused('VisitIsOver'));
  });

  test('goes one over the cap for each time the leading group allows it', () => {
    const full = [announced(idOf(1))];
    const allow: VisitsCommand = { do: 'allow', cap: 1, ...allowance };
    expect(given(visitsDecider).when(allow)).toEqual(refused('VisitsBelowCap'));
    expect(given(visitsDecider, full).when(allow)).toEqual(accepted(allowed));
    expect(given(visitsDecider, [...full, allowed]).when(announce(idOf(2), 1))).toEqual(accepted(announced(idOf(2))));
    expect(given(visitsDecider, [...full, allowed, announced(idOf(2))]).when(announce(idOf(3), 1))).toEqual(refused('VisitsAtCap'));
  });

  test('is recorded once it was held', () => {
    expect(given(visitsDecider, [announced(idOf(1))]).when(record)).toEqual(accepted(held(idOf(1))));
    expect(given(visitsDecider, [announced(idOf(1)), held(idOf(1))]).when(record)).toEqual(accepted());
    expect(given(visitsDecider, [announced(idOf(1))]).when({ ...record, day: '2019-11-22' })).toEqual(refused('DayInFuture'));
    expect(given(visitsDecider, [announced(idOf(1)), cancelled(idOf(1))]).when(record)).toEqual(refused('VisitIsOver'));
  });
});

test('a visit counts in the term in which it is held: none is announced far ahead or held in another term', () => {
  const far = { ...announce(idOf(1), 1), day: '2020-11-20' } as VisitsCommand;
  expect(given(visitsDecider).when(far)).toEqual(refused('DayTooFar'));
  expect(given(visitsDecider, [announced(idOf(1))]).when({ ...record, isOfTerm: false } as VisitsCommand)).toEqual(
    refused('DayOfOtherTerm'),
  );
});
