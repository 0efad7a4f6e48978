import type { RightLine } from '../right-lines.ts';

/** Who may what, and who read whose data. */
export const rightsToPeople = {
  'read-people': { zh: '查看人员与权限', en: 'See people and what they may', county: ['administrator', 'auditor'], own: [] },
  'manage-people': { zh: '登记人员，授予、收回权限', en: 'Admit people, grant and revoke', county: ['administrator'], own: [] },
  'read-audit': { zh: '查看个人信息查阅记录', en: 'See who read personal data', county: ['auditor', 'administrator'], own: [] },
  'read-trail': {
    zh: '查看办理记录（谁在何时办了什么）',
    en: 'See who did what, and when',
    county: ['leading-group', 'auditor', 'administrator'],
    own: [],
  },
} as const satisfies Record<string, RightLine>;
