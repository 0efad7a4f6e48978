import type { Actor } from '@junheng/access';

/**
 * The doors that resolvers may use. Empty here: each module adds its own by declaration merging,
 * `declare module '@junheng/graphql/apis' { interface Apis { registry: RegistryApi } }`, and the host supplies them all.
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- filled by declaration merging, which needs an interface
export interface Apis {}

/** One request's context. */
export type Context = { actor: Actor | null; apis: Apis };
