import type { Right } from './rights-by-role.ts';

/**
 * Kinds of reading that open names, id numbers, or the record of a single child or teacher; and giving a program access or taking it
 * back, by which others read.
 */
export const personalReads = {
  register: { zh: '导出登记表', en: 'A register was taken away' },
  corrections: { zh: '下载错误行', en: 'Faulty rows were downloaded' },
  findings: { zh: '查看校验问题', en: 'Findings of an import' },
  'foreign-rows': { zh: '查看外来表格的行', en: 'Rows of a foreign file' },
  'withdrawal-preview': { zh: '预览撤回', en: 'What a withdrawal would take back' },
  'own-child': { zh: '家长查看自己孩子的记录', en: 'A parent saw the own child’s record' },
  'class-roster': { zh: '班主任查看本班名单', en: 'A homeroom teacher saw the names of the class' },
  'person-place': { zh: '按编号查找一人', en: 'One person, by id' },
  receipt: { zh: '查看一人事件的凭证', en: 'The receipt of an event about a person' },
  evidence: { zh: '打开含个人信息的佐证', en: 'Evidence that holds personal data' },
  'case-texts': { zh: '查看学校问题、入校检查的文字记录', en: 'What was written about issues and visits at schools' },
  'ledger-entries': { zh: '导出台账记录', en: 'Entries of the ledger were taken away' },
  'draw-roster': { zh: '查看分班名册（姓名与属性）', en: 'The roster of a draw: names and values' },
  'draw-bundle': { zh: '下载分班证明包或现场包', en: 'The bundle of a draw, or a hall’s kit: values of pupils' },
  'draw-receipt': { zh: '开具一名学生的家长凭证', en: 'One child’s receipt of a draw' },
  'draw-notice': { zh: '查看分班公示名单（姓名与班级）', en: 'The list of a draw on notice: names and classes' },
  people: { zh: '查看人员名单', en: 'The list of people and rights' },
  'token-issued': { zh: '发放程序接口令牌', en: 'A service token was issued' },
  'token-revoked': { zh: '收回程序接口令牌', en: 'A service token was revoked' },
} as const satisfies Record<string, { zh: string; en: string }>;

export type PersonalReadKind = keyof typeof personalReads;

/** One reading, without any value that was read. */
export type PersonalRead = {
  /** Under which right. */
  right: Right;
  kind: PersonalReadKind;
  /** What was opened, by surrogate id or the name of a register; null: it has none. */
  subject: string | null;
  /** The school whose persons they are; null: of several, or not known. */
  schoolId: string | null;
  /** Rows or persons; null: not known before. */
  count: number | null;
};
