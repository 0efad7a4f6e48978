import type { Spreadsheet } from '@junheng/spreadsheet';
import type { RosterImported } from '@junheng/contracts';
import { rosterImport } from '../domain/import/decide.ts';
import { addImportChanges } from '../views/import-changes.ts';
import { deleteFindings, writeFindings } from '../views/import-findings.ts';
import { type StoredJob, updateJob } from '../views/import-job.ts';
import { readStartedStreams } from '../views/withdrawn-views.ts';
import type { BatchPlan, PlannedStream, RowPlanner } from './batch-plan.ts';
import { duplicateFindings } from './duplicates.ts';
import { keepFaultyRows } from './faulty-rows.ts';
import { inWordsOf } from './finding.ts';
import { eventIdOf } from './ids.ts';
import type { ImportParts } from './import-parts.ts';
import { openTable } from './open-table.ts';
import { openUpload } from './open-upload.ts';
import { type Batch, readBatches } from './read-batches.ts';
import { retryingConflicts } from './retrying-conflicts.ts';
import { rowSchools } from './row-schools.ts';
import type { Table } from './table.ts';
import { addToTally, CheckTally } from './tally.ts';

/**
 * Applies a confirmed import, batch by batch. The events of a batch, its keys, the own views and the place to go on from
 * are one transaction, so a kill at any moment loses no row and repeats none.
 */
export async function runImport(parts: ImportParts, confirmed: StoredJob, planner: RowPlanner, stopped: AbortSignal): Promise<void> {
  const opened = await openUpload(parts.uploads.path(confirmed.fileHash));
  if (!opened.ok) throw new Error(`the checked file of import ${confirmed.id} can no longer be read: ${opened.problem.code}`);
  try {
    const job = await applyRows(parts, confirmed, planner, opened.spreadsheet, stopped);
    if (job) await finish(parts, job);
  } finally {
    await opened.spreadsheet.close();
  }
}

/** null: the service stops; the next start goes on from the last batch. */
async function applyRows(
  parts: ImportParts,
  confirmed: StoredJob,
  planner: RowPlanner,
  opened: Spreadsheet,
  stopped: AbortSignal,
): Promise<StoredJob | null> {
  const { spreadsheet, found } = await openTable(parts, confirmed, opened);
  if (!found.ok) throw new Error(`the checked file of import ${confirmed.id} has lost its header: ${found.problem.code}`);
  const { table } = found;
  const rejected = duplicateFindings(confirmed.facts.duplicates);
  const applied = parts.runtime.metrics.counter('junheng_import_rows_total', 'Rows of confirmed imports that were gone through', {
    kind: confirmed.kind,
  });
  let job = confirmed;
  for await (const batch of readBatches(spreadsheet, table, Math.max(job.nextRow, table.headerRow + 1))) {
    if (stopped.aborted) return null;
    const before = job.rowsDone;
    job = await retryingConflicts(async () => applyBatch(parts, job, table, batch, await planner.plan(batch.rows, table, rejected)));
    applied.add(job.rowsDone - before);
    parts.store.appended();
    parts.changes.announce(job.id);
  }
  if (stopped.aborted) return null;
  await keepFaultyRows(parts, job, spreadsheet, table);
  return job;
}

