import type { ImportKind } from '@junheng/contracts';
import { classRegister } from './class-register.ts';
import { conditionsRegister } from './conditions-register.ts';
import type { RegisterOfKind } from './register-of-kind.ts';
import { newStudentsRegister, rosterRegister } from './student-registers.ts';
import { teacherRegister } from './teacher-register.ts';

export const registersOfKinds = {
  'school-conditions': conditionsRegister,
  'student-roster': rosterRegister,
  'new-students': newStudentsRegister,
  'teacher-roster': teacherRegister,
  'class-list': classRegister,
} as Readonly<Record<ImportKind, RegisterOfKind>>;
