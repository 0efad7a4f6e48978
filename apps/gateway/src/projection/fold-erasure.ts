import { noChanges, type StoredPersons } from './fold-batch.ts';
import { personYears } from './person-years.ts';
import { countStudent, emptyStudentYear, forgetStudent, saysNothingOfStudent } from './student-years.ts';
import { countTeacher, emptyTeacherYear, forgetTeacher, saysNothingOfTeacher } from './teacher-years.ts';
import type { ViewChanges } from './view-changes.ts';

/**
 * What becomes of the view when these persons are erased: they stay where they were, and nothing is known of them. Equal to
 * what their events give when they are read again.
 */
export function foldErasure(stored: StoredPersons): ViewChanges {
  const changes = noChanges();
  const students = personYears(stored.students, emptyStudentYear);
  const teachers = personYears(stored.teachers, emptyTeacherYear);
  for (const { personId, schoolYear } of stored.students) forgetStudent(students.yearOf(personId, schoolYear));
  for (const { personId, schoolYear } of stored.teachers) forgetTeacher(teachers.yearOf(personId, schoolYear));
  return {
    ...changes,
    studentYears: students.settle((years, sign) => countStudent(years, sign, changes.counts), saysNothingOfStudent),
    teacherYears: teachers.settle((years, sign) => countTeacher(years, sign, changes.teacherCounts), saysNothingOfTeacher),
  };
}
