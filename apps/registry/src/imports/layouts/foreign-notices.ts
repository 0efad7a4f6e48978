import type { Row } from '@junheng/spreadsheet';
import type { PlannedRow } from '../batch-plan.ts';
import type { RowFinding } from '../finding.ts';
import type { FileWatch } from '../kind-of-import.ts';
import { cellAt, type Table, type TableLayout } from '../table.ts';
import { plainText } from '../values/plain-text.ts';

const nothingToDo = { cureZh: '无需处理', cureEn: 'Nothing to do' };

const notice = (row: number, column: string | null, problem: RowFinding['problem']): RowFinding => ({
  severity: 'notice',
  row,
  column,
  value: null,
  problem,
});

/** Counts the values of columns that a layout does not take: filled and missing ones, with the reason. */
export class CountedColumns implements FileWatch {
  readonly #table: Table;
  readonly #layout: TableLayout;
  readonly #counts: { filled: number; missing: number }[];

  constructor(layout: TableLayout, table: Table) {
    this.#table = table;
    this.#layout = layout;
    this.#counts = layout.counted.map(() => ({ filled: 0, missing: 0 }));
  }

  add(row: Row): void {
    for (const [at, { index }] of this.#layout.counted.entries()) {
      const text = plainText(row.cells[index]?.text ?? '');
      this.#counts[at]![text === '' || this.#layout.missing.has(text) ? 'missing' : 'filled']++;
    }
  }

  notices(): RowFinding[] {
    return this.#layout.counted.map(({ title, zh, en }, at) => {
      const { filled, missing } = this.#counts[at]!;
      return notice(this.#table.headerRow, title, {
        code: 'column-counted-not-taken',
        zh: `未采用，只计数：${filled} 行有内容，${missing} 行没有。${zh}`,
        en: `Counted, not taken: ${filled} rows with a value, ${missing} without. ${en}`,
        expectedZh: '登记册中的内容',
        expectedEn: 'What the register keeps',
        ...nothingToDo,
      });
    });
  }
}

/**
 * Watches a foreign roster for what only the whole file tells: classes of one student, and rows that say something else
 * of a school or homeroom teacher than the row that named it first. The first one counts.
 */
export class ForeignRoster implements FileWatch {
  readonly #table: Table;
  readonly #classes = new Map<string, { rows: number; first: number }>();
  readonly #said = new Map<string, string>();
  #contradicting = 0;
  #firstContradicting = 0;

  constructor(table: Table) {
    this.#table = table;
  }

  add(row: Row, { outcome }: PlannedRow): void {
    if (outcome === 'rejected') return;
    const text = (column: string) => plainText(cellAt(row, this.#table, column).text);
    const year = text('学年');
    const place = [text('学校标识码'), year, text('年级'), text('班级号')].join('\0');
    const seen = this.#classes.get(place);
    if (seen) seen.rows++;
    else this.#classes.set(place, { rows: 1, first: row.number });

    const statements = [
      [`school ${text('学校标识码')}`, ['学校名称', '办学类型', '城乡类型'].map(text)],
      [`homeroom ${year} ${text('班主任工号')}`, [place, ...['班主任最高学历', '班主任职称', '班主任教龄', '班主任民族'].map(text)]],
      [`class ${place}`, [text('班主任工号')]],
    ] as const;
    const isContradicting = statements.map(([about, words]) => this.#contradicts(about, words.join('\0'))).some(Boolean);
    if (!isContradicting) return;
    this.#contradicting++;
    this.#firstContradicting ||= row.number;
  }

  notices(): RowFinding[] {
    const single = [...this.#classes.values()].filter(({ rows }) => rows === 1);
    const notices: RowFinding[] = [];
    if (single.length > 0) {
      notices.push(
        notice(single[0]!.first, '班级号', {
          code: 'one-student-classes',
          zh: `${single.length} 个班只有 1 名学生，首见于本行；照常导入`,
          en: `${single.length} classes have one student only, first here; they are taken as they are`,
          expectedZh: '全班学生',
          expectedEn: 'All students of the class',
          cureZh: '核对原登记册是否完整',
          cureEn: 'Check whether the original register is complete',
        }),
      );
    }
    if (this.#contradicting > 0) {
      notices.push(
        notice(this.#firstContradicting, null, {
          code: 'rows-contradict-first',
          zh: `${this.#contradicting} 行对学校或班主任的说法与首次出现的行不同，首见于本行；以首次出现的为准，学生照常导入`,
          en: `${this.#contradicting} rows say something else of their school or homeroom teacher than the row that named it first, first here; the first one counts, the students are taken`,
          expectedZh: '各行说法一致',
          expectedEn: 'The same in every row',
          cureZh: '在原文件中改为一致后重新导入',
          cureEn: 'Make the rows agree in the original file and import again',
        }),
      );
    }
    return notices;
  }

  #contradicts(about: string, words: string): boolean {
    const first = this.#said.get(about);
    if (first === undefined) this.#said.set(about, words);
    return first !== undefined && first !== words;
  }
}
