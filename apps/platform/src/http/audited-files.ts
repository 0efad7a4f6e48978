import { type Actor, type PersonalRead, reachOf } from '@junheng/access';
import type { GovernanceApi } from '@junheng/governance/api';
import type { DownloadRequest, RegistryApi } from '@junheng/registry/api';

/** What the routes ask of the registry. */
export type RegistryFiles = Pick<RegistryApi, 'receiveFile' | 'download' | 'recordEventsExport'>;

/** The registry's files, each reading of personal data noted before its first byte: what cannot be noted is not sent. */
export function auditedFiles(registry: RegistryFiles, { recordRead }: Pick<GovernanceApi, 'recordRead'>): RegistryFiles {
  return {
    receiveFile: (input, actor) => registry.receiveFile(input, actor),
    async download(request, actor) {
      const result = await registry.download(request, actor);
      const read = readOf(request, actor);
      try {
        if (result.ok && read) await recordRead({ ...read, count: result.value.rows ?? null }, actor);
      } catch (error) {
        if (result.ok) result.value.content.destroy();
        throw error;
      }
      return result;
    },
    async recordEventsExport(what, actor) {
      const refusal = await registry.recordEventsExport(what, actor);
      const subject = `${what.fromIndex}-${what.fromIndex + what.entries}${what.withSensitive ? '-sensitive' : ''}`;
      const read = { right: 'export-ledger', kind: 'ledger-entries', subject, schoolId: null, count: what.entries } as const;
      if (refusal === null) await recordRead(read, actor);
      return refusal;
    },
  };
}

/** null: the file holds no person. */
function readOf(request: DownloadRequest, actor: Actor): Omit<PersonalRead, 'count'> | null {
  if (request.of === 'register') {
    const subject = `${request.kind}-${request.schoolYear}`;
    return { right: 'export-registers', kind: 'register', subject, schoolId: onlySchoolOf(actor) };
  }
  if (request.of === 'corrections') return { right: 'import-registers', kind: 'corrections', subject: request.importId, schoolId: null };
  return null;
}

/** Of whoever takes away one school's rows only. */
function onlySchoolOf(actor: Actor): string | null {
  const { county, office, school } = reachOf(actor, 'export-registers');
  return !county && office.length === 0 && school.length === 1 ? school[0]! : null;
}
