import { overseers, type RightLine, schoolStaff } from '../right-lines.ts';

/** Designations, projects, distinctions and the yearly appraisal. */
export const rightsToRegister = {
  'read-register': {
    zh: '查看认定、项目、表彰',
    en: 'See designations, projects and commendations',
    county: [...overseers, 'office', 'inspector', 'subject-researcher'],
    own: ['department', 'inspection-group', ...schoolStaff],
  },
  'apply-for-entry': {
    zh: '申报认定与项目',
    en: 'Apply for designations and projects',
    county: ['project-office'],
    own: ['office', 'principal', 'working-group'],
  },
  'manage-register': {
    zh: '审核认定与项目，登记专家指导与表彰',
    en: 'Decide on entries, record visits and commendations',
    county: ['project-office'],
    own: [],
  },
  'read-appraisals': { zh: '查看年度考核', en: 'See yearly appraisals', county: overseers, own: ['office', 'department', 'township'] },
  'record-appraisals': { zh: '登记、更正年度考核', en: 'Record and correct yearly appraisals', county: ['project-office'], own: [] },
} as const satisfies Record<string, RightLine>;
