import type { ApolloClient, ObservableQuery } from '@apollo/client';
import { Kind } from 'graphql';

/** Root fields by what moves them; a receipt says where its fact stands in the view. */
const rootsOf = {
  view: ['county', 'node', 'nodes', 'receipt'],
  importLists: ['imports'],
  imports: ['import', 'imports'],
  governance: [
    'appraisals',
    'assignmentDefects',
    'awards',
    'changesSinceLastVisit',
    'commendations',
    'escalations',
    'evidence',
    'expertVisits',
    'funds',
    'inbox',
    'issue',
    'issues',
    'lightBoard',
    'measureCard',
    'meetingPack',
    'meetings',
    'monthlyReport',
    'monthlyReports',
    'officeNames',
    'offices',
    'plans',
    'policy',
    'policyConflicts',
    'policyDocuments',
    'policyTimeline',
    'registerEntries',
    'reportMonths',
    'reportSummary',
    'schoolLoads',
    'supervisions',
    'talks',
    'task',
    'taskDrafts',
    'tasks',
    'workgroups',
  ],
} as const;
const shortestInterval = 2_000;
/** Of the time between two rounds at most this share goes into asking: a busy server is not asked faster than it answers. */
const largestShare = 0.25;

export type RefetchMoved = {
  /** The view has taken in so many entries: what is on screen and older is asked for again. */
  viewMoved(ledgerSize: number): void;
  /** An import came or ended: lists of imports are asked for again. The import itself came with the news. */
  importListsMoved(): void;
  /** Something happened in governance: its lists and the inbox on screen are asked for again. */
  governanceMoved(): void;
  /** News of imports may have been missed. */
  importsMissed(): void;
};

/** Asks again for what is on screen and has moved; never for a past day, at most every two seconds, and not while the tab is hidden. */
export function refetchMoved(client: ApolloClient): RefetchMoved {
  let seen: number | null = null;
  const moved = new Set<keyof typeof rootsOf>();
  let isAsking = false;

  const ask = async () => {
    if (isAsking || document.hidden) return;
    isAsking = true;
    while (moved.size > 0 && !document.hidden) {
      const roots = new Set<string>([...moved].flatMap((what) => rootsOf[what]));
      moved.clear();
      const queries = [...client.getObservableQueries('active')].filter(
        (query) => rootFields(query).some((name) => roots.has(name)) && !isOfPast(query),
      );
      const start = performance.now();
      await Promise.allSettled(queries.map((query) => query.refetch()));
      const took = performance.now() - start;
      await new Promise((passed) => setTimeout(passed, Math.max(shortestInterval, took / largestShare)));
    }
    isAsking = false;
  };
  const tell = (what: keyof typeof rootsOf) => {
    moved.add(what);
    void ask();
  };
  document.addEventListener('visibilitychange', () => void ask());

  return {
    viewMoved(ledgerSize) {
      const isFirst = seen === null;
      if (ledgerSize === seen) return;
      seen = ledgerSize;
      // A page that has just been opened asked for its figures itself, and may have been a moment too early.
      if (isFirst && !isOlderShown(client, ledgerSize)) return;
      tell('view');
    },
    importListsMoved: () => tell('importLists'),
    governanceMoved: () => tell('governance'),
    importsMissed: () => tell('imports'),
  };
}

/** Whether it shows the ledger as of a past day: in its variables, or at the end of a node's id, `@2019-10-01`. */
function isOfPast({ variables }: ObservableQuery): boolean {
  const { asOf, id } = (variables ?? {}) as { asOf?: string | null; id?: unknown };
  if (typeof asOf === 'string') return true;
  if (typeof id !== 'string') return false;
  try {
    return /@\d{4}-\d\d-\d\d$/.test(atob(id));
  } catch {
    return false;
  }
}

const rootFields = ({ query }: ObservableQuery): string[] =>
  query.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []))
      : [],
  );

function isOlderShown(client: ApolloClient, ledgerSize: number): boolean {
  return [...client.getObservableQueries('active')].some((query) => {
    const { county } = (query.getCurrentResult().data ?? {}) as { county?: { ledgerSize?: number } };
    return !isOfPast(query) && county?.ledgerSize !== undefined && county.ledgerSize < ledgerSize;
  });
}
