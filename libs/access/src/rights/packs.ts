import { countyStaff, type RightLine, schoolStaff } from '../right-lines.ts';

/** Documents in force, the offices that answer for them, and the tasks that follow. */
export const rightsToPacks = {
  'read-policy': {
    zh: '查看政策文件、责任科室、阶段',
    en: 'Read the documents in force, who answers for them, and the phases',
    county: [...countyStaff, 'township', ...schoolStaff],
    own: [],
  },
  'settle-policy': {
    zh: '启用政策文件，作出文件留给县里的选择',
    en: 'Put documents in force and settle what they leave open',
    county: ['project-office'],
    own: [],
  },
  'assign-offices': {
    zh: '登记科室，确定责任分工',
    en: 'Register offices and say which answers for what',
    county: ['project-office'],
    own: [],
  },
  'read-tasks': {
    zh: '查看任务',
    en: 'See tasks',
    county: ['leading-group', 'project-office', 'auditor', 'inspector'],
    own: ['office', 'department', 'township', 'inspection-group'],
  },
  'issue-tasks': {
    zh: '下达、确认、退回、撤销任务',
    en: 'Issue, confirm, return and cancel tasks',
    county: ['project-office'],
    own: [],
  },
  'work-tasks': {
    zh: '填报任务进展、办结任务',
    en: 'Report on a task and complete it',
    county: ['project-office'],
    own: ['office', 'department', 'township', 'inspection-group'],
  },
} as const satisfies Record<string, RightLine>;
