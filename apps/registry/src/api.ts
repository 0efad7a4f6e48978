import type { Readable } from 'node:stream';
import type { Actor, PlatformActor } from '@junheng/access';
import type { ErasableKind, ImportKind } from '@junheng/contracts';

export { fileTooLarge, largestUploadBytes } from './largest-upload.ts';

export type { Actor, PlatformActor } from '@junheng/access';

/** One sentence in both languages, Chinese first. */
export type Message = { code: string; zh: string; en: string };

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Message };

/**
 * checking → ready (dry run done, waits for confirmation) | refused (wrong file: `problem`) |
 * unchanged (nothing to do; with a `problem` when rows were rejected: they are not in)
 * ready → running → done; ready → discarded. done → withdrawing → withdrawn. failed: a fault stopped it; the next start,
 * or starting the same file again, resumes.
 */
export const importStatuses = [
  'checking',
  'ready',
  'refused',
  'unchanged',
  'running',
  'done',
  'discarded',
  'failed',
  'withdrawing',
  'withdrawn',
] as const;
export type ImportStatus = (typeof importStatuses)[number];

export type ImportJob = {
  id: string;
  kind: ImportKind;
  /** Id of the mapping of a foreign layout; null: the office's own template. */
  layout: string | null;
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
  newTeachers: number;
  /** Why the file was refused or the import failed. */
  problem: Message | null;
  startedBy: string;
  startedAt: Date;
  finishedAt: Date | null;
  /** Faulty rows that can be downloaded as a correction sheet. */
  correctionRows: number;
  /** Once withdrawing. */
  withdrawal: Withdrawal | null;
  /** `registry:<position>` of the import's last event once done: a query of the equity view may wait for it. */
  token: string | null;
};

