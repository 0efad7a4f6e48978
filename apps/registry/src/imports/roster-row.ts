import { stageOfGrade } from '@junheng/contracts';
import type { Row } from '@junheng/spreadsheet';
import type { StudentDescription, StudentPlace } from '../domain/student/events.ts';
import type { Table } from './find-table.ts';
import { type Reading, RowReader } from './row-reader.ts';
import * as lists from './values/code-lists.ts';
import { parseEthnicity } from './values/ethnicities.ts';
import { parseClassNo, parseGrade } from './values/parse-class.ts';
import { parseDate, parseMonth } from './values/parse-date.ts';
import { parseSchoolCode } from './values/parse-id.ts';

/** One row of 学籍基础信息表, before its school and class are looked up. */
export type RosterRow = {
  schoolCode: string;
  classNo: number;
  description: StudentDescription;
  place: Omit<StudentPlace, 'schoolId' | 'classId'>;
};

export function readRosterRow(row: Row, table: Table): Reading<RosterRow> {
  const cells = new RowReader(row, table);
  const schoolCode = cells.required('学校标识码', parseSchoolCode);
  const grade = cells.required('年级', parseGrade);
  const classNo = cells.required('班级号', parseClassNo);
  const description = {
    gender: cells.required('性别', lists.parseGender),
    birthDate: cells.required('出生日期', parseDate),
    hukouKind: cells.lenient('户口性质', lists.parseHukouKind),
    migrant: cells.optional('是否进城务工人员随迁子女', lists.parseYesNo),
    ethnicity: cells.optional('民族', parseEthnicity),
    leftBehind: cells.optional('是否留守儿童', lists.parseLeftBehind),
    disability: cells.optional('残疾人类型', lists.parseDisability),
    name: cells.name('姓名'),
    enrolmentKey: cells.identity('学籍接续标识'),
    idDocumentKind: cells.optional('身份证件类型', lists.parseIdDocument),
    idNumber: cells.identity('身份证件号'),
  };
  const place = {
    stage: grade === undefined ? undefined : stageOfGrade(grade),
    grade,
    boarding: cells.optional('就读方式', lists.parseBoarding),
    entryWay: cells.lenient('入学方式', lists.parseEntryWay),
    entryMonth: cells.lenient('入学年月', parseMonth),
  };
  if (cells.findings.length > 0) return { ok: false, findings: cells.findings };
  // Without a finding no cell is undefined.
  return { ok: true, value: { schoolCode, classNo, description, place } as RosterRow, misread: cells.misread };
}

/** What must be unique in a roster. */
export function rosterIdentities(row: Row, table: Table): [column: string, value: string][] {
  const cells = new RowReader(row, table);
  return ['学籍接续标识', '身份证件号'].flatMap((column) => {
    const value = cells.identity(column);
    return value === null || value === undefined ? [] : [[column, value]];
  });
}
