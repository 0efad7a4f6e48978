import type { SchoolYear } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { DrawEvent } from './events.ts';
import { evolveDraw, notOpened, type DrawState } from './state.ts';

/** `currentSchoolYear`: of the moment of the command. Time is an argument, so that a decision can be replayed. */
export type OpenDraw = { drawId: string; schoolYear: SchoolYear; currentSchoolYear: SchoolYear };

export type DrawRefusal = 'SchoolYearOver' | 'DrawOpenedForAnotherYear';

export const drawDecider: Decider<OpenDraw, DrawState, DrawEvent, DrawRefusal> = {
  initial: notOpened,
  evolve: evolveDraw,
  decide({ drawId, schoolYear, currentSchoolYear }, state) {
    if (state.schoolYear === schoolYear) return accept();
    if (state.schoolYear !== null) return refuse('DrawOpenedForAnotherYear');
    if (schoolYear < currentSchoolYear) return refuse('SchoolYearOver');
    return accept({ type: 'DrawOpened', data: { drawId, schoolYear } });
  },
};
