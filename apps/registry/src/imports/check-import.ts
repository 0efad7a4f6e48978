import { SpreadsheetProblem, type Spreadsheet } from '@junheng/spreadsheet';
import type { Message } from '../api.ts';
import { addImportChanges, deleteForeseenChanges } from '../views/import-changes.ts';
import { deleteFaultyRows } from '../views/import-faulty-rows.ts';
import { deleteFindings, deleteNoticesOfRows, findingPlaces, writeFindings } from '../views/import-findings.ts';
import { type StoredJob, updateJob } from '../views/import-job.ts';
import type { RowPlanner } from './batch-plan.ts';
import { duplicateFindings, DuplicateSearch } from './duplicates.ts';
import { createConflictWatch } from './conflicts/conflict-watch.ts';
import { keepFaultyRows } from './faulty-rows.ts';
import { findingsNotListed, headerNotices, MisreadCount } from './file-notices.ts';
import { noGoodRow, noRows, nothingNewSomeRejected } from './file-problems.ts';
import { inWordsOf, type RowFinding } from './finding.ts';
import type { Table } from './table.ts';
import { batchRows, type ImportParts } from './import-parts.ts';
import type { FileWatch } from './kind-of-import.ts';
import { kindsOfImport } from './kinds/kinds-of-import.ts';
import { openTable } from './open-table.ts';
import { CountedColumns } from './layouts/foreign-notices.ts';
import { openUpload, problemOf } from './open-upload.ts';
import { readBatches } from './read-batches.ts';
import { rowSchools } from './row-schools.ts';
import { CheckTally, emptyTally, type Tally } from './tally.ts';

/** Problems that the findings of the rows explain; of any other the file as a whole is the matter. */
const aboutRows: ReadonlySet<string> = new Set(['no-good-row', 'nothing-new-some-rejected']);

/** Kept of one file. */
const mostFindings = 100_000;

type Checked = { problem: Message | null; tally: Tally };

/**
 * The dry run: reads and decides every row as the run would, and keeps nothing but findings and counts. A refused file
 * keeps its problem only.
 */
export async function checkImport(parts: ImportParts, job: StoredJob, planner: RowPlanner, stopped: AbortSignal): Promise<void> {
  const { runtime, sql, uploads, changes } = parts;
  await deleteFindings(sql, runtime.county, job.id); // of a check that was interrupted
  await deleteForeseenChanges(sql, runtime.county, job.id);
  const opened = await openUpload(uploads.path(job.fileHash));
  const checked = opened.ok ? await checkFile(parts, job, planner, opened.spreadsheet, stopped) : refused(opened.problem);
  if (checked === null) return;

  const { tally } = checked;
  const status = checked.problem ? 'refused' : tally.new + tally.changed > 0 ? 'ready' : 'unchanged';
  const isIncomplete = status === 'unchanged' && tally.rejected > 0;
  const problem = isIncomplete ? nothingNewSomeRejected(tally.rejected) : checked.problem;
  if (problem && !aboutRows.has(problem.code)) {
    await deleteFindings(sql, runtime.county, job.id);
    await deleteFaultyRows(sql, runtime.county, job.id); // of a check that was interrupted
  }
  const finishedAt = status === 'ready' ? null : runtime.clock.now();
  await updateJob(sql, runtime.county, job.id, ['checking'], { status, problem, tally, finishedAt });
  runtime.log.info({ importId: job.id, kind: job.kind, status, problem: problem?.code, tally }, 'import checked');
  changes.announce(job.id);
}

const portions = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

const refused = (problem: Message): Checked => ({ problem, tally: emptyTally });

/** null: the check was discarded, or the service stops; the next start begins it again. */
async function checkFile(
  parts: ImportParts,
  job: StoredJob,
  planner: RowPlanner,
  opened: Spreadsheet,
  stopped: AbortSignal,
): Promise<Checked | null> {
  try {
    const { spreadsheet, found } = await openTable(parts, job, opened);
    return found.ok ? await checkRows(parts, job, planner, { spreadsheet, table: found.table }, stopped) : refused(found.problem);
  } catch (error) {
    if (error instanceof SpreadsheetProblem) return refused(problemOf(error));
    throw error;
  } finally {
    await opened.close();
  }
}

