import type { Message } from '../../api.ts';

const message = (code: string, zh: string, en: string): Message => ({ code, zh, en });

/** What two files contradict each other about, as a sentence without personal data. */
export const conflictMessages = {
  classSize: message(
    'class-size',
    '班级信息表的在册人数与学籍中的学生人数不一致',
    'The class list states another number of students than the roster has',
  ),
  classNotInRoster: message(
    'class-not-in-roster',
    '班级信息表有这个班，本校学籍中没有它的学生',
    'The class list names this class, the roster of the school has no student of it',
  ),
  classNotInList: message(
    'class-not-in-list',
    '学籍中有这个班的学生，本校的班级信息表没有这个班',
    'The roster has students of this class, the class list of the school does not name it',
  ),
  homeroom: message(
    'homeroom',
    '班级信息表与教师花名册所写的班主任不是同一人（以其在教师花名册中的行号表示）',
    'Class list and teacher roster name different homeroom teachers (shown by their rows in the teacher roster)',
  ),
  primaryStudents: message(
    'county-students',
    '区县采集表的小学在校学生数与学籍不一致',
    'The county form states another number of primary students than the roster has',
  ),
  juniorStudents: message(
    'county-students',
    '区县采集表的初中在校学生数与学籍不一致',
    'The county form states another number of junior students than the roster has',
  ),
  primaryTeachers: message(
    'county-teachers',
    '区县采集表的小学专任教师数与教师花名册不一致',
    'The county form states another number of full-time primary teachers than the teacher roster has',
  ),
  juniorTeachers: message(
    'county-teachers',
    '区县采集表的初中专任教师数与教师花名册不一致',
    'The county form states another number of full-time junior teachers than the teacher roster has',
  ),
  disabledChildren: message(
    'county-disabled',
    '区县采集表的适龄残疾儿童少年总数与登记表不一致',
    'The county form states another number of disabled children than the register has',
  ),
  disabledEnrolled: message(
    'county-disabled',
    '区县采集表的残疾儿童少年入学总数与登记表不一致',
    'The county form states another number of enrolled disabled children than the register has',
  ),
  carePlacement: message(
    'care-placement',
    '残疾儿童登记表写明在本校就读的人数，多于其中本校学籍中有的人数',
    'The register of disabled children places more children at this school than the roster of the school has of them',
  ),
  newStudentSchool: (students: number) =>
    message(
      'new-student-school',
      `起始年级新生名册与学籍把 ${students} 名学生写在两所学校`,
      `The list of new students and the roster place ${students} ${students === 1 ? 'child' : 'children'} in two schools`,
    ),
} as const;

export const rowText = (row: number | null): string => (row === null ? '—' : `第 ${row} 行 / row ${row}`);
