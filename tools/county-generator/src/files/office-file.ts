import type { SheetToWrite } from '@junheng/spreadsheet';

export const officeFileNames = {
  'school-conditions': '学校办学条件表',
  'student-roster': '学籍基础信息表',
  'class-list': '班级信息表',
  'teacher-roster': '教师花名册',
  'new-students': '起始年级新生名册',
  'disabled-register': '适龄残疾儿童少年登记表',
  'county-form': '区县采集表',
  'cohort-counts': '年度同龄组统计表',
} as const;

export type FileKind = keyof typeof officeFileNames;

/** One row by column name; a column that is not named is empty. */
export type Cells = Readonly<Record<string, string | number | null>>;

export type OfficeFile = {
  readonly kind: FileKind;
  readonly columns: readonly string[];
  /** How many records `rows` will give, totals rows apart. */
  readonly records: number;
  /** May be made while it is written. */
  readonly rows: Iterable<Cells>;
};

export function toSheet(file: OfficeFile): SheetToWrite {
  return { name: officeFileNames[file.kind], header: file.columns, rows: { [Symbol.iterator]: () => inColumns(file.columns, file.rows) } };
}

export function* inColumns(columns: readonly string[], rows: Iterable<Cells>): Generator<(string | number | null)[]> {
  for (const row of rows) yield columns.map((column) => row[column] ?? null);
}
