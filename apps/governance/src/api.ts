import type { VisitsApi } from './visits/visits-api.ts';
import type { PlansApi } from './plans/plans-api.ts';
import type { MeetingsApi } from './meetings/meetings-api.ts';
import type { ReportsApi } from './reports/reports-api.ts';
import type { IssuesApi } from './issues/issues-api.ts';
import type { DocumentsApi } from './documents/documents-api.ts';
import type { EvidenceApi } from './evidence/evidence-api.ts';
import type { FundsApi } from './funds/funds-api.ts';
import type { RegisterApi } from './register/register-api.ts';
import type { NoticesApi } from './notices/notices-api.ts';
import type { LightsApi } from './lights/lights-api.ts';
import type { PacksApi } from './packs/packs-api.ts';
import type { TasksApi } from './tasks/tasks-api.ts';
import type { PeopleApi } from './people/people-api.ts';
import type { TrailApi } from './trail/trail-api.ts';

export type * from './funds/funds-api.ts';
export type * from './notices/notices-api.ts';
export type * from './register/register-api.ts';
export type * from './lights/lights-api.ts';
export type * from './documents/documents-api.ts';
export type * from './evidence/evidence-api.ts';
export type * from './issues/issues-api.ts';
export type * from './reports/reports-api.ts';
export type * from './meetings/meetings-api.ts';
export type * from './plans/plans-api.ts';
export type * from './visits/visits-api.ts';
export type * from './packs/packs-api.ts';
export type * from './tasks/tasks-api.ts';
export type * from './people/people-api.ts';
export type * from './trail/trail-api.ts';
export { smallestShown } from './documents/public-board.ts';
export { largestEvidenceBytes } from './evidence/evidence-api.ts';
export { demoPeople, type DemoPerson } from './people/demo-people.ts';
export type { Message, Result } from './result.ts';

/** The door: one interface per topic. Who lacks a right is refused commands and sees nothing. */
export type GovernanceApi = NoticesApi &
  RegisterApi &
  VisitsApi &
  PlansApi &
  MeetingsApi &
  DocumentsApi &
  ReportsApi &
  IssuesApi &
  EvidenceApi &
  FundsApi &
  LightsApi &
  PacksApi &
  TasksApi &
  PeopleApi &
  TrailApi;
