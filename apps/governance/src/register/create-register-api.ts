import { may } from '@junheng/access';
import { dayOf, governanceContracts } from '@junheng/contracts';
import { commendationDecider } from '../domain/commendation/decide.ts';
import { expertVisitDecider } from '../domain/expert-visit/decide.ts';
import type { TopicParts } from '../topic-parts.ts';
import { createAppraisalsApi } from './create-appraisals-api.ts';
import { createEntriesApi, inputOf } from './create-entries-api.ts';
import { maySeeCommendation, maySeeOfSchool } from './may-see-entry.ts';
import { readCommendations, readExpertVisits } from './read-register.ts';
import type { RegisterApi } from './register-api.ts';
import { refuseRegister } from './register-refusals.ts';

const visitInput = inputOf(governanceContracts.expertVisitHeld, ['visitId', 'schoolId', 'date', 'kind', 'experts', 'findings']);
const commendationInput = inputOf(governanceContracts.commendationGiven, [
  'commendationId',
  'recipientKind',
  'recipientId',
  'title',
  'basis',
  'date',
]);

/** Designations and projects, expert visits, commendations, and the yearly appraisal of departments and townships. */
export function createRegisterApi(parts: TopicParts): RegisterApi {
  const { runtime, book, decide } = parts;
  return {
    ...createEntriesApi(parts),
    ...createAppraisalsApi(parts),
    async recordExpertVisit(input, actor) {
      if (!may(actor, 'manage-register', {})) return refuseRegister('NotPermitted');
      const parsed = visitInput.safeParse(input);
      if (!parsed.success) return refuseRegister('InputInvalid');
      const command = { ...parsed.data, recordedBy: actor.id, today: dayOf(runtime.clock.now()) };
      const handled = await decide(`expert-visit/${command.visitId}`, expertVisitDecider, command, actor);
      if (!handled.ok) return refuseRegister(handled.refusal);
      return { ok: true, value: readExpertVisits(await book.read(null)).find(({ visitId }) => visitId === command.visitId)! };
    },
    readExpertVisits: async ({ asOf }, actor) =>
      readExpertVisits(await book.read(asOf)).filter(({ schoolId }) => maySeeOfSchool(actor, schoolId)),
    async giveCommendation(input, actor) {
      if (!may(actor, 'manage-register', {})) return refuseRegister('NotPermitted');
      const parsed = commendationInput.safeParse(input);
      if (!parsed.success) return refuseRegister('InputInvalid');
      const command = { ...parsed.data, decidedBy: actor.id, today: dayOf(runtime.clock.now()) };
      const handled = await decide(`commendation/${command.commendationId}`, commendationDecider, command, actor);
      if (!handled.ok) return refuseRegister(handled.refusal);
      const given = readCommendations(await book.read(null));
      return { ok: true, value: given.find(({ commendationId }) => commendationId === command.commendationId)! };
    },
    readCommendations: async ({ asOf }, actor) =>
      readCommendations(await book.read(asOf)).filter((given) => maySeeCommendation(actor, given)),
  };
}
