import type { ImportKind } from '@junheng/contracts';
import { careRegister } from './care-register.ts';
import { classRegister } from './class-register.ts';
import { cohortRegister } from './cohort-register.ts';
import { conditionsRegister } from './conditions-register.ts';
import { countyRegister } from './county-register.ts';
import type { RegisterOfKind } from './register-of-kind.ts';
import { newStudentsRegister, rosterRegister } from './student-registers.ts';
import { teacherRegister } from './teacher-register.ts';

export const registersOfKinds: Readonly<Record<ImportKind, RegisterOfKind>> = {
  'school-conditions': conditionsRegister,
  'student-roster': rosterRegister,
  'new-students': newStudentsRegister,
  'teacher-roster': teacherRegister,
  'class-list': classRegister,
  'disabled-register': careRegister,
  'county-form': countyRegister,
  'cohort-counts': cohortRegister,
};
