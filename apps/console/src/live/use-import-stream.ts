import type { ImportStatus } from '../gql/graphql.ts';
import { useLiveStatus } from './live-state.ts';

const movingStatuses: readonly ImportStatus[] = ['CHECKING', 'RUNNING', 'WITHDRAWING'];

export const isMoving = (status: ImportStatus): boolean => movingStatuses.includes(status);

/** Whether the news of an import that moves have been cut off; as long as they come they go into the cache, from which every page reads. */
export function useImportStream(job: { status: ImportStatus } | null): { isReconnecting: boolean } {
  const status = useLiveStatus();
  return { isReconnecting: job !== null && isMoving(job.status) && status === 'reconnecting' };
}
