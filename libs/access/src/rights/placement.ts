import { countyStaff, type RightLine, schoolStaff } from '../right-lines.ts';

const heads = ['principal', 'working-group'] as const;

/**
 * The draws of the starting grades. `office` with scope: 基础教育科 alone handles them. What anybody may see (the public notice, the
 * public proof) needs no right.
 */
export const rightsToPlacement = {
  'read-draws': {
    zh: '查看分班安排与进度',
    en: 'See the draws of classes and how far they are',
    county: [...countyStaff, 'draw-supervisor'],
    own: ['township', 'homeroom-teacher', ...schoolStaff],
  },
  'plan-draws': {
    zh: '拟定分班方案，申报特殊约束',
    en: 'Plan draws and declare their constraints',
    county: ['project-office'],
    own: ['office', ...heads],
  },
  'decide-draws': {
    zh: '审批特殊约束、作废抽签、转班、违规查实',
    en: 'Decide on constraints, annulments, changes of class and violations',
    county: ['project-office'],
    own: ['office'],
  },
  'run-draws': {
    zh: '封存、抽签、公示、确定分班',
    en: 'Seal, run, publish and fix a draw',
    county: ['project-office'],
    own: heads,
  },
  'read-draw-rosters': {
    zh: '查看分班名册（姓名与属性）',
    en: 'See the names and values that a draw works on',
    county: ['project-office'],
    own: ['office', ...heads],
  },
  'read-draw-bundles': {
    zh: '下载完整证明包（有属性，无姓名）',
    en: 'Take the full bundle of a draw: values, no names',
    county: ['project-office', 'auditor', 'draw-supervisor'],
    own: ['office', ...heads],
  },
  'supervise-draws': {
    zh: '监督分班：承诺、公开数字、签字',
    en: 'Supervise draws: commit, reveal, sign',
    county: ['draw-supervisor'],
    own: [],
  },
  'raise-objections': {
    zh: '对分班结果提出异议',
    en: 'Object to the result of a draw',
    county: ['project-office', 'draw-supervisor'],
    own: [...heads, 'parent'],
  },
  'request-class-change': {
    zh: '申请转班',
    en: 'Ask for a change of class',
    county: [],
    own: [...heads, 'homeroom-teacher', 'parent'],
  },
  'report-violations': {
    zh: '举报分班违规',
    en: 'Report a violation of the rules of placement',
    county: ['project-office', 'inspector', 'draw-supervisor'],
    own: ['office', 'inspection-group', 'township', ...schoolStaff, 'homeroom-teacher', 'parent'],
  },
} as const satisfies Record<string, RightLine>;
