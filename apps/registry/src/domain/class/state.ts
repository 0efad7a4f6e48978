import type { ClassDeclaration, ClassEvent } from './events.ts';

export type ClassState = {
  opened: boolean;
  /** What the class list said last; null: nothing yet. */
  declaration: ClassDeclaration | null;
};

export const unopenedClass: ClassState = { opened: false, declaration: null };

export function evolveClass(state: ClassState, event: ClassEvent): ClassState {
  switch (event.type) {
    case 'ClassOpened':
      return { ...state, opened: true };
    case 'ClassDeclared': {
      const { className, openedMonth, students, male, female, boarding, homeroomTeacherId } = event.data;
      return { ...state, declaration: { className, openedMonth, students, male, female, boarding, homeroomTeacherId } };
    }
    case 'FactsWithdrawn':
      return event.data.facts.some(({ fact }) => fact === 'opening') ? unopenedClass : { ...state, declaration: null };
  }
}
