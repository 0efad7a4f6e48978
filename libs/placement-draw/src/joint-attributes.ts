import type { Attribute, Joint, PlacementProblem } from './placement-problem.ts';

/**
 * All that classes are to be alike in: the attributes as they stand, then one category for each joint balance.
 *
 * **Unit** attributes. Source: ours, docs/placement-draw.md part 3.
 */
export function attributesOf({ attributes, joint = [] }: PlacementProblem): readonly Attribute[] {
  const byId = new Map(attributes.map((attribute) => [attribute.id, attribute]));
  return [...attributes, ...joint.map((entry) => ({ ...entry, kind: 'category' as const, values: valuesOf(entry, byId) }))];
}

function valuesOf(entry: Joint, byId: ReadonlyMap<string, Attribute>): (string | null)[] {
  if (entry.kind === 'cross') {
    const [one, other] = entry.of.map((id) => byId.get(id)!.values);
    return one!.map((value, position) => `${value ?? ''} × ${other![position] ?? ''}`);
  }
  const quarters = quartersOf(byId.get(entry.of)!.values as readonly (number | null)[]);
  return entry.kind === 'quarters' ? quarters : quarters.map((quarter) => (quarter === '2' || quarter === '3' ? '2–3' : quarter));
}

/** By the share of known values that are less: pupils of one value are in one quarter. */
function quartersOf(values: readonly (number | null)[]): (string | null)[] {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const less = new Map<number, number>();
  known.forEach((value, rank) => {
    if (!less.has(value)) less.set(value, rank);
  });
  return values.map((value) => (value === null ? null : `${Math.floor((4 * less.get(value)!) / known.length) + 1}`));
}
