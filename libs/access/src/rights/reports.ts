import { type RightLine, overseers } from '../right-lines.ts';

/** Units of the county beside its schools. */
const offices = ['office', 'department', 'township', 'inspection-group'] as const;
const schools = ['principal', 'working-group'] as const;

/** Evidence, monthly reports, plans and meetings. */
export const rightsToReports = {
  'read-evidence': {
    zh: '查看佐证材料',
    en: 'Open evidence that holds no personal data',
    county: [...overseers, 'inspector'],
    own: [...offices, ...schools],
  },
  'read-personal-evidence': {
    zh: '查看含个人信息的佐证材料（每次查阅都有记录）',
    en: 'Open evidence with personal data; each reading is recorded',
    county: ['project-office', 'inspector'],
    own: [...offices, ...schools],
  },
  'file-evidence': {
    zh: '提交、撤回佐证材料',
    en: 'File and withdraw evidence',
    county: ['project-office', 'inspector'],
    own: [...offices, ...schools],
  },
  'read-reports': { zh: '查看月报', en: 'Read monthly reports', county: overseers, own: [...offices, ...schools] },
  'write-reports': {
    zh: '编写、报送本单位月报',
    en: 'Write and submit the unit’s monthly report',
    county: ['project-office'],
    own: [...offices, ...schools],
  },
  'judge-reports': { zh: '接收、退回月报', en: 'Accept and return monthly reports', county: ['project-office'], own: [] },
  'read-plans': { zh: '查看实施方案与工作小组', en: 'Read plans and working groups', county: overseers, own: [...offices, ...schools] },
  'write-plans': {
    zh: '成立工作小组，报送实施方案',
    en: 'Form the working group and submit plans',
    county: [],
    own: [...offices, ...schools],
  },
  'judge-plans': { zh: '批准、退回实施方案', en: 'Approve and return plans', county: ['project-office'], own: [] },
  'read-meetings': {
    zh: '查看季度例会',
    en: 'Read the quarterly meetings',
    county: [...overseers, 'inspector', 'office'],
    own: ['department', 'township', 'inspection-group'],
  },
  'run-meetings': { zh: '召集季度例会，记录决定', en: 'Call meetings and record them', county: ['project-office'], own: [] },
} as const satisfies Record<string, RightLine>;
