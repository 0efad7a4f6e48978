import { type Actor, may } from '@junheng/access';
import { dayOf, packChoices } from '@junheng/contracts';
import { obligation, policyPack } from '@junheng/policy-packs';
import { z } from 'zod';
import { isDay } from '../domain/days.ts';
import { obligationDecider } from '../domain/obligation/decide.ts';
import { packDecider, type PackCommand } from '../domain/pack/decide.ts';
import { withoutPersonalNames } from '../lights/closed-names.ts';
import type { TopicParts } from '../topic-parts.ts';
import { contentHashOf } from './content-hash.ts';
import { areFit } from './fit-choices.ts';
import { countySettings } from './packs-in-force.ts';
import type { Clause, PacksApi } from './packs-api.ts';
import { refusePacks } from './packs-refusals.ts';
import { phaseResults } from './phase-results.ts';
import { readConflicts } from './read-conflicts.ts';
import { packView, readPacks } from './read-packs.ts';
import { readDefects, readPolicy } from './read-policy.ts';
import { isOpen, responsibilityOf } from './read-responsibility.ts';
import { phaseView, readTimeline } from './read-timeline.ts';

type PolicyApi = Omit<
  PacksApi,
  'declareOffice' | 'nameLeaderInCharge' | 'closeOffice' | 'mapOfficeName' | 'readOffices' | 'readOfficeNames' | 'readResponsiblePersons'
>;

const day = z.string().refine(isDay);
const officeId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
const activation = z.object({
  packId: z.string(),
  version: z.string().regex(/^(?!.*\d{11})[A-Za-z0-9][A-Za-z0-9 .-]{0,39}$/),
  from: day,
  choices: packChoices,
});
const assignment = z.object({
  obligationId: z.string(),
  leadOffice: officeId,
  coOffices: z.array(officeId).max(20),
  personId: z.uuid().nullable(),
});

