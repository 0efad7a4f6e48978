import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from './client.ts';
import type { Job } from './operations.ts';

/** The job once it rests in one of these states; `show` is told of each look at it. */
export async function follow(client: Client, first: Job, rests: readonly Job['status'][], show: (job: Job) => void): Promise<Job> {
  let job = first;
  while (!rests.includes(job.status)) {
    show(job);
    await sleep(200);
    job = (await client.ask<{ import: Job | null }>('job', { importId: job.importId })).import ?? job;
  }
  return job;
}
