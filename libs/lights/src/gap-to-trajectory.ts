/** Which way is better: `up`, at least the target; `down`, at most. */
export type Direction = 'up' | 'down';

/**
 * How far a value lies behind its trajectory, as a share of it:
 *
 *     gap = (t − v) / |t|   where more is better (up)
 *     gap = (v − t) / |t|   where less is better (down)
 *
 * **Range** any; 0 or below: not behind. **Unit** none: a share.
 * **Edges** on a trajectory of 0 no share exists: whatever is behind it counts whole (1), whatever is ahead counts −1.
 *
 * Source: ours (an indicator's bad direction over the planned value). Worked number, 92 % of a planned 95 %: **0.0315789…**
 *
 * @throws {RangeError} when a number is not finite
 */
export function gapToTrajectory(value: number, trajectory: number, direction: Direction): number {
  if (!Number.isFinite(value) || !Number.isFinite(trajectory)) throw new RangeError(`value ${value}, trajectory ${trajectory}: not finite`);
  const behind = direction === 'up' ? trajectory - value : value - trajectory;
  if (trajectory === 0) return Math.sign(behind) + 0;
  return behind / Math.abs(trajectory) + 0;
}
