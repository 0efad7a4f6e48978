/** Every list of governance that leaves as a spreadsheet. */
export const listNames = [
  'measures',
  'clauses',
  'defects',
  'conflicts',
  'tasks',
  'offices',
  'reports',
  'report-summary',
  'issues',
  'supervisions',
  'talks',
  'escalations',
  'meetings',
  'plans',
  'funds',
  'bookings',
  'awards',
  'workgroups',
  'school-visits',
  'entries',
  'expert-visits',
  'commendations',
  'appraisals',
  'trail',
] as const;

export type ListName = (typeof listNames)[number];
