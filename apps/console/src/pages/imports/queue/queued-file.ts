import type { ImportKind, ImportStatus } from '../../../gql/graphql.ts';
import { buildsOn, kindOrder } from '../../../office-files/import-kinds.ts';

/** A file on its way to its dry run; from then on there is an import in its place. */
export type QueuedFile = {
  key: string;
  fileName: string;
  bytes: number;
  kind: ImportKind | null;
  /** How the kind is known: by the file's header, its name, or because the reader chose it. */
  kindFrom: 'header' | 'name' | 'reader' | null;
  /** null: that of the county. */
  schoolYear: number | null;
  layout: string | null;
  /** Once the service has it. */
  fileHash: string | null;
  /** chosen → waiting → uploading → waiting, now with its hash → starting; failed: `problem`. */
  state: 'chosen' | 'waiting' | 'uploading' | 'starting' | 'failed';
  /** Of the upload, 0 to 1. */
  part: number;
  problem: FileProblem | null;
  /** The reader does not want it to wait for the files it builds on. */
  isImpatient: boolean;
};

/** `message` null: the service could not say why. */
export type FileProblem = { message: { zh: string; en: string } | null; isTooLarge: boolean };

export type OpenImport = { importId: string; kind: ImportKind; status: ImportStatus };

/** Whether a file is on its way, and nothing about it can be chosen any more. */
export const isSettled = ({ state }: QueuedFile): boolean => state !== 'chosen' && state !== 'failed';

/** In the order in which kinds build on one another; within a kind as they came. */
export function inOrder(files: readonly QueuedFile[]): QueuedFile[] {
  return files.toSorted((a, b) => kindOrder(a.kind) - kindOrder(b.kind));
}

const openStatuses: readonly ImportStatus[] = ['CHECKING', 'READY', 'RUNNING'];

/** The kind a file must wait for, because a file of it is queued before or its import is not written yet. */
export function awaitedKind(file: QueuedFile, files: readonly QueuedFile[], imports: readonly OpenImport[]): ImportKind | null {
  if (file.kind === null || file.isImpatient) return null;
  const open = new Set([
    ...files.filter(({ key, state }) => key !== file.key && state !== 'failed' && state !== 'chosen').map(({ kind }) => kind),
    ...imports.filter(({ status }) => openStatuses.includes(status)).map(({ kind }) => kind),
  ]);
  return buildsOn[file.kind].find((kind) => open.has(kind)) ?? null;
}
