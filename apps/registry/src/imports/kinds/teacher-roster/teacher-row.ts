import type { Row } from '@junheng/spreadsheet';
import type { RecordTeacher } from '../../../domain/teacher/decide.ts';
import type { TeacherDescription } from '../../../domain/teacher/events.ts';
import type { RowIdentity } from '../../batch-plan.ts';
import { errorAt } from '../../finding.ts';
import { type Reading, RowReader } from '../../row-reader.ts';
import type { Table } from '../../table.ts';
import { isTellingWorkNumber } from '../../work-number.ts';
import { parseGender, parseYesNo } from '../../values/code-lists.ts';
import { parseEthnicity } from '../../values/ethnicities.ts';
import { parseClassNo, parseGrade } from '../../values/parse-class.ts';
import { parseMonth, parseSchoolYear } from '../../values/parse-date.ts';
import { parseSchoolCode, parseWorkNumber } from '../../values/parse-id.ts';
import { unreadable } from '../../values/parsed.ts';
import * as lists from '../../values/teacher-lists.ts';

/** One row of 教师花名册, before its school and class are looked up. */
export type TeacherRow = {
  /** null: the row gives the name only. */
  schoolCode: string | null;
  schoolName: string | null;
  /** Of a foreign layout; null: the one chosen for the import. */
  schoolYear: number | null;
  description: RecordTeacher['description'];
  place: Omit<RecordTeacher['place'], 'schoolId' | 'homeroomClassId'>;
  /** The class whose homeroom teacher this is; null: none; undefined: the file does not say. */
  homeroom: { grade: number; classNo: number } | null | undefined;
};

const shortWorkNumber = unreadable(
  'short-work-number',
  { zh: '工号不足 4 位，在全县不能识别教师', en: 'A work number of less than 4 characters tells no teacher of a county from another' },
  { zh: '身份证件号，或 4 位以上的工号', en: 'The id number, or a work number of at least 4 characters' },
).problem;

/** GB/T 2261.1 */
const unknownGender = '0';

export function readTeacherRow(row: Row, table: Table): Reading<TeacherRow> {
  const cells = new RowReader(row, table);
  const schoolCode = cells.optional('学校标识码', parseSchoolCode);
  const schoolName = schoolCode === null ? cells.name('所在学校') : null;
  const schoolYear = cells.optional('学年', parseSchoolYear);
  const description = {
    gender: cells.expected('性别', parseGender) ?? unknownGender,
    ...cells.stated('出生日期', (column) => ({ birthDate: cells.optional(column, lists.parseTeacherBirthDate) })),
    ...cells.stated('参加工作年月', (column) => ({ workSince: cells.lenient(column, parseMonth) })),
    ...cells.stated('教龄', (column) => ({ yearsOfTeaching: cells.lenient(column, lists.parseYearsOfTeaching) })),
    ...cells.stated('最高学历', (column) => ({ degree: cells.lenient(column, lists.parseDegree) })),
    ...cells.stated('现职称', (column) => ({ title: cells.lenient(column, lists.parseTeacherTitle) })),
    ...cells.stated('骨干级别', (column) => ({ backboneLevel: cells.lenient(column, lists.parseBackboneLevel) })),
    ...cells.stated('教师资格证种类', (column) => ({ certificateKind: cells.lenient(column, lists.parseCertificateKind) })),
    ...cells.stated('教师资格任教学科', (column) => ({ certificateSubject: cells.lenient(column, lists.parseCertificateSubject) })),
    ...cells.stated('民族', (column) => ({ ethnicity: cells.lenient(column, parseEthnicity) })),
    name: cells.name('姓名'),
    ...cells.stated('身份证件号', (column) => ({ idNumber: cells.identity(column) })),
    ...cells.stated('工号', (column) => ({ workNumber: cells.identity(column, parseWorkNumber) })),
  };
  const place = {
    ...cells.stated('任教学段', (column) => ({ stage: cells.lenient(column, lists.parseTeachingStage) })),
    ...cells.stated('是否专任教师', (column) => ({ fullTime: cells.optional(column, parseYesNo) })),
    ...cells.stated('是否在编', (column) => ({ onQuota: cells.optional(column, parseYesNo) })),
    ...cells.stated('任教学科1', () => ({ subjects: readSubjects(cells) })),
    ...cells.stated('周课时', (column) => ({ weeklyLessonsTenths: cells.lenient(column, lists.parseWeeklyLessons) })),
    ...cells.stated('是否乡村教师', (column) => ({ rural: cells.optional(column, parseYesNo) })),
    ...cells.stated('来校年月', (column) => ({ atSchoolSince: cells.lenient(column, parseMonth) })),
    ...cells.stated('是否符合交流条件', (column) => ({ rotationEligible: cells.optional(column, parseYesNo) })),
  };
  const homeroom = readHomeroom(cells);
  const { idNumber, workNumber } = description as Partial<TeacherDescription>;
  if (workNumber && !idNumber && !isTellingWorkNumber(workNumber)) {
    cells.findings.push(errorAt(row, '工号', workNumber, shortWorkNumber));
  }
  if (cells.findings.length > 0) return { ok: false, findings: cells.findings };
  // Without a finding no cell is undefined.
  const value = { schoolCode, schoolName, schoolYear, description, place, homeroom } as TeacherRow;
  return { ok: true, value, misread: cells.misread };
}

function readSubjects(cells: RowReader): string[] {
  const stated = ['任教学科1', '任教学科2'].flatMap((column) => cells.lenient(column, lists.parseSubject) ?? []);
  return [...new Set(stated)];
}

/** A class needs both grade and number; of one alone, or of what cannot be read, the class stays unknown. */
export function readHomeroom(cells: RowReader): TeacherRow['homeroom'] {
  if (!cells.has('班主任年级') || !cells.has('班主任班级')) return undefined;
  const grade = cells.lenient('班主任年级', parseGrade);
  const classNo = cells.lenient('班主任班级', parseClassNo);
  return grade === null || classNo === null ? null : { grade, classNo };
}

/** What must be unique in a roster of teachers. */
export function teacherIdentities(row: Row, table: Table): RowIdentity[] {
  const cells = new RowReader(row, table);
  const scope = cells.text('学年');
  const place = cells.text('学校标识码') || cells.text('所在学校');
  return ['身份证件号', '工号'].flatMap((column) => {
    const value = column === '工号' ? cells.identity(column, parseWorkNumber) : cells.identity(column);
    const isTelling = value && (column !== '工号' || isTellingWorkNumber(value));
    return !isTelling ? [] : [{ column, value, scope, place }];
  });
}
