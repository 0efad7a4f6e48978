import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type ClassChangeCommand, classChangeDecider } from './decide.ts';
import type { ClassChangeEvent } from './events.ts';
import { classChangeStep, evolveClassChange, notRequested } from './state.ts';

const schoolId = '3a0cf1de-0b0c-4b7e-8e3e-0a9f3a1c2d44';
const move = {
  requestId: '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  drawId: `2019-1-${schoolId}`,
  schoolId,
  schoolYear: 2019,
  grade: 1,
  attempt: 1,
  studentId: '6ba7b810-9dad-41d1-80b4-00c04fd430c8',
  toClassNo: 2,
};
const words = { askedAs: 'guardian', ground: 'health', reason: '教室在三楼，行动不便', requestedBy: 'mother' } as const;
const requested: ClassChangeEvent = { type: 'ClassTransferRequested', data: { ...move, fromClassNo: 1, ...words } };
const erased = { ...requested, data: { ...requested.data, ground: null, reason: null } } as unknown as ClassChangeEvent;
const decided = (decision: 'approved' | 'refused'): ClassChangeEvent => ({
  type: 'ClassTransferDecided',
  data: { ...move, fromClassNo: 1, decision, reason: '按规定', decidedBy: 'li' },
});
const withdrawn: ClassChangeEvent = { type: 'ClassTransferWithdrawn', data: { ...move, fromClassNo: 1, withdrawnBy: 'mother' } };

const standing = { classNo: 1, free: [null, 1, 0] };
const request: ClassChangeCommand = { do: 'request', standing, hasOpenRequest: false, ...move, ...words };
const decide = (given_: Partial<Extract<ClassChangeCommand, { do: 'decide' }>> = {}): ClassChangeCommand => ({
  do: 'decide',
  standing,
  decision: 'approved',
  reason: '按规定',
  by: 'li',
  ...given_,
});
const withdraw = (by: string): ClassChangeCommand => ({ do: 'withdraw', by });
const accepted = (...events: ClassChangeEvent[]) => ({ ok: true, events });
const refused = (refusal: string) => ({ ok: false, refusal });

describe('a change of class', () => {
  test('is asked for from the class in which the pupil sits', () => {
    expect(given(classChangeDecider).when(request)).toEqual(accepted(requested));
  });

  test('is asked for once under one id', () => {
    expect(given(classChangeDecider, [requested]).when(request)).toEqual(accepted());
    expect(given(classChangeDecider, [requested]).when({ ...request, toClassNo: 3 })).toEqual(refused('RequestExists'));
  });

  test.each<[string, Partial<Extract<ClassChangeCommand, { do: 'request' }>>, string]>([
    ['before the placement is fixed', { standing: null }, 'PlacementNotFixed'],
    ['for a pupil of no class of the draw', { standing: { ...standing, classNo: null } }, 'PupilNotPlaced'],
    ['to a class that the draw has not', { toClassNo: 4 }, 'ClassUnknown'],
    ['to the class in which the pupil sits', { toClassNo: 1 }, 'SameClass'],
    ['while another request of the pupil is open', { hasOpenRequest: true }, 'RequestAlreadyOpen'],
  ])('is not asked for %s', (_, change, refusal) => {
    expect(given(classChangeDecider).when({ ...(request as Extract<ClassChangeCommand, { do: 'request' }>), ...change })).toEqual(
      refused(refusal),
    );
  });

  test('is approved or refused by the office with its reason', () => {
    expect(given(classChangeDecider, [requested]).when(decide())).toEqual(accepted(decided('approved')));
    expect(given(classChangeDecider, [requested]).when(decide({ decision: 'refused' }))).toEqual(accepted(decided('refused')));
    expect(given(classChangeDecider, [requested, decided('approved')]).when(decide())).toEqual(accepted());
  });

  test('is refused also where the pupil has left or the class is full', () => {
    const command = decide({ decision: 'refused', standing: null });
    expect(given(classChangeDecider, [requested]).when(command)).toEqual(accepted(decided('refused')));
  });

  test.each<[string, ClassChangeEvent[], Partial<Extract<ClassChangeCommand, { do: 'decide' }>>, string]>([
    ['where nobody asked', [], {}, 'RequestUnknown'],
    ['by whoever asked', [requested], { by: 'mother' }, 'DecidedByOwnHand'],
    ['a second time', [requested, decided('refused')], {}, 'RequestDecided'],
    ['by another after it was decided', [requested, decided('approved')], { by: 'wang' }, 'RequestDecided'],
    ['after it was withdrawn', [requested, withdrawn], {}, 'RequestWithdrawn'],
    ['after the pupil came to another class', [requested], { standing: { ...standing, classNo: 3 } }, 'PupilMovedSince'],
    ['after the pupil left', [requested], { standing: { ...standing, classNo: null } }, 'PupilMovedSince'],
    ['after the pupil was erased', [erased], {}, 'RequestErased'],
    ['into a full class', [requested], { standing: { classNo: 1, free: [null, 0, 0] } }, 'ClassFull'],
  ])('is not approved %s', (_, past, change, refusal) => {
    expect(given(classChangeDecider, past).when(decide(change))).toEqual(refused(refusal));
  });

  test('is not approved where no person asked, and may be refused', () => {
    const byProgram = { ...requested, data: { ...requested.data, requestedBy: 'service-7' } } as ClassChangeEvent;
    expect(given(classChangeDecider, [byProgram]).when(decide())).toEqual(refused('DecidedByOwnHand'));
    expect(given(classChangeDecider, [byProgram]).when(decide({ decision: 'refused' }))).toMatchObject({ ok: true });
  });

  test('is withdrawn by whoever asked, while it is open', () => {
    expect(given(classChangeDecider, [requested]).when(withdraw('mother'))).toEqual(accepted(withdrawn));
    expect(given(classChangeDecider, [requested, withdrawn]).when(withdraw('mother'))).toEqual(accepted());
    expect(given(classChangeDecider, [requested]).when(withdraw('li'))).toEqual(refused('NotYourRequest'));
    expect(given(classChangeDecider, [requested, decided('refused')]).when(withdraw('mother'))).toEqual(refused('RequestDecided'));
    expect(given(classChangeDecider).when(withdraw('mother'))).toEqual(refused('RequestUnknown'));
  });

  test('tells how far it is', () => {
    const stepAfter = (...events: ClassChangeEvent[]) => classChangeStep(events.reduce(evolveClassChange, notRequested)!);
    expect(stepAfter(requested)).toBe('requested');
    expect(stepAfter(requested, decided('approved'))).toBe('approved');
    expect(stepAfter(requested, decided('refused'))).toBe('refused');
    expect(stepAfter(requested, withdrawn)).toBe('withdrawn');
  });
});
