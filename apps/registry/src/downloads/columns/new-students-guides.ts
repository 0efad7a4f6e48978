import { twinColumn } from '../../imports/kinds/new-students/new-student-row.ts';
import { parseInclusive } from '../../imports/values/code-lists.ts';
import { coded, type ColumnGuide, words } from './column-guide.ts';
import { rosterGuides } from './roster-guides.ts';

const asInRoster = [
  '学校标识码',
  '姓名',
  '性别',
  '出生日期',
  '民族',
  '身份证件号',
  '户口性质',
  '是否留守儿童',
  '是否进城务工人员随迁子女',
  '残疾人类型',
  '是否受过学前教育',
];

/** 起始年级新生名册 */
export const newStudentsGuides: Readonly<Record<string, ColumnGuide>> = {
  ...Object.fromEntries(asInRoster.map((column) => [column, rosterGuides[column]!])),
  年级: { ...words('一年级或七年级', '一年级 (1) or 七年级 (7)', '一年级'), choices: ['一年级', '七年级'] },
  随班就读: coded(parseInclusive, 'inclusive'),
  [twinColumn]: words(
    '同一学校、年级内的双胞胎填相同的组号，不超过 20 个字母、数字或汉字；不是则不填',
    'The same group for twins of a school and grade, at most 20 letters or digits; empty for others',
    'S101',
  ),
};