async function checkRows(
  parts: ImportParts,
  job: StoredJob,
  planner: RowPlanner,
  { spreadsheet, table }: { spreadsheet: Spreadsheet; table: Table },
  stopped: AbortSignal,
): Promise<Checked | null> {
  const { runtime, sql, vault, changes } = parts;
  const { file: kind, createWatches } = kindsOfImport[job.kind];
  const tally = new CheckTally();
  const search = new DuplicateSearch();
  const misread = new MisreadCount();
  const ofLayout = table.layout ? [new CountedColumns(table.layout, table)] : [];
  // A sheet of single rows says nothing of a whole file.
  const watches: FileWatch[] = table.isCorrection
    ? []
    : [...ofLayout, ...createWatches(parts, job, table), ...createConflictWatch(parts, job, table)];
  const keep = (findings: readonly RowFinding[], firstPlace?: number) =>
    sql.begin((transaction) =>
      writeFindings(transaction, vault, runtime.county, { ...job, sheet: table.sheet }, inWordsOf(table, findings), firstPlace),
    );

  /** A file of nothing but errors would fill the disk with them. */
  let listed = 0;
  let unlisted = 0;
  let lastListedRow: number | undefined;
  const list = async (findings: readonly RowFinding[], firstPlace?: number) => {
    const taken = findings.slice(0, mostFindings - listed);
    listed += taken.length;
    unlisted += findings.length - taken.length;
    if (taken.length < findings.length && firstPlace === undefined) lastListedRow ??= findings[taken.length]!.row - 1;
    await keep(taken, firstPlace);
  };

  await keep(headerNotices(table, kind));
  let rows = 0;
  for await (const batch of readBatches(spreadsheet, table)) {
    if (stopped.aborted) return null;
    const plan = await planner.plan(batch.rows, table, new Map());
    const schools = await rowSchools(parts, batch.rows, plan.rows, table);
    for (const [index, row] of batch.rows.entries()) {
      const planned = plan.rows[index]!;
      search.add(row.number, planner.identities(row, table));
      tally.add(planned, schools[index]!);
      misread.add(planned.row, planned.misread);
      for (const watch of watches) watch.add(row, planned);
    }
    tally.skip(batch.skipped.length + batch.blankRows);
    rows += batch.rows.length + batch.skipped.length + batch.blankRows;
    await list([...batch.skipped, ...plan.rows.flatMap(({ findings }) => findings)]);
    if (!(await updateJob(sql, runtime.county, job.id, ['checking'], { rows, sheet: table.sheet }))) return null;
    changes.announce(job.id);
  }

  if (tally.rows === 0) return refused(noRows(kind, table.sheet));
  for (const watch of watches) {
    const problem = watch.problem?.();
    if (problem) return refused(problem);
  }
  const duplicates = search.groups();
  const found = duplicateFindings(duplicates, (group) => search.valueOf(group));
  for (const row of found.keys()) tally.reject(row);
  await deleteNoticesOfRows(sql, runtime.county, job.id, [...found.keys()]); // they tell of an import that will not be
  for (const portion of portions([...found.values()], batchRows)) await list(portion.flat(), findingPlaces.duplicates);
  await keep(misread.notices(), findingPlaces.misread);
  const fileNotices: RowFinding[] = [];
  for (const watch of watches) fileNotices.push(...((await watch.notices?.(new Set(found.keys()))) ?? []));
  await keep(unlisted > 0 ? [...fileNotices, findingsNotListed(table, unlisted)] : fileNotices, findingPlaces.file);
  await keep(await keepFaultyRows(parts, { ...job, sheet: table.sheet }, spreadsheet, table), findingPlaces.corrections);
  await sql.begin(async (transaction) => {
    await addImportChanges(transaction, runtime.county, job.id, false, tally.changes());
    await updateJob(transaction, runtime.county, job.id, ['checking'], {
      facts: { duplicates, ...(lastListedRow === undefined ? {} : { lastListedRow }) },
    });
  });
  const total = tally.total();
  const nothingGood = total.rejected > 0 && total.new + total.changed + total.unchanged === 0;
  return { problem: nothingGood ? noGoodRow(total.rejected) : null, tally: total };
}
