export {
  type CoefficientOfVariation,
  coefficientOfVariation,
  type UndefinedCoefficient,
  type WeightedTotal,
} from './coefficient-of-variation.ts';
export { sharedAssetSplit, stageWeights, type StageStudents } from './shared-asset-split.ts';
