import type { Actor } from './actor.ts';
import type { Role, ScopeKind } from './roles.ts';
import { type Right, rights, rightsByRole } from './rights-by-role.ts';

/** What something belongs to; `{}`: to the county as a whole. Name all that is known: a class and its school. */
export type Place = { readonly [Kind in Exclude<ScopeKind, 'county'>]?: string | null };

/** How far a right reaches: the whole county, or the places listed. */
export type Reach = { county: boolean } & { readonly [Kind in Exclude<ScopeKind, 'county'>]: readonly string[] };

const rolesOfOperator: readonly Role[] = ['administrator', 'project-office'];

/**
 * How far the actor's right reaches, for lists that are narrowed to it. Nobody (null), and an actor without grants, reach
 * nothing.
 */
export function reachOf(actor: Actor | null, right: Right): Reach {
  const places: Record<Exclude<ScopeKind, 'county'>, string[]> = { office: [], school: [], class: [], child: [] };
  let county = false;
  const { county: everywhere, own } = rightsByRole[right];
  for (const { role, scope } of grantsOf(actor)) {
    if (everywhere.includes(role) || (own.includes(role) && scope.kind === 'county')) county = true;
    else if (own.includes(role) && scope.kind !== 'county') places[scope.kind].push(scope.id);
  }
  return { county, ...places };
}

/**
 * Whether the actor holds the right at the place; without a place: anywhere at all. Deny by default: nobody (null), the
 * platform's own reactions, and whoever has no grant may nothing.
 */
export function may(actor: Actor | null, right: Right, place?: Place): boolean {
  const { county, ...places } = reachOf(actor, right);
  const kinds = Object.keys(places) as (keyof typeof places)[];
  if (county) return true;
  if (place === undefined) return kinds.some((kind) => places[kind].length > 0);
  return kinds.some((kind) => typeof place[kind] === 'string' && places[kind].includes(place[kind]));
}

/** The rights that the actor holds anywhere, in the order of the table. */
export function rightsOf(actor: Actor | null): Right[] {
  return rights.filter((right) => may(actor, right));
}

function grantsOf(actor: Actor | null) {
  switch (actor?.kind) {
    case 'local-operator':
      return actor.id === '' ? [] : rolesOfOperator.map((role) => ({ role, scope: { kind: 'county' } as const }));
    case 'person':
    case 'service':
      return actor.grants;
    default:
      return [];
  }
}
