import type { CheckedData } from './checked-fields.ts';
import { takeRow } from './pending-rows.ts';
import type { personYears } from './person-years.ts';
import { type StudentYear, unplaceStudent } from './student-years.ts';
import { type TeacherYear, unplaceTeacher } from './teacher-years.ts';
import type { ChangesInProgress } from './view-changes.ts';

type Withdrawal = CheckedData<'factsWithdrawn'>;
type Students = ReturnType<typeof personYears<StudentYear>>;
type Teachers = ReturnType<typeof personYears<TeacherYear>>;

/**
 * Takes back what no longer holds. The way back to the events stays: a student who leaves a class by a withdrawal has been
 * there. A school or class is marked and not taken away, because it goes on while others still stand on it.
 * @throws for a fact that such a subject does not have: a withdrawal that was skipped would be a wrong number
 */
export function foldWithdrawal(withdrawal: Withdrawal, changes: ChangesInProgress, students: Students, teachers: Teachers): void {
  const { subjectKind, subjectId } = withdrawal;
  const unplace = (schoolYear: number | null) => {
    for (const year of students.yearsOf(subjectId, schoolYear)) {
      if (year.classId !== null) changes.departures.push({ classId: year.classId, studentId: subjectId });
      unplaceStudent(year);
    }
  };
  const setClass = (state: { opened: false } | { declaration: null }) =>
    changes.classStates.set(subjectId, { ...changes.classStates.get(subjectId), ...state });

  for (const { fact, schoolYear } of withdrawal.facts) {
    switch (`${subjectKind} ${fact}`) {
      case 'school registration':
        changes.schoolStanding.set(subjectId, false);
        takeRow(changes.conditions, subjectId, null);
        break;
      case 'school conditions':
        takeRow(changes.conditions, subjectId, schoolYear);
        break;
      case 'class opening':
        setClass({ opened: false });
        break;
      case 'class declaration':
        setClass({ declaration: null });
        break;
      case 'student registration':
        unplace(null);
        students.forget(subjectId);
        takeRow(changes.care, subjectId, null);
        break;
      case 'student place':
        unplace(schoolYear);
        break;
      case 'student care':
        takeRow(changes.care, subjectId, schoolYear);
        break;
      case 'teacher registration':
        teachers.forget(subjectId);
        break;
      case 'teacher place':
        for (const year of teachers.yearsOf(subjectId, schoolYear)) unplaceTeacher(year);
        break;
      case 'cohort count':
        takeRow(changes.cohorts, subjectId, schoolYear);
        break;
      case 'county figures':
        takeRow(changes.figures, subjectId, schoolYear);
        break;
      default:
        throw new Error(`a ${subjectKind} has no fact "${fact}" that could be withdrawn`);
    }
  }
}
