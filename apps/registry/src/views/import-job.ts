import type { ImportKind } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';
import type { ImportJob, ImportStatus, Message } from '../api.ts';
import type { DuplicateGroup } from '../imports/duplicates.ts';
import { layoutIdOf } from '../imports/layouts/layout-reference.ts';
import { emptyTally, type Tally } from '../imports/tally.ts';
import type { WithdrawalCursor } from './withdrawal-subjects.ts';

/** What the check found out about the file and the run needs before its first row. */
export type FileFacts = {
  duplicates: DuplicateGroup[];
  /** Findings of later rows are counted and not listed. Absent: all are listed. */
  lastListedRow?: number;
};

export type StoredJob = {
  id: string;
  kind: ImportKind;
  /** The mapping of a foreign layout, `<id>` or `<id>@<version>` of a county's own; null: the office's own template. */
  layout: string | null;
  status: ImportStatus;
  fileName: string;
  fileHash: string;
  schoolYear: number;
  sheet: string | null;
  facts: FileFacts;
  rows: number;
  rowsDone: number;
  nextRow: number;
  tally: Tally;
  applied: Tally;
  problem: Message | null;
  startedBy: string;
  startedAt: Date;
  confirmedAt: Date | null;
  finishedAt: Date | null;
  lastPosition: bigint | null;
  correctionRows: number;
  withdrawal: StoredWithdrawal | null;
};

/** The reason is sealed; `subjects` null: not counted yet. */
export type StoredWithdrawal = {
  sealedReason: string;
  withdrawnBy: string;
  askedAt: Date;
  subjects: number | null;
  withdrawnSubjects: number;
  keptSubjects: number;
  /** The last subject that was gone through. */
  cursor: WithdrawalCursor;
};

type JobRow = Omit<StoredJob, 'facts' | 'tally' | 'applied' | 'problem' | 'withdrawal'> & {
  withdrawal: (Omit<StoredWithdrawal, 'askedAt'> & { askedAt: string }) | null;
  facts: string | null;
  tally: string;
  applied: string;
  problem: string | null;
};

const columns = (sql: Sql | Transaction) => sql`
  import_id as id, kind, layout, status, file_name as "fileName", file_hash as "fileHash", school_year as "schoolYear", sheet,
  file_facts as facts, rows, rows_done as "rowsDone", next_row as "nextRow", tally, applied, problem, started_by as "startedBy",
  started_at as "startedAt", confirmed_at as "confirmedAt", finished_at as "finishedAt", last_position as "lastPosition",
  correction_rows as "correctionRows",
  case when withdrawal_reason is not null then json_build_object('sealedReason', withdrawal_reason, 'withdrawnBy', withdrawn_by,
    'askedAt', withdrawal_asked_at, 'subjects', withdrawal_subjects, 'withdrawnSubjects', withdrawn_subjects,
    'keptSubjects', kept_subjects, 'cursor', case when withdrawal_phase is not null then
      json_build_object('phase', withdrawal_phase, 'subjectId', withdrawal_subject_id) end) end as withdrawal`;

const jobOf = ({ facts, tally, applied, problem, withdrawal, ...row }: JobRow): StoredJob => ({
  ...row,
  withdrawal: withdrawal && { ...withdrawal, askedAt: new Date(withdrawal.askedAt) },
  facts: facts === null ? { duplicates: [] } : (JSON.parse(facts) as FileFacts),
  tally: { ...emptyTally, ...(JSON.parse(tally) as Partial<Tally>) },
  applied: { ...emptyTally, ...(JSON.parse(applied) as Partial<Tally>) },
  problem: problem === null ? null : (JSON.parse(problem) as Message),
});

export async function readJob(sql: Sql | Transaction, county: string, importId: string): Promise<StoredJob | null> {
  const [row] = await sql<JobRow[]>`select ${columns(sql)} from import_job where county = ${county} and import_id = ${importId}`;
  return row ? jobOf(row) : null;
}