export type Withdrawal = {
  reason: string;
  withdrawnBy: string;
  withdrawnAt: Date;
  /** Subjects from whom facts were withdrawn so far, and those left as they are: a later file states the same or newer. */
  withdrawnSubjects: number;
  keptSubjects: number;
  /** Of both together, once counted. */
  subjects: number;
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

/** How many findings of an import have the same problem. Where its sentences differ in a number or a name, these stand as “…”. */
export type FindingKind = Message & { severity: Finding['severity']; count: number };

/** What a dry run would do to one school, or an import did; `schoolId` null: rows of no registered school. */
export type SchoolChange = {
  schoolId: string | null;
  schoolCode: string | null;
  schoolName: string | null;
  newRows: number;
  changedRows: number;
  unchangedRows: number;
  rejectedRows: number;
  newClasses: number;
  /** Persons who come from, or leave for, another school of the county in the same school year. */
  movedIn: number;
  movedOut: number;
};

/** How many rows would change a field; `field` as the contract names it, with the office's word for it. */
export type FieldChange = { field: string; zh: string; en: string; rows: number };

export type WithdrawalPreview = {
  importId: string;
  /** What would go, by kind of subject, and what would get back an earlier value. */
  schools: number;
  classes: number;
  students: number;
  teachers: number;
  others: number;
  restored: number;
  /** Subjects that stay: a later file states the same or newer. */
  kept: number;
  /** Later imports of the kind and school year that were found unchanged: they state the same but never ran, so they keep nothing. */
  unchangedLater: number;
};

/** Two files that state different things of the same: both values, and where each comes from. */
export type Conflict = {
  /** `class-size`, `class-gender`, `homeroom`, `care-placement`, `county-students`, `county-teachers`, … */
  kind: string;
  /** What is contradicted, as a sentence without personal data. */
  about: Message;
  schoolId: string | null;
  schoolCode: string | null;
  schoolName: string | null;
  grade: number | null;
  classNo: number | null;
  one: ConflictSide;
  other: ConflictSide;
};
/** `row` null: counted over the rows of a file. */
export type ConflictSide = { kind: ImportKind; value: string; importId: string | null; fileName: string | null; row: number | null };

/** A mapping of a foreign layout. `document` is the mapping file, JSON. */
export type Layout = {
  id: string;
  kind: ImportKind;
  titleZh: string;
  titleEn: string;
  /** Comes with the platform and cannot be changed; a county's own can. */
  builtIn: boolean;
  document: string;
};

/** A place in a mapping file that is wrong: `columns.性别.values`; '' for the whole. */
export type LayoutFlaw = { path: string; zh: string; en: string };
export type LayoutInvalid = Message & { flaws: LayoutFlaw[] };
export type LayoutAnswer<T> = Result<T> | { ok: false; refusal: LayoutInvalid };

/** How one column of the template could be read from a foreign file. */
export type ColumnProposal = {
  /** Of the template; `isRequired`: a mapping must give it or, where it may be absent, say so. */
  column: string;
  isRequired: boolean;
  /** What a mapping may say of it: that the file has no such column, that cells may be empty, that its codes are kept. */
  mayBeAbsent: boolean;
  mayBeMissing: boolean;
  mayKeepCodes: boolean;
  /** The words that the template allows; none: free text. */
  words: { word: string; en: string }[];
  /** Title in the file; null: none fits. */
  from: string | null;
  /** 0–1: how sure the proposal is, and why. */
  certainty: number;
  reason: Message | null;
  /** Distinct values as found (masked where they may identify a person), with the template's value for each where one is known. */
  values: { found: string; rows: number; becomes: string | null }[];
};

export type LayoutProposal = {
  kind: ImportKind;
  sheet: string;
  headerRow: number;
  rows: number;
  /** Titles in the file with masked samples. */
  columns: { title: string; samples: string[] }[];
  proposals: ColumnProposal[];
  /** A mapping file with the proposals, to be edited. */
  document: string;
  /** A known layout that fits all columns. */
  knownLayout: string | null;
};

/** What a mapping makes of a file's first rows, cells masked where they identify a person; findings name the template's columns. */
export type LayoutTrial = { columns: string[]; rows: { row: number; cells: string[]; findings: Finding[] }[]; problem: Message | null };

export type Page<T> = { items: T[]; total: number; hasMore: boolean };

/** What can be downloaded: an empty template, a register as the office keeps it, the faulty rows of an import, a mapping file. */
export type DownloadRequest =
  | { of: 'template'; kind: ImportKind }
  | { of: 'register'; kind: ImportKind; schoolYear: number; format: 'xlsx' | 'csv' }
  | { of: 'corrections'; importId: string }
  | { of: 'layout'; layoutId: string };
/** `rows`: how many persons' or schools' rows a register holds; absent: of another file, or not known before. */
export type Download = { fileName: string; mediaType: string; content: Readable; rows?: number };

export type ImportApi = {
  /** Keeps an uploaded file until its import ends. Refuses what is too large. */
  receiveFile(input: { content: AsyncIterable<Uint8Array> }, actor: Actor): Promise<Result<{ fileHash: string; bytes: number }>>;
  /** Starts the dry run. The same file, kind, layout and school year while one is open returns that one. */
  checkImport(
    input: { kind: ImportKind; layout: string | null; fileHash: string; fileName: string; schoolYear: number },
    actor: Actor,
  ): Promise<Result<ImportJob>>;
  confirmImport(input: { importId: string }, actor: Actor): Promise<Result<ImportJob>>;
  discardImport(input: { importId: string }, actor: Actor): Promise<Result<ImportJob>>;
  readImport(importId: string, actor: Actor): Promise<ImportJob | null>;
  /** Newest first. */
  readImports(input: { offset: number; limit: number }, actor: Actor): Promise<Page<ImportJob>>;
  readFindings(
    input: { importId: string; offset: number; limit: number; severity?: Finding['severity']; code?: string },
    actor: Actor,
  ): Promise<Page<Finding>>;
  /** Most frequent first. */
  readFindingKinds(importId: string, actor: Actor): Promise<FindingKind[]>;
  /** The job now and at each change, until it rests (not checking, running or withdrawing). */
  watchImport(importId: string, actor: Actor): AsyncIterable<ImportJob>;
  /** The imports that are under way, then each import that moves, of each the newest state, at most twice a second; without end. */
  watchImports(actor: Actor): AsyncIterable<ImportJob>;
  /** File names of imports by id, for the way from a number back to its file row. */
  readFileNames(importIds: readonly string[], actor: Actor): Promise<Map<string, string>>;
};

export type ImportChangesApi = {
  /** Per school, most affected first. */
  readSchoolChanges(input: { importId: string; offset: number; limit: number }, actor: Actor): Promise<Page<SchoolChange>>;
  readFieldChanges(importId: string, actor: Actor): Promise<FieldChange[]>;
  /** What withdrawing would do, without doing it. null: there is no such import, or it is not done. */
  previewWithdrawal(importId: string, actor: Actor): Promise<WithdrawalPreview | null>;
  /** Takes a finished import back; what a later file states too stays. Recorded with its reason. */
  withdrawImport(input: { importId: string; reason: string }, actor: Actor): Promise<Result<ImportJob>>;
  /** Where files of a school year contradict each other, as they now stand. */
  readConflicts(input: { schoolYear: number; schoolId?: string; offset: number; limit: number }, actor: Actor): Promise<Page<Conflict>>;
};

export type LayoutApi = {
  readLayouts(actor: Actor): Promise<Layout[]>;
  /** What the file's columns could mean for a kind of file; without a kind, for the likeliest. */
  proposeLayout(input: { fileHash: string; kind: ImportKind | null }, actor: Actor): Promise<Result<LayoutProposal>>;
  /** What a mapping would make of the file, without importing it. */
  tryLayout(input: { fileHash: string; document: string }, actor: Actor): Promise<LayoutAnswer<LayoutTrial>>;
  /** Keeps a county's own mapping; one of the same id is superseded. Refuses a built-in's id and what does not validate. */
  defineLayout(input: { document: string }, actor: Actor): Promise<LayoutAnswer<Layout>>;
};

export type DownloadApi = {
  /** A register that leaves the platform is recorded as a fact before its first byte. */
  download(request: DownloadRequest, actor: Actor): Promise<Result<Download>>;
  /** Records that entries of the ledger are about to leave the platform; null when they may. */
  recordEventsExport(what: { fromIndex: number; entries: number; withSensitive: boolean }, actor: Actor): Promise<Message | null>;
};

/** What the registry does of an erasure; may be repeated after a kill. */
export type ErasureApi = {
  /** null: nobody was ever registered under this id. */
  readPersonKind(personId: string): Promise<ErasableKind | null>;
  /**
   * Before the fence, while the name is still readable: files that name the person are refused from here on, texts of imports
   * that name it are cleared, imports that nobody confirmed are discarded. `imports`: those whose reason of withdrawal
   * names it; their keys go too. Refused: ActorUnknown, ImportsRunning, PersonUnknown.
   */
  prepareErasure(person: { personId: string; kind: ErasableKind }, actor: PlatformActor): Promise<Result<{ imports: string[] }>>;
  /** Takes out what tells who the person was; it stays counted. @returns rows purged so far, by place */
  purgePerson(
    person: { personId: string; kind: ErasableKind },
    actor: PlatformActor,
  ): Promise<Result<{ projection: string; count: number }[]>>;
  /** Erased persons of whom a view tells something again, as after a restore. */
  readErasureTraces(actor: PlatformActor): Promise<{ personId: string; kind: ErasableKind }[]>;
  /** From here on a file may register the person again, under another id. Refused: ActorUnknown, PersonUnknown. */
  allowReturn(personId: string, actor: PlatformActor): Promise<Result<null>>;
};

export type StudentApi = {
  /** The surrogate id of whoever has this national student id (学籍接续标识); null: nobody, or the actor may not manage people. */
  findStudent(input: { nationalStudentId: string }, actor: Actor): Promise<string | null>;
};

/** A child as its own parent may see it; `name` null: it can no longer be read; `classId` null: in no class yet. */
export type OwnChildRecord = {
  childId: string;
  name: string | null;
  schoolYear: number;
  schoolId: string;
  grade: number;
  classId: string | null;
};
/** Names by pinyin, without those that can no longer be read. */
export type OwnRoster = { classId: string; schoolYear: number; schoolId: string; names: string[] };

/** Names for those whose own they are. Whoever asks records the reading before the answer leaves. */
export type OwnRecordsApi = {
  /** Where the child is in its newest school year. null: not the actor's own, nobody of this id, or erased. */
  readOwnChild(childId: string, actor: Actor): Promise<OwnChildRecord | null>;
  /** null: not the actor's own class, or there is none of this id. */
  readOwnRoster(classId: string, actor: Actor): Promise<OwnRoster | null>;
};

/**
 * A pupil as a draw of classes may know one: never a score, and of what the register holds only what classes may be balanced by.
 * null: the file leaves it open.
 */
export type RosterPupil = {
  studentId: string;
  /** null: it can no longer be read. */
  name: string | null;
  gender: 'male' | 'female' | null;
  /** YYYY-MM-DD, or less of it where the file says less. */
  birthDate: string | null;
  hukouKind: string | null;
  migrant: boolean | null;
  leftBehind: 'none' | 'one-parent' | 'both-parents' | null;
  disability: string | null;
  preschool: boolean | null;
  ethnicity: string | null;
  boarding: boolean | null;
  inclusive: string | null;
  /** Of twins and more, unique within school and grade. */
  twinGroup: string | null;
};

/** A grade in which children begin in new classes: how many there are, how many without a class yet, and how many classes. */
export type StartCohort = { schoolId: string; grade: number; pupils: number; unplaced: number; classes: number };

export type StartCohortApi = {
  /**
   * The pupils of a starting grade (0, 1, 7), in a class or in none yet, without erased ones. null: not permitted, or no such grade.
   * For the platform itself, and for `read-draw-rosters`: whoever asks as a person records the reading before the answer leaves.
   */
  readStartCohort(cohort: { schoolId: string; schoolYear: number; grade: number }, actor: Actor): Promise<RosterPupil[] | null>;
  /** Of all schools, in the order of their codes, for planning a county's day; nothing of a person. */
  readStartCohorts(schoolYear: number, actor: Actor): Promise<StartCohort[]>;
};

export type RegistryApi = ImportApi & ImportChangesApi & LayoutApi & DownloadApi & ErasureApi & StudentApi & OwnRecordsApi & StartCohortApi;
