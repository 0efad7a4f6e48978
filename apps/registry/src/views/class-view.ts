import type { Sql, Transaction } from '@junheng/runtime';

export type ClassEntry = { classId: string; schoolId: string; schoolYear: number; grade: number; classNo: number };

/** Those of the classes that are open. */
export async function readOpenClasses(sql: Sql, county: string, classIds: readonly string[]): Promise<Set<string>> {
  const rows = await sql<{ classId: string }[]>`
    select class_id as "classId" from class where county = ${county} and class_id = any(${[...classIds]})`;
  return new Set(rows.map(({ classId }) => classId));
}

export async function writeClasses(transaction: Transaction, county: string, classes: readonly ClassEntry[]): Promise<void> {
  if (classes.length === 0) return;
  await transaction`
    insert into class (county, class_id, school_id, school_year, grade, class_no)
    select ${county}, * from unnest(${classes.map(({ classId }) => classId)}::uuid[], ${classes.map(({ schoolId }) => schoolId)}::uuid[],
      ${classes.map(({ schoolYear }) => schoolYear)}::integer[], ${classes.map(({ grade }) => grade)}::integer[],
      ${classes.map(({ classNo }) => classNo)}::integer[])`;
}