export function createPolicyApi({ runtime, book, decide }: TopicParts): PolicyApi {
  const today = () => dayOf(runtime.clock.now());
  const reads = (actor: Actor) => may(actor, 'read-policy', {});

  /** Lights are seen at the offices whose lights the actor may see; the rest of a clause is everybody's who may read. */
  const withLightsOf = (clauses: readonly Clause[], actor: Actor): Clause[] =>
    clauses.map((clause) => {
      const { leadOffice, coOffices } = clause.responsibility;
      const offices = [leadOffice, ...coOffices];
      const files = seesAt(actor, 'read-evidence', offices) ? withoutPersonalNames(clause.files) : [];
      return seesAt(actor, 'read-lights', offices) ? { ...clause, files } : { ...clause, files: [], light: null, isOverridden: false };
    });

  async function changePack(command: PackCommand, actor: Actor) {
    const handled = await decide(`pack/${command.packId}`, packDecider, command, actor);
    if (!handled.ok) return refusePacks(handled.refusal);
    return { ok: true as const, value: packView(await book.read(null), policyPack(command.packId)!, today()) };
  }

  return {
    async activatePack(input, actor) {
      if (!may(actor, 'settle-policy', {})) return refusePacks('NotPermitted');
      const parsed = activation.safeParse(input);
      if (!parsed.success)
        return refusePacks(parsed.error.issues.some(({ path }) => path[0] === 'version') ? 'VersionMalformed' : 'InputInvalid');
      const pack = policyPack(parsed.data.packId);
      if (!pack) return refusePacks('PackUnknown');
      if (!areFit(pack.id, parsed.data.choices)) return refusePacks('ChoiceUnfit');
      const stated = { ...parsed.data, contentHash: contentHashOf(pack), documentDate: pack.date, today: today() };
      return changePack({ do: 'activate', ...stated }, actor);
    },
    async withdrawPack({ packId, from }, actor) {
      if (!may(actor, 'settle-policy', {})) return refusePacks('NotPermitted');
      if (!policyPack(packId)) return refusePacks('PackUnknown');
      return isDay(from) ? changePack({ do: 'withdraw', packId, from, today: today() }, actor) : refusePacks('InputInvalid');
    },
    async closePhase({ packId, phaseId }, actor) {
      if (!may(actor, 'settle-policy', {})) return refusePacks('NotPermitted');
      const pack = policyPack(packId);
      const phase = pack?.phases.find(({ id }) => id === phaseId);
      if (!pack || !phase) return refusePacks('PhaseUnknown');
      const { to } = phase;
      if (to === null) return refusePacks('PhaseNotOver');
      const results = phaseResults(await book.read(to), phase);
      const closed = await changePack({ do: 'close-phase', packId, phaseId, to, results, today: today() }, actor);
      return closed.ok ? { ok: true, value: phaseView(await book.read(null), pack, phase, today()) } : closed;
    },
    async assignObligation(input, actor) {
      if (!may(actor, 'assign-offices', {})) return refusePacks('NotPermitted');
      const parsed = assignment.safeParse(input);
      if (!parsed.success) return refusePacks('InputInvalid');
      const placed = obligation(parsed.data.obligationId);
      if (!placed) return refusePacks('ObligationUnknown');
      const now = await book.read(null);
      const areOpen = [parsed.data.leadOffice, ...parsed.data.coOffices].every((id) => isOpen(now, id));
      const command = { do: 'assign' as const, ...parsed.data, areOpen };
      const handled = await decide(`obligation/${placed.obligation.id}`, obligationDecider, command, actor);
      return handled.ok ? { ok: true, value: responsibilityOf(await book.read(null), placed) } : refusePacks(handled.refusal);
    },
    async releaseObligation({ obligationId }, actor) {
      if (!may(actor, 'assign-offices', {})) return refusePacks('NotPermitted');
      const placed = obligation(obligationId);
      if (!placed) return refusePacks('ObligationUnknown');
      const handled = await decide(`obligation/${obligationId}`, obligationDecider, { do: 'release', obligationId }, actor);
      return handled.ok ? { ok: true, value: responsibilityOf(await book.read(null), placed) } : refusePacks(handled.refusal);
    },
    readPacks: async (asOf, actor) => (reads(actor) ? readPacks(await book.read(asOf), book.dayFor(asOf)) : []),
    async readPolicy({ packId, asOf }, actor) {
      const policy = reads(actor) ? readPolicy(await book.read(asOf), packId, book.dayFor(asOf)) : null;
      return policy && { ...policy, clauses: withLightsOf(policy.clauses, actor) };
    },
    readDefects: async (asOf, actor) => (reads(actor) ? withLightsOf(readDefects(await book.read(asOf), book.dayFor(asOf)), actor) : []),
    readConflicts: async (asOf, actor) => (reads(actor) ? readConflicts(await book.read(asOf), book.dayFor(asOf)) : []),
    async readTimeline(asOf, actor) {
      const on = book.dayFor(asOf);
      if (!reads(actor)) return { day: on, phases: [], milestones: [] };
      const timeline = readTimeline(await book.read(asOf), on);
      const milestones = timeline.milestones.map((milestone) =>
        seesAt(actor, 'read-lights', [milestone.leadOffice]) ? milestone : { ...milestone, light: null },
      );
      return { ...timeline, milestones };
    },
    async readSettings(asOf, actor) {
      const on = book.dayFor(asOf);
      const settings = reads(actor) ? countySettings(await book.read(asOf), on) : { monthlyReportDay: null, quarterlyMeeting: false };
      return { day: on, ...settings };
    },
  };
}

/** Held for the county, or for one of these offices. */
const seesAt = (actor: Actor, right: 'read-lights' | 'read-evidence', offices: readonly (string | null)[]): boolean =>
  may(actor, right, {}) || offices.some((office) => office !== null && may(actor, right, { office }));
