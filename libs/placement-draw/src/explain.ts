import { missing, scale } from './columns.ts';
import { attributesOf } from './joint-attributes.ts';
import type { Placement, PlacementProblem } from './placement-problem.ts';
import { type Prepared, prepare } from './prepare.ts';

/** How alike the classes are. **Unit** of `imbalance`, `floor`, `excess`: variances, see `floors`. */
export type Balance = {
  readonly imbalance: number;
  /** `null` where pupils take several places. */
  readonly floor: number | null;
  readonly excess: number | null;
  readonly levels: readonly LevelBalance[];
  readonly numbers: readonly NumberBalance[];
  /** The largest difference of a level's share or a number's mean between one class and all others, in standard deviations. */
  readonly largestStandardisedDifference: number;
};

/** `counts`: pupils of the level, by class in the problem's order; `level` is `null` for a missing value. */
export type LevelBalance = {
  readonly attribute: string;
  readonly level: string | null;
  readonly counts: readonly number[];
  readonly range: number;
  /** The range of the counts at the floor; `null` where there is none. */
  readonly leastRange: number | null;
};

/** Mean and standard deviation by class in the attribute's own unit; `null` for a class in which nobody has a value. */
export type NumberBalance = {
  readonly attribute: string;
  readonly means: readonly (number | null)[];
  readonly deviations: readonly (number | null)[];
  readonly range: number;
};

/**
 * The least imbalance that any placement of these pupils in classes of these sizes can have, with or without constraints, as
 * pupils are whole: the sum of each column's own floor, so it may be out of reach, and what reaches it is proved best.
 *
 * **Unit** variances: Σ over classes and columns of (sum of standardised values)² / places. `null` where pupils take several
 * places. Source: `latticeFloor`.
 */
export function floors(problem: PlacementProblem): number | null {
  return floorOf(prepare(problem));
}

const floorOf = ({ floors }: Prepared) =>
  floors.reduce<number | null>((sum, floor) => (sum === null || floor === null ? null : sum + floor.imbalance / scale / scale), 0);

/** What a placement came to, counted anew from the pupils' own values. **Unit** see `Balance`. Source: ours. */
export function explain(problem: PlacementProblem, placement: Placement): Balance {
  const prepared = prepare(problem);
  const classes = problem.classes.map(({ id }) => id);
  const members = classes.map((id) => [...placement.keys()].filter((position) => placement[position] === id));
  const places = members.map((list) => list.reduce((sum, position) => sum + (problem.pupils[position]!.places ?? 1), 0));
  let imbalance = 0;
  for (const { values } of prepared.columns)
    members.forEach((list, c) => {
      const sum = list.reduce((total, position) => total + values[position]! / scale, 0);
      if (places[c]! > 0) imbalance += (sum * sum) / places[c]!;
    });
  const floor = floorOf(prepared);
  const attributes = attributesOf(problem);
  const levels = attributes.flatMap((attribute) => (attribute.kind === 'category' ? levelsOf(attribute.id, attribute.values) : []));
  const numbers = attributes.flatMap((attribute) => (attribute.kind === 'number' ? [attribute] : []));
  const differences = [
    ...levels.map(({ ones }) => largestDifference(ones, members)),
    ...numbers.map(({ values }) => largestDifference(values, members)),
  ];
  return {
    imbalance,
    floor,
    excess: floor === null ? null : imbalance - floor,
    levels: levels.map(({ attribute, level, ones }) => {
      const counts = members.map((list) => list.filter((position) => ones[position] === 1).length);
      return { attribute, level, counts, range: rangeOf(counts), leastRange: leastRangeOf(prepared, attribute, level) };
    }),
    numbers: numbers.map(({ id, values }) => {
      const known = members.map((list) => list.flatMap((position) => values[position] ?? []));
      const means = known.map((list) => (list.length === 0 ? null : meanOf(list)));
      return { attribute: id, means, deviations: known.map(deviationOf), range: rangeOf(means.filter((mean) => mean !== null)) };
    }),
    largestStandardisedDifference: Math.max(0, ...differences),
  };
}

const levelsOf = (attribute: string, values: readonly (string | null)[]) =>
  [...new Set(values)]
    .toSorted((a, b) => ((a ?? missing) < (b ?? missing) ? -1 : 1))
    .map((level) => ({ attribute, level, ones: values.map((value) => (value === level ? 1 : 0)) }));

/** Of two levels only one has a column; the other's counts are its mirror, of the same range where classes are of one size. */
function leastRangeOf({ columns, floors }: Prepared, attribute: string, level: string | null): number | null {
  const own = columns.findIndex((column) => column.attribute === attribute && column.level === (level ?? missing));
  const column = own === -1 ? columns.findIndex((other) => other.attribute === attribute) : own;
  const floor = floors[column];
  return floor ? rangeOf([...floor.given]) : null;
}

function largestDifference(values: readonly (number | null)[], members: readonly (readonly number[])[]): number {
  const known = values.filter((value) => value !== null);
  const deviation = deviationOf(known);
  if (!deviation) return 0;
  const total = known.reduce((sum, value) => sum + value, 0);
  const differences = members.flatMap((list) => {
    const own = list.flatMap((position) => values[position] ?? []);
    if (own.length === 0 || own.length === known.length) return [];
    const sum = own.reduce((all, value) => all + value, 0);
    return [Math.abs(sum / own.length - (total - sum) / (known.length - own.length)) / deviation];
  });
  return Math.max(0, ...differences);
}

const rangeOf = (values: readonly number[]) => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of a sample (n − 1); `null` below two values. */
function deviationOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1));
}
