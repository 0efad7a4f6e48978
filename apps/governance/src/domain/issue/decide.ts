import type { GovernanceEvent } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { isPersonsHand } from '../hands.ts';
import type { IssueEvent } from './events.ts';
import { evolveIssue, handsOf, type Issue, type IssueState, notOpened } from './state.ts';

/** `today`: the day of the command. `by`: the person's own id, whatever role they act in. */
export type IssueCommand =
  | ({ do: 'open'; today: string } & GovernanceEvent<'IssueOpened'>['data'])
  | { do: 'analyse'; issueId: string; cause: string; measure: string; by: string }
  | { do: 'submit'; issueId: string; measures: string; evidenceIds: string[]; by: string }
  /** `due`: when it must be put right now that the check failed; null: the check passed. */
  | { do: 'check'; issueId: string; text: string; due: string | null; today: string; by: string };

export type IssueRefusal =
  | 'IssueExists'
  | 'IssueUnknown'
  | 'IssueClosed'
  | 'DueInPast'
  | 'RectificationUnderCheck'
  | 'NothingToCheck'
  | 'CheckedByOwnHand';

export const issueDecider: Decider<IssueCommand, IssueState, IssueEvent, IssueRefusal> = {
  initial: notOpened,
  evolve: evolveIssue,
  decide(command, issue) {
    if (command.do === 'open') return open(command, issue);
    if (issue === null) return refuse('IssueUnknown');
    switch (command.do) {
      case 'analyse':
        return analyse(command, issue);
      case 'submit':
        return submit(command, issue);
      case 'check':
        return check(command, issue);
    }
  },
};

type Command<Do extends IssueCommand['do']> = Extract<IssueCommand, { do: Do }>;

function open(command: Command<'open'>, issue: IssueState) {
  const { do: _, today, ...data } = command;
  if (issue !== null) {
    const isSame = issue.source === data.source && issue.officeId === data.officeId && issue.title === data.title;
    return isSame ? accept<IssueEvent>() : refuse('IssueExists' as const);
  }
  if (data.due < today) return refuse('DueInPast' as const);
  return accept<IssueEvent>({ type: 'IssueOpened', data });
}

function analyse({ issueId, cause, measure, by }: Command<'analyse'>, issue: Issue) {
  if (issue.closedOn !== null) return refuse('IssueClosed' as const);
  if (isUnderCheck(issue)) return refuse('RectificationUnderCheck' as const);
  const isSame = issue.analysis?.cause === cause && issue.analysis.measure === measure;
  if (isSame) return accept<IssueEvent>();
  return accept<IssueEvent>({ type: 'IssueAnalysed', data: { issueId, cause, measure, analysedBy: by } });
}

function submit({ issueId, measures, evidenceIds, by }: Command<'submit'>, issue: Issue) {
  if (issue.closedOn !== null) return refuse('IssueClosed' as const);
  const last = issue.rectifications.at(-1);
  if (isUnderCheck(issue))
    return last?.measures === measures && last.submittedBy === by ? accept<IssueEvent>() : refuse('RectificationUnderCheck' as const);
  const round = issue.rectifications.length + 1;
  return accept<IssueEvent>({ type: 'RectificationSubmitted', data: { issueId, round, measures, evidenceIds, submittedBy: by } });
}

function check({ issueId, text, due, today, by }: Command<'check'>, issue: Issue) {
  const last = issue.rectifications.at(-1);
  if (issue.closedOn !== null) return due === null && last?.check?.checkedBy === by ? accept<IssueEvent>() : refuse('IssueClosed' as const);
  if (!last || !isUnderCheck(issue)) return refuse('NothingToCheck' as const);
  if (handsOf(issue).includes(by) || (due === null && !isPersonsHand(last.submittedBy))) return refuse('CheckedByOwnHand' as const);
  const { round } = last;
  if (due === null)
    return accept<IssueEvent>({ type: 'RectificationClosed', data: { issueId, round, finding: text, day: today, checkedBy: by } });
  if (due < today) return refuse('DueInPast' as const);
  return accept<IssueEvent>({ type: 'RectificationFailed', data: { issueId, round, reason: text, due, checkedBy: by } });
}

const isUnderCheck = ({ rectifications }: Issue): boolean => rectifications.at(-1)?.check === null;
