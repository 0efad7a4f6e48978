import type { Sql } from '@junheng/runtime';
import type { GovernanceApi } from './api.ts';
import { createFundsApi } from './funds/create-funds-api.ts';
import { createPacksApi } from './packs/create-packs-api.ts';
import { createPeopleApi } from './people/create-people-api.ts';
import { createReadAuditApi } from './people/create-read-audit-api.ts';
import type { TopicParts } from './topic-parts.ts';

/** The door's functions, topic by topic. */
export const createGovernanceApi = (parts: TopicParts & { sql: Sql }): GovernanceApi => ({
  ...createFundsApi(parts),
  ...createPacksApi(parts),
  ...createPeopleApi(parts),
  ...createReadAuditApi(parts),
});
