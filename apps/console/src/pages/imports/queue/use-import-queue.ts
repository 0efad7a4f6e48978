import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useSyncExternalStore } from 'react';
import { CheckImportDocument, OpenImportsDocument } from '../../../gql/graphql.ts';
import { faultOf } from '../../../transport/fault.ts';
import { uploadFile } from '../../../transport/upload-file.ts';
import { createImportQueue, type ImportQueue, type QueueService, type QueueState } from './import-queue.ts';

const queues = new WeakMap<ApolloClient, ImportQueue>();

/** The one queue of this tab. */
export function useImportQueue(): { queue: ImportQueue; state: QueueState } {
  const client = useApolloClient();
  let queue = queues.get(client);
  if (!queue) queues.set(client, (queue = createImportQueue(serviceOf(client))));
  return { queue, state: useSyncExternalStore(queue.subscribe, queue.snapshot) };
}

function serviceOf(client: ApolloClient): QueueService {
  return {
    upload: uploadFile,
    async check(variables) {
      try {
        const { data } = await client.mutate({ mutation: CheckImportDocument, variables });
        const result = data!.checkImport;
        if (result.__typename === 'Refusal') return { problem: { message: result, isTooLarge: false } };
        void client.refetchQueries({ include: [OpenImportsDocument] });
        return { importId: result.importId };
      } catch (error) {
        return { problem: { message: faultOf(error).message ?? null, isTooLarge: false } };
      }
    },
    async readImports() {
      try {
        const { data } = await client.query({ query: OpenImportsDocument, fetchPolicy: 'network-only' });
        return data!.imports.edges.map(({ node }) => node);
      } catch {
        return null;
      }
    },
  };
}
