import type { GovernanceApi } from './api.ts';
import { createPacksApi } from './packs/create-packs-api.ts';
import type { TopicParts } from './topic-parts.ts';

/** The door's functions, topic by topic. */
export const createGovernanceApi = (parts: TopicParts): GovernanceApi => ({
  ...createPacksApi(parts),
});
