import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Attribute, explain, type PlacementProblem, solve, verify } from '@junheng/placement-draw';
import { seededEntropy } from '@junheng/runtime';
import type { Figure } from './figure.ts';

/**
 * Cohorts with the best that is published of a peer: anticlust 0.8.11, k-plus, local maximum of ten starts for 400 pupils, its
 * exchange method with fewer partners beyond. `linked`: a tenth kept together or apart, which no peer does at once. `peerFloor`:
 * the floor that the peer's figures on the given sets stand above, lower than ours, which knows more.
 */
const cases = [
  {
    pupils: 400,
    classes: 10,
    linked: false,
    peerFloor: 1.4292,
    peer: { excess: 0.0013, seconds: 6.2 },
    mark: { excess: 0.0012, seconds: 0.5 },
  },
  {
    pupils: 2_000,
    classes: 45,
    linked: false,
    peerFloor: 21.2554,
    peer: { excess: 0.0041, seconds: 322 },
    mark: { excess: 0.0025, seconds: 0.5 },
  },
  {
    pupils: 2_000,
    classes: 45,
    linked: true,
    peerFloor: 21.2554,
    peer: { excess: 0.465, seconds: 100 },
    mark: { excess: 0.003, seconds: 0.6 },
  },
  {
    pupils: 20_000,
    classes: 450,
    linked: false,
    peerFloor: 143.8177,
    peer: { excess: 0.041, seconds: 117 },
    mark: { excess: 0.025, seconds: 2.5 },
  },
];

/**
 * The draw beside the peer's published figures, each the median of five seeds: processor seconds, and how far the imbalance lies
 * above its floor. On the sets of `JUNHENG_TEST_DATA` where it holds them (the ones that the peer was measured on), and always
 * on invented ones.
 */
export function placementFigures(): Figure[] {
  const given = join(process.env['JUNHENG_TEST_DATA'] ?? '', 'placement');
  return cases.flatMap((wanted) => [
    ...(existsSync(given) ? figuresOf('given', givenCohort(given, wanted), wanted, wanted.peerFloor) : []),
    ...figuresOf('invented', inventedCohort(wanted), wanted, null),
  ]);
}

type Case = (typeof cases)[number];

function figuresOf(
  origin: string,
  problem: PlacementProblem,
  { pupils, classes, linked, peer, mark }: Case,
  peerFloor: number | null,
): Figure[] {
  const runs = ['a', 'b', 'c', 'd', 'e'].map((seed) => {
    const before = process.cpuUsage();
    const solution = solve(problem, new TextEncoder().encode(seed), (bytes) => createHash('sha256').update(bytes).digest());
    const { user, system } = process.cpuUsage(before);
    if (!solution.ok) throw new Error(`${origin} cohort of ${pupils}: ${solution.refusal.kind}`);
    const broken = verify(problem, solution.placement);
    if (broken.length > 0) throw new Error(broken[0]!.en);
    const { imbalance, floor } = explain(problem, solution.placement);
    return { seconds: (user + system) / 1e6, excess: imbalance - (peerFloor ?? floor!) };
  });
  const name = `${origin} ${pupils} in ${classes}${linked ? ', linked' : ''}`;
  const limitIs = 'anticlust 0.8.11, published';
  return (['excess', 'seconds'] as const).map((what) => ({
    name: `draw of ${name}, ${what === 'excess' ? 'above the floor' : 'processor time'}`,
    value: medianOf(runs.map((run) => run[what])),
    limit: peer[what],
    unit: what === 'excess' ? 'variances' : 's',
    limitIs,
    mark: { value: mark[what] },
  }));
}

const medianOf = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const classesOf = (count: number) => Array.from({ length: count }, (_, k) => ({ id: `${k + 1}` }));
const levels = (id: string, values: readonly unknown[]): Attribute => ({ id, kind: 'category', values: values.map(String) });

function givenCohort(folder: string, { pupils, classes, linked }: Case): PlacementProblem {
  const read = (name: string) =>
    gunzipSync(readFileSync(join(folder, `${name}_${pupils}.csv.gz`)))
      .toString()
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const rows = read('students');
  const column = (k: number) => rows.map((row) => row[k]!);
  return {
    pupils: column(0).map((id) => ({ id })),
    classes: classesOf(classes),
    attributes: [
      ...[1, 4, 5, 6, 7].map((k) => levels(`binary ${k}`, column(k))),
      { id: 'age', kind: 'number', values: column(2).map(Number) },
      { id: 'score', kind: 'number', values: column(3).map((halves) => 2 * Number(halves)) },
    ],
    together: linked ? read('must_link') : [],
    apart: linked ? read('cannot_link') : [],
    allowed: [],
  };
}

function inventedCohort({ pupils, classes, linked }: Case): PlacementProblem {
  const bytes = seededEntropy('placement bench').bytes(pupils * 8, `${pupils} pupils`);
  const share = (pupil: number, k: number) => bytes[pupil * 8 + k]! / 256;
  const of = <T>(value: (pupil: number) => T) => Array.from({ length: pupils }, (_, pupil) => value(pupil));
  const ids = of((pupil) => `${pupil}`);
  const pairs = (from: number) => Array.from({ length: linked ? pupils / 80 : 0 }, (_, k) => [ids[from + 2 * k]!, ids[from + 2 * k + 1]!]);
  return {
    pupils: ids.map((id) => ({ id })),
    classes: classesOf(classes),
    attributes: [
      ...[0.52, 0.18, 0.12, 0.02, 0.09].map((common, k) =>
        levels(
          `binary ${k}`,
          of((pupil) => share(pupil, k) < common),
        ),
      ),
      { id: 'age', kind: 'number', values: of((pupil) => 144 + Math.floor(share(pupil, 5) * 15)) },
      { id: 'score', kind: 'number', values: of((pupil) => Math.floor((share(pupil, 6) + share(pupil, 7)) * 100)) },
    ],
    together: pairs(0),
    apart: pairs(pupils / 2),
    allowed: [],
  };
}
