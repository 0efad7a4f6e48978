import { stageOfGrade } from '@junheng/contracts';
import type { Row } from '@junheng/spreadsheet';
import type { RowIdentity } from '../../batch-plan.ts';
import type { StudentRow } from '../../students/student-row.ts';
import type { Table } from '../../table.ts';
import { type Reading, RowReader } from '../../row-reader.ts';
import * as lists from '../../values/code-lists.ts';
import { parseEthnicity } from '../../values/ethnicities.ts';
import { parseClassNo, parseForeignClassNo, parseGrade, parseGradeOrKindergarten } from '../../values/parse-class.ts';
import { parseDate, parseMonth, parsePartialDate, parseSchoolYear } from '../../values/parse-date.ts';
import { parseSchoolCode } from '../../values/parse-id.ts';
import { readStatedHomeroom } from './stated-homeroom.ts';
import { readStatedSchool } from './stated-school.ts';

/** One row of 学籍基础信息表. */
export type RosterRow = StudentRow;

/** GB/T 2261.1; only a foreign register may lack the gender. */
const unknownGender = '0';

export function readRosterRow(row: Row, table: Table): Reading<RosterRow> {
  const cells = new RowReader(row, table);
  const schoolCode = cells.required('学校标识码', parseSchoolCode);
  const grade = cells.required('年级', cells.isForeign ? parseGradeOrKindergarten : parseGrade);
  const classNo = cells.required('班级号', cells.isForeign ? parseForeignClassNo : parseClassNo);
  const schoolYear = cells.optional('学年', parseSchoolYear);
  const description = {
    ...(cells.isAbsent('性别') ? {} : { gender: cells.expected('性别', lists.parseGender) ?? unknownGender }),
    ...(cells.isAbsent('出生日期') ? {} : { birthDate: cells.expected('出生日期', cells.isForeign ? parsePartialDate : parseDate) }),
    ...cells.stated('户口性质', (column) => ({ hukouKind: cells.lenient(column, lists.parseHukouKind) })),
    ...cells.stated('是否进城务工人员随迁子女', (column) => ({ migrant: cells.optional(column, lists.parseYesNo) })),
    ...cells.stated('是否受过学前教育', (column) => ({ preschool: cells.lenient(column, lists.parseYesNo) })),
    ...cells.stated('民族', (column) => ({ ethnicity: cells.optional(column, parseEthnicity) })),
    ...cells.stated('是否留守儿童', (column) => ({ leftBehind: cells.optional(column, lists.parseLeftBehind) })),
    ...cells.stated('残疾人类型', (column) => ({ disability: cells.optional(column, lists.parseDisability) })),
    ...cells.stated('是否享受一补', (column) => ({ subsidised: cells.lenient(column, lists.parseYesNo) })),
    ...(cells.isAbsent('姓名') ? {} : { name: cells.name('姓名') }),
    enrolmentKey: cells.identity('学籍接续标识'),
    idDocumentKind: cells.optional('身份证件类型', lists.parseIdDocument),
    idNumber: cells.identity('身份证件号'),
  };
  const place = {
    stage: grade === undefined ? undefined : stageOfGrade(grade),
    grade,
    ...cells.stated('就读方式', (column) => ({ boarding: cells.optional(column, lists.parseBoarding) })),
    ...cells.stated('入学方式', (column) => ({ entryWay: cells.lenient(column, lists.parseEntryWay) })),
    ...cells.stated('入学年月', (column) => ({ entryMonth: cells.lenient(column, parseMonth) })),
  };
  const statedSchool = readStatedSchool(cells);
  const homeroom = readStatedHomeroom(cells);
  if (cells.findings.length > 0) return { ok: false, findings: cells.findings };
  // Without a finding no cell is undefined.
  return {
    ok: true,
    value: { schoolCode, classNo, schoolYear, description, place, statedSchool, homeroom } as RosterRow,
    misread: cells.misread,
  };
}

/** What must be unique in a roster. */
export function rosterIdentities(row: Row, table: Table): RowIdentity[] {
  const cells = new RowReader(row, table);
  const scope = cells.text('学年');
  const place = cells.text('学校标识码');
  return ['学籍接续标识', '身份证件号'].flatMap((column) => {
    const value = cells.identity(column);
    return value === null || value === undefined ? [] : [{ column, value, scope, place }];
  });
}
