import type { TeacherCorrected, TeacherPlaced, TeacherRegistered } from '@junheng/contracts';

export type TeacherEvent =
  | { type: 'TeacherRegistered'; data: TeacherRegistered }
  | { type: 'TeacherCorrected'; data: TeacherCorrected }
  | { type: 'TeacherPlaced'; data: TeacherPlaced };

export type TeacherDescription = Omit<TeacherRegistered, 'teacherId' | 'schoolYear' | 'source'>;
export type TeacherPlace = Omit<TeacherPlaced, 'teacherId' | 'schoolYear' | 'source'>;
