export { daysBetween } from './calendar-day.ts';
export { forecastDate } from './forecast-date.ts';
export { gapToTrajectory, type Direction } from './gap-to-trajectory.ts';
export { type Light, lights, type LightState, type LightThresholds } from './light.ts';
export { type AssessedLight, lightOf } from './light-of.ts';
export { defaultThresholds, lightRule, type LightReason, type LightRuleStep } from './light-rule.ts';
export { measureLight } from './measure-light.ts';
export { straightLine, trajectoryAt, type TrajectoryPoint } from './trajectory.ts';
export { theilSenLine } from './theil-sen-line.ts';
