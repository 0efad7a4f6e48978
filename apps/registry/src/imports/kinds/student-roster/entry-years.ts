import { stageOfGrade } from '@junheng/contracts';
import type { Row } from '@junheng/spreadsheet';
import type { Message } from '../../../api.ts';
import { schoolYearContradicted } from '../../file-problems.ts';
import { otherSchoolYear } from '../../file-notices.ts';
import type { RowFinding } from '../../finding.ts';
import type { Table } from '../../table.ts';
import { RowReader } from '../../row-reader.ts';
import { parseGrade } from '../../values/parse-class.ts';
import { parseMonth, parsePartialDate } from '../../values/parse-date.ts';

/** Fewer rows prove nothing about the file. */
const fewestRows = 10;
const mostNoticed = 200;

const doubtful = (row: number, value: string): RowFinding => ({
  severity: 'notice',
  row,
  column: '入学年月',
  value,
  problem: {
    code: 'entry-year-doubtful',
    zh: '入学年月与年级不符',
    en: 'The entry month does not fit the grade',
    expectedZh: '与年级相符的入学年月',
    expectedEn: 'The month in which children of the grade entered',
    cureZh: '核对入学年月；留级、跳级的学生无需处理，本行照原样导入',
    cureEn: 'Check the entry month; nothing to do for children who repeated or skipped a grade. The row is taken as it is',
  },
});

/**
 * Watches a roster for entry months that contradict its grades: then it is of another school year than the one chosen.
 * A pupil of grade g entered g − 1 years before, from grade 7 on g − 7, or g − 1 where the month of primary school was
 * kept: the age at entry tells which, so that a junior school's roster of a wrong year does not pass for the latter. One year more or less is left to children who repeat or skip a grade, and to four-year junior schools.
 */
export class EntryYears {
  readonly #schoolYear: number;
  readonly #table: Table;
  readonly #rowsOfYear = new Map<number, number>();
  /** The first rows whose entry month is of another school year. */
  readonly #others: RowFinding[] = [];
  #rows = 0;
  #contradicting = 0;

  constructor(schoolYear: number, table: Table) {
    this.#schoolYear = schoolYear;
    this.#table = table;
  }

  add(row: Row): void {
    const cells = new RowReader(row, this.#table);
    const grade = parseGrade(cells.text('年级'));
    const month = parseMonth(cells.text('入学年月'));
    if (!grade.ok || !month.ok) return;
    const [year = 0, monthOfYear = 0] = month.value.split('-').map(Number);
    const entered = monthOfYear >= 7 ? year : year - 1;
    const birth = parsePartialDate(cells.text('出生日期'));
    const age = birth.ok ? entered - Number(birth.value.slice(0, 4)) : null;
    const years = yearsInSchool(grade.value, age).map((passed) => entered + passed);
    const [nearest = 0] = years.toSorted((a, b) => Math.abs(a - this.#schoolYear) - Math.abs(b - this.#schoolYear));
    this.#rows++;
    if (Math.abs(nearest - this.#schoolYear) > 1) this.#contradicting++;
    if (nearest !== this.#schoolYear && this.#others.length < mostNoticed) this.#others.push(doubtful(row.number, cells.text('入学年月')));
    this.#rowsOfYear.set(nearest, (this.#rowsOfYear.get(nearest) ?? 0) + 1);
  }

  /** More than half of the rows are of another school year by more than one year. */
  problem(): Message | null {
    if (!this.#judges(this.#contradicting)) return null;
    const [likeliest] = this.#likeliest();
    return schoolYearContradicted(this.#schoolYear, likeliest, this.#contradicting, this.#rows);
  }

  /** More than half of the rows agree on the year before or after; or they agree on the one chosen, and these rows do not. */
  notices(): RowFinding[] {
    const [likeliest, rows] = this.#likeliest();
    if (!this.#judges(rows)) return [];
    return likeliest === this.#schoolYear ? this.#others : [otherSchoolYear(this.#table, this.#schoolYear, likeliest, rows, this.#rows)];
  }

  #judges(rows: number): boolean {
    return this.#rows >= fewestRows && rows * 2 > this.#rows;
  }

  #likeliest(): readonly [year: number, rows: number] {
    return [...this.#rowsOfYear].sort(([, a], [, b]) => b - a)[0] ?? [this.#schoolYear, 0];
  }
}

/** Children enter primary school at 6 or 7, junior school at 12 or 13; in years, by the year of birth. */
const oldestPrimaryEntrant = 9;

function yearsInSchool(grade: number, ageAtEntry: number | null): number[] {
  if (stageOfGrade(grade) !== 'junior') return [grade - 1];
  if (ageAtEntry === null) return [grade - 7, grade - 1];
  return [ageAtEntry > oldestPrimaryEntrant ? grade - 7 : grade - 1];
}
