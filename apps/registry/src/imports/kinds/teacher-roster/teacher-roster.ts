import { template } from '../../file-kind.ts';
import type { KindOfImport } from '../../kind-of-import.ts';
import { LostDigits } from '../../lost-digits.ts';
import { UnknownSchools } from '../../unknown-schools.ts';
import { HomeroomClasses } from './homeroom-classes.ts';
import { createTeacherPlanner } from './plan-teachers.ts';

/** 教师花名册 */
export const teacherRoster: KindOfImport = {
  file: {
    kind: 'teacher-roster',
    file: template('teacher-roster'),
    required: ['姓名', '性别'],
    oneOf: ['身份证件号', '工号'],
    optional: [
      '所在学校',
      '学校标识码',
      '出生日期',
      '民族',
      '参加工作年月',
      '教龄',
      '最高学历',
      '现职称',
      '是否在编',
      '是否专任教师',
      '任教学段',
      '任教学科1',
      '任教学科2',
      '周课时',
      '班主任年级',
      '班主任班级',
      '教师资格证种类',
      '教师资格任教学科',
      '骨干级别',
      '是否符合交流条件',
      '是否乡村教师',
      '来校年月',
    ],
    extra: ['工号', '学年'],
    units: [],
    isPersonal: true,
  },
  createPlanner: createTeacherPlanner,
  createWatches: (_parts, _job, table) => [new UnknownSchools(), new LostDigits(table), new HomeroomClasses(table)],
};
