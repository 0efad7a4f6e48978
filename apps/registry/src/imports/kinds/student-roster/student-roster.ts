import { template } from '../../file-kind.ts';
import type { KindOfImport } from '../../kind-of-import.ts';
import { EntryYears } from './entry-years.ts';
import { createStudentPlanner } from '../../students/plan-students.ts';
import { RosterSchools } from './roster-schools.ts';

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
    isPersonal: true,
  },
  createPlanner: createStudentPlanner,
  createWatches: (parts, job, table) => [new EntryYears(job.schoolYear, table), new RosterSchools(parts, job, table)],
};
