export type { Actor, PlatformActor } from './actor.ts';
export { may, type Place, type Reach, reachOf, rightsOf } from './may.ts';
export { type PersonalRead, type PersonalReadKind, personalReads } from './personal-read.ts';
export type { RightLine } from './right-lines.ts';
export { type Right, rights, rightsByRole } from './rights-by-role.ts';
export { type Grant, programRoles, type Role, roles, type Scope, type ScopeKind } from './roles.ts';
