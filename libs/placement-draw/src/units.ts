import type { PlacementProblem } from './placement-problem.ts';

/**
 * The cohort as units that move as one: a group kept together, or a pupil alone, in the order of their first members. All
 * numbers are positions.
 */
export type Units = {
  readonly members: readonly Int32Array[];
  readonly unitOf: Int32Array;
  readonly places: Int32Array;
  /** By class 1 where the unit may come, 0 where not; `null` where all are open. */
  readonly open: readonly (Uint8Array | null)[];
  /** Units that may not share a class with this one. A unit that stands in its own list fits nowhere. */
  readonly apart: readonly Int32Array[];
  /** Groups whose members the unit holds, and the places that they take. */
  readonly groups: readonly (readonly { readonly group: number; readonly places: number }[])[];
  /** By group and class, the places that the group may take; 0 where it may not come. */
  readonly limits: readonly Int32Array[];
};

/** The units of a problem without faults. **Unit** positions. Source: ours. */
export function unitsOf({ pupils, classes, together, apart, allowed, groups = [] }: PlacementProblem): Units {
  const at = new Map(pupils.map(({ id }, position) => [id, position]));
  const leader = Int32Array.from(pupils, (_, position) => position);
  const find = (position: number): number => {
    let top = position;
    while (leader[top] !== top) top = leader[top]!;
    return top;
  };
  for (const group of together) {
    for (const id of group.slice(1)) {
      const [one, other] = [find(at.get(group[0]!)!), find(at.get(id)!)];
      leader[Math.max(one, other)] = Math.min(one, other);
    }
  }
  const unitOf = new Int32Array(pupils.length);
  const members: number[][] = [];
  for (let position = 0; position < pupils.length; position++) {
    const top = find(position);
    if (top === position) members.push([]);
    unitOf[position] = top === position ? members.length - 1 : unitOf[top]!;
    members[unitOf[position]!]!.push(position);
  }
  const open: (Uint8Array | null)[] = members.map(() => null);
  const narrow = (unit: number, names: ReadonlySet<string>) => {
    const before = open[unit] ?? null;
    open[unit] = Uint8Array.from(classes, ({ id }, c) => (names.has(id) && before?.[c] !== 0 ? 1 : 0));
  };
  for (const { pupil, classes: may } of allowed) narrow(unitOf[at.get(pupil)!]!, new Set(may));
  const placesInGroups = members.map(() => new Map<number, number>());
  groups.forEach((group, g) => {
    const names = new Set(group.classes.map(({ id }) => id));
    for (const pupil of group.pupils) {
      const position = at.get(pupil)!;
      const unit = unitOf[position]!;
      narrow(unit, names);
      placesInGroups[unit]!.set(g, (placesInGroups[unit]!.get(g) ?? 0) + (pupils[position]!.places ?? 1));
    }
  });
  const foes = members.map(() => new Set<number>());
  for (const group of apart) {
    const units = group.map((id) => unitOf[at.get(id)!]!);
    units.forEach((unit, i) => {
      for (const other of units.slice(i + 1)) {
        foes[unit]!.add(other);
        foes[other]!.add(unit);
      }
    });
  }
  return {
    members: members.map((list) => Int32Array.from(list)),
    unitOf,
    places: Int32Array.from(members, (list) => list.reduce((sum, position) => sum + (pupils[position]!.places ?? 1), 0)),
    open,
    apart: foes.map((set) => Int32Array.from(set).toSorted()),
    groups: placesInGroups.map((own) => [...own].map(([group, places]) => ({ group, places }))),
    limits: groups.map((group) => Int32Array.from(classes, ({ id }) => group.classes.find((named) => named.id === id)?.most ?? 0)),
  };
}
