import type { ImportKind } from '@junheng/contracts';

/** What the offices' files are called; `inSentence`: in the middle of an English sentence. */
export const officeFiles: Record<ImportKind, { zh: string; en: string; inSentence: string }> = {
  'school-conditions': { zh: '学校办学条件表', en: 'School-conditions file', inSentence: 'school-conditions file' },
  'student-roster': { zh: '学籍基础信息表', en: 'Student roster', inSentence: 'student roster' },
  'new-students': { zh: '起始年级新生名册', en: 'Roster of new students', inSentence: 'roster of new students' },
  'teacher-roster': { zh: '教师花名册', en: 'Teacher roster', inSentence: 'teacher roster' },
  'class-list': { zh: '班级信息表', en: 'Class list', inSentence: 'class list' },
  'disabled-register': {
    zh: '适龄残疾儿童少年登记表',
    en: 'Register of school-age disabled children',
    inSentence: 'register of school-age disabled children',
  },
  'county-form': { zh: '区县采集表', en: 'County form', inSentence: 'county form' },
  'cohort-counts': { zh: '年度同龄组统计表', en: 'Yearly cohort counts', inSentence: 'yearly cohort counts' },
};
