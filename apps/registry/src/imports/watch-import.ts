import type { ImportJob } from '../api.ts';
import { readJob } from '../views/import-job.ts';
import type { ImportParts } from './import-parts.ts';
import { showJobs } from './show-jobs.ts';

/** Ms. Announcements come from this process; the poll finds what another one did. */
const pollInterval = 1_000;
const shortestInterval = 100;
const busy: ReadonlySet<ImportJob['status']> = new Set(['checking', 'running', 'withdrawing']);

/** The job now and at each change, at most ten times a second, until it rests. Nothing when there is no such import. */
export async function* watchImport(parts: ImportParts, importId: string): AsyncGenerator<ImportJob> {
  const { runtime, sql, changes } = parts;
  let last = '';
  for (;;) {
    const announced = changes.next(importId, pollInterval); // before reading, so that no change is missed in between
    const stored = await readJob(sql, runtime.county, importId);
    if (!stored) return;
    const [job] = (await showJobs(parts, [stored])) as [ImportJob];
    const text = JSON.stringify(job);
    if (text !== last) yield job;
    last = text;
    if (!busy.has(job.status)) return;
    await Promise.all([announced, new Promise((resolve) => setTimeout(resolve, shortestInterval))]);
  }
}
