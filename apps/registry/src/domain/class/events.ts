import type { ClassDeclared, ClassOpened, FactsWithdrawn } from '@junheng/contracts';

export type ClassEvent =
  | { type: 'ClassOpened'; data: ClassOpened }
  | { type: 'ClassDeclared'; data: ClassDeclared }
  | { type: 'FactsWithdrawn'; data: FactsWithdrawn };

export type ClassDeclaration = Pick<
  ClassDeclared,
  'className' | 'openedMonth' | 'students' | 'male' | 'female' | 'boarding' | 'homeroomTeacherId'
>;
