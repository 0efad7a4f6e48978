import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribute, PlacementProblem, PlannedClass } from '@junheng/placement-draw';

export const evidenceFolder = join(import.meta.dirname, '../../../../docs/evidence');

/**
 * A cohort with children bound to each other, as there is in most schools. All classes are open to all pupils: a class that is
 * closed to somebody is another kind of class, whose name the lot leaves alone.
 */
export function cohortOf(rosterCsv: string, classes: readonly PlannedClass[]): PlacementProblem {
  const [header, ...rows] = rosterCsv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const values = (name: string) => rows.map((row) => row[header!.indexOf(name)] || null);
  const attributes = header!
    .slice(1)
    .map((id): Attribute =>
      id === 'ageMonths'
        ? { id, kind: 'number', values: values(id).map((months) => (months === null ? null : Number(months))) }
        : { id, kind: 'category', values: values(id) },
    );
  const ids = rows.map(([id]) => id!);
  return {
    pupils: ids.map((id) => ({ id })),
    classes,
    attributes,
    together: [[ids[0]!, ids[1]!]],
    apart: [[ids[2]!, ids[3]!]],
    allowed: [],
  };
}

export const committedRoster = (): string => readFileSync(join(evidenceFolder, 'fairness-roster.csv'), 'utf8');

export const equalClasses: readonly PlannedClass[] = ['1', '2', '3', '4'].map((id) => ({ id }));

/** Two classes of about four fifteenths of the pupils, two of what is left: 48, 48, 42, 42 of 180. */
export function unequalClasses(pupils: number): PlannedClass[] {
  const larger = Math.ceil((pupils * 4) / 15);
  return [larger, larger, pupils / 2 - larger, pupils / 2 - larger].map((places, k) => ({ id: `${k + 1}`, places }));
}

/** The same pupils without anything that classes are to be alike in: the engine then deals them at random and stops. */
export const plainRandom = (problem: PlacementProblem): PlacementProblem => ({ ...problem, attributes: [] });
