import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Attribute, explain, longestFirst, type Placement, type PlacementProblem, verify } from '@junheng/placement-draw';
import { seededEntropy } from '@junheng/runtime';
import type { Figure } from './figure.ts';

/** Start grades of a county, by classes; each class of 37 to 45 pupils, about 14,600 in all. */
const cohorts = [...Array(14).fill(1), ...Array(14).fill(2), ...Array(12).fill(3), ...Array(9).fill(4), ...Array(8).fill(6)];
cohorts.push(...Array(7).fill(8), ...Array(6).fill(10), ...Array(4).fill(12), ...Array(2).fill(15));

/**
 * A whole county's draw day: every cohort solved by two workers of their own thread, from the start of the threads to the last
 * placement, the median of five seeds; then each placement counted anew.
 */
export async function countyDrawFigures(): Promise<Figure[]> {
  const problems = cohorts.map((classes, k) => schoolCohort(classes, `school ${k}`));
  const pupils = problems.reduce((sum, problem) => sum + problem.pupils.length, 0);
  const runs: { seconds: number; processor: number }[] = [];
  let excess = 0;
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const placements = await drawnByTwo(problems, seed);
    const { user, system } = process.cpuUsage(before);
    runs.push({ seconds: (performance.now() - start) / 1e3, processor: (user + system) / 1e6 });
    for (const [k, problem] of problems.entries()) {
      const broken = verify(problem, placements[k]!);
      if (broken.length > 0) throw new Error(broken[0]!.en);
      excess = Math.max(excess, excessPerClass(problem, placements[k]!));
    }
  }
  const name = `county of ${problems.length} cohorts, ${pupils.toLocaleString('en')} pupils`;
  const limit = { limit: 2, limitIs: 'allowed on 2 cores', unit: 's' as const };
  return [
    { name: `${name}, wall`, value: medianOf(runs.map(({ seconds }) => seconds)), ...limit, mark: { value: 2 } },
    { name: `${name}, processor time`, value: medianOf(runs.map(({ processor }) => processor)), ...limit, mark: null },
    {
      name: `${name}, most above the floor per class`,
      value: excess,
      limit: Math.max(...problems.map((problem) => excessPerClass(problem, dealtInTurn(problem)))),
      limitIs: 'pupils dealt in turn',
      unit: 'variances',
      mark: null,
    },
  ];
}

async function drawnByTwo(problems: readonly PlacementProblem[], seed: string): Promise<Placement[]> {
  const waiting = longestFirst(problems);
  const placements: Placement[] = [];
  const work = async () => {
    const worker = new Worker(new URL('draw-worker.ts', import.meta.url));
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      worker.postMessage({ problem: problems[job], seed });
      [placements[job]] = (await once(worker, 'message')) as [Placement];
    }
    await worker.terminate();
  };
  await Promise.all([work(), work()]);
  return placements;
}

/** The attributes that a plan of this county may name, in invented shares. */
function schoolCohort(classes: number, label: string): PlacementProblem {
  const sizes = seededEntropy('county draw').bytes(classes, label);
  const pupils = sizes.reduce((sum, size) => sum + 37 + (size % 9), 0);
  const bytes = seededEntropy('county draw').bytes(pupils * 10, `${label} pupils`);
  const of = <T>(k: number, value: (share: number) => T) => Array.from({ length: pupils }, (_, p) => value(bytes[p * 10 + k]! / 256));
  const common = [0.53, 0.12, 0.17, 0.015, 0.9, 0.05, 0.25, 0.01];
  const months = of(8, (share) => 72 + Math.floor(share * 12));
  return {
    pupils: Array.from({ length: pupils }, (_, p) => ({ id: `${p}` })),
    classes: Array.from({ length: classes }, (_, k) => ({ id: `${k + 1}` })),
    attributes: [
      ...common.map((part, k): Attribute => ({ id: `binary ${k}`, kind: 'category', values: of(k, (share) => `${share < part}`) })),
      { id: 'hukou', kind: 'category', values: of(9, (share) => (share < 0.6 ? 'rural' : share < 0.97 ? 'urban' : 'other')) },
      { id: 'quarter', kind: 'category', values: months.map((month) => `${Math.floor((month - 72) / 3)}`) },
      { id: 'age', kind: 'number', values: months },
    ],
    together: [],
    apart: [],
    allowed: [],
  };
}

const excessPerClass = (problem: PlacementProblem, placement: Placement) => explain(problem, placement).excess! / problem.classes.length;
const dealtInTurn = ({ pupils, classes }: PlacementProblem) => pupils.map((_, k) => classes[k % classes.length]!.id);
const medianOf = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
