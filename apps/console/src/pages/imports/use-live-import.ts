import { skipToken, useQuery, useSubscription } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ImportChangedDocument, ImportJobDocument, type ImportStatus } from '../../gql/graphql.ts';

const movingStatuses: readonly ImportStatus[] = ['CHECKING', 'RUNNING'];
const reconnectMilliseconds = 2_000;

export const isMoving = (status: ImportStatus): boolean => movingStatuses.includes(status);

/**
 * An import as it is now and as it changes. The subscription writes into the cache, from which the query reads, so a
 * page opened in the middle, reloaded, or cut off by a restart of the service shows the same.
 */
export function useLiveImport(importId: string) {
  const result = useQuery(ImportJobDocument, { variables: { importId } });
  const job = result.data?.import ?? null;
  const [isReconnecting, setReconnecting] = useState(false);
  const watch = {
    variables: { importId },
    onData: () => setReconnecting(false),
    onError: () => setReconnecting(true),
  };
  const { error, restart } = useSubscription(ImportChangedDocument, job && isMoving(job.status) ? watch : skipToken);

  useEffect(() => {
    if (error === undefined) return undefined;
    const timer = setTimeout(restart, reconnectMilliseconds); // a new stream begins with the import as it is now
    return () => clearTimeout(timer);
  }, [error, restart]);

  return { result, job, isReconnecting };
}
