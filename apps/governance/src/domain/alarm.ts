import { daysBetween } from './days.ts';

/** How pressing something is: nothing yet, due within a week, up to 14 days late, later than that (it goes to the leading group). */
export const alarms = ['none', 'blue', 'amber', 'red'] as const;
export type Alarm = (typeof alarms)[number];

/** Days before the due day from which on it is told. */
const toldBefore = 7;
/** The last day late that is amber. */
const amberUntil = 14;

/** Of something that is owed: the due day itself is in time. Days are YYYY-MM-DD. */
export function alarmOn(due: string, today: string): Alarm {
  const late = daysBetween(due, today);
  if (late > amberUntil) return 'red';
  if (late > 0) return 'amber';
  return late >= -toldBefore ? 'blue' : 'none';
}
