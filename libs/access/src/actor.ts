import type { Grant } from './roles.ts';

/**
 * Who acts. `local-operator`: whoever opened the one-time link or runs the command line on the machine itself; holds what
 * administrator and project office hold. `platform`: the platform's own reactions, known to doors that expect them and
 * without any right of a person. `service`: a program with a token of its own.
 */
export type Actor =
  | { id: string; kind: 'local-operator' | 'platform' }
  | { id: string; kind: 'person' | 'service'; grants: readonly Grant[] };

/** The platform's own reactions. */
export type PlatformActor = { id: string; kind: 'platform' };
