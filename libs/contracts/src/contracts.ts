export { canonicalJson, type Json } from './canonical-json.ts';
export { contractsByType, upcastToToday } from './contracts-by-type.ts';
export * from './event-contract.ts';
export * from './event-header.ts';
export * from './monitoring/monitoring-contracts.ts';
export { isCanonicalObject } from './is-canonical-object.ts';
export { parseCanonicalJson } from './parse-canonical-json.ts';
export * from './custody/custody-contracts.ts';
export * from './governance/governance-contracts.ts';
export * from './placement/placement-contracts.ts';
export * from './registry/registry-contracts.ts';
export { createUpcaster, defineUpcast, type OpenedData, type Upcast, type Upcaster } from './upcast.ts';
export {
  type CompulsoryStage,
  compulsoryStages,
  dayOf,
  isCompulsory,
  schoolYearOf,
  stageOfGrade,
  type SchoolYear,
  type Stage,
  stages,
} from './school-terms.ts';
