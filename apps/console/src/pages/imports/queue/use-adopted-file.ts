import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { isImportKind } from '../../../office-files/import-kinds.ts';
import type { ImportQueue } from './import-queue.ts';

/** `/imports?file=<hash>&name=…&kind=…&layout=…`: a file the service has already, as the wizard sends it back. */
export function useAdoptedFile(queue: ImportQueue): void {
  const [params, setParams] = useSearchParams();
  useEffect(() => {
    const fileHash = params.get('file');
    if (!fileHash || !/^[0-9a-f]{64}$/.test(fileHash)) return;
    const kind = params.get('kind');
    queue.adopt({
      fileHash,
      fileName: params.get('name') ?? `${fileHash.slice(0, 12)}….xlsx`,
      kind: isImportKind(kind) ? kind : null,
      layout: params.get('layout'),
    });
    setParams(
      (before) => {
        for (const name of ['file', 'name', 'kind', 'layout']) before.delete(name);
        return before;
      },
      { replace: true },
    );
  }, [params, setParams, queue]);
}
