import type { TopicParts } from '../topic-parts.ts';
import type { AfterApi } from './after-api.ts';
import { createArrivalCommands } from './create-arrival-commands.ts';
import { createNoticeCommands } from './create-notice-commands.ts';
import { createLotCommands } from './create-lot-commands.ts';
import { createAfterReads } from './create-after-reads.ts';
import { createSubjectsApi } from './create-subjects-api.ts';

/** See `AfterApi`. */
export const createAfterApi = (parts: TopicParts): AfterApi => ({
  ...createLotCommands(parts),
  ...createNoticeCommands(parts),
  ...createArrivalCommands(parts),
  ...createAfterReads(parts),
  ...createSubjectsApi(parts),
});
