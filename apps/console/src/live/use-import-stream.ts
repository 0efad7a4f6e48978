import { skipToken, useSubscription } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ImportChangedDocument, type ImportStatus } from '../gql/graphql.ts';

const movingStatuses: readonly ImportStatus[] = ['CHECKING', 'RUNNING', 'WITHDRAWING'];
const reconnectMilliseconds = 2_000;

export const isMoving = (status: ImportStatus): boolean => movingStatuses.includes(status);

/** Follows an import while it moves: its changes go into the cache, from which every page reads. A broken stream is taken up again. */
export function useImportStream(job: { importId: string; status: ImportStatus } | null) {
  const [isReconnecting, setReconnecting] = useState(false);
  const { error, restart } = useSubscription(
    ImportChangedDocument,
    job && isMoving(job.status)
      ? {
          variables: { importId: job.importId },
          onData: () => setReconnecting(false),
          onError: () => setReconnecting(true),
        }
      : skipToken,
  );

  useEffect(() => {
    if (error === undefined) return undefined;
    const timer = setTimeout(restart, reconnectMilliseconds); // a new stream begins with the import as it is now
    return () => clearTimeout(timer);
  }, [error, restart]);

  return { isReconnecting };
}
