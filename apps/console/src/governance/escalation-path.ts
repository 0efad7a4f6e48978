import type { EscalationKind } from '../gql/graphql.ts';

const pages: Readonly<Record<EscalationKind, { page: string; param: string }>> = {
  TASK: { page: '/tasks', param: 'task' },
  ISSUE: { page: '/issues', param: 'issue' },
  REPORT: { page: '/reports', param: 'report' },
  SUPERVISION: { page: '/escalations', param: 'item' },
};

/** Where something that is due or late is worked on. */
export const escalationPath = (kind: EscalationKind, id: string): string =>
  `${pages[kind].page}?${pages[kind].param}=${encodeURIComponent(id)}`;
