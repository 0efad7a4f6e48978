import { schoolYearOf } from '@junheng/contracts';
import type { ImportJob, ImportApi, Result } from '../api.ts';
import { refusalOf } from '../refusals.ts';
import { deleteFaultyRows } from '../views/import-faulty-rows.ts';
import { insertJob, readFileUse, readJob, readJobsOfFile, reopenJob, shownJob, type StoredJob, updateJob } from '../views/import-job.ts';
import { importIdOf, isUuid } from './ids.ts';
import type { ImportParts } from './import-parts.ts';
import type { ImportWorker } from './import-worker.ts';
import { findLayout } from './layouts/read-layout.ts';
import { isStorable } from './values/plain-text.ts';

const earliestSchoolYear = 2000;

type Commands = Pick<ImportApi, 'checkImport' | 'confirmImport' | 'discardImport'>;

const ended: readonly StoredJob['status'][] = ['refused', 'unchanged', 'done', 'discarded', 'withdrawn'];
const shown = (job: StoredJob): Result<ImportJob> => ({ ok: true, value: shownJob(job) });

/** The life of an import: checked, confirmed or discarded. The worker does the work; these move the job on. */
export function createImportCommands(parts: ImportParts, worker: ImportWorker): Commands {
  const { runtime, sql, uploads, changes } = parts;
  const { county } = runtime;
  const find = (importId: string) => (isUuid(importId) ? readJob(sql, county, importId) : Promise.resolve(null));

  /** A fault stopped it: it goes on where it was, its file is still there. */
  const resume = async (job: StoredJob) => {
    const resumed = await reopenJob(sql, county, job);
    if (resumed) worker.enqueue(job.id);
    return resumed ?? (await readJob(sql, county, job.id))!;
  };

  return {
    async checkImport({ kind, layout: layoutId, fileHash, fileName, schoolYear }, actor) {
      const found = layoutId === null ? null : await findLayout(parts, layoutId);
      if (layoutId !== null && found === null) return refusalOf('LayoutUnknown');
      if (found && found.kind !== kind) return refusalOf('LayoutOfAnotherKind');
      const layout = found?.stored ?? null;
      const latest = schoolYearOf(runtime.clock.now()) + 1;
      if (!Number.isInteger(schoolYear) || schoolYear < earliestSchoolYear || schoolYear > latest) return refusalOf('SchoolYearInvalid');
      if (fileName.trim() === '' || fileName.length > 255 || !isStorable(fileName)) return refusalOf('FileNameInvalid');
      const earlier = await readJobsOfFile(sql, county, { kind, layout, fileHash, schoolYear });
      const open = earlier.find(({ status }) => !ended.includes(status));
      if (open) return shown(open.status === 'failed' ? await resume(open) : open);
      if (!(await uploads.has(fileHash))) return refusalOf('FileNotUploaded');
      const id = importIdOf(county, layout === null ? kind : `${kind}/${layout}`, fileHash, schoolYear, earlier.length);
      const startedAt = runtime.clock.now();
      await insertJob(sql, county, { id, kind, layout, fileHash, fileName, schoolYear, startedBy: actor.id, startedAt });
      worker.enqueue(id);
      return shown((await readJob(sql, county, id))!);
    },

    async confirmImport({ importId }) {
      const change = { status: 'running', confirmedAt: runtime.clock.now() } as const;
      const confirmed = isUuid(importId) ? await updateJob(sql, county, importId, ['ready'], change) : null;
      if (confirmed) {
        worker.enqueue(importId);
        changes.announce(importId);
        return shown(confirmed);
      }
      const job = await find(importId);
      if (!job) return refusalOf('ImportNotFound');
      if (job.status === 'running' || job.status === 'done') return shown(job); // confirmed already
      if (job.withdrawal) return refusalOf('ImportEnded');
      if (job.status === 'failed' && job.confirmedAt !== null) return shown(await resume(job));
      return refusalOf(ended.includes(job.status) ? 'ImportEnded' : 'ImportNotReady');
    },

    async discardImport({ importId }) {
      const job = await find(importId);
      if (!job) return refusalOf('ImportNotFound');
      if (job.status === 'discarded') return shown(job);
      if (ended.includes(job.status)) return refusalOf('ImportEnded');
      if (job.withdrawal) return refusalOf('ImportEnded');
      if (job.confirmedAt !== null) return refusalOf('ImportRunning');
      const change = { status: 'discarded', finishedAt: runtime.clock.now() } as const;
      const discarded = await updateJob(sql, county, importId, ['checking', 'ready', 'failed'], change);
      if (!discarded) return refusalOf('ImportRunning'); // confirmed in this very moment
      if (!(await readFileUse(sql, county)).open.has(job.fileHash)) await uploads.remove(job.fileHash);
      await deleteFaultyRows(sql, county, importId);
      changes.announce(importId);
      return shown({ ...discarded, correctionRows: 0 });
    },
  };
}
