import type { Stage } from '@junheng/contracts';
import type { SchoolView } from '../api.ts';

/**
 * Students of one stage in classes of a school. **Unit** students.
 *
 * Source: county.registry.student-enrolled.
 */
export const studentsOf = (school: SchoolView, stage: Stage): number =>
  school.stages.find((enrolment) => enrolment.stage === stage)?.composition.students ?? 0;

/**
 * Students of every stage in classes of a school. **Unit** students.
 *
 * Source: county.registry.student-enrolled.
 */
export const allStudentsOf = (school: SchoolView): number => school.stages.reduce((sum, { composition }) => sum + composition.students, 0);

/**
 * Students enrolled at a school and not placed in a class yet; they are in no other count. **Unit** students.
 *
 * Source: county.registry.student-enrolled.
 */
export const unplacedOf = (school: SchoolView): number => school.unplaced.reduce((sum, { students }) => sum + students, 0);
