import type { ErasureApi, PlatformActor } from '../api.ts';
import { isUuid } from '../imports/ids.ts';
import type { createImportCommands } from '../imports/import-commands.ts';
import type { ImportParts } from '../imports/import-parts.ts';
import { refusalOf } from '../refusals.ts';
import { careIdOf } from '../views/care-year.ts';
import { addErasedPerson, addPurged, allowReturn, readErasedPerson } from '../views/erased-persons.ts';
import { purgeViews, readIdentities, readTraces } from '../views/purge-person.ts';
import { readOpenImports } from '../views/purge-texts.ts';
import { prepareErasure } from './prepare-erasure.ts';

const isPlatform = ({ kind }: PlatformActor): boolean => kind === 'platform';

/** What the registry does of an erasure; the gateway asks for each step. */
export function createErasureApi(parts: ImportParts, commands: ReturnType<typeof createImportCommands>): ErasureApi {
  const { sql, vault, log } = parts;
  const { county } = parts.runtime;

  /** An import under way would write about the person behind the purge's back; one that nobody confirmed keeps its whole file. */
  async function endOpenImports(): Promise<boolean> {
    const open = await readOpenImports(sql, county);
    if (open.some(({ isWorking }) => isWorking)) return false;
    for (const { id } of open) await commands.discardImport({ importId: id }, { id: 'platform', kind: 'local-operator' });
    return true;
  }

  return {
    async readPersonKind(personId) {
      if (!isUuid(personId)) return null;
      const [student, teacher] = await log.read([`student/${personId}`, `teacher/${personId}`]);
      return student!.version > 0 ? 'student' : teacher!.version > 0 ? 'teacher' : null;
    },
    async prepareErasure({ personId, kind }, actor) {
      if (!isPlatform(actor)) return refusalOf('ActorUnknown');
      if (!(await endOpenImports())) return refusalOf('ImportsRunning');
      if (!(await prepareErasure(parts, kind, personId))) return refusalOf('PersonUnknown');
      return { ok: true, value: { imports: (await readErasedPerson(sql, county, personId))!.imports } };
    },
    async purgePerson({ personId, kind }, actor) {
      if (!isPlatform(actor)) return refusalOf('ActorUnknown');
      const purged = await sql.begin(async (transaction) => {
        const identities = await readIdentities(transaction, county, kind, personId);
        await addErasedPerson(transaction, county, { personId, kind, imports: [] }, identities);
        const counts = await purgeViews(transaction, county, kind, personId, careIdOf(vault, personId));
        await addPurged(transaction, county, personId, counts);
        return (await readErasedPerson(transaction, county, personId))!.purged;
      });
      const places = { 'registry.identities': 0, 'registry.statements': 0, 'registry.care': 0, 'registry.texts': 0, ...purged };
      return { ok: true, value: Object.entries(places).map(([projection, count]) => ({ projection, count })) };
    },
    readErasureTraces: async (actor) => (isPlatform(actor) ? readTraces(sql, county) : []),
    async allowReturn(personId, actor) {
      if (!isPlatform(actor)) return refusalOf('ActorUnknown');
      return (await allowReturn(sql, county, personId)) ? { ok: true, value: null } : refusalOf('PersonUnknown');
    },
  };
}
