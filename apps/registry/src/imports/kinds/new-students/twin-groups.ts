import type { Row } from '@junheng/spreadsheet';
import type { PlannedRow } from '../../batch-plan.ts';
import type { RowFinding } from '../../finding.ts';
import { RowReader } from '../../row-reader.ts';
import type { Table } from '../../table.ts';
import { parseGrade } from '../../values/parse-class.ts';
import { twinColumn } from './new-student-row.ts';

/** Watches a list of new students for twin groups of one child: a sibling is missing, or the number is mistyped. */
export class TwinGroups {
  readonly #table: Table;
  readonly #groups = new Map<string, { row: number; value: string; children: number }>();

  constructor(table: Table) {
    this.#table = table;
  }

  add(row: Row, { outcome }: PlannedRow): void {
    const cells = new RowReader(row, this.#table);
    const value = cells.text(twinColumn);
    if (outcome === 'rejected' || value === '' || /^(无|否|0)$/.test(value)) return;
    const grade = parseGrade(cells.text('年级'));
    const key = [cells.text('学校标识码'), grade.ok && grade.value, value].join('|');
    const group = this.#groups.get(key) ?? { row: row.number, value, children: 0 };
    group.children++;
    this.#groups.set(key, group);
  }

  notices(): RowFinding[] {
    return [...this.#groups.values()]
      .filter(({ children }) => children === 1)
      .map(({ row, value }) => ({
        severity: 'notice',
        row,
        column: twinColumn,
        value,
        problem: {
          code: 'twin-group-of-one',
          zh: '该校该年级的这个双胞胎组只有一名学生',
          en: 'This twin group has one child only in this school and grade',
          expectedZh: '同组至少两名学生',
          expectedEn: 'At least two children of a group',
          cureZh: '核对组号，或补上同组的另一名学生；本行照常导入',
          cureEn: 'Check the number, or add the other child of the group; this row is taken as it is',
        },
      }));
  }
}
