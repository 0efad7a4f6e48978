import type { Row } from '@junheng/spreadsheet';
import type { Message } from '../../../api.ts';
import { RowReader } from '../../row-reader.ts';
import type { Table } from '../../table.ts';
import { type CohortRow, readCohortRow } from './cohort-row.ts';

/**
 * Watches for school codes in merged cells: of these only the first row holds the code, and the rows below it would count
 * as the whole county's.
 */
export class MergedSchools {
  readonly #table: Table;
  #above: CohortRow | null = null;
  #first: number | null = null;

  constructor(table: Table) {
    this.#table = table;
  }

  add(row: Row): void {
    const reading = readCohortRow(row, this.#table);
    if (!reading.ok) return;
    const { value } = reading;
    const isBelow = this.#above?.schoolCode != null && this.#above.schoolYear === value.schoolYear && this.#above.grade !== value.grade;
    if (isBelow && value.schoolCode === null && !isCounty(row, this.#table)) this.#first ??= row.number;
    this.#above = value;
  }

  problem(): Message | null {
    return this.#first === null ? null : schoolOrCounty(this.#first);
  }
}

/** The row says 全县 in so many words. */
const isCounty = (row: Row, table: Table): boolean => new RowReader(row, table).text('学校标识码') !== '';

const schoolOrCounty = (row: number): Message => ({
  code: 'school-or-county',
  zh: `第 ${row} 行没有学校标识码，而上一行写有学校：合并的单元格只在第一行有值。学校的行请逐行填写学校标识码，全县的行请填写“全县”，再重新导入。`,
  en: `Row ${row} has no school code, and the row above names a school: of merged cells only the first holds the value. Enter the code in every row of a school, 全县 (whole county) in the county's rows, and import again.`,
});
