import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type ViolationCommand, violationDecider } from './decide.ts';
import type { ViolationEvent } from './events.ts';
import { evolveViolation, notReported, violationStep } from './state.ts';

const about = {
  violationId: '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  schoolId: '3a0cf1de-0b0c-4b7e-8e3e-0a9f3a1c2d44',
  schoolYear: 2019,
  grade: 7,
  kind: 'change-without-approval',
} as const;
const words = { channel: 'hotline', text: '开学后两名学生调入重点班', reportedBy: 'teacher' } as const;
const reported: ViolationEvent = { type: 'ViolationReported', data: { ...about, ...words } };
const confirmed: ViolationEvent = {
  type: 'ViolationConfirmed',
  data: { ...about, veto: true, cases: 2, finding: '属实', decidedBy: 'li' },
};
const dismissed: ViolationEvent = { type: 'ViolationDismissed', data: { ...about, finding: '不实', decidedBy: 'li' } };

const report: ViolationCommand = { do: 'report', ...about, ...words };
const confirm = (by: string): ViolationCommand => ({ do: 'confirm', veto: true, cases: 2, finding: '属实', by });
const dismiss = (by: string): ViolationCommand => ({ do: 'dismiss', finding: '不实', by });
const accepted = (...events: ViolationEvent[]) => ({ ok: true, events });
const refused = (refusal: string) => ({ ok: false, refusal });

describe('a violation', () => {
  test('is reported once under one id', () => {
    expect(given(violationDecider).when(report)).toEqual(accepted(reported));
    expect(given(violationDecider, [reported]).when(report)).toEqual(accepted());
    expect(given(violationDecider, [reported]).when({ ...report, kind: 'fee' } as ViolationCommand)).toEqual(refused('ViolationExists'));
  });

  test('is confirmed with its veto and its number of cases', () => {
    expect(given(violationDecider, [reported]).when(confirm('li'))).toEqual(accepted(confirmed));
    expect(given(violationDecider, [reported, confirmed]).when(confirm('li'))).toEqual(accepted());
  });

  test('is dismissed', () => {
    expect(given(violationDecider, [reported]).when(dismiss('li'))).toEqual(accepted(dismissed));
    expect(given(violationDecider, [reported, dismissed]).when(dismiss('li'))).toEqual(accepted());
  });

  test.each<[string, ViolationEvent[], ViolationCommand, string]>([
    ['that nobody reported', [], confirm('li'), 'ViolationUnknown'],
    ['by whoever reported it', [reported], confirm('teacher'), 'DecidedByOwnHand'],
    ['as unfounded by whoever reported it', [reported], dismiss('teacher'), 'DecidedByOwnHand'],
    ['that was dismissed', [reported, dismissed], confirm('li'), 'ViolationDecided'],
    ['as unfounded after it was confirmed', [reported, confirmed], dismiss('li'), 'ViolationDecided'],
    ['once more by another hand', [reported, confirmed], confirm('wang'), 'ViolationDecided'],
  ])('is not decided: one %s', (_, past, command, refusal) => {
    expect(given(violationDecider, past).when(command)).toEqual(refused(refusal));
  });

  test('tells how far it is', () => {
    const stepAfter = (...events: ViolationEvent[]) => violationStep(events.reduce(evolveViolation, notReported)!);
    expect([stepAfter(reported), stepAfter(reported, confirmed), stepAfter(reported, dismissed)]).toEqual([
      'reported',
      'confirmed',
      'dismissed',
    ]);
  });
});
