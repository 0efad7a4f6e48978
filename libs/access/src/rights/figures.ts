import { countyStaff, type RightLine, schoolStaff } from '../right-lines.ts';

/** Figures of the county, its schools and classes; none of a single person. */
export const rightsToFigures = {
  'read-aggregates': { zh: '查看全县汇总数据', en: 'See the county’s figures', county: [...countyStaff, ...schoolStaff], own: [] },
  'read-schools': {
    zh: '查看学校、班级的数据',
    en: 'See the figures of schools and classes',
    county: countyStaff,
    own: [...schoolStaff, 'homeroom-teacher'],
  },
  'read-receipts': {
    zh: '查看某一事件的凭证',
    en: 'See the receipt of an event',
    county: ['project-office', 'inspector', 'auditor', 'administrator'],
    own: ['principal', 'working-group'],
  },
} as const satisfies Record<string, RightLine>;
