import { may, reachOf } from '@junheng/access';
import { type MeasureCommand, measureDecider } from '../domain/measure/decide.ts';
import { grantsInForce } from '../domain/person/state.ts';
import type { Result } from '../result.ts';
import { recordCaseTexts } from '../issues/record-case-texts.ts';
import type { PeopleApi } from '../people/people-api.ts';
import type { TopicParts } from '../topic-parts.ts';
import { answeredDuty, dutyFor, personalNames, schoolsWithFindings } from './closed-names.ts';
import type { LightsApi, MeasureCard } from './lights-api.ts';
import type { LightsDesk } from './lights-desk.ts';
import { leaderInput, measureInput, thresholdsInput } from './lights-inputs.ts';
import { refuseLights } from './lights-refusals.ts';
import { readBoard } from './read-board.ts';
import { readMeasureCard } from './read-measure-card.ts';

type MeasuresApi = Pick<
  LightsApi,
  'setThresholds' | 'nameMeasureLeader' | 'signOffMeasure' | 'readLeaders' | 'readBoard' | 'readMeasureCard'
>;
type Actor = Parameters<LightsApi['readBoard']>[1];

/** The board and its cards, and what is set for a measure as a whole. */
export function createMeasuresApi(
  { book, decide, recordRead }: TopicParts & { recordRead: PeopleApi['recordRead'] },
  desk: LightsDesk,
): MeasuresApi {
  async function change(command: MeasureCommand, actor: Actor): Promise<Result<MeasureCard>> {
    const { measureId } = command;
    if (readMeasureCard(await book.read(null), measureId, desk.today()) === null) return refuseLights('MeasureUnknown');
    const handled = await decide(`measure/${measureId}`, measureDecider, command, actor);
    if (!handled.ok) return refuseLights(handled.refusal);
    if (command.do === 'set-thresholds') await desk.assess(null);
    const card = readMeasureCard(await book.read(null), measureId, desk.today())!;
    return { ok: true, value: { ...card, duties: card.duties.map((duty) => answeredDuty(duty, actor)) } };
  }

  /** Which offices' measures the actor sees; null: all. */
  const officesOf = (actor: Actor): readonly string[] | null => {
    const reach = reachOf(actor, 'read-lights');
    return reach.county ? null : reach.office;
  };

  return {
    async setThresholds(input, actor) {
      if (!may(actor, 'set-targets', {})) return refuseLights('NotPermitted');
      const parsed = thresholdsInput.safeParse(input);
      if (!parsed.success) {
        const isTooLoose = parsed.error.issues.some(({ code, path }) => code === 'too_big' && path[0] === 'thresholds');
        return refuseLights(isTooLoose ? 'ThresholdsTooLoose' : 'InputInvalid');
      }
      const { measureId, thresholds: own, reason } = parsed.data;
      const thresholds = own && { ...own, amberGap: String(own.amberGap), redGap: String(own.redGap) };
      return change({ do: 'set-thresholds', measureId, thresholds, reason, setBy: actor.id }, actor);
    },

    async nameMeasureLeader(input, actor) {
      if (!may(actor, 'set-targets', {})) return refuseLights('NotPermitted');
      const parsed = leaderInput.safeParse(input);
      return parsed.success ? change({ do: 'name-leader', ...parsed.data }, actor) : refuseLights('InputInvalid');
    },

    async signOffMeasure(input, actor) {
      if (!may(actor, 'sign-off-measures', {})) return refuseLights('NotPermitted');
      const parsed = measureInput.safeParse(input);
      if (!parsed.success) return refuseLights('InputInvalid');
      const { measureId } = parsed.data;
      const card = readMeasureCard(await book.read(null), measureId, desk.today());
      if (!card) return refuseLights('MeasureUnknown');
      return change({ do: 'sign-off', measureId, day: desk.today(), light: card.measure.light, signedBy: actor.id }, actor);
    },

    async readLeaders(actor) {
      if (!may(actor, 'set-targets', {})) return [];
      const people = (await book.read(null)).all('person');
      const isLeader = (grants: readonly { role: string }[]) => grants.some(({ role }) => role === 'leading-group');
      return people
        .filter(({ state }) => isLeader(grantsInForce(state, desk.today())))
        .map(({ id, state }) => ({ personId: id, name: state.name }));
    },

    async readBoard(asOf, actor) {
      const offices = officesOf(actor);
      const board = readBoard(await book.read(asOf), book.dayFor(asOf));
      if (offices === null) return board;
      return { ...board, measures: board.measures.filter(({ officeIds }) => officeIds.some((id) => offices.includes(id))) };
    },

    async readMeasureCard(measureId, asOf, actor) {
      const offices = officesOf(actor);
      const card = measureInput.safeParse({ measureId }).success
        ? readMeasureCard(await book.read(asOf), measureId, book.dayFor(asOf))
        : null;
      if (card === null) return card;
      const isOwn = ({ leadOffice, coOffices }: MeasureCard['duties'][number]) =>
        offices === null || [leadOffice, ...coOffices].some((id) => id !== null && offices.includes(id));
      const duties = card.duties.filter(isOwn).map((duty) => dutyFor(duty, actor));
      const count = personalNames(duties);
      if (count > 0)
        await recordRead({ right: 'read-personal-evidence', kind: 'evidence', subject: measureId, schoolId: null, count }, actor);
      const found = { right: 'read-issues', subject: measureId, schoolIds: schoolsWithFindings(duties) } as const;
      await recordCaseTexts(recordRead, found, actor);
      return duties.length === 0 && offices !== null ? null : { ...card, duties };
    },
  };
}
