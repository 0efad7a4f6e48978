import type { Row } from '@junheng/spreadsheet';
import { readSchools } from '../views/school-view.ts';
import type { PlannedRow } from './batch-plan.ts';
import type { RowSchool } from './change-count.ts';
import type { ImportParts } from './import-parts.ts';
import { RowReader } from './row-reader.ts';
import type { Table } from './table.ts';
import { parseSchoolCode } from './values/parse-id.ts';

/** The school of each row: the planner's, else of a faulty row the one that its school code names. */
export async function rowSchools(
  { runtime: { county }, sql }: Pick<ImportParts, 'runtime' | 'sql'>,
  rows: readonly Row[],
  planned: readonly PlannedRow[],
  table: Table,
): Promise<RowSchool[]> {
  const codes = rows.map((row) => {
    const code = parseSchoolCode(new RowReader(row, table).text('学校标识码'));
    return code.ok ? code.value : null;
  });
  const unknown = codes.filter((code, index): code is string => code !== null && planned[index]!.schoolId === undefined);
  const schools = unknown.length === 0 ? new Map() : await readSchools(sql, county, [...new Set(unknown)]);
  return planned.map(({ schoolId, adds }, index) => {
    const code = codes[index]!;
    // The name was read without an error, or the row would register no school.
    const name = adds.some(({ thing }) => thing === 'school') ? new RowReader(rows[index]!, table).text('学校名称') : null;
    return { schoolId: schoolId ?? schools.get(code)?.schoolId ?? null, code: schoolId === undefined ? null : code, name };
  });
}
