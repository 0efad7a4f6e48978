import { type FileRow, stageOfGrade } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { teaches } from '../school/stages-taught.ts';
import type { ClassEvent } from './events.ts';
import { type ClassState, evolveClass, unopenedClass } from './state.ts';

/** A roster row names a class: school × school year × grade × number. */
export type OpenClass = {
  classId: string;
  schoolId: string;
  /** GB/T 33782 */
  schoolType: string;
  schoolYear: number;
  grade: number;
  classNo: number;
  source: FileRow;
};

export type ClassRefusal = 'GradeNotTaught';

export const schoolClass: Decider<OpenClass, ClassState, ClassEvent, ClassRefusal> = {
  initial: unopenedClass,
  evolve: evolveClass,
  decide({ schoolType, ...data }, { opened }) {
    const stage = stageOfGrade(data.grade);
    if (!teaches(schoolType, stage)) return refuse('GradeNotTaught');
    return opened ? accept() : accept({ type: 'ClassOpened', data: { ...data, stage } });
  },
};
