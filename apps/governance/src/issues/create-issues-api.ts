import { may } from '@junheng/access';
import type { PeopleApi } from '../people/people-api.ts';
import type { TopicParts } from '../topic-parts.ts';
import { createIssueCommands } from './create-issue-commands.ts';
import { createSupervisionCommands } from './create-supervision-commands.ts';
import { createTalkCommands } from './create-talk-commands.ts';
import type { IssuesApi } from './issues-api.ts';
import { placeOfUnit } from './known-places.ts';
import { readEscalations } from './read-escalations.ts';
import { maySeeIssue, readIssue, readIssues, readTalks } from './read-issues.ts';
import { recordCaseTexts } from './record-case-texts.ts';
import { readSupervisions } from './read-supervisions.ts';

/** See `IssuesApi`. */
export function createIssuesApi(parts: TopicParts & { recordRead: PeopleApi['recordRead'] }): IssuesApi {
  const { book, recordRead } = parts;
  return {
    ...createIssueCommands(parts),
    ...createTalkCommands(parts),
    ...createSupervisionCommands(parts),
    async readIssues(asOf, actor) {
      const issues = readIssues(await book.read(asOf), book.dayFor(asOf)).filter((issue) => maySeeIssue(actor, issue));
      const schoolIds = issues.map(({ schoolId }) => schoolId);
      await recordCaseTexts(recordRead, { right: 'read-issues', subject: 'issues', schoolIds }, actor);
      return issues;
    },
    async readIssue({ issueId, asOf }, actor) {
      const issue = readIssue(await book.read(asOf), book.dayFor(asOf), issueId);
      if (!issue || !maySeeIssue(actor, issue)) return null;
      await recordCaseTexts(recordRead, { right: 'read-issues', subject: issueId, schoolIds: [issue.schoolId] }, actor);
      return issue;
    },
    readTalks: async (asOf, actor) =>
      readTalks(await book.read(asOf)).filter(({ unitKind, unitId }) => may(actor, 'read-issues', placeOfUnit(unitKind, unitId))),
    readSupervisions: async (asOf, actor) =>
      readSupervisions(await book.read(asOf), book.dayFor(asOf)).filter(({ unitKind, unitId }) =>
        may(actor, 'read-issues', placeOfUnit(unitKind, unitId)),
      ),
    readEscalations: async (asOf, actor) =>
      readEscalations(await book.read(asOf), book.dayFor(asOf)).filter(({ officeId, schoolId }) =>
        may(actor, 'read-escalations', { office: officeId, school: schoolId }),
      ),
  };
}
