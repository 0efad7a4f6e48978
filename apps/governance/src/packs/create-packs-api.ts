import type { TopicParts } from '../topic-parts.ts';
import { createOfficesApi } from './create-offices-api.ts';
import { createPolicyApi } from './create-policy-api.ts';
import type { PacksApi } from './packs-api.ts';

/** See `PacksApi`. */
export const createPacksApi = (parts: TopicParts): PacksApi => ({ ...createOfficesApi(parts), ...createPolicyApi(parts) });
