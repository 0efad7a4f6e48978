import type { Actor } from '@junheng/access';
import type { ImportChangesApi } from './api.ts';
import { findImport, refusalFor } from './find-import.ts';
import { readConflicts } from './imports/conflicts/read-conflicts.ts';
import { labelOfField } from './imports/field-labels.ts';
import { isUuid } from './imports/ids.ts';
import type { ImportParts } from './imports/import-parts.ts';
import type { ImportWorker } from './imports/import-worker.ts';
import { previewWithdrawal } from './imports/withdrawal/preview-withdrawal.ts';
import { createWithdrawalCommand } from './imports/withdrawal/withdrawal-command.ts';
import { importableKinds } from './register-rights.ts';
import { readFieldChanges, readSchoolChanges } from './views/import-changes.ts';
import type { StoredJob } from './views/import-job.ts';

const none = { items: [], total: 0, hasMore: false };

/** What imports change, what they contradict, and how they are taken back. */
export function createImportChangesApi(parts: ImportParts, worker: ImportWorker): ImportChangesApi {
  const { sql, runtime } = parts;
  const { county } = runtime;
  const withdrawImport = createWithdrawalCommand(parts, worker);
  const find = (importId: string, actor: Actor) => findImport(parts, importId, actor);
  return {
    async readSchoolChanges({ importId, ...page }, actor) {
      const job = await find(importId, actor);
      if (!job) return none;
      const { items, total } = await readSchoolChanges(sql, county, countsOf(job), page);
      return { items, total, hasMore: page.offset + items.length < total };
    },
    async readFieldChanges(importId, actor) {
      const job = await find(importId, actor);
      if (!job) return [];
      const changes = await readFieldChanges(sql, county, countsOf(job));
      return changes.map(({ field, rows }) => ({ field, rows, ...labelOfField(job.kind, field) }));
    },
    async previewWithdrawal(importId, actor) {
      const job = await find(importId, actor);
      return job?.status === 'done' ? previewWithdrawal(parts, job) : null;
    },
    async readConflicts({ schoolYear, schoolId = null, offset, limit }, actor) {
      if (importableKinds(actor).length === 0 || !Number.isInteger(schoolYear) || (schoolId !== null && !isUuid(schoolId))) return none;
      const conflicts = await readConflicts(parts, schoolYear, schoolId);
      return { items: conflicts.slice(offset, offset + limit), total: conflicts.length, hasMore: offset + limit < conflicts.length };
    },
    withdrawImport: async (input, actor) => (await refusalFor(parts, input.importId, actor)) ?? withdrawImport(input, actor),
  };
}

/** Until an import is done, what its check foresaw; afterwards what it really did. */
const countsOf = ({ id, status }: StoredJob) => ({ importId: id, isApplied: ['done', 'withdrawing', 'withdrawn'].includes(status) });
