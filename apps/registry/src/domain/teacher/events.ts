import type { FactsWithdrawn, TeacherCorrected, TeacherPlaced, TeacherRegistered } from '@junheng/contracts';

export type TeacherEvent =
  | { type: 'TeacherRegistered'; data: TeacherRegistered }
  | { type: 'TeacherCorrected'; data: TeacherCorrected }
  | { type: 'TeacherPlaced'; data: TeacherPlaced }
  | { type: 'FactsWithdrawn'; data: FactsWithdrawn };

export type TeacherDescription = Omit<TeacherRegistered, 'teacherId' | 'schoolYear' | 'source'>;
export type TeacherPlace = Omit<TeacherPlaced, 'teacherId' | 'schoolYear' | 'source'>;
