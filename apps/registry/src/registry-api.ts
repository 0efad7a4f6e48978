import { type Actor, may } from '@junheng/access';
import type { ImportApi, RegistryApi } from './api.ts';
import { createDownloadApi } from './downloads/create-download-api.ts';
import { createErasureApi } from './erasure/erasure-api.ts';
import { findImport, refusalFor } from './find-import.ts';
import { findStudent } from './find-student.ts';
import { createImportChangesApi } from './import-changes-api.ts';
import { isUuid } from './imports/ids.ts';
import { createImportCommands } from './imports/import-commands.ts';
import type { ImportParts } from './imports/import-parts.ts';
import type { ImportWorker } from './imports/import-worker.ts';
import { createLayoutApi } from './imports/layouts/layout-api.ts';
import { showJobs } from './imports/show-jobs.ts';
import { watchImport } from './imports/watch-import.ts';
import { watchImports } from './imports/watch-imports.ts';
import { createOwnRecordsApi } from './own-records/create-own-records-api.ts';
import { refusalOf } from './refusals.ts';
import { importableKinds, mayImport } from './register-rights.ts';
import { createStartCohortApi } from './start-cohorts/create-start-cohort-api.ts';
import { readFindingKinds } from './views/import-finding-kinds.ts';
import { readFindings } from './views/import-findings.ts';
import { readFileNames, readJobs } from './views/import-job.ts';

/** The door's functions. Whoever is unknown is refused commands and sees nothing. */
export function createRegistryApi(parts: ImportParts, worker: ImportWorker): RegistryApi {
  const { runtime, sql, vault, uploads } = parts;
  const { county } = runtime;
  const commands = createImportCommands(parts, worker);
  const find = (importId: string, actor: Actor) => findImport(parts, importId, actor);
  const imports: ImportApi = {
    async receiveFile({ content }, actor) {
      if (importableKinds(actor).length === 0) return refusalOf('ActorUnknown');
      const received = await uploads.receive(content);
      if (received === 'too-large') return refusalOf('FileTooLarge');
      return received === 'damaged' ? refusalOf('PackedFileDamaged') : { ok: true, value: received };
    },
    checkImport: async (input, actor) => (mayImport(actor, input.kind) ? commands.checkImport(input, actor) : refusalOf('ActorUnknown')),
    confirmImport: async (input, actor) => (await refusalFor(parts, input.importId, actor)) ?? commands.confirmImport(input, actor),
    discardImport: async (input, actor) => (await refusalFor(parts, input.importId, actor)) ?? commands.discardImport(input, actor),
    async readImport(importId, actor) {
      const job = await find(importId, actor);
      return job && (await showJobs(parts, [job]))[0]!;
    },
    async readImports(page, actor) {
      const { jobs, total } = await readJobs(sql, county, importableKinds(actor), page);
      return { items: await showJobs(parts, jobs), total, hasMore: page.offset + jobs.length < total };
    },
    async readFindings({ importId, ...page }, actor) {
      const job = await find(importId, actor);
      if (!job) return { items: [], total: 0, hasMore: false };
      const { findings, total } = await readFindings(sql, vault, county, job, page);
      return { items: findings, total, hasMore: page.offset + findings.length < total };
    },
    async readFindingKinds(importId, actor) {
      return (await find(importId, actor)) ? readFindingKinds(sql, county, importId) : [];
    },
    async *watchImport(importId, actor) {
      if (await find(importId, actor)) yield* watchImport(parts, importId);
    },
    async *watchImports(actor) {
      if (importableKinds(actor).length === 0) return;
      for await (const job of watchImports(parts)) if (mayImport(actor, job.kind)) yield job;
    },
    readFileNames: async (importIds, actor) =>
      may(actor, 'read-schools', {}) ? readFileNames(sql, county, importIds.filter(isUuid)) : new Map(),
  };
  const downloads = createDownloadApi(parts, { readLayouts: (actor) => api.readLayouts(actor) });
  const api: RegistryApi = {
    ...imports,
    ...createImportChangesApi(parts, worker),
    ...createLayoutApi(parts),
    ...downloads,
    ...createErasureApi(parts, commands),
    ...createOwnRecordsApi(parts),
    ...createStartCohortApi(parts),
    findStudent: async ({ nationalStudentId }, actor) => (may(actor, 'manage-people', {}) ? findStudent(parts, nationalStudentId) : null),
  };
  return api;
}
