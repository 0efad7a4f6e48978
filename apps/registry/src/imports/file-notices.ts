import type { FileKind } from './file-kind.ts';
import type { RowFinding } from './finding.ts';
import type { Table } from './find-table.ts';
import type { Misread } from './row-reader.ts';

const nothingToDo = { cureZh: '无需处理', cureEn: 'Nothing to do' };

/** What the header says: columns that are not read, and expected ones that are not there. */
export function headerNotices(table: Table, kind: FileKind): RowFinding[] {
  const absent = kind.optional.filter((column) => !table.columns.has(column));
  const notices: RowFinding[] = [];
  if (table.notTaken.length > 0) {
    notices.push(
      notice(table.headerRow, table.notTaken.slice(0, 100).join('、'), {
        code: 'columns-not-taken',
        zh: `${table.notTaken.length} 列未采用：只读取需要的列`,
        en: `${table.notTaken.length} columns were not taken: only what is needed is read`,
        expectedZh: '平台只保存需要的列',
        expectedEn: 'The platform keeps only the columns it needs',
        ...nothingToDo,
      }),
    );
  }
  if (absent.length > 0) {
    notices.push(
      notice(table.headerRow, absent.join('、'), {
        code: 'columns-absent',
        zh: `模板中的 ${absent.length} 列不在文件中，相应内容记为未知`,
        en: `${absent.length} columns of the template are not in the file; their facts stay unknown`,
        expectedZh: '模板中的全部列',
        expectedEn: 'All columns of the template',
        cureZh: '需要这些内容时，补齐列后重新导入',
        cureEn: 'Add the columns and import again if the facts are needed',
      }),
    );
  }
  return notices;
}

const notice = (row: number, value: string, problem: RowFinding['problem']): RowFinding => ({
  severity: 'notice',
  row,
  column: null,
  value,
  problem,
});

/** Values that could not be read in columns whose facts may stay unknown: one notice per column, at its first place. */
export class MisreadCount {
  readonly #byColumn = new Map<string, { row: number; first: Misread; count: number }>();

  add(row: number, misread: readonly Misread[]): void {
    for (const one of misread) {
      const seen = this.#byColumn.get(one.column);
      if (seen) seen.count++;
      else this.#byColumn.set(one.column, { row, first: one, count: 1 });
    }
  }

  notices(): RowFinding[] {
    return [...this.#byColumn.values()].map(({ row, first, count }) => ({
      severity: 'notice',
      row,
      column: first.column,
      value: first.value,
      problem: {
        ...first.problem,
        zh: `${first.problem.zh}：共 ${count} 行，首见于本行；该项记为未知，其余内容照常导入`,
        en: `${first.problem.en}: in ${count} rows, first here; it stays unknown, the rest of the row is taken`,
      },
    }));
  }
}
