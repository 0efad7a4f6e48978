import type { ImportKind } from '@junheng/contracts';

/** Who acts. Until sign-in exists there is one: the local operator. */
export type Actor = { id: string; kind: 'local-operator' };

/** One sentence in both languages, Chinese first. */
export type Message = { code: string; zh: string; en: string };

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Message };

/**
 * checking → ready (dry run done, waits for confirmation) | refused (wrong file: `problem`) |
 * unchanged (nothing to do; with a `problem` when rows were rejected: they are not in)
 * ready → running → done; ready → discarded. failed: a fault stopped it; the next start, or
 * starting the same file again, resumes.
 */
export const importStatuses = ['checking', 'ready', 'refused', 'unchanged', 'running', 'done', 'discarded', 'failed'] as const;
export type ImportStatus = (typeof importStatuses)[number];

export type ImportJob = {
  id: string;
  kind: ImportKind;
  status: ImportStatus;
  fileName: string;
  fileHash: string;
  schoolYear: number;
  sheet: string | null;
  /** Data rows seen so far while checking; all of them afterwards. */
  rows: number;
  /** Rows applied so far while running. */
  rowsDone: number;
  /** Of the dry run: rows that would add, change, change nothing; rows with an error; rows skipped (totals, blank). */
  newRows: number;
  changedRows: number;
  unchangedRows: number;
  rejectedRows: number;
  skippedRows: number;
  /** What the dry run would add, by kind of thing. */
  newSchools: number;
  newClasses: number;
  newStudents: number;
  /** Why the file was refused or the import failed. */
  problem: Message | null;
  startedBy: string;
  startedAt: Date;
  finishedAt: Date | null;
  /** `registry:<position>` of the import's last event once done: a query of the equity view may wait for it. */
  token: string | null;
};

/** One faulty (error) or noteworthy (notice: skipped totals row, column not taken) place in a file. */
export type Finding = {
  ordinal: number;
  severity: 'error' | 'notice';
  sheet: string;
  row: number;
  column: string | null;
  /** As found; masked where the column holds direct personal data. */
  value: string | null;
  problem: Message;
  expectedZh: string;
  expectedEn: string;
  cureZh: string;
  cureEn: string;
};

export type Page<T> = { items: T[]; total: number; hasMore: boolean };

export type RegistryApi = {
  /** Keeps an uploaded file until its import ends. Refuses what is too large. */
  receiveFile(input: { content: AsyncIterable<Uint8Array> }, actor: Actor): Promise<Result<{ fileHash: string; bytes: number }>>;
  /** Starts the dry run. The same file, kind and school year while one is open returns that one. */
  checkImport(
    input: { kind: ImportKind; fileHash: string; fileName: string; schoolYear: number },
    actor: Actor,
  ): Promise<Result<ImportJob>>;
  confirmImport(input: { importId: string }, actor: Actor): Promise<Result<ImportJob>>;
  discardImport(input: { importId: string }, actor: Actor): Promise<Result<ImportJob>>;
  readImport(importId: string, actor: Actor): Promise<ImportJob | null>;
  /** Newest first. */
  readImports(input: { offset: number; limit: number }, actor: Actor): Promise<Page<ImportJob>>;
  readFindings(
    input: { importId: string; offset: number; limit: number; severity?: Finding['severity'] },
    actor: Actor,
  ): Promise<Page<Finding>>;
  /** The job now and at each change, until it rests (not checking, not running). */
  watchImport(importId: string, actor: Actor): AsyncIterable<ImportJob>;
  /** File names of imports by id, for the way from a number back to its file row. */
  readFileNames(importIds: readonly string[], actor: Actor): Promise<Map<string, string>>;
};
