import type { Right } from '@junheng/access';

export type ListName =
  | 'measures'
  | 'clauses'
  | 'milestones'
  | 'phases'
  | 'conflicts'
  | 'offices'
  | 'defects'
  | 'tasks'
  | 'reports'
  | 'report-summary'
  | 'plans'
  | 'workgroups'
  | 'meetings'
  | 'issues'
  | 'escalations'
  | 'supervisions'
  | 'talks'
  | 'school-visits'
  | 'funds'
  | 'bookings'
  | 'awards'
  | 'entries'
  | 'expert-visits'
  | 'commendations'
  | 'appraisals'
  | 'trail';

/** Lists that the platform writes as spreadsheets, whole and with every column, by the page that shows them; each with its right. */
const lists: Readonly<Record<string, Readonly<Partial<Record<ListName, Right>>>>> = {
  measures: { measures: 'read-lights' },
  policy: { clauses: 'read-policy', conflicts: 'read-policy' },
  timeline: { phases: 'read-policy', milestones: 'read-policy' },
  offices: { offices: 'read-policy', defects: 'read-policy' },
  tasks: { tasks: 'read-tasks' },
  desk: { tasks: 'read-tasks' },
  reports: { reports: 'read-reports', 'report-summary': 'read-reports' },
  plans: { plans: 'read-plans', workgroups: 'read-plans' },
  meetings: { meetings: 'read-meetings' },
  issues: { issues: 'read-issues' },
  escalations: { escalations: 'read-escalations', supervisions: 'read-issues', talks: 'read-issues' },
  visits: { 'school-visits': 'read-visits' },
  funds: { funds: 'read-funds', bookings: 'read-funds' },
  awards: { awards: 'read-funds' },
  register: { entries: 'read-register', 'expert-visits': 'read-register', commendations: 'read-register' },
  appraisals: { appraisals: 'read-appraisals' },
};

/** Names of the lists of a page that the reader may have. */
export function listsOf(pathname: string, may: (right: Right) => boolean): ListName[] {
  const page = pathname.split('/')[1] ?? '';
  const ofPage = Object.hasOwn(lists, page) ? lists[page]! : {};
  return Object.entries(ofPage).flatMap(([name, right]) => (may(right) ? [name as ListName] : []));
}

/** Where a list is to be had as of a day (null: now), in the language of the screen. */
export function listPath(list: ListName, { asOf, language }: { asOf: string | null; language: string }): string {
  const query = new URLSearchParams({ ...(asOf ? { asOf } : {}), ...(language === 'en' ? { language } : {}) }).toString();
  return `/downloads/governance/lists/${list}.xlsx${query && `?${query}`}`;
}
