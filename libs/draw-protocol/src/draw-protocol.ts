export { bundleOf, type BundleParts, publicProofOf, recordHashOf } from './bundle-of.ts';
export { canonicalText } from './canonical-text.ts';
export { drandRoundAt, drandTimeOf, quicknet, type ShortSignatures, verifyDrandRound } from './drand.ts';
export type { DrawBundle, DrawnLot } from './draw-bundle.ts';
export { type DrawPlan, kindOfAttribute, planHash } from './draw-plan.ts';
export { engineCode } from './engine-code.ts';
export { listHashOf, lotOf, type LotParts, lotSeedOf } from './lot-of.ts';
export { problemOf } from './problem-of.ts';
export { checkPublicValue, checkSource, type NumbersGiven, type PublicSource, type PublicValueFault } from './public-value.ts';
export { balanceOf, type DrawBalance, resultHashOf } from './result-of.ts';
export {
  canonicalPupil,
  leafOf,
  type Roster,
  type RosterEntry,
  rosterOf,
  type RosterPupil,
  type RosterRow,
  rootOf,
  type Values,
} from './roster-of.ts';
export {
  type Constraints,
  constraintLeafOf,
  constraintsHash,
  constraintsOf,
  type DrawConstraint,
  type SealedConstraint,
} from './sealed-constraint.ts';
export {
  type Annulment,
  bySupervisor,
  checkReveal,
  type Commitment,
  commitmentOf,
  type DrawRound,
  type Reveal,
  type SealParts,
  sealOf,
  seedOf,
  type SeenRound,
} from './seed-of.ts';
export { bytesOfHex } from './tagged-hash.ts';
export type { VerifierMeans } from './bundle-context.ts';
export { type CheckName, checkNames, type Finding, type FindingCode } from './finding.ts';
export { type BundleVerdict, type CheckResult, verifyBundle, type VerifierProgress } from './verify-bundle.ts';
export { type DrawReceipt, receiptOf, type ReceiptVerdict, verifyDrawReceipt } from './draw-receipt.ts';
