import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, findPlatform } from '@junheng/cli/client';
import type { Job, JobResult } from '@junheng/cli/operations';

export type OfficeFile = { path: string; kind: Job['kind'] };

/**
 * What a person does with each file: upload, dry run, confirmation, wait; whatever is done already is found done, so it
 * can be called again after any break. `seen` is told each state. Rejects when the platform goes away.
 */
export async function importFiles(home: string, files: readonly OfficeFile[], seen: (job: Job) => void = () => {}): Promise<void> {
  const running = await findPlatform(home);
  if (!running) throw new Error('the platform does not answer');
  const client = createClient(running);
  for (const { path, kind } of files) {
    const { fileHash } = await client.upload(path);
    const checked = await client.ask<JobResult>('check', { kind, fileHash, fileName: basename(path), schoolYear: 2019 });
    let job = accepted(checked);
    seen(job);
    while (job.status !== 'DONE' && job.status !== 'UNCHANGED') {
      if (job.status === 'READY') job = accepted(await client.ask<JobResult>('confirm', { importId: job.importId }));
      if (job.status === 'REFUSED' || job.status === 'DISCARDED') throw new Error(`the import ended as ${job.status}: ${job.problem?.en}`);
      await sleep(50);
      job = (await client.ask<{ import: Job }>('job', { importId: job.importId })).import;
      seen(job);
    }
  }
}

function accepted({ result }: JobResult): Job {
  if (result.__typename === 'Refusal') throw new Error(`refused: ${result.code} ${result.en}`);
  return result;
}
