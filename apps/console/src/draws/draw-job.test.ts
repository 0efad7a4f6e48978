import { createHash } from 'node:crypto';
import { type PlacementProblem, solve } from '@junheng/placement-draw';
import { expect, test } from 'vitest';
import { type DrawJob, type DrawOutcome, drawInSteps } from './draw-job.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const seed = new TextEncoder().encode('a throw-away seed');
const pupils = Array.from({ length: 40 }, (_, at) => ({ id: `p${at}` }));
const problem: PlacementProblem = {
  pupils,
  classes: [{ id: '1' }, { id: '2' }],
  attributes: [
    { id: 'gender', kind: 'category', values: pupils.map((_, at) => (at % 2 ? 'male' : 'female')) },
    { id: 'ageMonths', kind: 'number', values: pupils.map((_, at) => 72 + (at % 12)) },
  ],
  together: [['p0', 'p1']],
  apart: [],
  allowed: [],
};

function run(job: DrawJob): { shares: number[]; outcome: DrawOutcome } {
  const shares: number[] = [];
  const steps = drawInSteps(job, sha256);
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, outcome: step.value };
    shares.push(step.value);
  }
}

test('a draw in steps places every pupil as the service does, and tells how far it is', () => {
  const { shares, outcome } = run({ problem, seed });
  const solved = solve(problem, seed, sha256);
  expect(outcome).toMatchObject({ ok: true, placement: solved.ok && solved.placement });
  expect(shares.length).toBeGreaterThan(100);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test('demands that contradict each other end in the smallest set of them', () => {
  const { outcome } = run({
    problem: {
      ...problem,
      apart: [
        ['p0', 'p1'],
        ['p4', 'p5'],
      ],
    },
    seed,
  });
  expect(outcome).toMatchObject({
    ok: false,
    refusal: { kind: 'conflict', conflict: { together: [['p0', 'p1']], apart: [['p0', 'p1']] } },
  });
});

test('a plan without classes is told before anything is tried', () => {
  const { shares, outcome } = run({ problem: { ...problem, classes: [] }, seed });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'faults', faults: [{ code: 'NoClasses' }] } });
  expect(shares).toEqual([]);
});
