import { given } from '@junheng/decider/testing';
import { listHashOf, lotOf } from '@junheng/draw-protocol';
import { describe, expect, test } from 'vitest';
import { afterDecider, afterFixing, cohort, drawn, pupil, resultHash, sha256, staff } from '../../../test/drawn.ts';
import type { LotCommand } from './decide-lots.ts';
import type { DrawEvent } from './events.ts';

const teachers = [1, 2, 3].map((digit) => ({ staffId: staff(digit), name: `教师${digit}`, childIds: [] as string[] }));
const teams = [4, 5, 6].map((digit) => ({ teamId: staff(digit), members: `教师${digit}、教师${digit}0` }));
const drawHomeroom = (listed = teachers): LotCommand => ({ do: 'draw-homeroom', teachers: listed, hash: sha256, by: 'head' });
const drawTeams = (listed = teams): LotCommand => ({ do: 'draw-teams', teams: listed, hash: sha256, by: 'head' });
const eventsOf = (command: LotCommand, past: DrawEvent[] = []): DrawEvent[] => {
  const decision = given(afterDecider(), past).when(command);
  return decision.ok ? decision.events : expect.fail(decision.refusal);
};

describe('the lots of homeroom teachers', () => {
  test('give class k the k-th of the shuffle that follows from the draw and the list', () => {
    const list = listHashOf([staff(1), staff(2), staff(3)], sha256);
    const order = lotOf({ purpose: 'homeroom', seed: drawn.run!.seed, resultHash, list }, 3, sha256);
    expect(eventsOf(drawHomeroom())).toEqual(
      order.map((item, at) => ({
        type: 'HomeroomLotDrawn',
        data: {
          ...cohort,
          classNo: at + 1,
          staffId: staff(item + 1),
          name: `教师${item + 1}`,
          listHash: list,
          setAside: 0,
          drawnBy: 'head',
        },
      })),
    );
  });

  test('are drawn once: the same list again changes nothing, another is refused', () => {
    const first = eventsOf(drawHomeroom());
    expect(eventsOf(drawHomeroom(), first)).toEqual([]);
    const other = [...teachers.slice(1), { ...teachers[0]!, staffId: staff(9) }];
    expect(given(afterDecider(), first).when(drawHomeroom(other))).toEqual({ ok: false, refusal: 'LotsDrawn' });
  });

  test('do not depend on the order in which the list is handed in', () => {
    expect(eventsOf(drawHomeroom(teachers.toReversed()))).toEqual(eventsOf(drawHomeroom()));
    expect(eventsOf(drawTeams(teams.toReversed()))).toEqual(eventsOf(drawTeams()));
  });

  test('never give a teacher the own child’s class, and tell how many shuffles that set aside', () => {
    const bound = (child: number) => [{ ...teachers[0]!, childIds: [pupil(child)] }, ...teachers.slice(1)];
    const draws = [0, 1, 2].map((child) => eventsOf(drawHomeroom(bound(child))));
    const classOfFirst = (events: DrawEvent[]) =>
      events.flatMap((event) => (event.type === 'HomeroomLotDrawn' && event.data.staffId === staff(1) ? [event.data.classNo] : []))[0];
    draws.forEach((events, child) => expect(classOfFirst(events)).not.toBe(child + 1));
    // one of the three children sits in the class that the first shuffle gives
    expect(draws.filter(([event]) => (event!.data as { setAside: number }).setAside > 0)).toHaveLength(1);
  });

  test.each<[string, LotCommand, string]>([
    ['for fewer teachers than classes', drawHomeroom(teachers.slice(1)), 'ListNotOfClasses'],
    ['for a teacher listed twice', drawHomeroom([...teachers.slice(1), teachers[1]!]), 'ListedTwice'],
    [
      'where no shuffle keeps a teacher from the own children',
      drawHomeroom([{ ...teachers[0]!, childIds: [pupil(0), pupil(1), pupil(2)] }, ...teachers.slice(1)]),
      'LotImpossible',
    ],
  ])('are not drawn %s', (_, command, refusal) => {
    expect(given(afterDecider()).when(command)).toEqual({ ok: false, refusal });
  });

  test('are not drawn before the classes are', () => {
    expect(given(afterDecider({ ...drawn, run: null })).when(drawHomeroom())).toEqual({ ok: false, refusal: 'DrawNotRun' });
  });
});

describe('the lots of teaching teams', () => {
  test('follow from the draw and their own list', () => {
    const list = listHashOf([staff(4), staff(5), staff(6)], sha256);
    const order = lotOf({ purpose: 'teaching-team', seed: drawn.run!.seed, resultHash, list }, 3, sha256);
    const events = eventsOf(drawTeams());
    expect(events.map(({ data }) => (data as { teamId: string }).teamId)).toEqual(order.map((item) => staff(item + 4)));
    expect(eventsOf(drawTeams(), events)).toEqual([]);
    const other = [...teams.slice(1), { ...teams[0]!, teamId: staff(9) }];
    expect(given(afterDecider(), events).when(drawTeams(other))).toEqual({ ok: false, refusal: 'LotsDrawn' });
  });

  test('are not drawn before the run, nor after the placement is fixed', () => {
    expect(given(afterDecider({ ...drawn, run: null })).when(drawTeams())).toEqual({ ok: false, refusal: 'DrawNotRun' });
    expect(given(afterDecider(), afterFixing).when(drawTeams())).toEqual({ ok: false, refusal: 'PlacementIsFixed' });
  });
});
