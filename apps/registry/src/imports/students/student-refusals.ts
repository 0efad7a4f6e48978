import type { Row } from '@junheng/spreadsheet';
import type { ClassRefusal } from '../../domain/class/decide.ts';
import type { StudentRefusal } from '../../domain/student/decide.ts';
import { errorAt, type RowFinding } from '../finding.ts';
import { checkBoth, identityProblems, personErased } from '../identity-problems.ts';
import { gradeNotTaught } from '../registered-schools.ts';
import type { Table } from '../table.ts';
import { RowReader } from '../row-reader.ts';
import { type Problem, unreadable } from '../values/parsed.ts';

type StudentRowRefusal = StudentRefusal | ClassRefusal | 'TwoStudents' | 'SameStudentTwice' | 'SeveralOfName' | 'PersonErased';

const problems: Record<StudentRowRefusal, { column: string; problem: Problem }> = {
  ...identityProblems,
  PersonErased: personErased,
  GradeNotTaught: { column: '年级', problem: gradeNotTaught },
  NoIdentity: {
    column: '学籍接续标识',
    problem: unreadable(
      'no-identity',
      { zh: '学籍接续标识和身份证件号都为空', en: 'Neither 学籍接续标识 nor an id number is given' },
      { zh: '至少填写一项', en: 'At least one of the two' },
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
  SeveralOfName: {
    column: '姓名',
    problem: unreadable(
      'several-of-name',
      {
        zh: '该校同年级已登记多名同名、同出生日期的新生，无法判断是哪一名',
        en: 'Several new students of this school and grade have this name and birth date; which one is meant cannot be told',
      },
      { zh: '能够区分的学生', en: 'A student who can be told from the others' },
      { cureZh: '填写身份证件号后重新导入', cureEn: 'Enter the id number and import again' },
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
  if (refusal === 'PersonErased') return errorAt(row, column, null, problem);
  const { text } = new RowReader(row, table).cell(column);
  return errorAt(row, column, text === '' ? null : text, problem);
}
