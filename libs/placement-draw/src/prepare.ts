import { type ClassPlaces, firstPlacesOf, placesOfClasses } from './class-places.ts';
import { categoryFloors, type LevelLattice } from './category-floor.ts';
import { type Column, columnsOf } from './columns.ts';
import { attributesOf } from './joint-attributes.ts';
import { type LatticeFloor, latticeFloor } from './lattice-floor.ts';
import type { PlacementProblem } from './placement-problem.ts';
import { spreadFloor } from './spread-floor.ts';
import { type Units, unitsOf } from './units.ts';

/** A problem without faults, as numbers. */
export type Prepared = {
  readonly units: Units;
  readonly places: ClassPlaces;
  readonly columns: readonly Column[];
  /** The floor of each column; `null` where pupils take several places, so that nothing bounds it. */
  readonly floors: readonly (LatticeFloor | null)[];
};

/** The numbers of a problem without faults, the same for every seed. **Unit** see `Prepared`. Source: ours. */
export function prepare(problem: PlacementProblem): Prepared {
  const units = unitsOf(problem);
  const total = units.places.reduce((sum, places) => sum + places, 0);
  const places = placesOfClasses(problem.classes, total)!;
  const placesOf = firstPlacesOf(places);
  const columns = attributesOf(problem).flatMap(columnsOf);
  const isBounded = total === problem.pupils.length;
  return { units, places, columns, floors: isBounded ? floorsOf(columns, placesOf) : columns.map(() => null) };
}

function floorsOf(columns: readonly Column[], placesOf: Int32Array): LatticeFloor[] {
  return columns.flatMap((column, f) => {
    const { attribute, counts } = column;
    if (!counts) return [numberFloor(column, columns[f - 1], placesOf)];
    const levels = columns.filter((other) => other.attribute === attribute && other.counts);
    if (column !== levels[0]) return [];
    const lattices = levels.map(levelLattice);
    return levels.length > 1
      ? categoryFloors(lattices, placesOf)
      : lattices.map(({ zero, step, steps }) => latticeFloor(zero, step, steps, placesOf));
  });
}

function levelLattice({ values }: Column): LevelLattice {
  const zero = values.reduce((least, value) => Math.min(least, value), Infinity);
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return { zero, step: highest - zero, steps: values.filter((value) => value === highest).length };
}

/** Of squared distances: what the number before leaves of the bound of both; of values that lie on no lattice 0. */
function numberFloor({ lattice, squares }: Column, before: Column | undefined, placesOf: Int32Array): LatticeFloor {
  if (lattice !== null) return latticeFloor(lattice.zero, lattice.step, lattice.steps, placesOf);
  const given = new Int32Array(placesOf.length);
  const number = before?.lattice;
  if (squares === null || !number) return { imbalance: 0, given };
  const own = latticeFloor(number.zero, number.step, number.steps, placesOf).imbalance;
  return { imbalance: Math.max(0, spreadFloor({ number, square: squares }, placesOf) - own), given };
}
