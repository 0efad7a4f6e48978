import type { CompulsoryStage } from '@junheng/contracts';
import { clauseReference } from './clause-reference.ts';
import type { Message } from './message.ts';
import { obligation } from './obligations.ts';
import { targetOf, type Threshold, thresholdsFor } from './targets.ts';

/** A number to compare with, and the clause it stands in. */
export type Limit = Threshold & { readonly obligationId: string; readonly source: Message };

/**
 * The one number an obligation sets for a stage, for the indicator `indicatorId` where it sets several.
 * @throws RangeError where it sets none or more than one: a limit is never guessed.
 */
export function limitOf(obligationId: string, stage: CompulsoryStage, indicatorId?: string): Limit {
  const found = obligation(obligationId);
  const all = found ? thresholdsFor(targetOf(found.obligation), stage) : [];
  const thresholds = all.filter((each) => indicatorId === undefined || each.indicatorId === indicatorId);
  if (thresholds.length !== 1) throw new RangeError(`${obligationId} sets ${thresholds.length} numbers for ${stage}, not one`);
  return Object.freeze({ ...thresholds[0]!, obligationId, source: clauseReference(obligationId) });
}

/** The same limit for both stages. */
export const limitsOf = (obligationIds: Readonly<Record<CompulsoryStage, string>>): Readonly<Record<CompulsoryStage, Limit>> =>
  Object.freeze({ primary: limitOf(obligationIds.primary, 'primary'), junior: limitOf(obligationIds.junior, 'junior') });
