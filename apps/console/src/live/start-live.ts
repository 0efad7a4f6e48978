import type { ApolloClient } from '@apollo/client';
import { type ImportFiguresFragment, LiveDocument, LivePollDocument, type LiveSubscription } from '../gql/graphql.ts';
import { faultOf } from '../transport/fault.ts';
import type { LiveState, LiveStatus } from './live-state.ts';
import { type OneStreamOptions, oneStream, type OpenStream } from './one-stream.ts';
import { refetchMoved } from './refetch-moved.ts';
import { isMoving } from './use-import-stream.ts';

export type LiveEvent = LiveSubscription['live'];
/** What tabs of one browser share; null where it has no locks: an old browser, or an address that is neither https nor localhost. */
export type Shared = Pick<OneStreamOptions<LiveEvent>, 'locks' | 'channel'> | null;

const pollMilliseconds = 5_000;
const longestWait = 30_000;
/** 1, 2, 4 … 30 s, spread by half so that the browsers of a county do not all come back in the same moment. */
const wait = (attempt: number) => Math.min(longestWait, 500 * 2 ** attempt) * (0.5 + Math.random() / 2);

export const sharedByTabs = (): Shared =>
  'locks' in navigator && 'BroadcastChannel' in window ? { locks: navigator.locks, channel: new BroadcastChannel('junheng-live') } : null;

/** Keeps what is on screen up to date. @returns what ends it */
export function startLive(client: ApolloClient, state: LiveState, shared: Shared = sharedByTabs()): () => void {
  const refetch = refetchMoved(client);
  const known = new Map<string, string>();
  let hasBeenLive = false;
  const onStatus = (status: LiveStatus) => {
    // Whatever ended while nobody listened is told by nobody.
    if (status === 'live' && hasBeenLive && state.status() !== 'live') refetch.importsMissed();
    hasBeenLive ||= status === 'live';
    state.show(status);
  };
  const onImport = (job: ImportFiguresFragment) => {
    const before = known.get(job.importId);
    known.set(job.importId, job.status);
    if (before !== job.status && (before !== undefined || isMoving(job.status))) refetch.importListsMoved();
  };
  const onItem = (live: LiveEvent) => {
    // As if each tab had the stream itself: from the cache every page reads.
    client.cache.writeQuery({ query: LiveDocument, data: { live }, id: 'ROOT_SUBSCRIPTION' });
    if (live.__typename === 'ViewMoved') refetch.viewMoved(live.ledgerSize);
    else if (live.__typename === 'ImportMoved') onImport(live.import);
    else if (live.__typename === 'GovernanceMoved') refetch.governanceMoved();
  };
  const isKept = (live: LiveEvent) => live.__typename === 'ViewMoved';
  if (shared) return oneStream({ ...shared, open: openStream(client), onItem, onStatus, isKept, wait });

  state.show('polling');
  let polledSize: number | null = null;
  const poll = client.watchQuery({ query: LivePollDocument, fetchPolicy: 'no-cache', pollInterval: pollMilliseconds });
  const polling = poll.subscribe((result) => {
    if (result.error) state.show(isRefusal(result.error) ? 'stopped' : 'reconnecting');
    if (result.dataState !== 'complete') return;
    const { county, imports } = result.data;
    onStatus('polling');
    onItem({ __typename: 'ViewMoved', ledgerSize: county.ledgerSize });
    if (polledSize !== null && county.ledgerSize !== polledSize) refetch.governanceMoved();
    polledSize = county.ledgerSize;
    for (const { node } of imports.edges) onItem({ __typename: 'ImportMoved', import: node });
  });
  return () => polling.unsubscribe();
}

const openStream =
  (client: ApolloClient): OpenStream<LiveEvent> =>
  (onItem, { broke, refused }) => {
    const stream = client.subscribe({ query: LiveDocument, fetchPolicy: 'no-cache' }).subscribe({
      next({ data, error }) {
        if (data) onItem(data.live);
        else if (error && isRefusal(error)) refused();
        else broke();
      },
      error: (error) => (isRefusal(error) ? refused() : broke()),
      complete: broke,
    });
    return { close: () => stream.unsubscribe() };
  };

/** Nobody is signed in, or may look: that does not get better by asking again. */
const isRefusal = (error: unknown) => ['unauthenticated', 'forbidden'].includes(faultOf(error).kind);
