import type { RosterPupil } from './domain/draw/roster-pupil.ts';

export type { RosterPupil } from './domain/draw/roster-pupil.ts';

export type StartCohort = { schoolId: string; grade: number; pupils: number; unplaced: number; classes: number };

/** Where rosters come from; the host hands it in, as no service knows another. */
export type RosterSource = {
  rosterOf(cohort: { schoolId: string; schoolYear: number; grade: number }): Promise<RosterPupil[]>;
  startCohortsOf(schoolYear: number): Promise<StartCohort[]>;
};
