import type { NoticeSubject } from '../../gql/graphql.ts';

const pages: Readonly<Record<NoticeSubject, string>> = {
  TASK: '/tasks?task=',
  ISSUE: '/issues/',
  REPORT: '/reports/',
  SUPERVISION: '/escalations?item=',
  PLAN: '/plans?plan=',
  AWARD: '/awards?award=',
  ENTRY: '/register?entry=',
  LIGHT: '/measures/',
};

/** Where what a notice tells of is worked on. */
export const noticePath = (subject: NoticeSubject, id: string): string => `${pages[subject]}${encodeURIComponent(id)}`;
