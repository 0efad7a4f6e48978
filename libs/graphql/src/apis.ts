import type { Actor, PersonalRead } from '@junheng/access';

/**
 * The doors that resolvers may use. Each module adds its own by declaration merging,
 * `declare module '@junheng/graphql/apis' { interface Apis { registry: RegistryApi } }`, and the host supplies them all.
 */
export interface Apis {
  readAudit: ReadAudit;
}

/** Before an answer leaves that opens names, id numbers or the record of a single person: when it fails, nothing leaves. */
export type ReadAudit = { recordRead(read: PersonalRead, actor: Actor): Promise<void> };

/** One request's context. */
export type Context = { actor: Actor | null; apis: Apis };
