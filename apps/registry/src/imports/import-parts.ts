import type { EventStore } from '@junheng/event-store';
import type { Runtime, Sql } from '@junheng/runtime';
import type { Vault } from '@junheng/vault';
import type { EventLog } from '../event-log.ts';
import type { JobChanges } from './job-changes.ts';
import type { Uploads } from './uploads.ts';

/** What the import machinery works with; made once in the composition root. */
export type ImportParts = {
  runtime: Runtime;
  sql: Sql;
  store: EventStore;
  vault: Vault;
  log: EventLog;
  uploads: Uploads;
  changes: JobChanges;
};

/** Rows per transaction. */
export const batchRows = 500;
