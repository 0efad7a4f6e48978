import type { Row } from '@junheng/spreadsheet';
import type { TeacherRefusal } from '../../../domain/teacher/decide.ts';
import { errorAt, type RowFinding } from '../../finding.ts';
import { checkBoth, identityProblems, personErased } from '../../identity-problems.ts';
import { RowReader } from '../../row-reader.ts';
import type { Table } from '../../table.ts';
import { type Problem, unreadable } from '../../values/parsed.ts';

type TeacherRowRefusal =
  | TeacherRefusal
  | 'TwoTeachers'
  | 'WorkNumberTaken'
  | 'SameTeacherTwice'
  | 'SchoolNameUnknown'
  | 'SchoolNameAmbiguous'
  | 'PersonErased';

const writeTheCode = {
  cureZh: '填写 10 位学校标识码，或改为学校登记的名称',
  cureEn: 'Enter the ten-digit school code, or the name under which the school is registered',
};

const problems: Record<TeacherRowRefusal, { column: string; problem: Problem }> = {
  ...identityProblems,
  PersonErased: personErased,
  NoIdentity: {
    column: '身份证件号',
    problem: unreadable(
      'no-identity',
      { zh: '身份证件号和工号都为空', en: 'Neither an id number nor a work number (工号) is given' },
      { zh: '至少填写一项', en: 'At least one of the two' },
    ).problem,
  },
  AgeImplausible: {
    column: '出生日期',
    problem: unreadable(
      'implausible-age',
      { zh: '该学年 9 月 1 日的年龄不在 16 至 80 岁之间', en: 'The age at 1 September of the school year is not between 16 and 80' },
      { zh: '教师的出生日期', en: 'The birth date of a teacher' },
      { cureZh: '改正出生日期；或核对导入时选择的学年', cureEn: 'Correct the birth date, or check the school year chosen for the import' },
    ).problem,
  },
  TwoTeachers: {
    column: '工号',
    problem: unreadable(
      'two-teachers',
      { zh: '工号与身份证件号分别属于两名已登记的教师', en: 'Work number and id number belong to two different registered teachers' },
      { zh: '同一教师的两项标识', en: 'Both of one teacher' },
      checkBoth,
    ).problem,
  },
  WorkNumberTaken: {
    column: '工号',
    problem: unreadable(
      'work-number-taken',
      {
        zh: '该工号已登记在另一名教师名下（身份证件号不同）',
        en: 'This work number is registered for another teacher, with another id number',
      },
      { zh: '本人的工号', en: "The teacher's own work number" },
      {
        cureZh: '改正工号；原持有人已离职的，请使用新的工号',
        cureEn: 'Correct the work number; give a new one where the former holder has left',
      },
    ).problem,
  },
  SameTeacherTwice: {
    column: '身份证件号',
    problem: unreadable(
      'same-teacher-twice',
      { zh: '前面已有一行对应同一名已登记的教师', en: 'An earlier row already stands for the same registered teacher' },
      { zh: '每名教师一行', en: 'One row per teacher' },
      checkBoth,
    ).problem,
  },
  SchoolNameUnknown: {
    column: '所在学校',
    problem: unreadable(
      'unknown-school',
      { zh: '没有登记这个名称的学校', en: 'No school of this name is registered' },
      { zh: '已登记学校的名称或标识码', en: 'The name or code of a registered school' },
      writeTheCode,
    ).problem,
  },
  SchoolNameAmbiguous: {
    column: '所在学校',
    problem: unreadable(
      'ambiguous-school',
      { zh: '有多所已登记学校可以这样称呼', en: 'Several registered schools go by this name' },
      { zh: '能够区分的名称，或学校标识码', en: 'A name that tells it from the others, or the school code' },
      writeTheCode,
    ).problem,
  },
};

export function teacherRefusal(refusal: TeacherRowRefusal, row: Row, table: Table): RowFinding {
  const { column, problem } = problems[refusal];
  if (refusal === 'PersonErased') return errorAt(row, column, null, problem);
  const { text } = new RowReader(row, table).cell(column);
  return errorAt(row, column, text === '' ? null : text, problem);
}
