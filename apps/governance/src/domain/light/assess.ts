import {
  type AssessedLight,
  daysBetween,
  type Direction,
  gapToTrajectory,
  lightOf,
  type LightState,
  type LightThresholds,
  straightLine,
  trajectoryAt,
  type TrajectoryPoint,
} from '@junheng/lights';
import type { LightStreamState } from './state.ts';

/** What the rule must know of an obligation beyond its own stream, on one day. */
export type DutyFacts = {
  /** How it comes to its value; see `DutyKind` of the door. */
  dutyKind: 'measured' | 'watched' | 'reported';
  /** Last day for its target; null: it holds at all times. */
  due: string | null;
  /** Its way to the target begins with the first value signed on this day or later; null: with the first of all. */
  since: string | null;
  /** Whole days by which its latest open task or milestone is late. */
  daysLate: number;
  /** Day of the newest evidence file; null: none. */
  evidenceDay: string | null;
  signPeriodDays: number;
};

export type Assessment = AssessedLight & {
  state: LightState;
  trajectory: readonly TrajectoryPoint[];
  /** On the day; null: nothing to compare with. */
  planned: number | null;
  target: { value: number; direction: Direction } | null;
};

/** The light of an obligation on a day by the published rule, with all that led to it. */
export function assess(stream: LightStreamState, facts: DutyFacts, thresholds: LightThresholds, day: string): Assessment {
  const target = targetOn(stream, facts);
  const trajectory = target === null ? [] : trajectoryOf(stream, target, facts);
  const planned = trajectoryAt(trajectory, day);
  const newest = stream.signed.at(-1);
  const computedOn = stream.recorded !== null && isDecided(stream.recorded) ? stream.recorded.day : null;
  const hasSource = facts.dutyKind !== 'measured' || computedOn !== null;
  const evidenceDay = facts.dutyKind === 'measured' ? computedOn : facts.evidenceDay;
  const state: LightState = {
    broken: stream.violations.filter(({ cleared }) => cleared === null).length,
    daysLate: Math.max(0, facts.daysLate),
    // a value of some of the schools only, which the others may still turn, decides nothing
    hasSource,
    signedDaysAgo: newest ? daysSince(newest.day, day) : null,
    signPeriodDays: facts.signPeriodDays,
    gap: newest && target && planned !== null ? gapToTrajectory(Number(newest.value), planned, target.direction) : null,
    evidenceDaysAgo: evidenceDay === null ? null : daysSince(evidenceDay, day),
    // the register of violations is evidence of itself; where the source is missing, nothing else is asked for
    evidencePeriodDays: facts.dutyKind === 'watched' || !hasSource ? null : facts.signPeriodDays,
  };
  return { ...lightOf(state, thresholds), state, trajectory, planned, target };
}

/** Whether a value was computed that says met or not met. */
export const isDecided = ({ value, status }: NonNullable<LightStreamState['recorded']>): boolean => value !== null && status !== 'NO_DATA';

/** A clock that was set back makes nothing of the future. */
const daysSince = (from: string, day: string): number => Math.max(0, daysBetween(from, day));

/** What the value is held against: the county's own target, else the document's; of a duty that is reported, all of it. */
function targetOn({ recorded, target: own }: LightStreamState, { dutyKind }: DutyFacts): Assessment['target'] {
  if (dutyKind === 'reported') return { value: 100, direction: 'up' };
  if (dutyKind === 'watched') return null; // what stands in the register breaks it at once, no trajectory leads there
  if (recorded === null || recorded.direction === null) return null;
  const value = own?.target ?? recorded.target;
  return value === null ? null : { value: Number(value), direction: recorded.direction };
}

function trajectoryOf(
  { signed, target: own }: LightStreamState,
  target: { value: number; direction: Direction },
  { due, since }: DutyFacts,
): readonly TrajectoryPoint[] {
  if (own && own.points.length > 0) return own.points.map(({ day, value }) => ({ day, value: Number(value) }));
  const first = signed.find(({ day }) => since === null || day >= since);
  return straightLine(first ? { day: first.day, value: Number(first.value) } : null, { ...target, due });
}
