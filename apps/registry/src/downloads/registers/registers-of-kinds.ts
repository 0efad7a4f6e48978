import type { ImportKind } from '@junheng/contracts';
import { conditionsRegister } from './conditions-register.ts';
import type { RegisterOfKind } from './register-of-kind.ts';
import { newStudentsRegister, rosterRegister } from './student-registers.ts';

export const registersOfKinds = {
  'school-conditions': conditionsRegister,
  'student-roster': rosterRegister,
  'new-students': newStudentsRegister,
} as Readonly<Record<ImportKind, RegisterOfKind>>;
