import { type Actor, may } from '@junheng/access';
import { dayOf, governanceContracts } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import { z } from 'zod';
import { visitCapDecider } from '../domain/visit-cap/decide.ts';
import { type VisitsCommand, visitsDecider } from '../domain/visits/decide.ts';
import { isUnitKnown } from '../issues/known-places.ts';
import { recordCaseTexts } from '../issues/record-case-texts.ts';
import type { PeopleApi } from '../people/people-api.ts';
import type { TopicParts } from '../topic-parts.ts';
import { capId, loadWith, readCap, readLoad, readLoads, termOf, visitsIdOf } from './read-visits.ts';
import type { SchoolLoad, VisitsApi } from './visits-api.ts';
import { refuseVisits } from './visits-refusals.ts';

const { visitAnnounced, visitHeld, visitCancelled, visitAllowed, visitCapSet } = governanceContracts;
const { visitId, schoolId, kind, officeId, day, purpose } = visitAnnounced.fields;
const announceInput = z.object({
  visitId: visitId.schema,
  schoolId: schoolId.schema,
  kind: kind.schema,
  officeId: officeId.schema,
  day: day.schema,
  purpose: purpose.schema,
});
const recordInput = z.object({ visitId: visitId.schema, day: day.schema, findings: visitHeld.fields.findings.schema });
const cancelInput = z.object({ visitId: visitId.schema, reason: visitCancelled.fields.reason.schema });
const { schoolYear, term, reason } = visitAllowed.fields;
const allowInput = z.object({ schoolId: schoolId.schema, schoolYear: schoolYear.schema, term: term.schema, reason: reason.schema });
const capInput = z.object({ cap: visitCapSet.fields.cap.schema });

/** See `VisitsApi`. */
export function createVisitsApi({ runtime, book, decide, recordRead }: TopicParts & { recordRead: PeopleApi['recordRead'] }): VisitsApi {
  const today = () => dayOf(runtime.clock.now());
  type Term = Pick<SchoolLoad, 'schoolId' | 'schoolYear' | 'term'>;

  async function change(of: Term, command: VisitsCommand, actor: Actor) {
    const handled = await decide(`visits/${visitsIdOf(of)}`, visitsDecider, command, actor);
    if (!handled.ok) return refuseVisits(handled.refusal);
    return { ok: true as const, value: readLoad(await book.read(null), of)! };
  }

  /** The term that holds the visit, for an actor who may announce for its office. */
  async function termFor(id: string, actor: Actor) {
    const load = loadWith(await book.read(null), id);
    const office = load?.visits.find((visit) => visit.visitId === id)?.officeId;
    if (!may(actor, 'announce-visits', office === undefined ? {} : { office })) return refuseVisits('NotPermitted');
    return load ? { ok: true as const, value: load } : refuseVisits('VisitUnknown');
  }

  return {
    async announceVisit(input, actor) {
      if (!may(actor, 'announce-visits', { office: input.officeId })) return refuseVisits('NotPermitted');
      const parsed = announceInput.safeParse(input);
      if (!parsed.success) return refuseVisits('InputInvalid');
      const { data } = parsed;
      const read = await book.read(null);
      if (!isUnitKnown(read, 'office', data.officeId)) return refuseVisits('OfficeUnknown');
      const of = { schoolId: data.schoolId, ...termOf(data.day) };
      const known = loadWith(read, data.visitId);
      if (known && visitsIdOf(known) !== visitsIdOf(of)) return refuseVisits('VisitExists');
      return change(of, { do: 'announce', cap: readCap(read), today: today(), ...data, ...of, announcedBy: actor.id }, actor);
    },
    async recordVisit(input, actor) {
      const parsed = recordInput.safeParse(input);
      if (!parsed.success) return refuseVisits('InputInvalid');
      const found = await termFor(parsed.data.visitId, actor);
      if (!found.ok) return found;
      const { schoolId: id, schoolYear: year, term: number } = found.value;
      const of = termOf(parsed.data.day);
      const isOfTerm = of.schoolYear === year && of.term === number;
      return change(found.value, { do: 'record', today: today(), isOfTerm, ...parsed.data, schoolId: id, recordedBy: actor.id }, actor);
    },
    async cancelVisit(input, actor) {
      const parsed = cancelInput.safeParse(input);
      if (!parsed.success) return refuseVisits('InputInvalid');
      const found = await termFor(parsed.data.visitId, actor);
      if (!found.ok) return found;
      const { schoolId: id } = found.value;
      return change(found.value, { do: 'cancel', ...parsed.data, schoolId: id, cancelledBy: actor.id }, actor);
    },
    async allowVisit(input, actor) {
      if (!may(actor, 'allow-visits', {})) return refuseVisits('NotPermitted');
      const parsed = allowInput.safeParse(input);
      if (!parsed.success) return refuseVisits('InputInvalid');
      const read = await book.read(null);
      const earlier = readLoad(read, parsed.data)?.events.length ?? 0;
      const label = `allowance|${visitsIdOf(parsed.data)}|${earlier}`;
      const allowanceId = uuidFromBytes(runtime.entropy.bytes(16, label));
      return change(parsed.data, { do: 'allow', cap: readCap(read), allowanceId, ...parsed.data, allowedBy: actor.id }, actor);
    },
    async setVisitCap(input, actor) {
      if (!may(actor, 'set-visit-cap', {})) return refuseVisits('NotPermitted');
      const parsed = capInput.safeParse(input);
      if (!parsed.success) return refuseVisits('InputInvalid');
      await decide(`visit-cap/${capId}`, visitCapDecider, { ...parsed.data, by: actor.id }, actor);
      return { ok: true, value: { cap: readCap(await book.read(null)) } };
    },
    async readSchoolLoads({ schoolYear: year, term: number, asOf }, actor) {
      const loads = readLoads(await book.read(asOf), year, number)
        .map((load) => (may(actor, 'read-visits', { school: load.schoolId }) ? load : ownOf(load, actor)))
        .filter((load) => load.visits.length > 0 || may(actor, 'read-visits', { school: load.schoolId }));
      const schoolIds = loads.flatMap((load) => load.visits.flatMap(({ findings }) => (findings === null ? [] : [load.schoolId])));
      await recordCaseTexts(recordRead, { right: 'read-visits', subject: `visits-${year}-${number}`, schoolIds }, actor);
      return loads;
    },
    readVisitCap: async (asOf, actor) => (may(actor, 'read-visits') ? readCap(await book.read(asOf)) : 0),
  };
}

/** An office sees its own visits, and of the others that they are counted. */
const ownOf = (load: SchoolLoad, actor: Actor): SchoolLoad => ({
  ...load,
  allowances: [],
  events: [],
  visits: load.visits.filter(({ officeId: office }) => may(actor, 'read-visits', { office })),
});
