import { builder } from '@junheng/graphql';
import type { ImportJob } from '../api.ts';

/** The type `Import`, so that other files can add fields to it. */
export const ImportRef = builder.objectRef<ImportJob>('Import');

export const ImportKindEnum = builder.enumType('ImportKind', {
  description: '导入文件的种类 / Kind of an imported file',
  values: {
    SCHOOL_CONDITIONS: { value: 'school-conditions', description: '学校办学条件表' },
    STUDENT_ROSTER: { value: 'student-roster', description: '学籍基础信息表' },
    NEW_STUDENTS: { value: 'new-students', description: '起始年级新生名册' },
    TEACHER_ROSTER: { value: 'teacher-roster', description: '教师花名册' },
    CLASS_LIST: { value: 'class-list', description: '班级信息表' },
    DISABLED_REGISTER: { value: 'disabled-register', description: '适龄残疾儿童少年登记表' },
    COUNTY_FORM: { value: 'county-form', description: '区县采集表' },
    COHORT_COUNTS: { value: 'cohort-counts', description: '年度同龄组统计表' },
  } as const,
});
