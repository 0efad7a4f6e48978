import type { PeopleApi } from '../people/people-api.ts';
import type { TopicParts } from '../topic-parts.ts';
import { createMeasuresApi } from './create-measures-api.ts';
import { createSignApi } from './create-sign-api.ts';
import { createValuesApi } from './create-values-api.ts';
import type { LightsApi } from './lights-api.ts';
import { createLightsDesk } from './lights-desk.ts';

/** See `LightsApi`. */
export function createLightsApi(parts: TopicParts & { recordRead: PeopleApi['recordRead'] }): LightsApi {
  const desk = createLightsDesk(parts);
  return { ...createValuesApi(parts, desk), ...createSignApi(desk), ...createMeasuresApi(parts, desk) };
}
