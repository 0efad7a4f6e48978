import { type ClassPlaces, firstPlacesOf, placesOfClasses } from './class-places.ts';
import { type Column, columnsOf } from './columns.ts';
import { type LatticeFloor, latticeFloor } from './lattice-floor.ts';
import type { PlacementProblem } from './placement-problem.ts';
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
  const columns = problem.attributes.flatMap(columnsOf);
  const isBounded = total === problem.pupils.length;
  return { units, places, columns, floors: columns.map((column) => (isBounded ? floorOf(column, placesOf) : null)) };
}

/** Of a column whose values lie on a lattice; a squared distance lies on none that rounding leaves, its floor is 0. */
function floorOf({ counts, values, lattice }: Column, placesOf: Int32Array): LatticeFloor {
  if (counts) {
    const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
    const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
    return latticeFloor(lowest, highest - lowest, values.filter((value) => value === highest).length, placesOf);
  }
  if (lattice === null) return { imbalance: 0, given: new Int32Array(placesOf.length) };
  return latticeFloor(lattice.zero, lattice.step, lattice.steps, placesOf);
}
