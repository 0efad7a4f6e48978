import { expect, test } from 'vitest';
import { cohort, plain } from '../test/cohorts.ts';
import { type FaultCode, faultsOf, type PlacementProblem } from './placement-draw.ts';

const good = plain(6, 2);
const category = { id: 'a', kind: 'category', values: ['x', 'y', 'x', 'y', null, 'x'] } as const;
const group = { id: 'g', pupils: ['p0'], classes: [{ id: 'c0', most: 3 }] };

test('nothing is wrong with a cohort that has missing values', () => {
  expect(faultsOf(cohort(40, 3))).toEqual([]);
});

test.each<[FaultCode, Partial<PlacementProblem>]>([
  ['NoPupils', { pupils: [] }],
  ['NoClasses', { classes: [] }],
  ['PupilTwice', { pupils: [...good.pupils, { id: 'p0' }] }],
  ['ClassTwice', { classes: [...good.classes, { id: 'c0' }] }],
  ['PlacesWrong', { pupils: good.pupils.map((pupil) => ({ ...pupil, places: 1.5 })) }],
  [
    'PlacesWrong',
    {
      classes: [
        { id: 'c0', places: 0 },
        { id: 'c1', places: 6 },
      ],
    },
  ],
  ['PlacesHalfSaid', { classes: [{ id: 'c0', places: 6 }, { id: 'c1' }] }],
  [
    'PlacesDoNotFit',
    {
      classes: [
        { id: 'c0', places: 3 },
        { id: 'c1', places: 4 },
      ],
    },
  ],
  [
    'PlacesDoNotFit',
    {
      classes: [
        { id: 'c0', most: 2 },
        { id: 'c1', most: 3 },
      ],
    },
  ],
  ['ClassEmpty', { classes: Array.from({ length: 7 }, (_, k) => ({ id: `c${k}` })) }],
  ['AttributeTwice', { attributes: [category, category] }],
  ['ValuesDoNotFit', { attributes: [{ ...category, values: ['x'] }] }],
  ['ValueWrong', { attributes: [{ ...category, values: ['x', 'y', 'x', 'y', '', 'x'] }] }],
  ['ValueWrong', { attributes: [{ id: 'n', kind: 'number', values: [1, 2, 3.5, 4, null, 6] }] }],
  ['WeightWrong', { attributes: [{ ...category, weight: 0 }] }],
  ['AttributeTwice', { attributes: [category], joint: [{ id: 'a', kind: 'cross', of: ['a', 'a'] }] }],
  ['UnknownAttribute', { attributes: [category], joint: [{ id: 'x', kind: 'cross', of: ['a', 'b'] }] }],
  ['UnknownAttribute', { attributes: [category], joint: [{ id: 'x', kind: 'quarters', of: 'a' }] }],
  ['WeightWrong', { attributes: [category], joint: [{ id: 'x', kind: 'cross', of: ['a', 'a'], weight: 0 }] }],
  ['UnknownPupil', { together: [['p0', 'p9']] }],
  ['UnknownPupil', { apart: [['p9', 'p0']] }],
  ['UnknownPupil', { allowed: [{ pupil: 'p9', classes: ['c0'] }] }],
  ['UnknownClass', { allowed: [{ pupil: 'p0', classes: ['c9'] }] }],
  ['NoClassAllowed', { allowed: [{ pupil: 'p0', classes: [] }] }],
  ['GroupTwice', { groups: [group, { ...group, pupils: ['p1'] }] }],
  ['PupilInTwoGroups', { groups: [group, { ...group, id: 'h' }] }],
  ['GroupTooLarge', { groups: [{ ...group, pupils: ['p0', 'p1', 'p2', 'p3'] }] }],
  ['UnknownPupil', { groups: [{ ...group, pupils: ['p9'] }] }],
  ['UnknownClass', { groups: [{ ...group, classes: [{ id: 'c9', most: 3 }] }] }],
  ['ClassTwice', { groups: [{ ...group, classes: [...group.classes, ...group.classes] }] }],
  ['PlacesWrong', { groups: [{ ...group, classes: [{ id: 'c0', most: 0 }] }] }],
])('%s is told in both languages', (code, wrong) => {
  const faults = faultsOf({ ...good, ...wrong });
  expect(faults.map((fault) => fault.code)).toContain(code);
  for (const { zh, en } of faults) expect([zh, en].every((text) => text.length > 3)).toBe(true);
});
