import { parseYesNo } from '../../imports/values/code-lists.ts';
import { parseClassNo, parseGrade } from '../../imports/values/parse-class.ts';
import { parseMonth } from '../../imports/values/parse-date.ts';
import { parseIdentity, parseSchoolCode } from '../../imports/values/parse-id.ts';
import { parseCount } from '../../imports/values/parse-number.ts';
import { coded, type ColumnGuide, digits, read, words } from './column-guide.ts';

/** 班级信息表 */
export const classGuides: Readonly<Record<string, ColumnGuide>> = {
  学校标识码: digits(parseSchoolCode, '9900000001'),
  学段: { ...words('小学或初中', '小学 (primary) or 初中 (junior)', '小学'), choices: ['小学', '初中'] },
  年级: coded(parseGrade, 'grade'),
  班号: read(parseClassNo, '1'),
  班级名称: words('如一年级1班，不超过 50 个字', 'Such as 一年级1班, at most 50 characters', '一年级1班'),
  班主任姓名: words(
    '该校教师花名册中的姓名；同名时须填工号',
    'A name in the school’s roster of teachers; the work number too where names are equal',
    '示例教师',
  ),
  班主任工号: digits(parseIdentity, '88000001'),
  建班年月: digits(parseMonth, '201909'),
  在册人数: read(parseCount, '45'),
  男生数: read(parseCount, '24'),
  女生数: read(parseCount, '21'),
  是否寄宿班: { ...coded(parseYesNo, 'yesNo'), example: '否' },
};
