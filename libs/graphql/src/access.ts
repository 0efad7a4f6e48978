/** Who acts; null where nobody is signed in. */
export type Actor = { id: string; kind: 'local-operator' };

/**
 * What an access rule asks for. `read-direct` (names, id numbers, contacts) is held by nobody until sign-in and grants
 * exist: a field under it can be declared, and is refused.
 */
export const rights = ['read-aggregates', 'import', 'read-direct'] as const;
export type Right = (typeof rights)[number];

const rightsByKind: Record<Actor['kind'], readonly Right[]> = { 'local-operator': ['read-aggregates', 'import'] };

/** Whether the actor holds the right; nobody (null) holds any. */
export function hasRight(actor: Actor | null, right: Right): boolean {
  return actor !== null && rightsByKind[actor.kind].includes(right);
}
