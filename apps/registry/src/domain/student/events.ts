import type { FactsWithdrawn, StudentCareRecorded, StudentCorrected, StudentEnrolled, StudentRegistered } from '@junheng/contracts';

export type StudentEvent =
  | { type: 'StudentRegistered'; data: StudentRegistered }
  | { type: 'StudentCorrected'; data: StudentCorrected }
  | { type: 'StudentEnrolled'; data: StudentEnrolled }
  | { type: 'StudentCareRecorded'; data: StudentCareRecorded }
  | { type: 'FactsWithdrawn'; data: FactsWithdrawn };

export type StudentDescription = Omit<StudentRegistered, 'studentId' | 'schoolYear' | 'source'>;
export type StudentPlace = Omit<StudentEnrolled, 'studentId' | 'schoolYear' | 'source'>;
export type StudentCare = Omit<StudentCareRecorded, 'studentId' | 'schoolYear' | 'source'>;
