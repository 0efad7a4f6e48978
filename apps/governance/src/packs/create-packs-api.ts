import type { PacksApi } from './packs-api.ts';
import type { TopicParts } from '../topic-parts.ts';
import { createOfficesApi } from './create-offices-api.ts';

/** See `PacksApi`. */
export const createPacksApi = (parts: TopicParts): PacksApi => ({ ...createOfficesApi(parts) });
