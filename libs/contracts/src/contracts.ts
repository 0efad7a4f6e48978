export { canonicalJson, type Json } from './canonical-json.ts';
export * from './event-contract.ts';
export * from './event-header.ts';
export { parseCanonicalJson } from './parse-canonical-json.ts';
export * from './registry-contracts.ts';
export { schoolYearOf, stageOfGrade, type SchoolYear, type Stage, stages } from './school-terms.ts';
