import { useQuery } from '@apollo/client/react';
import { ImportJobDocument } from '../../gql/graphql.ts';
import { useImportStream } from '../../live/use-import-stream.ts';

/**
 * An import as it is now and as it changes. The subscription writes into the cache, from which the query reads, so a
 * page opened in the middle, reloaded, or cut off by a restart of the service shows the same.
 */
export function useLiveImport(importId: string) {
  const result = useQuery(ImportJobDocument, { variables: { importId } });
  const job = result.data?.import ?? null;
  return { result, job, ...useImportStream(job) };
}
