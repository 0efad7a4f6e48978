import type { ImportKind } from '../../../gql/graphql.ts';
import { guessKind, guessKindByTitles, guessSchoolYear } from '../../../office-files/file-guess.ts';
import { readTitles } from '../../../office-files/read-titles.ts';
import type { UploadAnswer } from '../../../transport/upload-file.ts';
import { findQueue, keepQueue } from './kept-queue.ts';
import { awaitedKind, type FileProblem, inOrder, type OpenImport, type QueuedFile } from './queued-file.ts';

const lookAgainMilliseconds = 1_000;

export type CheckInput = { kind: ImportKind; fileHash: string; fileName: string; schoolYear: number; layout: string | null };
export type CheckAnswer = { importId: string } | { problem: FileProblem };

/** What the queue asks of the service. */
export type QueueService = {
  upload(file: File, onPart: (part: number) => void, signal: AbortSignal): Promise<UploadAnswer>;
  check(input: CheckInput): Promise<CheckAnswer>;
  /** The newest imports; null when the service could not be asked. */
  readImports(): Promise<readonly OpenImport[] | null>;
};

export type QueueState = {
  files: readonly QueuedFile[];
  /** By key: the kind a file waits for. */
  awaited: Readonly<Record<string, ImportKind>>;
  lost: readonly string[];
  /** Imports begun from here, newest last. */
  followed: readonly string[];
  /** The import of a file that was sent alone: its page is where the reader goes next. */
  next: string | null;
};

export type ImportQueue = ReturnType<typeof createImportQueue>;

/**
 * Files on their way to their dry runs. It lives beside the pages, so that looking at another page breaks nothing off:
 * files are sent and checked one at a time, in the order in which their kinds build on one another.
 */
