import type { Message } from '@junheng/graphql';
import type { MeasureStatus } from './measure.ts';
import type { IndicatorSchool } from './stage-indicator.ts';

/** How a county stands to one goal. */
export type GoalReading = {
  value: number | null;
  /** Where the value is no single number. */
  valueText: Message | null;
  /** To the target, in its unit; null: none, or no data. */
  gap: number | null;
  /** The gap in words: of what, and how much; rounded for the eye. */
  gapText: Message | null;
  status: MeasureStatus;
  missing: Message | null;
  /** Up to three schools that pull a coefficient up or fail the goal. */
  pulls: IndicatorSchool[];
};

export const pullsShown = 3;

/**
 * A goal that nothing feeds. **Unit** none.
 *
 * Source: none; the message names what would bring it.
 */
export const unfedGoal = (missing: Message): GoalReading => ({
  value: null,
  valueText: null,
  gap: null,
  gapText: null,
  status: 'NO_DATA',
  missing,
  pulls: [],
});

/**
 * An amount as a sentence shows it: two digits that count, from 10 on one decimal. **Unit** as given.
 *
 * Source: the caller's, unrounded.
 */
export const forTheEye = (amount: number): string =>
  String(Math.abs(amount) < 10 ? Number(amount.toPrecision(2)) : Number(amount.toFixed(1)));
