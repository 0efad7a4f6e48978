import { gradeName } from '../plan/grade-names.ts';
import { newStudentColumns } from './new-students.ts';
import type { Cells, OfficeFile } from './office-file.ts';
import { type RosterOrder, rosterPupils } from './student-roster.ts';

/** Where a draw of classes is to be held. */
export type StartCohort = { readonly schoolCode: string; readonly grade: number };

/** 起始年级新生名册 of August: the children of the register who will be in these grades, before anybody is in a class. */
export function startRoster(order: RosterOrder, cohorts: readonly StartCohort[]): OfficeFile {
  const rows = cohorts.flatMap(({ schoolCode, grade }) =>
    [...rosterPupils(order)]
      .filter(({ school, schoolClass }) => school.code === schoolCode && schoolClass.grade === grade)
      .map(({ student }) => student)
      .toSorted((a, b) => (String(a['学籍接续标识']) < String(b['学籍接续标识']) ? -1 : 1)) // by number: the order tells nothing of a class
      .map((student, at): Cells => {
        const listed = Object.fromEntries(newStudentColumns.map((column) => [column, student[column] ?? null]));
        const guardian = { 监护人姓名: student['成员1姓名'] ?? null, 监护人联系电话: student['成员1联系电话'] ?? null };
        return { ...listed, 年级: gradeName(grade), 报名序号: at + 1, 随班就读: '非随班就读', ...guardian };
      }),
  );
  return { kind: 'new-students', columns: newStudentColumns, records: rows.length, rows };
}
