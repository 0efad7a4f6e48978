import { template } from '../../file-kind.ts';
import type { KindOfImport } from '../../kind-of-import.ts';
import { LostDigits } from '../../lost-digits.ts';
import { createStudentPlanner } from '../../students/plan-students.ts';
import { UnknownSchools } from '../../unknown-schools.ts';
import { newStudentIdentities, readNewStudentRow, twinColumn } from './new-student-row.ts';
import { TwinGroups } from './twin-groups.ts';

/** 起始年级新生名册 */
export const newStudents: KindOfImport = {
  file: {
    kind: 'new-students',
    file: template('new-students'),
    required: ['学校标识码', '年级', '姓名', '性别', '出生日期'],
    oneOf: [],
    optional: [
      '身份证件号',
      '民族',
      '户口性质',
      '是否留守儿童',
      '是否进城务工人员随迁子女',
      '随班就读',
      '残疾人类型',
      '是否受过学前教育',
      twinColumn,
    ],
    extra: [],
    units: [],
    isPersonal: true,
  },
  createPlanner: (parts, job) =>
    createStudentPlanner(parts, job, { read: readNewStudentRow, identities: newStudentIdentities, isOfNewcomers: true }),
  createWatches: (_parts, _job, table) => [new UnknownSchools(), new LostDigits(table), new TwinGroups(table)],
};
