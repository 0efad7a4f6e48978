import { parseGender, parseYesNo } from '../../imports/values/code-lists.ts';
import { parseEthnicity } from '../../imports/values/ethnicities.ts';
import { parseClassNo, parseGrade } from '../../imports/values/parse-class.ts';
import { parseMonth } from '../../imports/values/parse-date.ts';
import { parseIdentity, parseSchoolCode } from '../../imports/values/parse-id.ts';
import * as lists from '../../imports/values/teacher-lists.ts';
import { coded, type ColumnGuide, digits, name, read, schoolYear, words } from './column-guide.ts';

/** 教师花名册 */
export const teacherGuides: Readonly<Record<string, ColumnGuide>> = {
  所在学校: words(
    '学校名称；没有学校标识码时按名称查找',
    'The name of the school, by which it is found where the code is missing',
    '示例镇中心小学',
  ),
  学校标识码: digits(parseSchoolCode, '9900000001'),
  姓名: name('示例教师'),
  性别: coded(parseGender, 'gender'),
  出生日期: digits(lists.parseTeacherBirthDate, '19800501'),
  民族: coded(parseEthnicity, 'ethnicity'),
  身份证件号: digits(parseIdentity, '999999198005010019'),
  参加工作年月: digits(parseMonth, '200209'),
  教龄: read(lists.parseYearsOfTeaching, '17'),
  最高学历: coded(lists.parseDegree, 'degree'),
  现职称: coded(lists.parseTeacherTitle, 'teacherTitle'),
  是否在编: coded(parseYesNo, 'yesNo'),
  是否专任教师: coded(parseYesNo, 'yesNo'),
  任教学段: coded(lists.parseTeachingStage, 'teachingStage'),
  任教学科1: coded(lists.parseSubject, 'subject'),
  任教学科2: { ...coded(lists.parseSubject, 'subject'), example: '数学' },
  周课时: read(lists.parseWeeklyLessons, '14'),
  班主任年级: coded(parseGrade, 'grade'),
  班主任班级: read(parseClassNo, '1'),
  教师资格证种类: coded(lists.parseCertificateKind, 'certificateKind'),
  教师资格任教学科: coded(lists.parseCertificateSubject, 'subject'),
  骨干级别: coded(lists.parseBackboneLevel, 'backboneLevel'),
  是否符合交流条件: coded(parseYesNo, 'yesNo'),
  是否乡村教师: coded(parseYesNo, 'yesNo'),
  来校年月: digits(parseMonth, '200809'),
  工号: digits(parseIdentity, '88000001'),
  学年: schoolYear,
};
