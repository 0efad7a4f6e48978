import type { GovernanceEvent } from '@junheng/contracts';
import type { IssueEvent } from './events.ts';

type Of<Type extends IssueEvent['type']> = GovernanceEvent<Type>['data'];

/** One rectification and what its check found. */
export type Rectification = Pick<Of<'RectificationSubmitted'>, 'round' | 'measures' | 'evidenceIds' | 'submittedBy'> & {
  check: { passed: boolean; text: string; checkedBy: string } | null;
};

export type Issue = Omit<Of<'IssueOpened'>, 'openedBy'> & {
  openedBy: string;
  analysis: Pick<Of<'IssueAnalysed'>, 'cause' | 'measure' | 'analysedBy'> | null;
  rectifications: readonly Rectification[];
  /** Day on which it was closed; null: open. */
  closedOn: string | null;
};

/** null: nobody opened it. */
export type IssueState = Issue | null;

export const notOpened: IssueState = null;

export function evolveIssue(state: IssueState, event: IssueEvent): IssueState {
  if (event.type === 'IssueOpened') return { ...event.data, analysis: null, rectifications: [], closedOn: null };
  if (state === null) return state;
  switch (event.type) {
    case 'IssueAnalysed': {
      const { cause, measure, analysedBy } = event.data;
      return { ...state, analysis: { cause, measure, analysedBy } };
    }
    case 'RectificationSubmitted': {
      const { round, measures, evidenceIds, submittedBy } = event.data;
      return { ...state, rectifications: [...state.rectifications, { round, measures, evidenceIds, submittedBy, check: null }] };
    }
    case 'RectificationFailed': {
      const { reason, checkedBy, due } = event.data;
      return { ...checked(state, { passed: false, text: reason, checkedBy }), due };
    }
    case 'RectificationClosed': {
      const { finding, checkedBy, day } = event.data;
      return { ...checked(state, { passed: true, text: finding, checkedBy }), closedOn: day };
    }
  }
}

const checked = (issue: Issue, check: NonNullable<Rectification['check']>): Issue => ({
  ...issue,
  rectifications: issue.rectifications.map((each, at) => (at === issue.rectifications.length - 1 ? { ...each, check } : each)),
});

export const issueSteps = ['opened', 'analysed', 'under-check', 'failed', 'closed'] as const;
export type IssueStep = (typeof issueSteps)[number];

export function issueStep({ closedOn, analysis, rectifications }: Issue): IssueStep {
  if (closedOn !== null) return 'closed';
  const last = rectifications.at(-1);
  if (last) return last.check === null ? 'under-check' : 'failed';
  return analysis === null ? 'opened' : 'analysed';
}

/** Whose work a check would judge: they analysed it, or handed in one of its rectifications. */
export const handsOf = ({ analysis, rectifications }: Issue): readonly string[] => [
  ...(analysis === null ? [] : [analysis.analysedBy]),
  ...rectifications.map(({ submittedBy }) => submittedBy),
];
