import type { Column } from './columns.ts';
import type { Units } from './units.ts';

/** Units in classes, ready for exchanges. `single`: units of one place; they stand in the lists of their class. */
export type SearchBoard = {
  readonly units: Units;
  readonly classOf: Int32Array;
  readonly placesOf: Int32Array;
  readonly isBound: Uint8Array;
  /** The positions of class c's single units: from `listStart[c]`, `listLength[c]` of them; `slotOf` finds one. */
  readonly listStart: Int32Array;
  readonly listLength: Int32Array;
  readonly list: Int32Array;
  readonly slotOf: Int32Array;
  /** By group and class, the places taken. */
  readonly taken: readonly Int32Array[];
};

/** A board of a deal. **Unit** positions. Source: ours. */
export function boardOf(units: Units, placesOf: Int32Array, classOf: Int32Array): SearchBoard {
  const listStart = new Int32Array(placesOf.length);
  for (let c = 1; c < placesOf.length; c++) listStart[c] = listStart[c - 1]! + placesOf[c - 1]!;
  const listLength = new Int32Array(placesOf.length);
  const list = new Int32Array(placesOf.reduce((sum, places) => sum + places, 0));
  const slotOf = new Int32Array(units.places.length).fill(-1);
  const isBound = Uint8Array.from(units.places, (_, u) => (units.apart[u]!.length > 0 || units.open[u] !== null ? 1 : 0));
  const taken = units.limits.map((most) => new Int32Array(most.length));
  units.groups.forEach((own, u) => {
    for (const { group, places } of own) taken[group]![classOf[u]!]! += places;
  });
  const board = { units, classOf: Int32Array.from(classOf), placesOf, isBound, listStart, listLength, list, slotOf, taken };
  units.places.forEach((places, u) => {
    if (places === 1) enlist(board, u);
  });
  return board;
}

/** Puts a single unit last in the list of its class. **Unit** positions. Source: ours. */
export function enlist(board: SearchBoard, u: number): void {
  const c = board.classOf[u]!;
  const slot = board.listStart[c]! + board.listLength[c]!++;
  board.list[slot] = u;
  board.slotOf[u] = slot;
}

/** The last of the list comes to where the unit stood. **Unit** positions. Source: ours. */
export function delist(board: SearchBoard, u: number): void {
  const c = board.classOf[u]!;
  const last = board.list[board.listStart[c]! + --board.listLength[c]!]!;
  board.list[board.slotOf[u]!] = last;
  board.slotOf[last] = board.slotOf[u]!;
}

/** Whether a unit may come to a class, where it will not meet those who leave. **Unit** yes or no. Source: ours. */
export function mayCome({ units, classOf }: SearchBoard, u: number, c: number): boolean {
  const open = units.open[u];
  if (open && open[c] === 0) return false;
  const foes = units.apart[u]!;
  for (let k = 0; k < foes.length; k++) if (classOf[foes[k]!] === c) return false;
  return true;
}

/** Whether groups have room in class c for those who come once others have left. **Unit** yes or no. Source: ours. */
export function groupsHaveRoom({ units, taken }: SearchBoard, coming: readonly number[], leaving: readonly number[], c: number): boolean {
  if (taken.length === 0) return true;
  const change = new Map<number, number>();
  for (const u of coming) for (const { group, places } of units.groups[u]!) change.set(group, (change.get(group) ?? 0) + places);
  for (const u of leaving) for (const { group, places } of units.groups[u]!) change.set(group, (change.get(group) ?? 0) - places);
  for (const [group, more] of change) if (more > 0 && taken[group]![c]! + more > units.limits[group]![c]!) return false;
  return true;
}

/** Counts a unit's group places in another class. **Unit** places. Source: ours. */
export function moveInGroups({ units, taken }: SearchBoard, u: number, from: number, to: number): void {
  if (taken.length === 0) return;
  for (const { group, places } of units.groups[u]!) {
    taken[group]![from]! -= places;
    taken[group]![to]! += places;
  }
}

/** The columns by unit, one after another, and the class sums of a board. **Unit** 2⁻¹⁴ standard deviations. Source: ours. */
export function rowsOf(units: Units, columns: readonly Column[]): Float64Array {
  const width = columns.length;
  const rows = new Float64Array(units.places.length * width);
  columns.forEach(({ values }, f) => {
    for (let position = 0; position < values.length; position++) rows[units.unitOf[position]! * width + f]! += values[position]!;
  });
  return rows;
}

/** The sums of rows, by class. **Unit** 2⁻¹⁴ standard deviations. Source: ours. */
export function sumsOf({ classOf, placesOf }: SearchBoard, rows: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(placesOf.length * width);
  for (let u = 0; u < classOf.length; u++) for (let f = 0; f < width; f++) sums[classOf[u]! * width + f]! += rows[u * width + f]!;
  return sums;
}

/** Σ over classes of |sum|² / places. **Unit** that of the columns, squared. Source: ours. */
export function imbalanceOf(sums: Float64Array, width: number, placesOf: Int32Array): number {
  let total = 0;
  for (let c = 0; c < placesOf.length; c++) {
    let squares = 0;
    for (let f = 0; f < width; f++) squares += sums[c * width + f]! * sums[c * width + f]!;
    total += squares / placesOf[c]!;
  }
  return total;
}
