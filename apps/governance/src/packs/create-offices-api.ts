import { type Actor, may } from '@junheng/access';
import { dayOf, governanceContracts } from '@junheng/contracts';
import { z } from 'zod';
import { mappingDecider } from '../domain/mapping/decide.ts';
import { type OfficeCommand, officeDecider } from '../domain/office/decide.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { PacksApi } from './packs-api.ts';
import { refusePacks } from './packs-refusals.ts';
import { readOfficeNames, readOffices, readResponsiblePersons } from './read-offices.ts';
import { isOpen, mappingId } from './read-responsibility.ts';

type OfficesApi = Pick<
  PacksApi,
  'declareOffice' | 'nameLeaderInCharge' | 'closeOffice' | 'mapOfficeName' | 'readOffices' | 'readOfficeNames' | 'readResponsiblePersons'
>;

const { officeId, kind, nameZh, nameEn } = governanceContracts.officeRegistered.fields;
const officeInput = z.object({ officeId: officeId.schema, kind: kind.schema, nameZh: nameZh.schema, nameEn: nameEn.schema });
const idInput = z.object({ officeId: officeId.schema });
const leaderInput = z.object({ officeId: officeId.schema, personId: z.uuid().nullable() });
const nameInput = z.object({ nameZh: nameZh.schema, officeId: officeId.schema.nullable() });

export function createOfficesApi({ runtime, book, decide }: TopicParts): OfficesApi {
  const today = () => dayOf(runtime.clock.now());

  async function change(command: OfficeCommand, actor: Actor) {
    const handled = await decide(`office/${command.officeId}`, officeDecider, command, actor);
    if (!handled.ok) return refusePacks(handled.refusal);
    const offices = readOffices(await book.read(null), today());
    return { ok: true as const, value: offices.find((office) => office.officeId === command.officeId)! };
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
      if (!parsed.success) return refusePacks('InputInvalid');
      const office = readOffices(await book.read(null), today()).find((each) => each.officeId === parsed.data.officeId);
      return change({ do: 'close', ...parsed.data, duties: (office?.leads ?? 0) + (office?.helps ?? 0) }, actor);
    },
    async mapOfficeName(input, actor) {
      if (!may(actor, 'assign-offices', {})) return refusePacks('NotPermitted');
      const parsed = nameInput.safeParse(input);
      if (!parsed.success) return refusePacks('InputInvalid');
      const { nameZh: name, officeId: id } = parsed.data;
      const now = await book.read(null);
      const isInDocuments = readOfficeNames(now, today()).some((each) => each.nameZh === name);
      const command = { nameZh: name, officeId: id, isInDocuments, isOpen: id === null || isOpen(now, id) };
      const handled = await decide(`mapping/${mappingId}`, mappingDecider, command, actor);
      if (!handled.ok) return refusePacks(handled.refusal);
      const names = readOfficeNames(await book.read(null), today());
      return { ok: true, value: names.find((each) => each.nameZh === name)! };
    },
    readResponsiblePersons: async (actor) =>
      may(actor, 'assign-offices', {}) ? readResponsiblePersons(await book.read(null), today()) : [],
    readOffices: async (asOf, actor) => (seesOffices(actor) ? readOffices(await book.read(asOf), book.dayFor(asOf)) : []),
    readOfficeNames: async (asOf, actor) => (seesOffices(actor) ? readOfficeNames(await book.read(asOf), book.dayFor(asOf)) : []),
  };
}

/** Who grants roles must see the offices they are held at. */
const seesOffices = (actor: Actor): boolean => may(actor, 'read-policy', {}) || may(actor, 'manage-people', {});
