export type NestedGroup<Unit> = { path: readonly string[]; units: Unit[]; parent: NestedGroup<Unit> | null };

/**
 * Groups of units by the keys of their paths, one list per level; level 0 is the one group of all. The same key under two
 * parents is two groups. **Unit** none. Source: the nesting that the caller's paths state.
 *
 * @throws {RangeError} naming the first unit whose path is not as long as the first one's
 */
export function nestedGroups<Unit extends { path: readonly string[] }>(units: readonly Unit[]): NestedGroup<Unit>[][] {
  const depth = units[0]?.path.length ?? 0;
  for (const [index, { path }] of units.entries())
    if (path.length !== depth) throw new RangeError(`path of unit ${index} has ${path.length} keys: expected ${depth}`);
  let groups: NestedGroup<Unit>[] = [{ path: [], units: [...units], parent: null }];
  const levels = [groups];
  for (let level = 0; level < depth; level++) {
    groups = groups.flatMap((parent) =>
      [...Map.groupBy(parent.units, ({ path }) => path[level]!)].map(([key, members]) => ({
        path: [...parent.path, key],
        units: members,
        parent,
      })),
    );
    levels.push(groups);
  }
  return levels;
}
