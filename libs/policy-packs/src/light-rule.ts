import type { Obligation } from './packs.ts';

/**
 * Which lights an obligation may show. `full`: also red. `never-red`: encouraged, an aim, what some places do, or outside
 * compulsory education: it can be met, but nobody fails it. `none`: a fact, there is nothing to meet.
 */
export type LightRule = 'full' | 'never-red' | 'none';

/** The rule for an obligation: 'none' for context, 'full' for what is mandatory and in scope, 'never-red' for the rest. */
export function lightRule({ modality, outOfScope, targetRole }: Pick<Obligation, 'modality' | 'outOfScope' | 'targetRole'>): LightRule {
  if (targetRole === 'context') return 'none';
  return modality === 'mandatory' && !outOfScope ? 'full' : 'never-red';
}
