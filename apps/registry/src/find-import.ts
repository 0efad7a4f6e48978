import type { Actor } from '@junheng/access';
import { isUuid } from './imports/ids.ts';
import type { ImportParts } from './imports/import-parts.ts';
import { refusalOf } from './refusals.ts';
import { importableKinds, mayImport } from './register-rights.ts';
import { readJob, type StoredJob } from './views/import-job.ts';

/** The import of this id; what the actor may not see is not there for them. */
export async function findImport({ sql, runtime }: ImportParts, importId: string, actor: Actor): Promise<StoredJob | null> {
  const job = isUuid(importId) ? await readJob(sql, runtime.county, importId) : null;
  return job !== null && mayImport(actor, job.kind) ? job : null;
}

/** Why the actor may not change this import; null: they may. */
export async function refusalFor(parts: ImportParts, importId: string, actor: Actor): Promise<ReturnType<typeof refusalOf> | null> {
  if (importableKinds(actor).length === 0) return refusalOf('ActorUnknown');
  return (await findImport(parts, importId, actor)) === null ? refusalOf('ImportNotFound') : null;
}
