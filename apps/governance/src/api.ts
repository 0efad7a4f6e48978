import type { FundsApi } from './funds/funds-api.ts';
import type { PacksApi } from './packs/packs-api.ts';
import type { PeopleApi } from './people/people-api.ts';

export type * from './funds/funds-api.ts';
export type * from './packs/packs-api.ts';
export type * from './people/people-api.ts';
export { demoPeople, type DemoPerson } from './people/demo-people.ts';
export type { Message, Result } from './result.ts';

/** The door: one interface per topic. Who lacks a right is refused commands and sees nothing. */
export type GovernanceApi = FundsApi & PacksApi & PeopleApi;
