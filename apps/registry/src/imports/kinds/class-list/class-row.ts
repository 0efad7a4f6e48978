import type { Row } from '@junheng/spreadsheet';
import type { ClassDeclaration } from '../../../domain/class/events.ts';
import type { RowIdentity } from '../../batch-plan.ts';
import { errorAt } from '../../finding.ts';
import { type Reading, RowReader } from '../../row-reader.ts';
import type { Table } from '../../table.ts';
import { parseYesNo } from '../../values/code-lists.ts';
import { parseClassNo, parseGrade } from '../../values/parse-class.ts';
import { parseMonth } from '../../values/parse-date.ts';
import { parseSchoolCode, parseWorkNumber } from '../../values/parse-id.ts';
import { parseCount } from '../../values/parse-number.ts';
import { type Parse, parsed, unreadable } from '../../values/parsed.ts';

/** One row of 班级信息表, before its school and homeroom teacher are looked up. */
export type ClassRow = {
  schoolCode: string;
  grade: number;
  classNo: number;
  declaration: Partial<Omit<ClassDeclaration, 'homeroomTeacherId'>>;
  /** undefined: the file says nothing of homeroom teachers. */
  homeroom: { name: string | null; workNumber: string | null } | undefined;
};

const stageContradictsGrade = unreadable(
  'stage-contradicts-grade',
  { zh: '年级与学段不符', en: 'The grade contradicts the stage (学段)' },
  { zh: '小学一至六年级，初中七至九年级（或初一至初三）', en: '小学 (primary): grades 1 to 6; 初中 (junior): 7 to 9, or 初一 to 初三' },
).problem;

/** Grades of junior school are also counted from one: 初中 + 一年级 is grade 7. */
function readGrade(cells: RowReader): number | undefined {
  const grade = cells.required('年级', parseGrade);
  const stage = /^(小学|初中)/.exec(cells.text('学段'))?.[0];
  if (grade === undefined || stage === undefined || (stage === '小学') === grade <= 6) return grade;
  const within = parseGrade(stage + cells.text('年级'));
  if (within.ok) return within.value;
  cells.findings.push(errorAt(cells.row, '年级', cells.text('年级'), stageContradictsGrade));
  return undefined;
}

/** 一年级1班, 向日葵班, 2019级3班, 1.3; a name in a shifted column is none. */
const parseClassName: Parse<string> = (text) =>
  text.length <= 50 && !/\d{11}/.test(text) && (/[班级组]/.test(text) || /^\d{1,4}([.-]\d{1,2})?$/.test(text))
    ? parsed(text)
    : unreadable(
        'bad-class-name',
        { zh: '班级名称无法识别', en: 'The name of the class cannot be read' },
        { zh: '如一年级1班，不超过 50 个字', en: 'Such as 一年级1班, at most 50 characters' },
      );

export function readClassRow(row: Row, table: Table): Reading<ClassRow> {
  const cells = new RowReader(row, table);
  const schoolCode = cells.required('学校标识码', parseSchoolCode);
  const grade = readGrade(cells);
  const classNo = cells.required('班号', parseClassNo);
  const declaration = {
    ...cells.stated('班级名称', (column) => ({ className: cells.lenient(column, parseClassName) })),
    ...cells.stated('建班年月', (column) => ({ openedMonth: cells.lenient(column, parseMonth) })),
    ...cells.stated('在册人数', (column) => ({ students: cells.optional(column, parseCount) })),
    ...cells.stated('男生数', (column) => ({ male: cells.optional(column, parseCount) })),
    ...cells.stated('女生数', (column) => ({ female: cells.optional(column, parseCount) })),
    ...cells.stated('是否寄宿班', (column) => ({ boarding: cells.lenient(column, parseYesNo) })),
  };
  const homeroom = readHomeroomTeacher(cells);
  if (cells.findings.length > 0) return { ok: false, findings: cells.findings };
  // Without a finding no cell is undefined.
  return { ok: true, value: { schoolCode, grade, classNo, declaration, homeroom } as ClassRow, misread: cells.misread };
}

function readHomeroomTeacher(cells: RowReader): ClassRow['homeroom'] {
  if (!cells.has('班主任姓名') && !cells.has('班主任工号')) return undefined;
  const name = cells.text('班主任姓名') === '' ? null : cells.name('班主任姓名');
  return { name: name ?? null, workNumber: cells.identity('班主任工号', parseWorkNumber) ?? null };
}

/** A class must stand once in a list. */
export function classIdentities(row: Row, table: Table): RowIdentity[] {
  const reading = readClassRow(row, table);
  if (!reading.ok) return [];
  const { schoolCode, grade, classNo } = reading.value;
  return [{ column: '班号', value: String(classNo), scope: `${schoolCode}|${grade}` }];
}
