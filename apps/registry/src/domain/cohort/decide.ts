import { type FileRow, stageOfGrade } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { differing } from '../differing.ts';
import { teaches } from '../school/stages-taught.ts';
import type { CohortCounts, CohortEvent } from './events.ts';
import { type CohortState, evolveCohort } from './state.ts';

/** One row of 年度同龄组统计表: a grade of one school year, of a school or of the whole county. */
export type CountCohort = {
  cohortId: string;
  schoolYear: number;
  grade: number;
  /** null: the whole county */
  school: { schoolId: string; schoolType: string } | null;
  counts: CohortCounts;
  source: FileRow;
};

export type CohortRefusal = 'GradeNotTaught' | 'GraduatesInOtherGrade' | 'GraduatesExceedStudents' | 'LeaversExceedStudents';

/** Last grades of primary and of junior school. */
const graduatingGrades: readonly number[] = [6, 9];

export const cohort: Decider<CountCohort, CohortState, CohortEvent, CohortRefusal[]> = {
  initial: null,
  evolve: evolveCohort,
  decide({ cohortId, schoolYear, grade, school, counts, source }, state) {
    const { students, transferredIn, transferredOut, died, graduated } = counts;
    const everThere = students + (transferredIn ?? 0);
    const refusals: CohortRefusal[] = [];
    if (school && !teaches(school.schoolType, stageOfGrade(grade))) refusals.push('GradeNotTaught');
    if (graduated !== null && graduated > 0 && !graduatingGrades.includes(grade)) refusals.push('GraduatesInOtherGrade');
    if ((graduated ?? 0) > everThere) refusals.push('GraduatesExceedStudents');
    if ((transferredOut ?? 0) + (died ?? 0) > everThere) refusals.push('LeaversExceedStudents');
    if (refusals.length > 0) return refuse(refusals);

    // A zero in another grade says what an empty cell says: nobody graduates from it.
    const counted: CohortCounts = { ...counts, graduated: graduatingGrades.includes(grade) ? graduated : null };
    if (state && differing(counted, state).length === 0) return accept();
    const schoolId = school?.schoolId ?? null;
    return accept({ type: 'CohortCounted', data: { cohortId, schoolYear, grade, schoolId, ...counted, source } });
  },
};
