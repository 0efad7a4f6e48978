import type { NoticeSubject } from '../../gql/graphql.ts';

const pages: Readonly<Record<NoticeSubject, { page: string; param: string }>> = {
  TASK: { page: '/tasks', param: 'task' },
  ISSUE: { page: '/issues', param: 'issue' },
  REPORT: { page: '/reports', param: 'report' },
  SUPERVISION: { page: '/escalations', param: 'item' },
  PLAN: { page: '/plans', param: 'plan' },
  AWARD: { page: '/awards', param: 'award' },
  ENTRY: { page: '/register', param: 'entry' },
  LIGHT: { page: '/measures', param: 'duty' },
};

/** Where what a notice tells of is worked on. */
export const noticePath = (subject: NoticeSubject, id: string): string =>
  `${pages[subject].page}?${pages[subject].param}=${encodeURIComponent(id)}`;
