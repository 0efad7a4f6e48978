export {
  type CoefficientOfVariation,
  coefficientOfVariation,
  type UndefinedCoefficient,
  type WeightedTotal,
} from './coefficient-of-variation.ts';
export { type CohortCounts, type RetentionRate, retentionRate } from './retention-rate.ts';
export { sharedAssetSplit, stageWeights, type StageStudents } from './shared-asset-split.ts';
