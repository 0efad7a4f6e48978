import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { afterDecider, afterFixing, cohort, drawn, onNotice, pupil, resultHash, sha256 } from '../../../test/drawn.ts';
import { listHashOf, lotOf } from '@junheng/draw-protocol';
import type { ArrivalCommand } from './decide-arrivals.ts';
import type { DrawEvent } from './events.ts';
import { standingOf } from './standing.ts';
import type { Draw } from './state.ts';

type PlaceLate = Extract<ArrivalCommand, { do: 'place-late' }>;
const place: PlaceLate = {
  do: 'place-late',
  studentId: pupil(6),
  arrival: 'late',
  together: [],
  apart: [],
  allowed: [],
  places: 1,
  ground: '',
  enrolled: [],
  moves: [],
  hash: sha256,
  by: 'head',
};
const leave: Extract<ArrivalCommand, { do: 'leave' }> = {
  do: 'leave',
  studentId: pupil(0),
  leaving: 'transfer-out',
  day: '2019-09-10',
  today: '2019-09-10',
  moves: [],
  by: 'head',
};
const left = (studentId: string, classNo: number): DrawEvent => ({
  type: 'PupilLeft',
  data: { ...cohort, studentId, classNo, leaving: 'transfer-out', day: '2019-09-10', recordedBy: 'head' },
});
const withPlan = (change: Partial<Draw['plan']>): Draw => ({ ...drawn, plan: { ...drawn.plan, ...change } });
const when = (past: DrawEvent[], command: ArrivalCommand, draw: Draw = drawn) => given(afterDecider(draw), past).when(command);
const bound = (change: Partial<PlaceLate>): PlaceLate => ({ ...place, ground: '双胞胎', ...change });
const classFrom = (past: DrawEvent[], command: PlaceLate, draw?: Draw): number => {
  const decision = when(past, command, draw);
  return decision.ok ? (decision.events[0]!.data as { classNo: number }).classNo : expect.fail(decision.refusal);
};

