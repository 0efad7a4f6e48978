import type { Actor, Right } from '@junheng/access';
import type { IssuesApi } from '../../issues/issues-api.ts';
import type { LightsApi } from '../../lights/lights-api.ts';
import type { FundsApi } from '../../funds/funds-api.ts';
import type { MeetingsApi } from '../../meetings/meetings-api.ts';
import type { PacksApi } from '../../packs/packs-api.ts';
import type { PlansApi } from '../../plans/plans-api.ts';
import type { RegisterApi } from '../../register/register-api.ts';
import type { ReportsApi } from '../../reports/reports-api.ts';
import type { TasksApi } from '../../tasks/tasks-api.ts';
import type { TrailApi } from '../../trail/trail-api.ts';
import type { VisitsApi } from '../../visits/visits-api.ts';
import type { Names } from '../names.ts';

/** The queries that documents and lists are made from: the door's own, with the actor's own reach. */
export type Queries = Pick<IssuesApi, 'readIssues' | 'readSupervisions' | 'readTalks' | 'readEscalations'> &
  Pick<LightsApi, 'readBoard' | 'readMeasureCard'> &
  Pick<FundsApi, 'readFunds' | 'readAwards'> &
  Pick<MeetingsApi, 'readMeetings' | 'readMeetingPack'> &
  Pick<PacksApi, 'readOffices' | 'readPacks' | 'readPolicy' | 'readDefects' | 'readConflicts' | 'readTimeline'> &
  Pick<PlansApi, 'readPlans' | 'readWorkgroups'> &
  Pick<ReportsApi, 'readReport' | 'readReports' | 'readReportMonths' | 'readReportSummary'> &
  Pick<TasksApi, 'readTasks'> &
  Pick<RegisterApi, 'readEntries' | 'readExpertVisits' | 'readCommendations' | 'readAppraisals'> &
  Pick<VisitsApi, 'readSchoolLoads'> &
  Pick<TrailApi, 'readTrail'>;

export type ListCell = string | number | null;

export type ListContext = {
  queries: Queries;
  names: Names;
  asOf: string | null;
  /** Of the day looked at. */ schoolYear: number;
  actor: Actor;
};

/** One list: what it is called, its columns, and where its rows come from. */
export type List = {
  title: string;
  /** Without it the list is refused; with it, it holds what the right reaches. */ right: Right;
  columns: readonly string[];
  rows(context: ListContext): Promise<ListCell[][]>;
};

/** @param columns title → the cell of a row; in this order */
export const listOf = <Row>(
  title: string,
  right: Right,
  read: (context: ListContext) => Promise<readonly Row[]>,
  columns: Readonly<Record<string, (row: Row, names: Names) => ListCell>>,
): List => ({
  title,
  right,
  columns: Object.keys(columns),
  async rows(context) {
    const rows = await read(context);
    return rows.map((row) => Object.values(columns).map((cell) => cell(row, context.names)));
  },
});
