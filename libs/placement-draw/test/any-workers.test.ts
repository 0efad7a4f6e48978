import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  choose,
  drawSteps,
  type Island,
  islandsOf,
  longestFirst,
  type PlacementProblem,
  prepare,
  searchIsland,
  solve,
} from '../src/placement-draw.ts';
import { cohort, seedOf, sha256 } from './cohorts.ts';

const day: PlacementProblem[] = [cohort(40, 2), cohort(95, 3, 2), cohort(30, 1), cohort(61, 4, 3)];
const alone = day.map((problem) => solve(problem, seedOf('day'), sha256));

/** What workers do who take the next job when they are free; `turns` says whose step comes next. */
function runByWorkers(workers: number, turns: Iterator<number>): unknown[] {
  const found: unknown[] = day.map(() => null);
  const waiting = longestFirst(day);
  const busy = Array.from({ length: workers }, () => ({ job: -1, steps: null as ReturnType<typeof drawSteps> | null }));
  for (let done = 0; done < day.length;) {
    const worker = busy[turns.next().value! % workers]!;
    if (worker.steps === null) {
      const job = waiting.shift();
      if (job === undefined) continue;
      Object.assign(worker, { job, steps: drawSteps(day[job]!, seedOf('day'), sha256) });
    }
    const step = worker.steps!.next();
    if (!step.done) continue;
    found[worker.job] = step.value;
    worker.steps = null;
    done++;
  }
  return found;
}

test('any number of workers, whoever is faster, draws the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.nat({ max: 60 })), (workers, turns) => {
      expect(runByWorkers(workers, turns)).toEqual(alone);
    }),
    { numRuns: 15 },
  );
});

test('islands that are searched in turns, and chosen from in any order, draw the same', () => {
  const problem = day[1]!;
  const prepared = prepare(problem);
  const searches = Array.from({ length: islandsOf(95) }, (_, island) => searchIsland(prepared, seedOf('day'), sha256, island));
  const found: Island[] = [];
  while (found.length < searches.length)
    for (const search of searches) {
      const step = search.next();
      if (step.done && step.value) found.push(step.value);
    }
  const placement = choose(problem, prepared, found.toReversed(), seedOf('day'), sha256);
  expect({ ok: true, placement }).toEqual(alone[1]);
});

test('progress only grows, from 0 to 1', () => {
  const shares = [...drawSteps(day[1]!, seedOf('day'), sha256)];
  expect(shares.length).toBeGreaterThan(100);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBeGreaterThanOrEqual(0);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test('a cancelled draw leaves nothing: drawn again it is the same', () => {
  const problem = day[3]!;
  const untouched = structuredClone(problem);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), (steps) => {
      const cancelled = drawSteps(problem, seedOf('day'), sha256);
      for (let k = 0; k < steps; k++) cancelled.next();
      cancelled.return({ ok: false, refusal: { kind: 'given-up' } });
      expect(cancelled.next()).toEqual({ done: true, value: undefined });
      expect(problem).toEqual(untouched);
      expect(solve(problem, seedOf('day'), sha256)).toEqual(alone[3]);
    }),
    { numRuns: 10 },
  );
});

test('the longest draws come first', () => {
  expect(longestFirst(day)).toEqual([1, 3, 0, 2]);
  expect(longestFirst([])).toEqual([]);
});
