import type { NoticeSubject } from '../../gql/graphql.ts';
import { schoolYearOf, termOf } from '../../governance/school-terms.ts';

const pages: Readonly<Record<NoticeSubject, string>> = {
  TASK: '/tasks?task=',
  ISSUE: '/issues/',
  REPORT: '/reports/',
  SUPERVISION: '/escalations?item=',
  PLAN: '/plans?plan=',
  AWARD: '/awards?award=',
  ENTRY: '/register?entry=',
  LIGHT: '/measures/',
  VISIT: '/visits?visit=',
  MEETING: '/meetings?meeting=',
  PHASE: '/timeline?phase=',
  APPRAISAL: '/appraisals?appraisal=',
};

/** A plan's id ends in its school year, without which the page shows the plans of the year that runs. */
const yearOfPlan = /-(\d{4})$/;

/** Where what a notice tells of is worked on. `due`: of a visit its day, whose school year and term the page is to show. */
export function noticePath(subject: NoticeSubject, id: string, due: string | null): string {
  const path = `${pages[subject]}${encodeURIComponent(id)}`;
  if (subject === 'VISIT' && due !== null) return `${path}&schoolYear=${schoolYearOf(due)}&term=${termOf(due)}`;
  const year = subject === 'PLAN' ? yearOfPlan.exec(id)?.[1] : undefined;
  return year ? `${path}&schoolYear=${year}` : path;
}
