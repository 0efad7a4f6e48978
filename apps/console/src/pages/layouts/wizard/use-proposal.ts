import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect } from 'react';
import { type ImportKind, ProposeLayoutDocument } from '../../../gql/graphql.ts';

/** What the columns of an uploaded file could mean; asked again for another file or kind. A mutation, because it reads an upload. */
export function useProposal(fileHash: string, kind: ImportKind | null) {
  const [propose, { data, error, loading }] = useMutation(ProposeLayoutDocument);
  const ask = useCallback(async () => {
    await propose({ variables: { fileHash, kind } }).catch(() => undefined); // the failure comes back as `error`
  }, [propose, fileHash, kind]);
  useEffect(() => void ask(), [ask]);
  return { answer: loading ? undefined : data?.proposeLayout, error: loading ? undefined : error, ask };
}
