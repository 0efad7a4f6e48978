import { stageOfGrade } from '@junheng/contracts';
import type { Row } from '@junheng/spreadsheet';
import type { RowIdentity } from '../../batch-plan.ts';
import { type Reading, RowReader } from '../../row-reader.ts';
import { startGrades } from '../../students/match-students.ts';
import type { StudentRow } from '../../students/student-row.ts';
import type { Table } from '../../table.ts';
import * as lists from '../../values/code-lists.ts';
import { parseEthnicity } from '../../values/ethnicities.ts';
import { parseGrade } from '../../values/parse-class.ts';
import { parseDate } from '../../values/parse-date.ts';
import { parseSchoolCode } from '../../values/parse-id.ts';
import { type Parse, parsed, unreadable } from '../../values/parsed.ts';

export const twinColumn = '双胞胎(多胞胎)组号';

const parseStartGrade: Parse<number> = (text) => {
  const grade = parseGrade(text);
  if (!grade.ok || startGrades.includes(grade.value)) return grade;
  return unreadable(
    'not-a-start-grade',
    { zh: '新生名册只含起始年级', en: 'A list of new students holds start grades only' },
    { zh: '一年级或七年级', en: '一年级 (1) or 七年级 (7)' },
    {
      cureZh: '改正年级；其他年级的转入学生请列入《学籍基础信息表》',
      cureEn: 'Correct the grade; who joins another grade stands in 学籍基础信息表 (student roster)',
    },
  );
};

/** null: what offices write for "none". */
const parseTwinGroup: Parse<string | null> = (text) => {
  if (/^(无|否|0)$/.test(text)) return parsed(null);
  const group = text.replace(/\s/g, '');
  if (/^(?=.*[A-Za-z\d])(?!.*\d{11})[\p{L}\p{N}_-]{1,20}$/u.test(group)) return parsed(group); // a number, not a name or a phone
  return unreadable(
    'bad-twin-group',
    { zh: '双胞胎组号无法识别', en: 'The number of the twin group cannot be read' },
    { zh: '组的编号，如 S1、第2组，不超过 20 个字', en: 'A number of the group such as S1 or 第2组, at most 20 characters' },
  );
};

/** One row of 起始年级新生名册: a child who is enrolled, and in no class yet. Guardian, phone, address and remarks are not read. */
export function readNewStudentRow(row: Row, table: Table): Reading<StudentRow> {
  const cells = new RowReader(row, table);
  const schoolCode = cells.required('学校标识码', parseSchoolCode);
  const grade = cells.required('年级', parseStartGrade);
  const description = {
    gender: cells.required('性别', lists.parseGender),
    birthDate: cells.required('出生日期', parseDate),
    ...cells.stated('户口性质', (column) => ({ hukouKind: cells.lenient(column, lists.parseHukouKind) })),
    ...cells.stated('是否进城务工人员随迁子女', (column) => ({ migrant: cells.optional(column, lists.parseYesNo) })),
    ...cells.stated('是否受过学前教育', (column) => ({ preschool: cells.lenient(column, lists.parseYesNo) })),
    ...cells.stated(twinColumn, (column) => ({ twinGroup: cells.lenient(column, parseTwinGroup) })),
    ...cells.stated('民族', (column) => ({ ethnicity: cells.optional(column, parseEthnicity) })),
    ...cells.stated('是否留守儿童', (column) => ({ leftBehind: cells.optional(column, lists.parseLeftBehind) })),
    ...cells.stated('残疾人类型', (column) => ({ disability: cells.optional(column, lists.parseDisability) })),
    ...cells.stated('随班就读', (column) => ({ inclusive: cells.lenient(column, lists.parseInclusive) })),
    name: cells.name('姓名'),
    ...cells.stated('身份证件号', (column) => ({ idNumber: cells.identity(column) })),
  };
  if (cells.findings.length > 0) return { ok: false, findings: cells.findings };
  const place = { stage: stageOfGrade(grade!), grade };
  const value = { schoolCode, classNo: null, schoolYear: null, description, statedSchool: null, homeroom: null, place };
  // Without a finding no cell is undefined.
  return { ok: true, value: value as StudentRow, misread: cells.misread };
}

/** The id number must be unique in a list; without one, the name among the children of the same birth date. */
export function newStudentIdentities(row: Row, table: Table): RowIdentity[] {
  const cells = new RowReader(row, table);
  const place = cells.text('学校标识码');
  const idNumber = cells.identity('身份证件号');
  if (idNumber) return [{ column: '身份证件号', value: idNumber, scope: '', place }];
  const [name, birthDate, grade] = [cells.name('姓名'), parseDate(cells.text('出生日期')), parseGrade(cells.text('年级'))];
  if (idNumber === undefined || !name || !birthDate.ok || !grade.ok) return [];
  return [{ column: '姓名', value: name, scope: [place, grade.value, birthDate.value].join('|') }];
}
