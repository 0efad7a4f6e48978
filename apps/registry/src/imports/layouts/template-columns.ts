import type { ImportKind } from '@junheng/contracts';
import { columnsRead, type FileKind } from '../file-kind.ts';

/** What a layout may say of a template's columns beyond what an office file may. */
export type LayoutColumns = {
  /** Read only through a layout. */
  extra: readonly string[];
  /** Required of an office file; a foreign register may lack them: their facts are then unknown. */
  mayLack: readonly string[];
  /** Hold words of a code list that may be another register's own. */
  verbatim: readonly string[];
  /** Groups that stand together or not at all. */
  together: readonly (readonly string[])[];
};

export const schoolColumns = ['学校名称', '办学类型', '城乡类型'] as const;
export const homeroomColumns = ['班主任工号', '班主任最高学历', '班主任职称', '班主任教龄', '班主任民族'] as const;

const none: LayoutColumns = { extra: [], mayLack: [], verbatim: [], together: [] };
const student = ['民族', '户口性质', '残疾人类型', '入学方式', '学籍接续标识'];

const byKind: Partial<Record<ImportKind, LayoutColumns>> = {
  'student-roster': {
    extra: [...schoolColumns, ...homeroomColumns],
    mayLack: ['姓名', '性别', '出生日期'],
    verbatim: [...student, '班主任工号', '班主任最高学历', '班主任职称', '班主任民族'],
    together: [schoolColumns],
  },
  'new-students': { ...none, verbatim: ['民族', '户口性质', '残疾人类型'] },
  'teacher-roster': { ...none, verbatim: ['民族', '最高学历', '现职称'] },
};

export const layoutColumnsOf = (kind: ImportKind): LayoutColumns => byKind[kind] ?? none;

/** Every column of a template that a layout may give, in the template's order. */
export function templateColumns(file: FileKind): string[] {
  const read = new Set(columnsRead(file));
  const ordered = file.file.columns.filter((column) => read.delete(column));
  return [...ordered, ...read, ...layoutColumnsOf(file.kind).extra];
}

/** Whether a layout may let empty cells of the column pass, to be counted. */
export const mayBeMissing = (file: FileKind, column: string): boolean => {
  const { mayLack, extra } = layoutColumnsOf(file.kind);
  if (file.required.includes(column)) return mayLack.includes(column);
  return !extra.includes(column) || (homeroomColumns as readonly string[]).includes(column);
};
