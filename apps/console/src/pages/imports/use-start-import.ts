import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { CheckImportDocument, type ImportKind } from '../../gql/graphql.ts';
import { faultOf } from '../../transport/fault.ts';
import { uploadFile } from '../../transport/upload-file.ts';

export type StartState =
  | { kind: 'waiting' }
  | { kind: 'uploading'; part: number }
  | { kind: 'starting' }
  | { kind: 'started'; importId: string }
  | { kind: 'failed'; message: { zh: string; en: string } | null; isTooLarge: boolean };

const failed = (message: { zh: string; en: string } | null, isTooLarge = false): StartState => ({ kind: 'failed', message, isTooLarge });

/** Uploads a file and starts its dry run. Leaving the page breaks an upload off; once started, the check goes on alone. */
export function useStartImport(file: File, onStarted: (importId: string) => void) {
  const [state, setState] = useState<StartState>({ kind: 'waiting' });
  const [checkImport] = useMutation(CheckImportDocument);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const start = async ({ kind, schoolYear }: { kind: ImportKind; schoolYear: number }) => {
    abort.current = new AbortController();
    setState({ kind: 'uploading', part: 0 });
    const answer = await uploadFile(file, (part) => setState({ kind: 'uploading', part }), abort.current.signal);
    if (answer.kind === 'unreachable') return setState(failed(null));
    if (answer.kind === 'refused') return setState(failed(answer.message, answer.status === 413));
    setState({ kind: 'starting' });
    try {
      const { data } = await checkImport({ variables: { kind, schoolYear, fileName: file.name, fileHash: answer.file.fileHash } });
      const result = data!.checkImport;
      if (result.__typename === 'Refusal') return setState(failed(result));
      setState({ kind: 'started', importId: result.importId });
      onStarted(result.importId);
    } catch (error) {
      setState(failed(faultOf(error).message ?? null));
    }
  };
  return { state, start };
}
