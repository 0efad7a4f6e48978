import * as lists from '../../imports/values/code-lists.ts';
import { parseEthnicity } from '../../imports/values/ethnicities.ts';
import { parseClassNo, parseGrade } from '../../imports/values/parse-class.ts';
import { parseDate, parseMonth } from '../../imports/values/parse-date.ts';
import { parseIdentity, parseSchoolCode } from '../../imports/values/parse-id.ts';
import { coded, type ColumnGuide, digits, name, read, schoolYear } from './column-guide.ts';

/** 学籍基础信息表 */
export const rosterGuides: Readonly<Record<string, ColumnGuide>> = {
  学籍接续标识: digits(parseIdentity, 'G999999201005010013'),
  学校标识码: digits(parseSchoolCode, '9900000001'),
  姓名: name('示例生'),
  性别: coded(lists.parseGender, 'gender'),
  出生日期: digits(parseDate, '20100501'),
  身份证件类型: coded(lists.parseIdDocument, 'idDocument'),
  身份证件号: digits(parseIdentity, '999999201005010013'),
  民族: coded(parseEthnicity, 'ethnicity'),
  户口性质: coded(lists.parseHukouKind, 'hukouKind'),
  是否留守儿童: coded(lists.parseLeftBehind, 'leftBehind'),
  是否进城务工人员随迁子女: coded(lists.parseYesNo, 'yesNo'),
  年级: coded(parseGrade, 'grade'),
  班级号: read(parseClassNo, '1'),
  入学年月: digits(parseMonth, '201709'),
  入学方式: coded(lists.parseEntryWay, 'entryWay'),
  就读方式: coded(lists.parseBoarding, 'boarding'),
  是否受过学前教育: coded(lists.parseYesNo, 'yesNo'),
  残疾人类型: coded(lists.parseDisability, 'disability'),
  是否享受一补: coded(lists.parseYesNo, 'yesNo'),
  学年: schoolYear,
};
