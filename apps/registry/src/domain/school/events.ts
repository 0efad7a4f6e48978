import type { FactsWithdrawn, SchoolConditionsDeclared, SchoolCorrected, SchoolRegistered } from '@junheng/contracts';

export type SchoolEvent =
  | { type: 'SchoolRegistered'; data: SchoolRegistered }
  | { type: 'SchoolCorrected'; data: SchoolCorrected }
  | { type: 'SchoolConditionsDeclared'; data: SchoolConditionsDeclared }
  | { type: 'FactsWithdrawn'; data: FactsWithdrawn };

export type SchoolDescription = Pick<SchoolRegistered, 'name' | 'schoolType' | 'urbanRural' | 'builtYear' | 'township' | 'ownership'>;
export type SchoolConditions = Omit<SchoolConditionsDeclared, 'schoolId' | 'schoolYear' | 'censusDate' | 'source'>;
