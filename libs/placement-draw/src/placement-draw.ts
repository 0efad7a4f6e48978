export type { Conflict } from './conflict.ts';
export { engineVersion } from './engine-version.ts';
export { type Balance, explain, floors, type LevelBalance, type NumberBalance } from './explain.ts';
export { type Fault, type FaultCode, faultsOf } from './faults.ts';
export type { Attribute, Joint, Placement, PlacementProblem, PlannedClass, Pupil, PupilGroup } from './placement-problem.ts';
export { prepare, type Prepared } from './prepare.ts';
export type { Hash } from './random-numbers.ts';
export {
  choose,
  drawSteps,
  type Island,
  islandsOf,
  longestFirst,
  type Refusal,
  refusalOf,
  searchIsland,
  solve,
  type Solution,
} from './solve.ts';
export { verify, type Violation, type ViolationCode } from './verify.ts';
