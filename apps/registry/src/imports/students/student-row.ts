import type { RecordStudent } from '../../domain/student/decide.ts';
import type { StatedHomeroom } from '../kinds/student-roster/stated-homeroom.ts';
import type { StatedSchool } from '../kinds/student-roster/stated-school.ts';

/** One row about one student, before school and class are looked up. */
export type StudentRow = {
  schoolCode: string;
  /** null: enrolled, in no class yet. */
  classNo: number | null;
  /** Of a foreign layout; null: the one chosen for the import. */
  schoolYear: number | null;
  description: RecordStudent['description'];
  /** Only a foreign layout gives these two. */
  statedSchool: StatedSchool | null;
  homeroom: StatedHomeroom | null;
  place: Omit<RecordStudent['place'], 'schoolId' | 'classId'>;
};
