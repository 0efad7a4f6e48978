import type { Row } from '@junheng/spreadsheet';
import type { ClassRefusal } from '../../domain/class/decide.ts';
import type { StudentRefusal } from '../../domain/student/decide.ts';
import { errorAt, type RowFinding } from '../finding.ts';
import type { Table } from '../table.ts';
import { RowReader } from '../row-reader.ts';
import { type Problem, unreadable } from '../values/parsed.ts';

type StudentRowRefusal = StudentRefusal | ClassRefusal | 'UnknownSchool' | 'TwoStudents' | 'SameStudentTwice';

const importSchoolsFirst = {
  cureZh: '先导入包含该校的《学校办学条件表》，再导入本表；或改正学校标识码',
  cureEn: 'First import 学校办学条件表 (school conditions) with this school, then this file; or correct the school code',
};
const checkBoth = {
  cureZh: '核对证件原件，改正其中有误的一项后重新导入',
  cureEn: 'Check the document, correct the wrong one of the two and import again',
};

const problems: Record<StudentRowRefusal, { column: string; problem: Problem }> = {
  UnknownSchool: {
    column: '学校标识码',
    problem: unreadable(
      'unknown-school',
      { zh: '该学校尚未登记', en: 'This school is not registered' },
      { zh: '已登记学校的标识码', en: 'The code of a registered school' },
      importSchoolsFirst,
    ).problem,
  },
  GradeNotTaught: {
    column: '年级',
    problem: unreadable(
      'grade-not-taught',
      { zh: '该校的办学类型没有这个年级', en: 'A school of this kind has no such grade' },
      { zh: '与学校办学类型相符的年级', en: 'A grade that the kind of school teaches' },
      {
        cureZh: '改正年级或学校标识码；若办学类型登记有误，先导入更正后的《学校办学条件表》',
        cureEn: 'Correct the grade or the school code; if the kind of school is wrong, first import a corrected 学校办学条件表',
      },
    ).problem,
  },
  NoIdentity: {
    column: '学籍接续标识',
    problem: unreadable(
      'no-identity',
      { zh: '学籍接续标识和身份证件号都为空', en: 'Neither 学籍接续标识 nor an id number is given' },
      { zh: '至少填写一项', en: 'At least one of the two' },
    ).problem,
  },
  IdNumberInvalid: {
    column: '身份证件号',
    problem: unreadable(
      'bad-id-number',
      { zh: '居民身份证号的位数或校验码不正确', en: 'The id card number has a wrong length or check character' },
      { zh: '18 位，末位为校验码（GB 11643）', en: '18 characters, the last one a check character (GB 11643)' },
      {
        cureZh: '对照证件改正号码；若不是居民身份证，改正身份证件类型',
        cureEn: 'Correct the number from the document; if it is no resident id card, correct 身份证件类型',
      },
    ).problem,
  },
  GenderContradictsIdNumber: {
    column: '性别',
    problem: unreadable(
      'gender-contradicts-id',
      { zh: '性别与身份证号第 17 位不符', en: 'The gender contradicts the 17th digit of the id number' },
      { zh: '第 17 位奇数为男、偶数为女', en: 'Odd for 男 (male), even for 女 (female)' },
      checkBoth,
    ).problem,
  },
  BirthDateContradictsIdNumber: {
    column: '出生日期',
    problem: unreadable(
      'birth-date-contradicts-id',
      { zh: '出生日期与身份证号第 7–14 位不符', en: 'The birth date contradicts digits 7–14 of the id number' },
      { zh: '与身份证号中的日期相同', en: 'The same date as in the id number' },
      checkBoth,
    ).problem,
  },
  AgeImplausible: {
    column: '出生日期',
    problem: unreadable(
      'implausible-age',
      { zh: '该学年 9 月 1 日的年龄不在 5 至 20 岁之间', en: 'The age at 1 September of the school year is not between 5 and 20' },
      { zh: '在校学生的出生日期', en: 'The birth date of a child at school' },
      { cureZh: '改正出生日期；或核对导入时选择的学年', cureEn: 'Correct the birth date, or check the school year chosen for the import' },
    ).problem,
  },
  TwoStudents: {
    column: '身份证件号',
    problem: unreadable(
      'two-students',
      {
        zh: '学籍接续标识与身份证件号分别属于两名已登记的学生',
        en: '学籍接续标识 and the id number belong to two different registered students',
      },
      { zh: '同一学生的两项标识', en: 'Both of one student' },
      checkBoth,
    ).problem,
  },
  SameStudentTwice: {
    column: '身份证件号',
    problem: unreadable(
      'same-student-twice',
      { zh: '前面已有一行对应同一名已登记的学生', en: 'An earlier row already stands for the same registered student' },
      { zh: '每名学生一行', en: 'One row per student' },
      checkBoth,
    ).problem,
  },
};

export function studentRefusal(refusal: StudentRowRefusal, row: Row, table: Table): RowFinding {
  const { column, problem } = problems[refusal];
  const { text } = new RowReader(row, table).cell(column);
  return errorAt(row, column, text === '' ? null : text, problem);
}
