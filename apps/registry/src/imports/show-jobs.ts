import type { ImportJob } from '../api.ts';
import { shownJob, type StoredJob } from '../views/import-job.ts';
import type { ImportParts } from './import-parts.ts';

export const reasonAad = (importId: string): string => `withdrawal-reason|${importId}`;

/** The jobs as their users see them, with the reasons of those that were withdrawn. */
export async function showJobs({ sql, vault }: Pick<ImportParts, 'sql' | 'vault'>, jobs: readonly StoredJob[]): Promise<ImportJob[]> {
  const withdrawn = jobs.flatMap(({ id, withdrawal }) => (withdrawal ? [{ aad: reasonAad(id), sealed: withdrawal.sealedReason }] : []));
  const reasons = await vault.openTexts(sql, withdrawn);
  let next = 0;
  return jobs.map((job) => shownJob(job, job.withdrawal && reasons[next++]!));
}
