import type { RightLine } from '../right-lines.ts';

/**
 * The offices' registers. `office` with scope: the register belongs to an office (学籍 to 基础教育科, 教师 to 政工人事科), and
 * only that office handles it.
 */
export const rightsToRegisters = {
  'import-registers': { zh: '导入、撤回花名册等登记表', en: 'Import and take back registers', county: ['project-office'], own: ['office'] },
  'export-registers': { zh: '导出登记表', en: 'Export registers', county: ['project-office'], own: ['office', 'principal'] },
} as const satisfies Record<string, RightLine>;
