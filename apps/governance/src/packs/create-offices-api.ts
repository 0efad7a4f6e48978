import { type Actor, may } from '@junheng/access';
import { governanceContracts } from '@junheng/contracts';
import { z } from 'zod';
import { type OfficeCommand, officeDecider } from '../domain/office/decide.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { Office, PacksApi } from './packs-api.ts';
import { refusePacks } from './packs-refusals.ts';
import { readOffice, readOffices } from './read-offices.ts';

type OfficesApi = Pick<PacksApi, 'declareOffice' | 'nameLeaderInCharge' | 'closeOffice' | 'readOffices'>;

const { officeId, kind, nameZh, nameEn } = governanceContracts.officeRegistered.fields;
const officeInput = z.object({ officeId: officeId.schema, kind: kind.schema, nameZh: nameZh.schema, nameEn: nameEn.schema });
const idInput = z.object({ officeId: officeId.schema });
const leaderInput = z.object({ officeId: officeId.schema, personId: z.uuid().nullable() });

export function createOfficesApi({ book, decide }: TopicParts): OfficesApi {
  async function change(command: OfficeCommand, actor: Actor) {
    const handled = await decide(`office/${command.officeId}`, officeDecider, command, actor);
    if (!handled.ok) return refusePacks(handled.refusal);
    const office: Office = readOffice(await book.read(null), command.officeId)!;
    return { ok: true as const, value: office };
  }

  return {
    async declareOffice(input, actor) {
      if (!may(actor, 'assign-offices', {})) return refusePacks('NotPermitted');
      const parsed = officeInput.safeParse(input);
      return parsed.success ? change({ do: 'declare', ...parsed.data }, actor) : refusePacks('InputInvalid');
    },
    async nameLeaderInCharge(input, actor) {
      if (!may(actor, 'assign-offices', {})) return refusePacks('NotPermitted');
      const parsed = leaderInput.safeParse(input);
      return parsed.success ? change({ do: 'name-leader', ...parsed.data }, actor) : refusePacks('InputInvalid');
    },
    async closeOffice(input, actor) {
      if (!may(actor, 'assign-offices', {})) return refusePacks('NotPermitted');
      const parsed = idInput.safeParse(input);
      return parsed.success ? change({ do: 'close', ...parsed.data, duties: 0 }, actor) : refusePacks('InputInvalid');
    },
    readOffices: async (asOf, actor) => (may(actor, 'read-policy', {}) ? readOffices(await book.read(asOf)) : []),
  };
}
