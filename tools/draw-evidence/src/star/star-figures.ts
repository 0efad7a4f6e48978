import { explain, floors } from '@junheng/placement-draw';
import { drawOnce, fingerprintOf } from '../draw-range.ts';
import { plainRandom } from '../fairness/cohort.ts';
import { meanOf, quantile } from '../statistics/quantile.ts';
import { betweenClasses, pooled } from './between-classes.ts';
import type { Kindergarten, School } from './kindergarten.ts';

/** Draws of the whole state that the page's averages stand for. */
const draws = 10;
/** Schools whose first draw a test makes again. */
export const watched = 8;

export type StarFigures = ReturnType<typeof starFigures>;
export type Standing = ReturnType<typeof standingOf>;

/** @param lots how many plain random assignments Tennessee's own is compared with */
export function starFigures({ schools, pupils, alone, missing }: Kindergarten, lots: number) {
  const assigned = standingOf(
    schools,
    schools.map((school) => school.assigned),
  );
  const placements = Array.from({ length: draws }, (_, k) => schools.map((school) => drawOnce(school.problem, seedOf(school, k))));
  const drawn = placements.map((each) => standingOf(schools, each));
  const random = Array.from({ length: lots }, (_, k) =>
    standingOf(
      schools,
      schools.map((school) => drawOnce(plainRandom(school.problem), `plain random ${school.id} ${k}`)),
    ),
  );
  return rounded({
    schools: schools.length,
    pupils,
    alone,
    classes: schools.reduce((sum, { problem }) => sum + problem.classes.length, 0),
    draws,
    lots,
    missing,
    fingerprint: fingerprintOf(placements[0]!.slice(0, watched)),
    floor: schools.reduce((sum, { problem }) => sum + floors(problem)!, 0),
    assigned,
    drawn: meanStanding(drawn),
    random: meanStanding(random),
    /** Of the plain random assignments, how many differ between classes at least as much as Tennessee's own, by attribute. */
    randomAbove: assigned.attributes.map(({ share }, at) => random.filter(({ attributes }) => attributes[at]!.share >= share).length),
    largestBySchool: { assigned: assigned.largestBySchool, drawn: drawn[0]!.largestBySchool, random: random[0]!.largestBySchool },
  });
}

export const seedOf = (school: School, k: number): string => `star ${school.id} ${k}`;

/** One assignment of every school. */
export function standingOf(schools: readonly School[], classOf: readonly Uint8Array[]) {
  const balances = schools.map(({ problem }, k) =>
    explain(
      problem,
      [...classOf[k]!].map((c) => problem.classes[c]!.id),
    ),
  );
  const attributes = schools[0]!.problem.attributes.map(({ id }, at) => {
    const largest = schools.flatMap(({ problem }, k) => {
      const attribute = problem.attributes[at]!;
      const known = attribute.values.filter((value) => value !== null);
      // a school whose pupils are all alike has nothing to balance
      if (new Set(known).size < 2) return [];
      const placement = [...classOf[k]!].map((c) => problem.classes[c]!.id);
      return explain({ ...problem, attributes: [attribute] }, placement).largestStandardisedDifference;
    });
    const squares = schools.map(({ problem }, k) => betweenClasses(problem.attributes[at]!, classOf[k]!, problem.classes.length));
    return {
      id,
      schools: largest.length,
      median: quantile(largest, 0.5),
      high: quantile(largest, 0.9),
      most: Math.max(...largest),
      ...pooled(squares),
    };
  });
  const largestBySchool = balances.map(({ largestStandardisedDifference }) => largestStandardisedDifference);
  return {
    imbalance: balances.reduce((sum, { imbalance }) => sum + imbalance, 0),
    median: quantile(largestBySchool, 0.5),
    high: quantile(largestBySchool, 0.9),
    most: Math.max(...largestBySchool),
    attributes,
    largestBySchool,
  };
}

function meanStanding(standings: readonly Standing[]): Omit<Standing, 'largestBySchool'> {
  const mean = (measure: (standing: Standing) => number) => meanOf(standings.map(measure));
  return {
    imbalance: mean(({ imbalance }) => imbalance),
    median: mean(({ median }) => median),
    high: mean(({ high }) => high),
    most: mean(({ most }) => most),
    attributes: standings[0]!.attributes.map(({ id, schools }, at) => ({
      id,
      schools,
      median: mean(({ attributes }) => attributes[at]!.median),
      high: mean(({ attributes }) => attributes[at]!.high),
      most: mean(({ attributes }) => attributes[at]!.most),
      share: mean(({ attributes }) => attributes[at]!.share),
      f: mean(({ attributes }) => attributes[at]!.f),
    })),
  };
}

/** Six digits: what a page can show, and what no machine's mathematics library changes. */
function rounded<T>(figures: T): T {
  return JSON.parse(
    JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value)),
  ) as T;
}
