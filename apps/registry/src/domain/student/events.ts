import type { StudentCorrected, StudentEnrolled, StudentRegistered } from '@junheng/contracts';

export type StudentEvent =
  | { type: 'StudentRegistered'; data: StudentRegistered }
  | { type: 'StudentCorrected'; data: StudentCorrected }
  | { type: 'StudentEnrolled'; data: StudentEnrolled };

export type StudentDescription = Omit<StudentRegistered, 'studentId' | 'schoolYear' | 'source'>;
export type StudentPlace = Omit<StudentEnrolled, 'studentId' | 'schoolYear' | 'source'>;
