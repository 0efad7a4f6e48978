import type { RightLine } from '../right-lines.ts';

/** Running the platform: nothing of it decides about a school, a measure or a person's work. */
export const rightsToOperations = {
  'erase-persons': { zh: '删除个人数据', en: 'Erase a person’s data', county: ['administrator'], own: [] },
  'read-erasures': { zh: '查看删除记录与密钥状况', en: 'See erasures and keys', county: ['administrator', 'auditor'], own: [] },
  'read-quarantine': {
    zh: '查看隔离区',
    en: 'See the quarantine',
    county: ['administrator', 'auditor', 'project-office'],
    own: [],
  },
  'manage-quarantine': { zh: '处理隔离区', en: 'Replay or discard what is quarantined', county: ['administrator'], own: [] },
  'rebuild-views': { zh: '重建、切换数据视图', en: 'Rebuild and switch views', county: ['administrator'], own: [] },
  'move-clock': { zh: '调整演示县的时钟', en: 'Move a demo county’s clock', county: ['administrator'], own: [] },
  'load-demo': { zh: '载入示例数据', en: 'Load invented data', county: ['administrator'], own: [] },
  'export-ledger': { zh: '导出整个台账', en: 'Export the whole ledger', county: ['administrator', 'auditor'], own: [] },
  'end-sessions': { zh: '让所有人退出登录', en: 'Sign everybody out', county: ['administrator'], own: [] },
  'manage-service-tokens': { zh: '发放、收回程序接口令牌', en: 'Issue and revoke service tokens', county: ['administrator'], own: [] },
} as const satisfies Record<string, RightLine>;
