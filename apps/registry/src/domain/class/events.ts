import type { ClassDeclared, ClassOpened } from '@junheng/contracts';

export type ClassEvent = { type: 'ClassOpened'; data: ClassOpened } | { type: 'ClassDeclared'; data: ClassDeclared };

export type ClassDeclaration = Pick<
  ClassDeclared,
  'className' | 'openedMonth' | 'students' | 'male' | 'female' | 'boarding' | 'homeroomTeacherId'
>;
