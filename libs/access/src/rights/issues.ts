import { type RightLine, overseers } from '../right-lines.ts';

const offices = ['office', 'department', 'township', 'inspection-group'] as const;
const schools = ['principal', 'working-group'] as const;

/** The issue register, talks, supervised handling, escalation, and what is asked of schools. */
export const rightsToIssues = {
  'read-issues': {
    zh: '查看问题台账、督办、约谈',
    en: 'Read issues, supervised items and talks',
    county: [...overseers, 'inspector'],
    own: [...offices, ...schools],
  },
  'open-issues': {
    zh: '问题立项',
    en: 'Open issues',
    county: ['project-office', 'inspector', 'inspection-group'],
    own: ['office'],
  },
  'rectify-issues': {
    zh: '研究问题，提交整改',
    en: 'Analyse issues and submit rectifications',
    county: ['project-office'],
    own: [...offices, ...schools],
  },
  'check-issues': {
    zh: '复查整改，销号（须为另一人；片区督导组限本人立项的）',
    en: 'Check rectifications and close them, as a second person (inspection groups: of what they opened)',
    county: ['project-office', 'inspector', 'inspection-group'],
    own: [],
  },
  'hold-talks': { zh: '约谈', en: 'Hold talks', county: ['leading-group', 'project-office'], own: [] },
  'supervise-units': {
    zh: '督办立项、退回、办结',
    en: 'Open supervised items, return answers and close them',
    county: ['leading-group', 'project-office'],
    own: [],
  },
  'answer-supervision': { zh: '答复督办', en: 'Answer supervised items', county: [], own: [...offices, ...schools] },
  'read-escalations': {
    zh: '查看预警（蓝、黄、红）',
    en: 'See what is due, late and far too late',
    county: [...overseers, 'inspector'],
    own: [...offices, ...schools],
  },
  'read-visits': {
    zh: '查看入校检查与数据索取',
    en: 'See visits to schools and requests for data',
    county: [...overseers, 'inspector'],
    own: [...offices, ...schools],
  },
  'announce-visits': {
    zh: '预告入校检查、数据索取',
    en: 'Announce visits and requests for data',
    county: ['project-office', 'inspector'],
    own: offices,
  },
  'set-visit-cap': { zh: '设定入校检查上限', en: 'Set how many visits a term may have', county: ['project-office'], own: [] },
  'allow-visits': { zh: '批准超过上限的检查', en: 'Allow a visit over the cap', county: ['leading-group'], own: [] },
} as const satisfies Record<string, RightLine>;
