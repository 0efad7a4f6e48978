import { type Role as RoleName, roles, type ScopeKind as ScopeKindName } from '@junheng/access';
import type { Role, ScopeKind } from '../../gql/graphql.ts';

/** As GraphQL spells it: `LEADING_GROUP` of `leading-group`. */
export const roleNames = Object.keys(roles) as RoleName[];
export const spelledRole = (name: RoleName): Role => name.toUpperCase().replaceAll('-', '_') as Role;
export const roleOf = (role: Role): (typeof roles)[RoleName] => roles[role.toLowerCase().replaceAll('_', '-') as RoleName];

/** At which kind of place the role is held. */
export const scopeKindOf = (role: Role): ScopeKind => (roleOf(role).at as ScopeKindName).toUpperCase() as ScopeKind;
