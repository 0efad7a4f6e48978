import type { Actor, ImportChangesApi } from '../../api.ts';
import { refusalOf } from '../../refusals.ts';
import { readJob, reopenJob, type StoredJob, updateJob } from '../../views/import-job.ts';
import { isUuid } from '../ids.ts';
import type { ImportParts } from '../import-parts.ts';
import type { ImportWorker } from '../import-worker.ts';
import { reasonAad, showJobs } from '../show-jobs.ts';
import { isStorable } from '../values/plain-text.ts';

const longestReason = 500;

/** Asks for a finished import to be taken back; the worker does it. */
export function createWithdrawalCommand(parts: ImportParts, worker: ImportWorker): ImportChangesApi['withdrawImport'] {
  const { runtime, sql, vault, changes } = parts;
  const { county } = runtime;
  const begin = (job: StoredJob, reason: string, actor: Actor) =>
    sql.begin(async (transaction) => {
      const key = { subject: job.id, schoolYear: job.schoolYear };
      const [sealedReason] = await vault.sealTexts(transaction, key, [{ aad: reasonAad(job.id), text: reason }]);
      const askedAt = runtime.clock.now();
      const withdrawal = {
        sealedReason: sealedReason!,
        withdrawnBy: actor.id,
        askedAt,
        subjects: null,
        withdrawnSubjects: 0,
        keptSubjects: 0,
        cursor: null,
      };
      return updateJob(transaction, county, job.id, ['done'], { status: 'withdrawing', withdrawal });
    });

  return async ({ importId, reason: given }, actor) => {
    const reason = given.trim();
    if (reason === '' || reason.length > longestReason || !isStorable(reason)) return refusalOf('ReasonInvalid');
    const job = isUuid(importId) ? await readJob(sql, county, importId) : null;
    if (!job) return refusalOf('ImportNotFound');
    if (job.status === 'withdrawn') return refusalOf('ImportWithdrawn');
    if (!job.withdrawal && job.status !== 'done') return refusalOf('ImportNotDone');
    const moved =
      job.status === 'done' ? await begin(job, reason, actor) : job.status === 'failed' ? await reopenJob(sql, county, job) : null;
    if (moved) {
      worker.enqueue(importId);
      changes.announce(importId);
    }
    const [shown] = await showJobs(parts, [moved ?? (await readJob(sql, county, importId))!]);
    return { ok: true, value: shown! };
  };
}
