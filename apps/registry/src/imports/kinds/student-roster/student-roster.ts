import { template } from '../../file-kind.ts';
import type { KindOfImport } from '../../kind-of-import.ts';
import { ForeignRoster } from '../../layouts/foreign-notices.ts';
import { LostDigits } from '../../lost-digits.ts';
import { hasColumn } from '../../table.ts';
import { createStudentPlanner } from '../../students/plan-students.ts';
import { UnknownSchools } from '../../unknown-schools.ts';
import { EntryYears } from './entry-years.ts';
import { MissingStudents } from './missing-students.ts';
import { readRosterRow, rosterIdentities } from './roster-row.ts';

/** 学籍基础信息表 */
export const studentRoster: KindOfImport = {
  file: {
    kind: 'student-roster',
    file: template('student-roster'),
    required: ['学校标识码', '姓名', '性别', '出生日期', '年级', '班级号'],
    oneOf: ['学籍接续标识', '身份证件号'],
    optional: [
      '身份证件类型',
      '民族',
      '户口性质',
      '是否留守儿童',
      '是否进城务工人员随迁子女',
      '残疾人类型',
      '是否受过学前教育',
      '是否享受一补',
      '入学年月',
      '入学方式',
      '就读方式',
    ],
    extra: ['学年'],
    units: [],
    isPersonal: true,
  },
  createPlanner: (parts, job) =>
    createStudentPlanner(parts, job, { read: readRosterRow, identities: rosterIdentities, isOfNewcomers: false }),
  createWatches: (parts, job, table) => [
    // Rows that name their own school year are not of the one chosen.
    ...(hasColumn(table, '学年') ? [] : [new EntryYears(job.schoolYear, table)]),
    new UnknownSchools(),
    new LostDigits(table),
    new MissingStudents(parts, job, table),
    ...(table.layout ? [new ForeignRoster(table)] : []),
  ],
};
