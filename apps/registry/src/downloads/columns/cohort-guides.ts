import { parseGrade } from '../../imports/values/parse-class.ts';
import { parseSchoolYear } from '../../imports/values/parse-date.ts';
import { parseCount } from '../../imports/values/parse-number.ts';
import { coded, type ColumnGuide, digits, read, words } from './column-guide.ts';

const count = read(parseCount, '0');

/** 年度同龄组统计表 */
export const cohortGuides: Readonly<Record<string, ColumnGuide>> = {
  学年: digits(parseSchoolYear, '2018-2019'),
  学校标识码: {
    ...words('10 位数字；全县合计填“全县”或不填', 'Ten digits; 全县 or empty for the whole county', '全县'),
    isText: true,
  },
  年级: coded(parseGrade, 'grade'),
  学年初在校学生数: { ...count, example: '4500' },
  本学年转入人数: count,
  本学年转出人数: count,
  本学年死亡人数: count,
  本学年毕业人数: count,
};
