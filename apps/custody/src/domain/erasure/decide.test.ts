import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type ErasureCommand, erasureDecider } from './decide.ts';
import type { ErasureEvent } from './events.ts';
import { lastReadableDay } from './last-readable-day.ts';

const subject = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d11';
const fingerprint = 'a'.repeat(43);
const keys = [{ class: 'direct' as const, schoolYear: 2019, fingerprint }];
const request: ErasureCommand = { type: 'request', subject, subjectKind: 'student', reason: 'RETENTION_EXPIRED', document: null };
const purgedView: ErasureCommand = { type: 'purged', subject, projection: 'gateway.live', count: 2 };
const certify: ErasureCommand = { type: 'certify', subject, lastReadable: '2019-10-01', projections: ['gateway.live', 'registry'] };

const requested: ErasureEvent = {
  type: 'ErasureRequested',
  data: { subject, subjectKind: 'student', reason: 'RETENTION_EXPIRED', document: null },
};
const fenced: ErasureEvent = { type: 'SubjectFenced', data: { subject, subjectKind: 'student', imports: [] } };
const destroyed: ErasureEvent = { type: 'KeysDestroyed', data: { subject, keys } };
const purged = (projection: string): ErasureEvent => ({ type: 'DerivedPurged', data: { subject, projection, count: 2 } });
const certified: ErasureEvent = {
  type: 'ErasureCertified',
  data: { subject, subjectKind: 'student', keys: 1, purged: 4, lastReadable: '2019-10-01' },
};
const whole = [requested, fenced, destroyed, purged('gateway.live'), purged('registry'), certified];
const blocked: ErasureEvent = { type: 'ResurrectionBlocked', data: { subject, subjectKind: 'student', fingerprints: [fingerprint] } };

describe('an erasure', () => {
  test('goes from its request to its certificate step by step', () => {
    const steps: [readonly ErasureEvent[], ErasureCommand, ErasureEvent][] = [
      [[], request, requested],
      [whole.slice(0, 1), { type: 'fence', subject, imports: [] }, fenced],
      [whole.slice(0, 2), { type: 'destroy', subject, keys }, destroyed],
      [whole.slice(0, 3), purgedView, purged('gateway.live')],
      [whole.slice(0, 5), certify, certified],
    ];
    for (const [past, command, event] of steps) expect(given(erasureDecider, past).when(command)).toEqual({ ok: true, events: [event] });
  });

  test('repeats no step, so that whoever drives it may begin anew after a kill', () => {
    for (const command of [
      request,
      { type: 'fence', subject, imports: [] },
      { type: 'destroy', subject, keys },
      purgedView,
      certify,
    ] as const)
      expect(given(erasureDecider, whole).when(command)).toEqual({ ok: true, events: [] });
    expect(given(erasureDecider, whole.slice(0, 4)).when(purgedView)).toEqual({ ok: true, events: [] });
  });

  test.each<[string, readonly ErasureEvent[], ErasureCommand, string]>([
    ['fences nobody whose erasure was not asked for', [], { type: 'fence', subject, imports: [] }, 'ErasureNotRequested'],
    ['destroys no key before the fence', [requested], { type: 'destroy', subject, keys }, 'SubjectNotFenced'],
    ['purges nothing while the keys are there', [requested, fenced], purgedView, 'KeysNotDestroyed'],
    ['is not certified before its keys are gone', [requested, fenced], certify, 'KeysNotDestroyed'],
    ['is not certified while a place is left to purge', whole.slice(0, 4), certify, 'DerivedDataNotPurged'],
    ['allows no new registration before its certificate', whole.slice(0, 5), allow(), 'ErasureNotCertified'],
  ])('%s', (_, past, command, refusal) => {
    expect(given(erasureDecider, past).when(command)).toEqual({ ok: false, refusal });
  });

  test('allows a new registration once', () => {
    const allowed = { type: 'NewLifecycleAllowed', data: { subject, reason: 'ENROLLED_AGAIN', document: null } } as const;
    expect(given(erasureDecider, whole).when(allow())).toEqual({ ok: true, events: [allowed] });
    expect(given(erasureDecider, [...whole, allowed]).when(allow())).toEqual({ ok: true, events: [] });
  });

  test('is purged and certified anew after a resurrection was blocked, whatever stood before', () => {
    const block: ErasureCommand = { type: 'block', subject, subjectKind: 'student', fingerprints: [fingerprint] };
    for (const past of [[], [requested], whole]) expect(given(erasureDecider, past).when(block)).toEqual({ ok: true, events: [blocked] });
    expect(given(erasureDecider, [...whole, blocked]).when(certify)).toEqual({ ok: false, refusal: 'DerivedDataNotPurged' });
    const again = [...whole, blocked, purged('gateway.live'), purged('registry')];
    expect(given(erasureDecider, again).when(certify)).toEqual({ ok: true, events: [certified] });
  });
});

test('a backup may open what was erased for thirty days, by the county’s calendar', () => {
  expect(lastReadableDay(new Date('2019-09-01T01:00:00Z'))).toBe('2019-10-01');
  expect(lastReadableDay(new Date('2019-09-01T16:00:00Z'))).toBe('2019-10-02');
});

function allow(): ErasureCommand {
  return { type: 'allow-again', subject, reason: 'ENROLLED_AGAIN', document: null };
}
