import type { FileKind } from './file-kind.ts';
import type { RowFinding } from './finding.ts';
import { hasColumn, type Table } from './table.ts';
import type { Misread } from './row-reader.ts';

const nothingToDo = { cureZh: '无需处理', cureEn: 'Nothing to do' };

/** What the header says: columns that are not read, and expected ones that are not there. */
export function headerNotices(table: Table, kind: FileKind): RowFinding[] {
  const absent = [...kind.optional, ...(table.layout?.absent ?? [])].filter((column) => !hasColumn(table, column));
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

/** Whoever is not in a newer file stays: only a decision can take a student away. */
export const missingStudents = ({ headerRow }: Table, { count, unplaced }: { count: number; unplaced: number }): RowFinding =>
  notice(headerRow, null, {
    code: 'students-not-in-file',
    zh: `本学年已登记在这些学校的 ${count} 名学生不在本表中（有误的行不计）${unplaced > 0 ? `，其中 ${unplaced} 名是尚未编班的新生` : ''}；原有登记保持不变`,
    en: `${count} students of this school year registered at the schools in this file are not in it (rows with errors not counted)${unplaced > 0 ? `, ${unplaced} of them newcomers without a class` : ''}; what is registered of them stays as it is`,
    expectedZh: '这些学校本学年的全部学生',
    expectedEn: 'All students of these schools in this school year',
    cureZh: '核对名册是否完整；转出、毕业的登记尚未提供',
    cureEn: 'Check that the roster is complete; recording transfers and leavers is not offered yet',
  });

export const otherSchoolYear = ({ headerRow }: Table, schoolYear: number, likeliest: number, rows: number, of: number): RowFinding =>
  notice(headerRow, null, {
    code: 'school-year-doubtful',
    zh: `所选学年是 ${schoolYear}—${schoolYear + 1}，但 ${rows}/${of} 行的入学年月与年级更像 ${likeliest}—${likeliest + 1} 学年`,
    en: `The school year chosen is ${schoolYear}–${schoolYear + 1}; entry month and grade of ${rows} in ${of} rows fit ${likeliest}–${likeliest + 1}`,
    expectedZh: '与年级相符的入学年月',
    expectedEn: 'Entry months that fit the grades',
    cureZh: '确认导入之前请核对学年；导错了可以撤回，但撤回也会留下记录',
    cureEn: 'Check the school year before confirming; a wrong import can be withdrawn, and that stays on record',
  });

export const findingsNotListed = ({ headerRow }: Table, count: number): RowFinding =>
  notice(headerRow, null, {
    code: 'findings-not-listed',
    zh: `提示和错误太多：另有 ${count} 处没有列出，都已计入行数`,
    en: `There are too many findings: ${count} more are not listed; their rows are counted`,
    expectedZh: '少量错误',
    expectedEn: 'A few errors',
    cureZh: '先整批改正已列出的错误，再重新检查',
    cureEn: 'Correct what is listed in bulk, then check the file again',
  });

export const tooManyFaultyRows = ({ headerRow }: Table, rows: number, most: number): RowFinding =>
  notice(headerRow, null, {
    code: 'too-many-faulty-rows',
    zh: `${rows} 行有误，超过 ${most} 行：不另做更正表`,
    en: `${rows} rows have errors, more than ${most}: there is no correction sheet`,
    expectedZh: `不超过 ${most} 行有误`,
    expectedEn: `At most ${most} rows with errors`,
    cureZh: '在原表中改正后重新导入整个文件',
    cureEn: 'Correct the office file and import the whole of it again',
  });

const notice = (row: number, value: string | null, problem: RowFinding['problem']): RowFinding => ({
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
      value: first.value === '' ? null : first.value,
      problem: {
        ...first.problem,
        zh: `${first.problem.zh}：共 ${count} 行，首见于本行；该项记为未知，其余内容照常导入`,
        en: `${first.problem.en}: in ${count} rows, first here; it stays unknown, the rest of the row is taken`,
      },
    }));
  }
}
