import { daysBetween } from './calendar-day.ts';
import type { Direction } from './gap-to-trajectory.ts';

export type TrajectoryPoint = { day: string; value: number };

/**
 * The planned value on a day: straight between the points, the first point's before them, the last one's after.
 *
 * **Range** between the points' lowest and highest value. **Unit** that of the points.
 * **Edges** points in any order; of several on one day the last given holds; no points give `null`.
 *
 * Source: linear interpolation. Worked number, 90 on 2019-09-01 and 95 on 2020-09-01, on 2020-03-01 (182 of 366 days):
 * **92.486…**
 *
 * @throws {RangeError} for what is no day
 */
export function trajectoryAt(points: readonly TrajectoryPoint[], day: string): number | null {
  const ordered = [...new Map(points.map((point) => [point.day, point])).values()].sort((a, b) => daysBetween(b.day, a.day));
  const next = ordered.findIndex((point) => daysBetween(day, point.day) >= 0);
  if (next === -1) return ordered.at(-1)?.value ?? null;
  const to = ordered[next]!;
  const from = ordered[next - 1];
  if (!from || to.day === day) return to.value;
  const share = daysBetween(from.day, day) / daysBetween(from.day, to.day);
  return from.value + share * (to.value - from.value);
}

/**
 * The county's trajectory where it set no points of its own: straight from the baseline to the target on the due day. A baseline
 * that meets the target already is no licence to fall back: then the target holds from the start.
 *
 * **Unit** that of the values. **Edges** no baseline, or no due day: the target holds at once.
 *
 * Source: ours.
 */
export function straightLine(
  baseline: TrajectoryPoint | null,
  target: { value: number; due: string | null; direction: Direction },
): TrajectoryPoint[] {
  const { value, due, direction } = target;
  const isMet = baseline !== null && (direction === 'up' ? baseline.value >= value : baseline.value <= value);
  if (baseline === null || due === null || isMet || daysBetween(baseline.day, due) <= 0)
    return [{ day: due ?? baseline?.day ?? '1970-01-01', value }];
  return [baseline, { day: due, value }];
}