describe('an arrival', () => {
  test('comes to the smallest class', () => {
    expect(when([...afterFixing, left(pupil(1), 2)], place)).toEqual({
      ok: true,
      events: [
        {
          type: 'LatePlacementRun',
          data: {
            ...cohort,
            arrivalNo: 1,
            arrival: 'late',
            studentId: pupil(6),
            candidates: [2],
            classNo: 2,
            together: [],
            apart: [],
            allowed: [],
            places: 1,
            ground: '',
            placedBy: 'head',
          },
        },
      ],
    });
  });

  test('comes to one of equally small classes by a lot that follows from the draw and the number', () => {
    const list = listHashOf(['1', '2', '3'], sha256);
    const [first] = lotOf({ purpose: 'late-arrival', seed: '1', resultHash, list }, 3, sha256);
    const decision = when(afterFixing, place);
    expect(decision).toMatchObject({ ok: true, events: [{ data: { candidates: [1, 2, 3], classNo: first! + 1 } }] });
    const next = when([...afterFixing, ...(decision.ok ? decision.events : [])], { ...place, studentId: pupil(7), arrival: 'transfer-in' });
    const rest = [1, 2, 3].filter((classNo) => classNo !== first! + 1);
    expect(next).toMatchObject({ ok: true, events: [{ data: { arrivalNo: 2, arrival: 'transfer-in', candidates: rest } }] });
  });

  test('is bound as pupils of the draw are: together, apart, allowed', () => {
    expect(classFrom(afterFixing, bound({ together: [pupil(1)] }))).toBe(2);
    expect(classFrom(afterFixing, bound({ apart: [pupil(0), pupil(2)] }))).toBe(2);
    expect(classFrom(afterFixing, bound({ allowed: [3] }))).toBe(3);
    const moves = [{ studentId: pupil(1), classNo: 3 }];
    expect(classFrom(afterFixing, bound({ together: [pupil(1)], moves }))).toBe(3);
  });

  test('counts for the places it takes, as do the pupils whose constraint says so', () => {
    const draw = {
      ...drawn,
      constraints: [
        {
          constraintId: 'x',
          declaredBy: 'head',
          kind: 'places',
          studentIds: [pupil(0)],
          classNos: [],
          places: 3,
          ground: '',
          decided: { decision: 'approved', reason: '', decidedBy: 'li' },
          isWithdrawn: false,
        },
      ],
    } as unknown as Draw;
    expect(when(afterFixing, place, draw)).toMatchObject({ ok: true, events: [{ data: { candidates: [2, 3] } }] });
    const second = bound({ studentId: pupil(7), places: 2, allowed: [2] });
    const decision = when(afterFixing, second, draw);
    const past = [...afterFixing, ...(decision.ok ? decision.events : [])];
    expect(when(past, place, draw)).toMatchObject({ ok: true, events: [{ data: { candidates: [3] } }] });
  });

  test('finds the class that lacks most of the size planned for it', () => {
    const draw = withPlan({ sizes: [2, 1, 4] });
    expect(classFrom(afterFixing, place, draw)).toBe(3);
  });

  test('keeps within the capacities of the plan', () => {
    expect(when(afterFixing, place, withPlan({ capacities: [2, 2, 3] }))).toMatchObject({
      ok: true,
      events: [{ data: { candidates: [3] } }],
    });
    expect(when(afterFixing, place, withPlan({ capacities: [2, 2, 2] }))).toEqual({ ok: false, refusal: 'ClassesFull' });
    const two = bound({ places: 2 });
    expect(when(afterFixing, two, withPlan({ capacities: [2, 2, 3] }))).toEqual({ ok: false, refusal: 'ClassesFull' });
  });

  test('does not find a class smaller for somebody who is said to have left and whom the register still has', () => {
    const past = [...afterFixing, left(pupil(1), 2)];
    expect(when(past, { ...place, enrolled: [pupil(1), pupil(6)] })).toMatchObject({
      ok: true,
      events: [{ data: { candidates: [1, 2, 3] } }],
    });
    expect(when(past, { ...place, enrolled: [pupil(6)] })).toMatchObject({ ok: true, events: [{ data: { candidates: [2] } }] });
  });

  test('goes back to the class it left, full or not', () => {
    const past = [...afterFixing, left(pupil(1), 2)];
    const decision = when(past, { ...place, studentId: pupil(1) }, withPlan({ capacities: [9, 1, 9] }));
    expect(decision).toMatchObject({ ok: true, events: [{ data: { arrival: 'returned', candidates: [2], classNo: 2 } }] });
  });

  test('takes as many places as before when it comes back', () => {
    const first = when(afterFixing, bound({ places: 3, allowed: [2] }));
    const past = [...afterFixing, ...(first.ok ? first.events : []), left(pupil(6), 2)];
    const back = when(past, place);
    expect(when([...past, ...(back.ok ? back.events : [])], { ...place, studentId: pupil(7) })).toMatchObject({
      ok: true,
      events: [{ data: { candidates: [1, 3] } }],
    });
  });

  test.each<[string, DrawEvent[], PlaceLate, string]>([
    ['before the placement is fixed', onNotice, place, 'PlacementNotFixed'],
    ['who sits in a class already', afterFixing, { ...place, studentId: pupil(0) }, 'PupilAlreadyPlaced'],
    ['bound to somebody who is in no class', afterFixing, bound({ apart: [pupil(9)] }), 'BoundToUnplaced'],
    ['bound to somebody who left', [...afterFixing, left(pupil(1), 2)], bound({ together: [pupil(1)] }), 'BoundToUnplaced'],
    ['bound without a ground', afterFixing, { ...place, allowed: [1] }, 'GroundMissing'],
    ['with two places without a ground', afterFixing, { ...place, places: 2 }, 'GroundMissing'],
    ['together with two who sit apart', afterFixing, bound({ together: [pupil(0), pupil(1)] }), 'NoClassFits'],
    ['apart from somebody in every class', afterFixing, bound({ apart: [pupil(0), pupil(1), pupil(2)] }), 'NoClassFits'],
  ])('is not placed: one %s', (_, past, command, refusal) => {
    expect(when(past, command)).toEqual({ ok: false, refusal });
  });
});

describe('who leaves', () => {
  test('frees the place, once', () => {
    expect(when(afterFixing, leave)).toEqual({ ok: true, events: [left(pupil(0), 1)] });
    expect(when([...afterFixing, left(pupil(0), 1)], leave)).toEqual({ ok: true, events: [] });
  });

  test('leaves the class of the change that the office approved', () => {
    const moves = [{ studentId: pupil(0), classNo: 3 }];
    expect(when(afterFixing, { ...leave, moves })).toEqual({ ok: true, events: [left(pupil(0), 3)] });
  });

  test.each<[string, DrawEvent[], Partial<typeof leave>, string]>([
    ['before the placement is fixed', onNotice, {}, 'PlacementNotFixed'],
    ['who is in no class', afterFixing, { studentId: pupil(9) }, 'PupilNotPlaced'],
    ['on a day to come', afterFixing, { day: '2019-09-11' }, 'DayInFuture'],
  ])('is not recorded: one %s', (_, past, change, refusal) => {
    expect(when(past, { ...leave, ...change })).toEqual({ ok: false, refusal });
  });
});

test('a draw that is not fixed has no standing', () => {
  expect(standingOf(drawn, [])).toBeNull();
});
