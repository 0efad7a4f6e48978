import type { Light, LightState, LightThresholds } from './light.ts';
import { defaultThresholds, lightRule, type LightReason } from './light-rule.ts';

export type AssessedLight = {
  light: Light;
  /** Every condition that holds, in the order of the rule; the first one gave the light. ON_COURSE stands alone. */
  reasons: LightReason[];
};

/**
 * The light of one obligation on one day by version 1 of the rule: the light of the first step that holds.
 *
 *     red    broken > 0, or daysLate > 14, or gap > 10 %          whether signed or not
 *     grey   no source, or no value signed in its period
 *     amber  0 < gap ≤ 10 %, or 0 < daysLate ≤ 14, or evidence older than its period
 *     green  none of these
 *
 * **Range** the four lights. **Unit** none.
 * **Edges** exactly 10 % and exactly 14 days are amber; a red gap of the newest signed value stays red after its signature
 * has run out, so that nobody leaves red by not signing; what was never signed has no gap.
 *
 * Source: `lightRule`, version 1. Worked state, a value 11 % behind that nobody has signed for 100 days of 92: **red**.
 *
 * @throws {RangeError} naming the field that is impossible: a negative count, a number that is none
 */
export function lightOf(state: LightState, thresholds: LightThresholds = defaultThresholds): AssessedLight {
  checkCounts(state);
  if (state.gap !== null && Number.isNaN(state.gap)) throw new RangeError('gap is NaN: a value without a trajectory has the gap null');
  const { amberGap, redGap, amberDaysLate, redDaysLate } = thresholds;
  if (!(amberGap >= 0 && redGap >= amberGap && amberDaysLate >= 0 && redDaysLate >= amberDaysLate))
    throw new RangeError('thresholds: amber begins at 0 or above, red not before amber');
  const holding = lightRule.steps.filter((step) => step.holds(state, thresholds));
  const reasons = holding.map(({ reason }) => reason);
  return { light: holding[0]!.light, reasons: reasons.length === 1 ? reasons : reasons.slice(0, -1) };
}

function checkCounts(state: LightState): void {
  const { broken, daysLate, signedDaysAgo, signPeriodDays, evidenceDaysAgo, evidencePeriodDays } = state;
  const counts = { broken, daysLate, signedDaysAgo, signPeriodDays, evidenceDaysAgo, evidencePeriodDays };
  for (const [name, count] of Object.entries(counts)) {
    if (count !== null && !(Number.isInteger(count) && count >= 0)) throw new RangeError(`${name} is ${count}: expected whole, 0 or above`);
  }
}
