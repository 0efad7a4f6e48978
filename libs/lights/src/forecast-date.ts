import { dayAfter, daysBetween } from './calendar-day.ts';
import type { Direction } from './gap-to-trajectory.ts';
import { theilSenLine } from './theil-sen-line.ts';
import type { TrajectoryPoint } from './trajectory.ts';

/** Signed values that the line is drawn through: a school year of months. Older ones tell of another time. */
const window = 12;
/** No forecast looks further, in days: a line of a few months says nothing of later decades. */
const horizon = 7_305;

/**
 * The day on which the signed values reach their target if they go on as they did: where the Theil–Sen line through the last
 * twelve of them meets it. Theil–Sen and not least squares, because a series of signed values is short and one of them may be
 * wrong.
 *
 * **Range** from the day of the newest value to twenty years later. **Unit** a calendar day.
 * **Edges** a newest value that reaches the target gives its own day; fewer than three days with values, a line that is level or
 * leads away, or one that arrives later than that give `null`: it never reaches it by what is known.
 *
 * Source: `theilSenLine`. Worked day, 90 on 1 September, 91 on 1 October and 92 on 31 October 2019 towards 95: **2020-01-29**.
 *
 * @throws {RangeError} for what is no day
 */
export function forecastDate(series: readonly TrajectoryPoint[], target: { value: number; direction: Direction }): string | null {
  const ordered = [...new Map(series.map((point) => [point.day, point])).values()].sort((a, b) => daysBetween(b.day, a.day)).slice(-window);
  const last = ordered.at(-1);
  if (!last) return null;
  const sign = target.direction === 'up' ? 1 : -1;
  if (sign * (last.value - target.value) >= 0) return last.day;
  if (ordered.length < 3) return null;
  const line = theilSenLine(ordered.map(({ day, value }) => ({ x: daysBetween(last.day, day), y: value })))!;
  if (sign * line.slope <= 0) return null;
  const days = Math.max(1, Math.ceil((target.value - line.intercept) / line.slope - 1e-9));
  return days > horizon ? null : dayAfter(last.day, days);
}
