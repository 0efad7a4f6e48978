import type { z } from 'zod';
import catalogue from '../data/indicators.json' with { type: 'json' };
import { frozen, type ReadOnly } from './read-only.ts';
import type { indicatorSchema } from './schema/indicator-schema.ts';

export type IndicatorDefinition = ReadOnly<z.infer<typeof indicatorSchema>>;

/** All indicators, in the catalogue's order. */
export const indicatorDefinitions: readonly IndicatorDefinition[] = frozen(
  catalogue.indicators,
) as readonly unknown[] as readonly IndicatorDefinition[];

const byId = new Map(indicatorDefinitions.map((each) => [each.id, each]));

/** @returns what an indicator is called, counts and is computed by, or null where there is none of that id. */
export const indicatorDefinition = (id: string): IndicatorDefinition | null => byId.get(id) ?? null;
