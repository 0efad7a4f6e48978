import type { Row } from '@junheng/spreadsheet';
import type { CohortCounts } from '../../../domain/cohort/events.ts';
import type { RowIdentity } from '../../batch-plan.ts';
import { type Reading, RowReader } from '../../row-reader.ts';
import type { Table } from '../../table.ts';
import { parseGrade } from '../../values/parse-class.ts';
import { parseSchoolYear } from '../../values/parse-date.ts';
import { parseSchoolCode } from '../../values/parse-id.ts';
import { parseCount } from '../../values/parse-number.ts';
import { type Parse, parsed } from '../../values/parsed.ts';

/** One row of 年度同龄组统计表. */
export type CohortRow = {
  schoolYear: number;
  /** null: the whole county */
  schoolCode: string | null;
  grade: number;
  counts: CohortCounts;
};

const wholeCounty = /^(全县|全区|全市|县级|区级|区县|县|区)$/;
const parseSchoolOrCounty: Parse<string | null> = (text) => (wholeCounty.test(text) ? parsed(null) : parseSchoolCode(text));

export function readCohortRow(row: Row, table: Table): Reading<CohortRow> {
  const cells = new RowReader(row, table);
  const value = {
    schoolYear: cells.required('学年', parseSchoolYear),
    schoolCode: cells.optional('学校标识码', parseSchoolOrCounty),
    grade: cells.required('年级', parseGrade),
    counts: {
      students: cells.required('学年初在校学生数', parseCount),
      transferredIn: cells.optional('本学年转入人数', parseCount),
      transferredOut: cells.optional('本学年转出人数', parseCount),
      died: cells.optional('本学年死亡人数', parseCount),
      graduated: cells.optional('本学年毕业人数', parseCount),
    },
  };
  if (cells.findings.length > 0) return { ok: false, findings: cells.findings };
  // Without a finding no cell is undefined.
  return { ok: true, value: value as CohortRow, misread: cells.misread };
}

/** A grade of one school year stands once, for each school and for the county. */
export function cohortIdentities(row: Row, table: Table): RowIdentity[] {
  const reading = readCohortRow(row, table);
  if (!reading.ok) return [];
  const { schoolYear, schoolCode, grade } = reading.value;
  return [{ column: '年级', value: String(grade), scope: `${schoolYear}|${schoolCode}` }];
}