/** Newest first, of the given kinds. */
export async function readJobs(sql: Sql, county: string, kinds: readonly ImportKind[], page: { offset: number; limit: number }) {
  const rows = await sql<JobRow[]>`
    select ${columns(sql)} from import_job where county = ${county} and kind = any(${[...kinds]})
    order by ordinal desc limit ${page.limit} offset ${page.offset}`;
  const [count] = await sql<[{ total: number }]>`
    select count(*)::integer as total from import_job where county = ${county} and kind = any(${[...kinds]})`;
  return { jobs: rows.map(jobOf), total: count.total };
}

/** Imports of the same content, oldest first. */
export async function readJobsOfFile(sql: Sql, county: string, file: Pick<StoredJob, 'kind' | 'layout' | 'fileHash' | 'schoolYear'>) {
  const rows = await sql<JobRow[]>`
    select ${columns(sql)} from import_job where county = ${county} and kind = ${file.kind} and file_hash = ${file.fileHash}
      and school_year = ${file.schoolYear} and layout is not distinct from ${file.layout} order by ordinal`;
  return rows.map(jobOf);
}

/** Checks and runs that a stopped process left behind or a fault ended, in the order in which they were started. */
export async function readUnfinishedJobs(sql: Sql, county: string): Promise<StoredJob[]> {
  const rows = await sql<JobRow[]>`
    select ${columns(sql)} from import_job where county = ${county} and status in ('checking', 'running', 'withdrawing', 'failed')
    order by coalesce(confirmed_at, started_at), ordinal`;
  return rows.map(jobOf);
}

/** Files by whether an import of them is still open. */
export async function readFileUse(sql: Sql, county: string): Promise<{ open: Set<string>; ended: Set<string> }> {
  const rows = await sql<{ fileHash: string; isOpen: boolean }[]>`
    select file_hash as "fileHash", bool_or(status in ('checking', 'ready', 'running', 'failed')) as "isOpen"
    from import_job where county = ${county} group by file_hash`;
  const hashes = (isOpen: boolean) => new Set(rows.filter((row) => row.isOpen === isOpen).map(({ fileHash }) => fileHash));
  return { open: hashes(true), ended: hashes(false) };
}

/** Imports of the kind and school year, started after this one, whose check found that nothing would change. */
export async function countUnchangedAfter(sql: Sql, county: string, job: Pick<StoredJob, 'id' | 'kind' | 'schoolYear'>): Promise<number> {
  const [row] = await sql<[{ count: number }]>`
    select count(*)::integer as count from import_job
    where county = ${county} and kind = ${job.kind} and school_year = ${job.schoolYear} and status = 'unchanged'
      and ordinal > (select ordinal from import_job where county = ${county} and import_id = ${job.id})`;
  return row.count;
}

export async function readFileNames(sql: Sql, county: string, importIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; fileName: string }[]>`
    select import_id as id, file_name as "fileName" from import_job where county = ${county} and import_id = any(${[...importIds]})`;
  return new Map(rows.map(({ id, fileName }) => [id, fileName]));
}

type NewJob = Pick<StoredJob, 'id' | 'kind' | 'layout' | 'fileName' | 'fileHash' | 'schoolYear' | 'startedBy' | 'startedAt'>;

/** Keeps the one that is there when two requests start the same import. */
export async function insertJob(sql: Sql, county: string, job: NewJob): Promise<void> {
  const tally = JSON.stringify(emptyTally);
  await sql`
    insert into import_job (county, import_id, kind, layout, status, file_name, file_hash, school_year, tally, applied, started_by, started_at)
    values (${county}, ${job.id}, ${job.kind}, ${job.layout}, 'checking', ${job.fileName}, ${job.fileHash}, ${job.schoolYear}, ${tally}, ${tally},
      ${job.startedBy}, ${job.startedAt})
    on conflict (county, import_id) do nothing`;
}

type JobChange = Partial<Omit<StoredJob, 'id' | 'kind' | 'layout' | 'fileName' | 'fileHash' | 'schoolYear' | 'startedBy' | 'startedAt'>>;

/**
 * Changes a job that is in one of the statuses `from`.
 * @returns the job as it now is; null when it is in another status: someone else moved it on
 */