export function createImportQueue(service: QueueService) {
  const { files: found, lost, followed: followedBefore } = findQueue();
  let state: QueueState = { files: found, awaited: {}, lost, followed: followedBefore, next: null };
  const contents = new Map<string, File>();
  /** Files the service had once: it drops them when their import ends, and a refused one may be tried again as another kind. */
  const sent = new Map<string, File>();
  const uploads = new Map<string, AbortController>();
  const listeners = new Set<() => void>();
  let added = 0;
  let alone = false;
  let isWorking = false;

  const set = (change: Partial<QueueState>) => {
    state = { ...state, ...change };
    keepQueue({ files: [...state.files], followed: [...state.followed] });
    for (const listener of listeners) listener();
  };
  const fileOf = (key: string) => state.files.find((file) => file.key === key);
  const change = (key: string, part: Partial<QueuedFile>) =>
    set({ files: state.files.map((file) => (file.key === key ? { ...file, ...part } : file)) });
  const fail = (key: string, problem: FileProblem) => change(key, { state: 'failed', problem });

  /** @returns the hash; null when the file could not be sent, or was removed meanwhile */
  const send = async (key: string): Promise<string | null> => {
    const file = contents.get(key);
    if (!file) return null;
    const abort = new AbortController();
    uploads.set(key, abort);
    const before = fileOf(key)!.state;
    change(key, { state: 'uploading', part: 0, problem: null });
    const answer = await service.upload(file, (part) => change(key, { part }), abort.signal);
    uploads.delete(key);
    if (!fileOf(key)) return null;
    if (answer.kind === 'uploaded') {
      sent.set(answer.file.fileHash, file);
      change(key, { fileHash: answer.file.fileHash, state: before === 'chosen' ? 'chosen' : 'waiting' });
      return answer.file.fileHash;
    }
    fail(key, answer.kind === 'refused' ? { message: answer.message, isTooLarge: answer.status === 413 } : noAnswer);
    return null;
  };

  const check = async ({ key, kind, fileHash, fileName, schoolYear, layout }: QueuedFile) => {
    change(key, { state: 'starting' });
    const answer = await service.check({ kind: kind!, fileHash: fileHash!, fileName, schoolYear: schoolYear!, layout });
    if ('problem' in answer) {
      // The service keeps an unchecked file for a day only; while this page has it, it can be sent again.
      change(key, { fileHash: contents.has(key) ? null : fileHash });
      return fail(key, answer.problem);
    }
    contents.delete(key);
    set({
      files: state.files.filter((file) => file.key !== key),
      followed: [...state.followed.filter((id) => id !== answer.importId), answer.importId],
      next: alone ? answer.importId : null,
    });
  };

  const step = async (waiting: readonly QueuedFile[]): Promise<boolean> => {
    const ready = waiting.filter(({ fileHash }) => fileHash !== null);
    const imports = ready.length > 0 ? await service.readImports() : [];
    const awaited = waiting.flatMap((file) => {
      const kind = imports && awaitedKind(file, state.files, imports);
      return kind ? [[file.key, kind] as const] : [];
    });
    set({ awaited: Object.fromEntries(awaited) });
    const free = ready.find(({ key }) => !(key in state.awaited) && fileOf(key)?.state === 'waiting');
    if (free && imports?.every(({ status }) => status !== 'CHECKING')) return check(free).then(() => true);
    const unsent = waiting.find(({ fileHash, key }) => fileHash === null && fileOf(key));
    return unsent ? send(unsent.key).then(() => true) : false;
  };

  const work = async () => {
    if (isWorking) return;
    isWorking = true;
    for (;;) {
      const waiting = inOrder(state.files.filter((file) => file.state === 'waiting'));
      if (waiting.length === 0) break;
      if (!(await step(waiting))) await new Promise((wake) => setTimeout(wake, lookAgainMilliseconds));
    }
    isWorking = false;
  };

  const enqueue = (files: readonly QueuedFile[]) => set({ files: inOrder([...state.files, ...files]) });
  const newFile = (fileName: string, bytes: number, more: Partial<QueuedFile>): QueuedFile => ({
    key: `${Date.now()}-${(added += 1)}`,
    fileName,
    bytes,
    kind: guessKind(fileName),
    kindFrom: guessKind(fileName) ? 'name' : null,
    schoolYear: guessSchoolYear(fileName),
    layout: null,
    fileHash: null,
    state: 'chosen',
    part: 0,
    problem: null,
    isImpatient: false,
    ...more,
  });

  if (found.some((file) => file.state === 'waiting')) void work();
  return {
    snapshot: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add(files: readonly File[]) {
      const isKnown = (file: File) => [...contents.values()].some((other) => other.name === file.name && other.size === file.size);
      const fresh = files.filter((file) => !isKnown(file)).map((file) => ({ file, entry: newFile(file.name, file.size, {}) }));
      for (const { file, entry } of fresh) contents.set(entry.key, file);
      enqueue(fresh.map(({ entry }) => entry));
      set({ lost: state.lost.filter((name) => files.every((file) => file.name !== name)) });
      for (const { file, entry } of fresh) {
        void readTitles(file).then((titles) => {
          const kind = guessKindByTitles(titles);
          if (kind && fileOf(entry.key)?.kindFrom !== 'reader') {
            change(entry.key, { kind, kindFrom: 'header' });
            set({ files: inOrder(state.files) });
          }
        });
      }
    },
    /** A file the service has already, with what is known about it, e.g. from the wizard. */
    adopt({ fileHash, fileName, ...known }: { fileHash: string; fileName: string; kind: ImportKind | null; layout: string | null }) {
      const choice = { ...(known.kind ? { kind: known.kind, kindFrom: 'reader' as const } : {}), layout: known.layout };
      const there = state.files.find((file) => file.fileHash === fileHash);
      if (there) change(there.key, { ...choice, state: 'chosen', problem: null });
      else enqueue([newFile(fileName, sent.get(fileHash)?.size ?? 0, { fileHash, ...choice })]);
    },
    change,
    remove(key: string) {
      uploads.get(key)?.abort();
      contents.delete(key);
      set({ files: state.files.filter((file) => file.key !== key) });
    },
    /** Sends and checks every file whose kind is known. @param schoolYear for those that name none */
    start(schoolYear: number) {
      const startable = state.files.filter((file) => file.kind !== null && (file.state === 'chosen' || file.state === 'failed'));
      alone = startable.length === 1 && state.files.length === 1;
      for (const { key, schoolYear: own } of startable) change(key, { state: 'waiting', problem: null, schoolYear: own ?? schoolYear });
      set({ files: inOrder(state.files) });
      void work();
    },
    /** Only sends a file, for the wizard. @returns its hash */
    upload: async (key: string) => fileOf(key)?.fileHash ?? (await send(key)),
    hasContent: (fileHash: string) => sent.has(fileHash),
    /** Takes a file of an ended import up once more, with what is now chosen for it. @returns its key; null when this page does not have it */
    again({ fileHash, ...choice }: { fileHash: string } & Partial<Pick<QueuedFile, 'kind' | 'schoolYear' | 'layout'>>): string | null {
      const file = sent.get(fileHash);
      if (!file) return null;
      const entry = newFile(file.name, file.size, { ...choice, ...(choice.kind ? { kindFrom: 'reader' } : {}) });
      contents.set(entry.key, file);
      enqueue([entry]);
      return entry.key;
    },
    /** Starts one file that `again` took up. */
    startAgain(key: string) {
      alone = false;
      change(key, { state: 'waiting' });
      void work();
    },
    forget: (importIds: readonly string[]) => set({ followed: state.followed.filter((id) => !importIds.includes(id)) }),
    forgetLost: () => set({ lost: [] }),
    arrived: () => set({ next: null }),
  };
}

const noAnswer: FileProblem = { message: null, isTooLarge: false };
