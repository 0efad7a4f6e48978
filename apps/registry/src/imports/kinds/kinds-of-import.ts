import type { ImportKind } from '@junheng/contracts';
import type { KindOfImport } from '../kind-of-import.ts';
import { classList } from './class-list/class-list.ts';
import { cohortCounts } from './cohort-counts/cohort-counts.ts';
import { countyForm } from './county-form/county-form.ts';
import { disabledRegister } from './disabled-register/disabled-register.ts';
import { newStudents } from './new-students/new-students.ts';
import { schoolConditions } from './school-conditions/school-conditions.ts';
import { studentRoster } from './student-roster/student-roster.ts';
import { teacherRoster } from './teacher-roster/teacher-roster.ts';

/** Every office file that can be imported. */
export const kindsOfImport: Readonly<Record<ImportKind, KindOfImport>> = {
  'school-conditions': schoolConditions,
  'student-roster': studentRoster,
  'new-students': newStudents,
  'teacher-roster': teacherRoster,
  'class-list': classList,
  'disabled-register': disabledRegister,
  'county-form': countyForm,
  'cohort-counts': cohortCounts,
};
