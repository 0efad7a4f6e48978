import type { QueuedFile } from './queued-file.ts';

const storageKey = 'junheng.import-queue';

export type KeptQueue = { files: QueuedFile[]; followed: string[] };
/** `lost`: names of files that had not been sent; no page may keep a file of the reader's disk over a reload. */
export type FoundQueue = KeptQueue & { lost: string[] };

/** Keeps the queue for a reload of this tab: names, choices and hashes, never content. */
export function keepQueue({ files, followed }: KeptQueue): void {
  try {
    if (files.length + followed.length === 0) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify({ files, followed }));
  } catch {
    // Without storage the queue lasts as long as the page.
  }
}

/** The queue as it was before the page was loaded anew. What the service has goes on; what was still here is gone. */
export function findQueue(): FoundQueue {
  const { files, followed } = read();
  return {
    files: files
      .filter(({ fileHash }) => fileHash !== null)
      .map((file) => ({ ...file, state: file.state === 'chosen' || file.state === 'failed' ? file.state : 'waiting' })),
    lost: files.filter(({ fileHash }) => fileHash === null).map(({ fileName }) => fileName),
    followed,
  };
}

function read(): KeptQueue {
  try {
    return (JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as KeptQueue | null) ?? { files: [], followed: [] };
  } catch {
    return { files: [], followed: [] };
  }
}
