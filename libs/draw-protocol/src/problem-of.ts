import type { Attribute, PlacementProblem } from '@junheng/placement-draw';
import { type DrawPlan, kindOfAttribute } from './draw-plan.ts';
import type { Values } from './roster-of.ts';
import type { DrawConstraint } from './sealed-constraint.ts';

/**
 * What the engine gets: pupils under their positions as texts (`0`, `1` …) and classes under their numbers (`1`, `2` …), in order;
 * attributes as the plan lists them, then the joint ones; constraints in the order given, which for a draw is that of their leaves
 * (`constraintsOf`). Of several `places` of one pupil the largest counts.
 *
 * **Unit** none. Source: ours, docs/draw-protocol.md part 5.
 */
export function problemOf(
  plan: DrawPlan,
  pupils: readonly { readonly values: Values }[],
  constraints: readonly DrawConstraint[],
): PlacementProblem {
  const placesOf = new Map<number, number>();
  for (const { kind, positions, places } of constraints)
    if (kind === 'places') for (const position of positions) placesOf.set(position, Math.max(places ?? 1, placesOf.get(position) ?? 1));
  const groups = (asked: 'together' | 'apart') =>
    constraints.flatMap(({ kind, positions }) => (kind === asked ? [positions.map(String)] : []));
  return {
    pupils: pupils.map((_, position) => {
      const places = placesOf.get(position);
      return { id: String(position), ...(places === undefined ? {} : { places }) };
    }),
    classes: Array.from({ length: plan.classCount }, (_, k) => {
      const [places, most] = [plan.sizes?.[k], plan.capacities?.[k]];
      return { id: String(k + 1), ...(places === undefined ? {} : { places }), ...(most === undefined ? {} : { most }) };
    }),
    attributes: [
      ...plan.attributes.map(({ key, weight }) => {
        const kind = kindOfAttribute(key);
        const values = pupils.map(({ values: own }) => own[key] ?? null);
        const spelled = kind === 'number' ? values : values.map((value) => (value === null ? null : String(value)));
        return { id: key, kind, weight, values: spelled } as Attribute;
      }),
      ...plan.joint.map(({ keys, weight }): Attribute => {
        const values = pupils.map(({ values }) => jointly(keys.map((key) => values[key] ?? null)));
        return { id: keys.join('+'), kind: 'category', weight, values };
      }),
    ],
    together: groups('together'),
    apart: groups('apart'),
    allowed: constraints.flatMap(({ kind, positions, classNos }) =>
      kind === 'fixed' || kind === 'allowed'
        ? positions.map((position) => ({ pupil: String(position), classes: classNos.map(String) }))
        : [],
    ),
  };
}

/** One missing makes the pair missing. */
const jointly = (values: readonly (string | number | null)[]): string | null => (values.includes(null) ? null : values.join('/'));
