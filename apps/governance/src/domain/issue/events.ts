import type { GovernanceEvent } from '@junheng/contracts';

export type IssueEvent = GovernanceEvent<
  'IssueOpened' | 'IssueAnalysed' | 'RectificationSubmitted' | 'RectificationFailed' | 'RectificationClosed'
>;
