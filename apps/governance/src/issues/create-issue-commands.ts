import { type Actor, may } from '@junheng/access';
import { dayOf, governanceContracts } from '@junheng/contracts';
import { z } from 'zod';
import { isPerson } from '../domain/hands.ts';
import { type IssueCommand, issueDecider } from '../domain/issue/decide.ts';
import { areOfMatter } from '../evidence/read-evidence.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { IssuesApi } from './issues-api.ts';
import { refuseIssues } from './issues-refusals.ts';
import { isOfficeKnown } from './known-places.ts';
import { maySeeIssue, readIssue } from './read-issues.ts';

type IssueCommands = Pick<IssuesApi, 'openIssue' | 'analyseIssue' | 'submitRectification' | 'checkRectification'>;

const { issueOpened, issueAnalysed, rectificationSubmitted, rectificationFailed } = governanceContracts;
const { issueId, source, officeId, schoolId, obligationId, due, title, description } = issueOpened.fields;
const openInput = z.object({
  issueId: issueId.schema,
  source: source.schema,
  officeId: officeId.schema,
  schoolId: schoolId.schema,
  obligationId: obligationId.schema,
  due: due.schema,
  title: title.schema,
  description: description.schema,
});
const { cause, measure } = issueAnalysed.fields;
const analyseInput = z.object({ issueId: issueId.schema, cause: cause.schema, measure: measure.schema });
const { measures, evidenceIds } = rectificationSubmitted.fields;
const submitInput = z.object({ issueId: issueId.schema, measures: measures.schema, evidenceIds: evidenceIds.schema });
const { reason } = rectificationFailed.fields;
const checkInput = z.object({ issueId: issueId.schema, text: reason.schema, due: due.schema.nullable() });

export function createIssueCommands({ runtime, book, decide }: TopicParts): IssueCommands {
  const today = () => dayOf(runtime.clock.now());

  async function change(command: IssueCommand, actor: Actor) {
    const handled = await decide(`issue/${command.issueId}`, issueDecider, command, actor);
    if (!handled.ok) return refuseIssues(handled.refusal);
    return { ok: true as const, value: readIssue(await book.read(null), today(), command.issueId)! };
  }

  /** Where the issue lies; an unknown one lies nowhere, and only who may act anywhere learns that it is unknown. */
  async function placeOf(id: string) {
    const issue = (await book.read(null)).one('issue', id)?.state;
    return issue ? { office: issue.officeId, school: issue.schoolId } : {};
  }

  return {
    async openIssue(input, actor) {
      if (!may(actor, 'open-issues', { office: input.officeId })) return refuseIssues('NotPermitted');
      const parsed = openInput.safeParse(input);
      if (!parsed.success) return refuseIssues('InputInvalid');
      if (!isOfficeKnown(await book.read(null), parsed.data.officeId)) return refuseIssues('OfficeUnknown');
      return change({ do: 'open', today: today(), ...parsed.data, openedBy: actor.id }, actor);
    },
    async analyseIssue(input, actor) {
      const parsed = analyseInput.safeParse(input);
      if (!parsed.success) return refuseIssues('InputInvalid');
      if (!may(actor, 'rectify-issues', await placeOf(parsed.data.issueId))) return refuseIssues('NotPermitted');
      return change({ do: 'analyse', ...parsed.data, by: actor.id }, actor);
    },
    async submitRectification(input, actor) {
      const parsed = submitInput.safeParse(input);
      if (!parsed.success) return refuseIssues('InputInvalid');
      const { data } = parsed;
      if (!may(actor, 'rectify-issues', await placeOf(data.issueId))) return refuseIssues('NotPermitted');
      if (!areOfMatter(await book.read(null), data.evidenceIds, 'issue', data.issueId)) return refuseIssues('EvidenceNotOfIssue');
      return change({ do: 'submit', ...data, by: actor.id }, actor);
    },
    async checkRectification(input, actor) {
      const parsed = checkInput.safeParse(input);
      if (!parsed.success) return refuseIssues('InputInvalid');
      if (!may(actor, 'check-issues', await placeOf(parsed.data.issueId))) return refuseIssues('NotPermitted');
      // an inspection group checks what it opened: of the rest it is not told
      const issue = (await book.read(null)).one('issue', parsed.data.issueId)?.state;
      if (issue && !maySeeIssue(actor, issue)) return refuseIssues('NotPermitted');
      if (!isPerson(actor)) return refuseIssues('CheckNeedsPerson');
      return change({ do: 'check', ...parsed.data, today: today(), by: actor.id }, actor);
    },
  };
}
