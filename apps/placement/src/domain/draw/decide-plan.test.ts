import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { cohort, drafted, plan, thawed, untilFrozen, untilSealed } from '../../../test/draw-events.ts';
import { isAcademic } from './academic-words.ts';
import { drawDecider } from './decide.ts';

const draft = { do: 'draft', cohort, plan, by: 'head' } as const;
const larger = { ...plan, classCount: 3 };

test('a plan is drafted once, and the same again is quiet', () => {
  expect(given(drawDecider).when(draft)).toEqual({ ok: true, events: [drafted] });
  expect(given(drawDecider, [drafted]).when(draft)).toEqual({ ok: true, events: [] });
  expect(given(drawDecider, [drafted]).when({ ...draft, plan: larger })).toEqual({ ok: false, refusal: 'CohortIsPlanned' });
});

test('a plan changes until the roster is frozen, and after a thaw again', () => {
  const change = { do: 'change-plan', plan: larger, by: 'deputy' } as const;
  const changed = { type: 'PlacementPlanDrafted', data: { ...cohort, version: 2, plan: larger, draftedBy: 'deputy' } };
  expect(given(drawDecider, [drafted]).when(change)).toEqual({ ok: true, events: [changed] });
  expect(given(drawDecider, [...untilFrozen, thawed]).when(change)).toEqual({ ok: true, events: [changed] });
  expect(given(drawDecider, untilFrozen).when(change)).toEqual({ ok: false, refusal: 'RosterIsFrozen' });
  expect(given(drawDecider, untilSealed).when(change)).toEqual({ ok: false, refusal: 'DrawIsSealed' });
  expect(given(drawDecider).when(change)).toEqual({ ok: false, refusal: 'DrawUnknown' });
  expect(given(drawDecider, untilSealed).when({ ...change, plan })).toEqual({ ok: true, events: [] });
});

test.each([
  ['sizes of another number of classes', { sizes: [20, 20, 20] }, 'SizesDoNotFit'],
  ['limits of another number of classes', { capacities: [45] }, 'CapacitiesDoNotFit'],
  ['sizes and limits at once', { sizes: [20, 20], capacities: [45, 45] }, 'SizesAndCapacities'],
  ['an attribute twice', { attributes: [...plan.attributes, { key: 'gender' as const, weight: 2 }] }, 'AttributeTwice'],
  ['a pair of one attribute', { joint: [{ keys: ['gender', 'gender'] as ['gender', 'gender'], weight: 1 }] }, 'JointDoesNotFit'],
  ['a pair with one not in the plan', { joint: [{ keys: ['gender', 'migrant'] as ['gender', 'migrant'], weight: 1 }] }, 'JointDoesNotFit'],
  ['open rows of boarders', { openRows: true }, 'RowsTooPersonal'],
  ['dice of one side', { publicSource: { kind: 'hall' as const, means: '骰子', count: 12, least: 6, most: 6 } }, 'SourceDoesNotFit'],
])('a plan with %s is refused', (_, parts, refusal) => {
  expect(given(drawDecider).when({ ...draft, plan: { ...plan, ...parts } })).toEqual({ ok: false, refusal });
});

test('rows may be open of gender and quarter of birth alone', () => {
  const open = {
    ...plan,
    attributes: [
      { key: 'gender' as const, weight: 1 },
      { key: 'ageQuarter' as const, weight: 1 },
    ],
    openRows: true,
  };
  expect(given(drawDecider).when({ ...draft, plan: open })).toMatchObject({ ok: true, events: [{ type: 'PlacementPlanDrafted' }] });
});

test('a score is known by its name in both languages, and an attribute of the list is none', () => {
  expect(['入学成绩', '摸底考试', '期末名次', 'entryScore', 'rank', 'test result', 'IQ'].filter(isAcademic)).toHaveLength(7);
  expect(plan.attributes.map(({ key }) => key).filter(isAcademic)).toEqual([]);
});
