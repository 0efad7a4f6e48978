import { useEffect } from 'react';

type Connection = { pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/** Reads on until a list is whole, so that sorting and filtering mean all of it. @returns whether it is */
export function useWholeList(
  connection: Connection | undefined,
  fetchMore: (options: { variables: { after: string } }) => Promise<unknown>,
): boolean {
  const { hasNextPage = true, endCursor = null } = connection?.pageInfo ?? {};
  const isKnown = connection !== undefined;
  useEffect(() => {
    if (isKnown && hasNextPage && endCursor !== null) void fetchMore({ variables: { after: endCursor } }).catch(() => undefined); // shown rows stay; reloading tries again
  }, [isKnown, hasNextPage, endCursor, fetchMore]);
  return isKnown && !hasNextPage;
}