export async function updateJob(
  sql: Sql | Transaction,
  county: string,
  importId: string,
  from: readonly ImportStatus[],
  change: JobChange,
): Promise<StoredJob | null> {
  const { status, sheet, facts, rows, rowsDone, nextRow, tally, applied, problem, confirmedAt, finishedAt, lastPosition } = change;
  const { correctionRows, withdrawal } = change;
  const values = {
    ...(status === undefined ? {} : { status }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(facts === undefined ? {} : { file_facts: JSON.stringify(facts) }),
    ...(rows === undefined ? {} : { rows }),
    ...(rowsDone === undefined ? {} : { rows_done: rowsDone }),
    ...(nextRow === undefined ? {} : { next_row: nextRow }),
    ...(tally === undefined ? {} : { tally: JSON.stringify(tally) }),
    ...(applied === undefined ? {} : { applied: JSON.stringify(applied) }),
    ...(problem === undefined ? {} : { problem: problem === null ? null : JSON.stringify(problem) }),
    ...(confirmedAt === undefined ? {} : { confirmed_at: confirmedAt }),
    ...(finishedAt === undefined ? {} : { finished_at: finishedAt }),
    ...(lastPosition === undefined ? {} : { last_position: lastPosition }),
    ...(withdrawal ? columnsOfWithdrawal(withdrawal) : {}),
    ...(correctionRows === undefined ? {} : { correction_rows: correctionRows }),
  };
  const [row] = await sql<JobRow[]>`
    update import_job set ${(sql as Sql)(values)}
    where county = ${county} and import_id = ${importId} and status = any(${[...from]}) returning ${columns(sql)}`;
  return row ? jobOf(row) : null;
}

const columnsOfWithdrawal = (withdrawal: StoredWithdrawal) => ({
  withdrawal_reason: withdrawal.sealedReason,
  withdrawn_by: withdrawal.withdrawnBy,
  withdrawal_asked_at: withdrawal.askedAt,
  withdrawal_subjects: withdrawal.subjects,
  withdrawn_subjects: withdrawal.withdrawnSubjects,
  kept_subjects: withdrawal.keptSubjects,
  withdrawal_phase: withdrawal.cursor?.phase ?? null,
  withdrawal_subject_id: withdrawal.cursor?.subjectId ?? null,
});

/** A job that failed by a fault goes back to where it was; null when someone else moved it on. */
export function reopenJob(sql: Sql, county: string, { id, confirmedAt, withdrawal }: StoredJob): Promise<StoredJob | null> {
  const status = withdrawal ? 'withdrawing' : confirmedAt === null ? 'checking' : 'running';
  return updateJob(sql, county, id, ['failed'], { status, problem: null });
}

/** The job as its users see it; of a withdrawn one with the reason, opened. */
export function shownJob(job: StoredJob, reason: string | null = null): ImportJob {
  const { id, kind, layout, status, fileName, fileHash, schoolYear, sheet, rows, rowsDone, tally, problem } = job;
  return {
    id,
    kind,
    layout: layout === null ? null : layoutIdOf(layout),
    status,
    fileName,
    fileHash,
    schoolYear,
    sheet,
    rows,
    rowsDone,
    problem,
    newRows: tally.new,
    changedRows: tally.changed,
    unchangedRows: tally.unchanged,
    rejectedRows: tally.rejected,
    skippedRows: tally.skipped,
    newSchools: tally.schools,
    newClasses: tally.classes,
    newStudents: tally.students,
    newTeachers: tally.teachers,
    startedBy: job.startedBy,
    startedAt: job.startedAt,
    finishedAt: job.finishedAt,
    correctionRows: job.correctionRows,
    withdrawal: job.withdrawal && {
      reason: reason ?? '',
      withdrawnBy: job.withdrawal.withdrawnBy,
      withdrawnAt: job.withdrawal.askedAt,
      withdrawnSubjects: job.withdrawal.withdrawnSubjects,
      keptSubjects: job.withdrawal.keptSubjects,
      subjects: job.withdrawal.subjects ?? 0,
    },
    token: job.lastPosition === null ? null : `registry:${job.lastPosition}`,
  };
}
