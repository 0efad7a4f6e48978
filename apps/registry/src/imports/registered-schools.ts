import { readSchools, type SchoolEntry } from '../views/school-view.ts';
import { errorAt, type RowFinding } from './finding.ts';
import type { ImportParts } from './import-parts.ts';
import type { GoodRow } from './read-rows.ts';
import { RowReader } from './row-reader.ts';
import type { Table } from './table.ts';
import { type Problem, unreadable } from './values/parsed.ts';

const schoolColumn = '学校标识码';

const unknownSchool = unreadable(
  'unknown-school',
  { zh: '该学校尚未登记', en: 'This school is not registered' },
  { zh: '已登记学校的标识码', en: 'The code of a registered school' },
  {
    cureZh: '先导入包含该校的《学校办学条件表》，再导入本表；或改正学校标识码',
    cureEn: 'First import 学校办学条件表 (school conditions) with this school, then this file; or correct the school code',
  },
).problem;

export const gradeNotTaught: Problem = unreadable(
  'grade-not-taught',
  { zh: '该校的办学类型没有这个年级', en: 'A school of this kind has no such grade' },
  { zh: '与学校办学类型相符的年级', en: 'A grade that the kind of school teaches' },
  {
    cureZh: '改正年级或学校标识码；若办学类型登记有误，先导入更正后的《学校办学条件表》',
    cureEn: 'Correct the grade or the school code; if the kind of school is wrong, first import a corrected 学校办学条件表',
  },
).problem;

export const schoolNotRegistered = ({ row }: GoodRow<unknown>, table: Table): RowFinding =>
  errorAt(row, schoolColumn, new RowReader(row, table).text(schoolColumn) || null, unknownSchool);

/** Finds each row's school by its code. A row of an unknown school leaves with its finding; a row that names none gets null. */
export async function inRegisteredSchools<V extends { schoolCode: string | null }, T extends GoodRow<V>>(
  { runtime: { county }, sql }: ImportParts,
  rows: readonly T[],
  table: Table,
): Promise<(T & { school: SchoolEntry | null })[]> {
  const codes = [...new Set(rows.flatMap(({ value }) => value.schoolCode ?? []))];
  const schools = await readSchools(sql, county, codes);
  return rows.flatMap((row) => {
    const { schoolCode } = row.value;
    const school = schoolCode === null ? null : (schools.get(schoolCode) ?? null);
    if (school) row.entry.schoolId = school.schoolId;
    else if (schoolCode !== null) row.entry.findings = [...row.entry.findings, schoolNotRegistered(row, table)];
    return school || schoolCode === null ? [{ ...row, school }] : [];
  });
}
