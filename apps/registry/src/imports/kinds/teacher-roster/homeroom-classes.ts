import type { Row } from '@junheng/spreadsheet';
import type { PlannedRow } from '../../batch-plan.ts';
import type { RowFinding } from '../../finding.ts';
import { RowReader } from '../../row-reader.ts';
import type { Table } from '../../table.ts';
import { readHomeroom } from './teacher-row.ts';

/** Watches a roster of teachers for classes that two of them are homeroom teachers of. */
export class HomeroomClasses {
  readonly #table: Table;
  readonly #rowsOf = new Map<string, number[]>();

  constructor(table: Table) {
    this.#table = table;
  }

  add(row: Row, { outcome, schoolId, schoolYear }: PlannedRow): void {
    const homeroom = readHomeroom(new RowReader(row, this.#table));
    if (!homeroom || outcome === 'rejected') return;
    const key = [schoolId, schoolYear, homeroom.grade, homeroom.classNo].join('|');
    this.#rowsOf.set(key, [...(this.#rowsOf.get(key) ?? []), row.number]);
  }

  notices(): RowFinding[] {
    return [...this.#rowsOf.values()].filter((rows) => rows.length > 1).flatMap((rows) => rows.map((row) => notice(row, rows)));
  }
}

function notice(row: number, rows: readonly number[]): RowFinding {
  const others = rows.filter((other) => other !== row).slice(0, 10);
  const problem = {
    code: 'two-homeroom-teachers',
    zh: `第 ${others.join('、')} 行的教师也是这个班的班主任`,
    en: `The teacher in row ${others.join(', ')} is homeroom teacher of this class too`,
    expectedZh: '每个班一名班主任',
    expectedEn: 'One homeroom teacher per class',
    cureZh: '核对后改正其中一行；各行照常导入',
    cureEn: 'Correct one of them; the rows are taken as they are',
  };
  return { severity: 'notice', row, column: '班主任班级', value: null, problem };
}
