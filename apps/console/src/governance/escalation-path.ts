import type { EscalationKind } from '../gql/graphql.ts';

const pages: Readonly<Record<EscalationKind, string>> = {
  TASK: '/tasks?task=',
  ISSUE: '/issues/',
  REPORT: '/reports/',
  SUPERVISION: '/escalations?item=',
};

/** Where something that is due or late is worked on. */
export const escalationPath = (kind: EscalationKind, id: string): string => `${pages[kind]}${encodeURIComponent(id)}`;
