import type { PlacementApi } from './api.ts';
import { createAfterApi } from './after/create-after-api.ts';
import { createCasesApi } from './cases/create-cases-api.ts';
import { createDrawsApi } from './draws/create-draws-api.ts';
import { createFiguresApi } from './figures/create-figures-api.ts';
import { createPlanApi } from './plan/create-plan-api.ts';
import { createRosterApi } from './roster/create-roster-api.ts';
import { createDrawDay } from './run/create-draw-day.ts';
import { createRunApi } from './run/create-run-api.ts';
import { createSealApi } from './seal/create-seal-api.ts';
import type { TopicParts } from './topic-parts.ts';

/** The door's functions, topic by topic. */
export const createPlacementApi = (parts: TopicParts): PlacementApi => ({
  ...createDrawsApi(parts),
  ...createPlanApi(parts),
  ...createRosterApi(parts),
  ...createSealApi(parts),
  ...createRunApi(parts),
  ...createDrawDay(parts),
  ...createAfterApi(parts),
  ...createCasesApi(parts),
  ...createFiguresApi(parts),
});
