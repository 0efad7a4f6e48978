import type { ImportApi, RegistryApi } from './api.ts';
import { createDownloadApi } from './downloads/create-download-api.ts';
import { createErasureApi } from './erasure/erasure-api.ts';
import { createImportChangesApi } from './import-changes-api.ts';
import { isUuid } from './imports/ids.ts';
import { createImportCommands } from './imports/import-commands.ts';
import type { ImportParts } from './imports/import-parts.ts';
import type { ImportWorker } from './imports/import-worker.ts';
import { createLayoutApi } from './imports/layouts/layout-api.ts';
import { showJobs } from './imports/show-jobs.ts';
import { watchImport } from './imports/watch-import.ts';
import { watchImports } from './imports/watch-imports.ts';
import { isKnown, refusalOf } from './refusals.ts';
import { readFindingKinds } from './views/import-finding-kinds.ts';
import { readFindings } from './views/import-findings.ts';
import { readFileNames, readJob, readJobs } from './views/import-job.ts';

/** The door's functions. Whoever is unknown is refused commands and sees nothing. */
export function createRegistryApi(parts: ImportParts, worker: ImportWorker): RegistryApi {
  const { runtime, sql, vault, uploads } = parts;
  const { county } = runtime;
  const commands = createImportCommands(parts, worker);
  const imports: ImportApi = {
    async receiveFile({ content }, actor) {
      if (!isKnown(actor)) return refusalOf('ActorUnknown');
      const received = await uploads.receive(content);
      if (received === 'too-large') return refusalOf('FileTooLarge');
      return received === 'damaged' ? refusalOf('PackedFileDamaged') : { ok: true, value: received };
    },
    checkImport: async (input, actor) => (isKnown(actor) ? commands.checkImport(input, actor) : refusalOf('ActorUnknown')),
    confirmImport: async (input, actor) => (isKnown(actor) ? commands.confirmImport(input, actor) : refusalOf('ActorUnknown')),
    discardImport: async (input, actor) => (isKnown(actor) ? commands.discardImport(input, actor) : refusalOf('ActorUnknown')),
    async readImport(importId, actor) {
      const job = isKnown(actor) && isUuid(importId) ? await readJob(sql, county, importId) : null;
      return job && (await showJobs(parts, [job]))[0]!;
    },
    async readImports(page, actor) {
      if (!isKnown(actor)) return { items: [], total: 0, hasMore: false };
      const { jobs, total } = await readJobs(sql, county, page);
      return { items: await showJobs(parts, jobs), total, hasMore: page.offset + jobs.length < total };
    },
    async readFindings({ importId, ...page }, actor) {
      const job = isKnown(actor) && isUuid(importId) ? await readJob(sql, county, importId) : null;
      if (!job) return { items: [], total: 0, hasMore: false };
      const { findings, total } = await readFindings(sql, vault, county, job, page);
      return { items: findings, total, hasMore: page.offset + findings.length < total };
    },
    async readFindingKinds(importId, actor) {
      return isKnown(actor) && isUuid(importId) ? readFindingKinds(sql, county, importId) : [];
    },
    async *watchImport(importId, actor) {
      if (isKnown(actor) && isUuid(importId)) yield* watchImport(parts, importId);
    },
    async *watchImports(actor) {
      if (isKnown(actor)) yield* watchImports(parts);
    },
    readFileNames: async (importIds, actor) => (isKnown(actor) ? readFileNames(sql, county, importIds.filter(isUuid)) : new Map()),
  };
  const downloads = createDownloadApi(parts, { readLayouts: (actor) => api.readLayouts(actor) });
  const api: RegistryApi = {
    ...imports,
    ...createImportChangesApi(parts, worker),
    ...createLayoutApi(parts),
    ...downloads,
    ...createErasureApi(parts, commands),
  };
  return api;
}
