import { type FileRow, type Stage, stageOfGrade } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
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

/** Kinds of school (GB/T 33782) that teach one compulsory stage only; all others teach both. */
const stagesTaught: Readonly<Record<string, readonly Stage[]>> = {
  '211': ['primary'],
  '218': ['primary'],
  '311': ['junior'],
  '341': ['junior'],
};

const teaches = (schoolType: string, stage: Stage) => stagesTaught[schoolType]?.includes(stage) ?? true;

export const schoolClass: Decider<OpenClass, ClassState, ClassEvent, ClassRefusal> = {
  initial: unopenedClass,
  evolve: evolveClass,
  decide({ schoolType, ...data }, { opened }) {
    const stage = stageOfGrade(data.grade);
    if (!teaches(schoolType, stage)) return refuse('GradeNotTaught');
    return opened ? accept() : accept({ type: 'ClassOpened', data: { ...data, stage } });
  },
};
