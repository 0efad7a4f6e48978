import type { RightLine } from '../right-lines.ts';

/**
 * The board of measures and what moves its lights. Who signs stands up for a duty of their own office: the project office does so for its
 * own duties by a grant at its office, and for nobody else's. Whoever clears a violation is another person than who recorded it: the
 * door looks.
 */
export const rightsToLights = {
  'read-lights': {
    zh: '查看措施看板与亮灯',
    en: 'See the board of measures and its lights',
    county: ['leading-group', 'project-office', 'auditor', 'inspector', 'subject-researcher'],
    own: ['office', 'department', 'township', 'inspection-group'],
  },
  'sign-values': {
    zh: '签认指标值与进展',
    en: 'Sign values and progress',
    county: [],
    own: ['office', 'department', 'township', 'inspection-group'],
  },
  'record-violations': {
    zh: '记录、查实违反禁令的情形',
    en: 'Record violations of prohibitions, and confirm them',
    county: ['project-office', 'inspector', 'inspection-group'],
    own: ['office'],
  },
  'clear-violations': {
    zh: '销号（须非记录人）',
    en: 'Clear violations that somebody else recorded',
    county: ['project-office', 'inspector'],
    own: [],
  },
  'set-targets': {
    zh: '设定县级目标、阈值与包保领导',
    en: 'Set the county’s targets, thresholds and leaders of measures',
    county: ['project-office'],
    own: [],
  },
  'override-lights': {
    zh: '人工标注亮灯（须写理由与期限）',
    en: 'Override a light, with reason and last day',
    county: ['leading-group', 'project-office'],
    own: [],
  },
  'sign-off-measures': { zh: '签批措施', en: 'Sign off measures', county: ['leading-group'], own: [] },
} as const satisfies Record<string, RightLine>;
