import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportJob } from '../api.ts';
import { readJob, readUnfinishedJobs } from '../views/import-job.ts';
import type { ImportParts } from './import-parts.ts';
import { showJobs } from './show-jobs.ts';

/** Ms. Announcements come from this process; the poll finds what another one did. */
const pollInterval = 3_000;
const shortestInterval = 500;

/** Imports under way, then every import that moves. Never ends by itself; who stops reading ends it within the poll interval. */
export async function* watchImports(parts: ImportParts): AsyncGenerator<ImportJob> {
  const { runtime, sql, changes } = parts;
  const announced = new Set<string>();
  let wake = () => {};
  const stopListening = changes.listen((importId) => {
    announced.add(importId);
    wake();
  });
  const nextAnnouncement = () => new Promise<void>((resolve) => (announced.size > 0 ? resolve() : (wake = resolve)));
  /** What was handed on of the imports of the last round: one that was open then is looked at once more, so that its end is not missed. */
  let shown = new Map<string, string>();
  try {
    for (;;) {
      const ids = [...announced, ...shown.keys()];
      announced.clear();
      const open = await readUnfinishedJobs(sql, runtime.county);
      const openIds = new Set(open.map(({ id }) => id));
      const others = [...new Set(ids)].filter((id) => !openIds.has(id));
      const ended = await Promise.all(others.map((id) => readJob(sql, runtime.county, id)));
      const round = new Map<string, string>();
      for (const job of await showJobs(parts, [...open, ...ended.filter((stored) => stored !== null)])) {
        const text = JSON.stringify(job);
        if (shown.get(job.id) !== text) yield job;
        if (openIds.has(job.id)) round.set(job.id, text);
      }
      shown = round;
      await Promise.all([Promise.race([nextAnnouncement(), sleep(pollInterval)]), sleep(shortestInterval)]);
    }
  } finally {
    stopListening();
  }
}