async function applyBatch(parts: ImportParts, job: StoredJob, table: Table, batch: Batch, plan: BatchPlan): Promise<StoredJob> {
  const { runtime, sql, vault } = parts;
  const tally = await tallyOf(parts, table, batch, plan);
  return sql.begin(async (transaction) => {
    if (plan.streams.length > 0) await parts.log.append(transaction, orderOf(job, await reopened(parts, plan.streams)));
    await plan.applyViews(transaction);
    await deleteFindings(transaction, runtime.county, job.id, { fromRow: batch.firstRow, toRow: batch.lastRow });
    await writeFindings(
      transaction,
      vault,
      runtime.county,
      job,
      inWordsOf(
        table,
        [...batch.skipped, ...plan.rows.flatMap(({ findings }) => findings)].filter(
          ({ row }) => row <= (job.facts.lastListedRow ?? Infinity),
        ),
      ),
    );
    await addImportChanges(transaction, runtime.county, job.id, true, tally.changes());
    const moved = await updateJob(transaction, runtime.county, job.id, ['running'], {
      nextRow: batch.lastRow + 1,
      rowsDone: job.rowsDone + batch.rows.length + batch.skipped.length + batch.blankRows,
      applied: addToTally(job.applied, tally),
    });
    if (!moved) throw new Error(`import ${job.id} is not running any more`);
    return moved;
  });
}

/** A class or school that a withdrawal closed goes on in its old stream: its id follows from what it is. */
async function reopened({ sql, runtime }: ImportParts, streams: readonly PlannedStream[]): Promise<PlannedStream[]> {
  const opening = streams.filter(({ stream, expected }) => expected === 'none' && /^(class|school)\//.test(stream));
  const started = await readStartedStreams(
    sql,
    runtime.county,
    opening.map(({ stream }) => stream),
  );
  return streams.map((one) => (one.expected === 'none' && started.has(one.stream) ? { ...one, expected: 'exists' } : one));
}

async function tallyOf(parts: ImportParts, table: Table, batch: Batch, plan: BatchPlan): Promise<CheckTally> {
  const tally = new CheckTally();
  const schools = await rowSchools(parts, batch.rows, plan.rows, table);
  for (const [index, row] of plan.rows.entries()) tally.add(row, schools[index]!);
  tally.skip(batch.skipped.length + batch.blankRows);
  return tally;
}

/** Records the import as one fact, in the transaction that ends it. */
async function finish({ runtime, sql, store, log, changes }: ImportParts, job: StoredJob): Promise<void> {
  const { applied } = job;
  const data: RosterImported = {
    importId: job.id,
    kind: job.kind,
    layout: job.layout,
    schoolYear: job.schoolYear,
    fileHash: job.fileHash,
    sheet: job.sheet ?? '',
    rows: job.rowsDone,
    acceptedRows: applied.new + applied.changed,
    unchangedRows: applied.unchanged,
    rejectedRows: applied.rejected,
    skippedRows: applied.skipped,
    importedBy: job.startedBy,
  };
  const decision = rosterImport.decide(data, rosterImport.initial);
  if (!decision.ok) throw new Error(`import ${job.id}: ${decision.refusal}`);
  await sql.begin(async (transaction) => {
    const events = decision.events.map((event) => ({ row: 0, subject: job.id, event }));
    const order = orderOf(job, [{ stream: `import/${job.id}`, expected: 'none', events }]);
    const lastPosition = await log.append(transaction, order);
    const change = { status: 'done', tally: applied, rows: job.rowsDone, finishedAt: runtime.clock.now(), lastPosition } as const;
    await updateJob(transaction, runtime.county, job.id, ['running'], change);
  });
  store.appended();
  runtime.log.info({ importId: job.id, kind: job.kind, applied }, 'import done');
  changes.announce(job.id);
}

/** A row may say the same kind of thing twice of a subject, of two school years; the second has an id of its own. */
function withIds(importId: string, events: PlannedStream['events']) {
  const seen = new Map<string, number>();
  return events.map(({ row, subject, event }) => {
    const said = `${row} ${event.type} ${subject}`;
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    return { id: eventIdOf(importId, row, event.type, before === 0 ? subject : `${subject}|${before}`), event };
  });
}

const orderOf = (job: StoredJob, streams: readonly PlannedStream[]) => ({
  streams: streams.map(({ stream, expected, events }) => ({
    stream,
    expected,
    events: withIds(job.id, events),
  })),
  time: job.confirmedAt!,
  schoolYear: job.schoolYear,
  actorId: job.startedBy,
  importId: job.id,
});
