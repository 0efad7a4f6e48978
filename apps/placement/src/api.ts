import type { AfterApi } from './after/after-api.ts';
import type { CasesApi } from './cases/cases-api.ts';
import type { DrawsApi } from './draws/draws-api.ts';
import type { FiguresApi } from './figures/figures-api.ts';
import type { PlanApi } from './plan/plan-api.ts';
import type { RosterApi } from './roster/roster-api.ts';
import type { RunApi } from './run/run-api.ts';
import type { SealApi } from './seal/seal-api.ts';

export type { Actor } from '@junheng/access';
export type * from './after/after-api.ts';
export type * from './cases/cases-api.ts';
export type * from './draws/draws-api.ts';
export type * from './figures/figures-api.ts';
export type * from './plan/plan-api.ts';
export type * from './roster/roster-api.ts';
export type * from './run/run-api.ts';
export type * from './seal/seal-api.ts';
export type { RosterPupil, RosterSource, StartCohort } from './roster-source.ts';
export type { Message, Result } from './result.ts';

/** The door: one interface per topic. Who lacks a right is refused commands and sees nothing. */
export type PlacementApi = DrawsApi & PlanApi & RosterApi & SealApi & RunApi & AfterApi & CasesApi & FiguresApi;
