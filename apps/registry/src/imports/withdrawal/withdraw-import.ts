import type { Transaction } from '@junheng/event-store';
import { recordWithdrawal } from '../../domain/import/withdraw.ts';
import { deleteFaultyRows } from '../../views/import-faulty-rows.ts';
import { type StoredJob, type StoredWithdrawal, updateJob } from '../../views/import-job.ts';
import {
  countListedSubjects,
  deleteListedSubjects,
  listStatedSubjects,
  readListedSubjects,
  useIndexes,
  type WithdrawalCursor,
} from '../../views/withdrawal-subjects.ts';
import { withdrawalEventIdOf } from '../ids.ts';
import type { ImportParts } from '../import-parts.ts';
import { retryingConflicts } from '../retrying-conflicts.ts';
import { reasonAad } from '../show-jobs.ts';
import { type SubjectOutcome, type WithdrawnStream, withdrawSubjects } from './withdraw-subjects.ts';
import { withdrawalPhases } from './withdrawal-phases.ts';

/** Subjects per transaction. */
export const subjectsAtOnce = 200;

/** Lists every subject that the import states something of. @returns how many */
export async function listSubjects(parts: ImportParts, transaction: Transaction, importId: string): Promise<number> {
  const { county } = parts.runtime;
  for (const [phase, { views, list }] of withdrawalPhases.entries()) {
    for (const view of views) if (!view.idOf) await listStatedSubjects(transaction, county, importId, phase, view);
    await list?.(parts, transaction, importId, phase);
  }
  return countListedSubjects(transaction, county, importId);
}

/** Goes through the subjects that follow on the list; null: it is at its end. */
export async function withdrawNext(
  parts: ImportParts,
  transaction: Transaction,
  job: StoredJob,
  after: WithdrawalCursor,
): Promise<{ streams: WithdrawnStream[]; outcomes: SubjectOutcome[]; cursor: WithdrawalCursor } | null> {
  await useIndexes(transaction);
  const next = await readListedSubjects(transaction, parts.runtime.county, job.id, after, subjectsAtOnce);
  if (!next) return null;
  const { phase, subjectIds } = next;
  const withdrawn = await withdrawSubjects(parts, transaction, job, withdrawalPhases[phase]!, subjectIds);
  return { ...withdrawn, cursor: { phase, subjectId: subjectIds.at(-1)! } };
}

/**
 * Takes a finished import back, batch by batch. The place to go on from moves in the transaction of a batch's events and views,
 * so a kill at any moment forgets no subject and takes none back twice.
 */
export async function withdrawImport(parts: ImportParts, asked: StoredJob, stopped: AbortSignal): Promise<void> {
  const { runtime, sql, store, changes } = parts;
  let job = asked;
  const advance = (transaction: Transaction, change: Partial<StoredWithdrawal>) =>
    updateJob(transaction, runtime.county, job.id, ['withdrawing'], { withdrawal: { ...job.withdrawal!, ...change } });

  if (job.withdrawal!.subjects === null) {
    job = (await sql.begin(async (transaction) => advance(transaction, { subjects: await listSubjects(parts, transaction, job.id) })))!;
  }
  for (;;) {
    if (stopped.aborted) return;
    const moved = await retryingConflicts(() =>
      sql.begin(async (transaction) => {
        const batch = await withdrawNext(parts, transaction, job, job.withdrawal!.cursor);
        if (!batch) return null;
        if (batch.streams.length > 0) await parts.log.append(transaction, orderOf(job, batch.streams));
        const kept = batch.outcomes.filter(({ became }) => became === 'kept').length;
        const { withdrawnSubjects, keptSubjects } = job.withdrawal!;
        return advance(transaction, {
          withdrawnSubjects: withdrawnSubjects + batch.outcomes.length - kept,
          keptSubjects: keptSubjects + kept,
          cursor: batch.cursor,
        });
      }),
    );
    if (!moved) break;
    job = moved;
    store.appended();
    changes.announce(job.id);
  }
  await finish(parts, job);
}

/** Records the withdrawal as one fact, in the transaction that ends it. */
async function finish({ runtime, sql, vault, store, log, changes }: ImportParts, job: StoredJob): Promise<void> {
  const { sealedReason, withdrawnBy, withdrawnSubjects, keptSubjects } = job.withdrawal!;
  const [reason] = await vault.openTexts(sql, [{ aad: reasonAad(job.id), sealed: sealedReason }]);
  const data = { importId: job.id, reason: reason ?? '', withdrawnSubjects, keptSubjects, withdrawnBy };
  const decision = recordWithdrawal(data, { recorded: true, withdrawn: false });
  if (!decision.ok) throw new Error(`import ${job.id}: ${decision.refusal}`);
  await sql.begin(async (transaction) => {
    const streams = [{ stream: `import/${job.id}`, expected: 'exists' as const, subjectId: job.id, events: decision.events }];
    const lastPosition = await log.append(transaction, orderOf(job, streams));
    await deleteListedSubjects(transaction, runtime.county, job.id);
    await deleteFaultyRows(transaction, runtime.county, job.id);
    await updateJob(transaction, runtime.county, job.id, ['withdrawing'], { status: 'withdrawn', lastPosition });
  });
  store.appended();
  runtime.log.info({ importId: job.id, withdrawnSubjects, keptSubjects }, 'import withdrawn');
  changes.announce(job.id);
}

const orderOf = (job: StoredJob, streams: readonly WithdrawnStream[]) => ({
  streams: streams.map(({ stream, expected, subjectId, events }) => ({
    stream,
    expected,
    events: events.map((event, ordinal) => ({ id: withdrawalEventIdOf(job.id, subjectId, ordinal), event })),
  })),
  time: job.withdrawal!.askedAt,
  schoolYear: job.schoolYear,
  actorId: job.withdrawal!.withdrawnBy,
  importId: job.id,
});
