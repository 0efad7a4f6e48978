import type { PacksApi } from './packs/packs-api.ts';

export type * from './packs/packs-api.ts';
export type { Message, Result } from './result.ts';

/** The door: one interface per topic. Who lacks a right is refused commands and sees nothing. */
export type GovernanceApi = PacksApi;
