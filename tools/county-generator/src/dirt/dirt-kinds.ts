import type { FileKind } from '../files/office-file.ts';

/** What real office files have wrong with them, in the words that a list for people uses. */
export const dirtKinds = {
  'title-rows': { zh: '表头上方有标题行', en: 'title rows above the header' },
  'two-row-header': { zh: '表头占两行', en: 'a header of two rows' },
  'totals-row': { zh: '合计行', en: 'a totals row' },
  'name-with-county': { zh: '校名带县名', en: 'a school name with the county’s name before it' },
  'id-as-number': { zh: '证件号存成数字，末位丢失', en: 'an id stored as a number, its last digits lost' },
  'serial-date': { zh: '日期存成 Excel 序号', en: 'a date stored as Excel’s day number' },
  'full-width-digits': { zh: '全角数字', en: 'full-width digits' },
  'leading-apostrophe': { zh: '前导撇号', en: 'a leading apostrophe' },
  'gender-as-code': { zh: '性别写成 1、2', en: 'gender as 1 or 2' },
  'duplicate-after-transfer': { zh: '转学后两校都有', en: 'a student in two schools after a transfer' },
  'yuan-for-ten-thousand': { zh: '万元列填了元', en: 'yuan in a column of 万元' },
  'class-count-disagrees': { zh: '班级人数与学籍表不符', en: 'a class count that disagrees with the roster' },
  'homeroom-disagrees': { zh: '班主任与教师花名册不符', en: 'a homeroom teacher who disagrees with the teacher roster' },
  'disability-missing': { zh: '学籍表缺残疾人类型', en: 'a registered disability that the roster leaves out' },
  'entry-year-off-by-one': { zh: '入学年份差一年', en: 'an entry year off by one' },
  'unreadable-birth-date': { zh: '出生日期无法识别', en: 'an unreadable birth date' },
  'wrong-check-digit': { zh: '证件号校验位错误', en: 'a wrong check digit' },
} as const;

export type DirtKind = keyof typeof dirtKinds;

export type Dirt = {
  readonly kind: DirtKind;
  readonly file: FileKind;
  /** As the office sees it, from 1; of several title rows the first. */
  readonly row: number;
  /** Null: the whole row. */
  readonly column: string | null;
  readonly written: string | number | null;
  /** What a clean file would hold there; for a row that a clean file would not hold, null. */
  readonly meant: string | number | null;
};
