import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type PlacementProblem, solve } from '../src/placement-draw.ts';
import { cohort, seedOf, sha256 } from './cohorts.ts';

const python = join(import.meta.dirname, '../../../docs/guides/placement_draw.py');
const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0;
const directory = mkdtempSync(join(tmpdir(), 'junheng-draw-'));
afterAll(() => rmSync(directory, { recursive: true }));

beforeEach(({ task, skip }) => {
  if (hasPython) return;
  task.meta.skipReason = 'no python3 ≥ 3.8 on this machine';
  skip();
});

const bound: PlacementProblem = {
  ...cohort(24, 4, 2),
  together: [
    ['p0', 'p1'],
    ['p2', 'p3', 'p4'],
  ],
  apart: [
    ['p5', 'p6', 'p7'],
    ['p0', 'p2'],
  ],
  allowed: [
    { pupil: 'p9', classes: ['c1', 'c2'] },
    { pupil: 'p10', classes: ['c3'] },
  ],
};
const jointly: PlacementProblem = {
  ...cohort(22, 3, 4),
  attributes: cohort(22, 3, 4).attributes.filter(({ id }) => id !== 'township'),
  joint: [
    { id: 'j', kind: 'cross', of: ['gender', 'boarding'], weight: 7 },
    { id: 'q', kind: 'quarters', of: 'age' },
    { id: 't', kind: 'tails', of: 'age', weight: 2 },
  ],
};
const composite: PlacementProblem = {
  ...cohort(24, 3, 3),
  pupils: bound.pupils.map((pupil, k) => (k === 9 ? { ...pupil, places: 2 } : pupil)),
  together: [['p0', 'p13']],
  groups: [
    {
      id: 'first',
      pupils: Array.from({ length: 9 }, (_, k) => `p${k}`),
      classes: [
        { id: 'c0', most: 6 },
        { id: 'c1', most: 4 },
      ],
    },
    {
      id: 'second',
      pupils: ['p9', 'p10', 'p11', 'p12', 'p13', 'p14'],
      classes: [
        { id: 'c0', most: 3 },
        { id: 'c2', most: 5 },
      ],
    },
  ],
};
const wide = {
  ...cohort(20, 3, 5),
  attributes: cohort(20, 3, 5).attributes.slice(0, 2),
  classes: [{ id: 'c0', most: 5 }, { id: 'c1' }, { id: 'c2' }],
};
const unequal = [
  { id: 'c0', places: 4 },
  { id: 'c1', places: 6 },
  { id: 'c2', places: 8 },
];

test.each<[string, PlacementProblem]>([
  ['equal classes', cohort(12, 3)],
  ['a class of one more', cohort(25, 2, 3)],
  ['every constraint', bound],
  ['pupils of two places, and a limit', { ...wide, pupils: wide.pupils.map((pupil, k) => (k < 3 ? { ...pupil, places: 2 } : pupil)) }],
  ['joint balance', jointly],
  ['composite classes', composite],
  ['places said', { ...cohort(18, 3, 7), classes: unequal }],
])('a second program, in another language, draws the same for %s', (name, problem) => {
  const file = join(directory, 'problem.json');
  writeFileSync(file, JSON.stringify(problem));
  const { stdout, stderr } = spawnSync('python3', [python, file, name], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const solution = solve(problem, seedOf(name), sha256);
  expect(solution).toEqual({ ok: true, placement: stdout.trim().split('\n') });
});
