import { expect, test } from 'vitest';
import { plain } from '../test/cohorts.ts';
import { type PlacementProblem, verify, type ViolationCode } from './placement-draw.ts';

const problem: PlacementProblem = {
  ...plain(6, 2),
  together: [['p0', 'p1']],
  apart: [['p2', 'p3']],
  allowed: [{ pupil: 'p5', classes: ['c1'] }],
  groups: [
    {
      id: '甲',
      pupils: ['p0', 'p2'],
      classes: [
        { id: 'c0', most: 2 },
        { id: 'c1', most: 1 },
      ],
    },
  ],
};
const good = ['c0', 'c0', 'c0', 'c1', 'c1', 'c1'];

test('nothing is broken in a placement that keeps all of it', () => {
  expect(verify(problem, good)).toEqual([]);
});

test.each<[ViolationCode, string[], string]>([
  ['PupilsDiffer', good.slice(1), '6'],
  ['UnknownClass', ['c9', 'c0', 'c0', 'c1', 'c1', 'c1'], 'p0'],
  ['PlacesDiffer', ['c0', 'c0', 'c0', 'c1', 'c0', 'c1'], '3、3'],
  ['NotTogether', ['c0', 'c1', 'c0', 'c1', 'c0', 'c1'], 'p0、p1'],
  ['NotApart', ['c0', 'c0', 'c1', 'c1', 'c0', 'c1'], 'p2、p3'],
  ['GroupTooMany', ['c1', 'c1', 'c1', 'c0', 'c0', 'c0'], '甲 在班级 c1 至多 1 个学位，实为 2'],
  ['NotAllowed', ['c1', 'c1', 'c0', 'c1', 'c0', 'c0'], 'p5'],
])('%s names who and what', (code, placement, named) => {
  const found = verify(problem, placement).filter((violation) => violation.code === code);
  expect(found).toHaveLength(1);
  expect(found[0]!.zh).toContain(named);
});
