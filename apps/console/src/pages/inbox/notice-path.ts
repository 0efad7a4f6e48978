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
  VISIT: '/visits#',
  MEETING: '/meetings?meeting=',
};

/** A plan's id ends in its school year, without which the page shows the plans of the year that runs. */
const yearOfPlan = /-(\d{4})$/;

/** Where what a notice tells of is worked on. */
export function noticePath(subject: NoticeSubject, id: string): string {
  const path = `${pages[subject]}${encodeURIComponent(id)}`;
  const year = subject === 'PLAN' ? yearOfPlan.exec(id)?.[1] : undefined;
  return year ? `${path}&schoolYear=${year}` : path;
}
