import type { Role, Scope } from '@junheng/access';
import type { PersonEvent } from './events.ts';

/** `until`: the last day on which it holds (YYYY-MM-DD); null: until it is revoked. */
export type HeldGrant = { role: Role; scope: Scope; until: string | null };

export type PersonState = {
  isAdmitted: boolean;
  issuer: string | null;
  /** Who they are to the issuer; null too where the person's key is gone. */
  account: string | null;
  name: string | null;
  isSuspended: boolean;
  grants: readonly HeldGrant[];
};

export const nobody: PersonState = { isAdmitted: false, issuer: null, account: null, name: null, isSuspended: false, grants: [] };

export function evolvePerson(state: PersonState, event: PersonEvent): PersonState {
  switch (event.type) {
    case 'PersonAdmitted': {
      const { issuer, account, name } = event.data;
      return { ...state, isAdmitted: true, issuer, account, name };
    }
    case 'PersonNameCorrected':
      return { ...state, name: event.data.name };
    case 'RoleGranted':
      return { ...state, grants: [...without(state.grants, grantOf(event.data)), { ...grantOf(event.data), until: event.data.until }] };
    case 'RoleRevoked':
      return { ...state, grants: without(state.grants, grantOf(event.data)) };
    case 'PersonSuspended':
      return { ...state, isSuspended: true };
    case 'PersonReinstated':
      return { ...state, isSuspended: false };
  }
}

type Written = { role: string; scopeKind: Scope['kind']; scopeId: string | null };

const grantOf = ({ role, scopeKind, scopeId }: Written): { role: Role; scope: Scope } => ({
  role: role as Role,
  scope: scopeKind === 'county' ? { kind: 'county' } : { kind: scopeKind, id: scopeId! },
});

type Grantlike = Pick<HeldGrant, 'role' | 'scope'>;

export const isSameGrant = (a: Grantlike, b: Grantlike): boolean =>
  a.role === b.role && a.scope.kind === b.scope.kind && scopeIdOf(a.scope) === scopeIdOf(b.scope);

const without = (grants: readonly HeldGrant[], taken: Grantlike) => grants.filter((grant) => !isSameGrant(grant, taken));

export const scopeIdOf = (scope: Scope): string | null => (scope.kind === 'county' ? null : scope.id);

/** What holds on a day (YYYY-MM-DD): nothing of somebody suspended, nothing whose last day is over. */
export const grantsInForce = ({ isSuspended, grants }: PersonState, day: string): readonly HeldGrant[] =>
  isSuspended ? [] : grants.filter(({ until }) => until === null || until >= day);
