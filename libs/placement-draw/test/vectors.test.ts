import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Placement, type PlacementProblem, solve } from '../src/placement-draw.ts';
import { seedOf, sha256 } from './cohorts.ts';

const file = join(import.meta.dirname, '../../../docs/guides/placement_draw_vectors.json');
const vectors = JSON.parse(readFileSync(file, 'utf8')) as { name: string; seed: string; problem: PlacementProblem; placement: Placement }[];

/** One that turns red says that the specification has changed: that is another version of it. */
test.each(vectors)('draws the published placement of $name', ({ problem, seed, placement }) => {
  expect(solve(problem, seedOf(seed), sha256)).toEqual({ ok: true, placement });
});
