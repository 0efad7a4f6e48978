import { stageOfGrade } from '@junheng/contracts';
import { accept, type Decider } from '@junheng/decider';
import { differing } from '../differing.ts';
import { type ClassRefusal, type OpenClass, schoolClass } from './decide.ts';
import type { ClassDeclaration, ClassEvent } from './events.ts';
import { evolveClass, type ClassState, unopenedClass } from './state.ts';

/** One row of 班级信息表: a class, opened where it is not, and what the list says of it. */
export type DeclareClass = OpenClass & {
  /** What the file states; a field it has no column for is absent and leaves what is known as it is. */
  declaration: Partial<ClassDeclaration>;
};

const nothingDeclared: ClassDeclaration = {
  className: null,
  openedMonth: null,
  students: null,
  male: null,
  female: null,
  boarding: null,
  homeroomTeacherId: null,
};

export const classDeclaration: Decider<DeclareClass, ClassState, ClassEvent, ClassRefusal> = {
  initial: unopenedClass,
  evolve: evolveClass,
  decide({ declaration, ...opening }, state) {
    const opened = schoolClass.decide(opening, state);
    if (!opened.ok) return opened;
    const declared = { ...nothingDeclared, ...state.declaration, ...declaration };
    if (state.declaration && differing(declared, state.declaration).length === 0) return opened;
    const { schoolType: _type, ...place } = opening;
    return accept(...opened.events, { type: 'ClassDeclared', data: { ...place, stage: stageOfGrade(place.grade), ...declared } });
  },
};
