import { type Actor, may } from '@junheng/access';
import { dayOf, governanceContracts } from '@junheng/contracts';
import { z } from 'zod';
import { isPerson } from '../domain/hands.ts';
import { type SupervisionCommand, supervisionDecider } from '../domain/supervision/decide.ts';
import { areOfMatter } from '../evidence/read-evidence.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { IssuesApi } from './issues-api.ts';
import { refuseIssues } from './issues-refusals.ts';
import { isUnitKnown, placeOfUnit } from './known-places.ts';
import { readSupervision } from './read-supervisions.ts';

type SupervisionCommands = Pick<IssuesApi, 'openSupervision' | 'answerSupervision' | 'returnSupervision' | 'closeSupervision'>;

const { supervisionOpened, supervisionAnswered, supervisionReturned, supervisionClosed } = governanceContracts;
const { itemId, unitKind, unitId, due, issueId, demand } = supervisionOpened.fields;
const openInput = z.object({
  itemId: itemId.schema,
  unitKind: unitKind.schema,
  unitId: unitId.schema,
  due: due.schema,
  issueId: issueId.schema,
  demand: demand.schema,
});
const { answer, evidenceIds } = supervisionAnswered.fields;
const answerInput = z.object({ itemId: itemId.schema, answer: answer.schema, evidenceIds: evidenceIds.schema });
const returnInput = z.object({ itemId: itemId.schema, reason: supervisionReturned.fields.reason.schema, due: due.schema });
const closeInput = z.object({ itemId: itemId.schema, conclusion: supervisionClosed.fields.conclusion.schema });

export function createSupervisionCommands({ runtime, book, decide }: TopicParts): SupervisionCommands {
  const today = () => dayOf(runtime.clock.now());

  async function change(command: SupervisionCommand, actor: Actor) {
    const handled = await decide(`supervision/${command.itemId}`, supervisionDecider, command, actor);
    if (!handled.ok) return refuseIssues(handled.refusal);
    return { ok: true as const, value: readSupervision(await book.read(null), today(), command.itemId)! };
  }

  return {
    async openSupervision(input, actor) {
      if (!may(actor, 'supervise-units', {})) return refuseIssues('NotPermitted');
      const parsed = openInput.safeParse(input);
      if (!parsed.success) return refuseIssues('InputInvalid');
      const { data } = parsed;
      if (!isUnitKnown(await book.read(null), data.unitKind, data.unitId)) return refuseIssues('OfficeUnknown');
      return change({ do: 'open', today: today(), ...data, openedBy: actor.id }, actor);
    },
    async answerSupervision(input, actor) {
      const parsed = answerInput.safeParse(input);
      if (!parsed.success) return refuseIssues('InputInvalid');
      const { data } = parsed;
      const read = await book.read(null);
      const item = read.one('supervision', data.itemId)?.state;
      if (!may(actor, 'answer-supervision', item ? placeOfUnit(item.unitKind, item.unitId) : {})) return refuseIssues('NotPermitted');
      if (!areOfMatter(read, data.evidenceIds, 'supervision', data.itemId)) return refuseIssues('EvidenceNotOfIssue');
      return change({ do: 'answer', ...data, by: actor.id }, actor);
    },
    async returnSupervision(input, actor) {
      if (!may(actor, 'supervise-units', {})) return refuseIssues('NotPermitted');
      const parsed = returnInput.safeParse(input);
      if (!parsed.success) return refuseIssues('InputInvalid');
      return change({ do: 'return', ...parsed.data, today: today(), by: actor.id }, actor);
    },
    async closeSupervision(input, actor) {
      if (!may(actor, 'supervise-units', {})) return refuseIssues('NotPermitted');
      if (!isPerson(actor)) return refuseIssues('CheckNeedsPerson');
      const parsed = closeInput.safeParse(input);
      if (!parsed.success) return refuseIssues('InputInvalid');
      return change({ do: 'close', ...parsed.data, today: today(), by: actor.id }, actor);
    },
  };
}
