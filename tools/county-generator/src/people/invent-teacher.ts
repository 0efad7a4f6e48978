import type { PlannedTeacher } from '../plan/plan-teachers.ts';
import { gradeName } from '../plan/grade-names.ts';
import { isRural } from '../plan/planned-school.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { IdNumbers } from './id-number.ts';
import { inventName, inventSurname } from './invented-names.ts';
import { inventEthnicity, type Filled } from './invent-student.ts';
import { backboneTitle, degreeOf, subjectOf, titleOf } from './teacher-career.ts';

export type TeacherPlace = {
  readonly random: SeededRandom;
  readonly idNumbers: IdNumbers;
  readonly teacher: PlannedTeacher;
  /** 工号: given once in the county. */
  readonly staffNumber: string;
  readonly schoolYear: number;
};

/** One row of the teacher roster by column name. */
export function inventTeacher({ random, idNumbers, teacher, staffNumber, schoolYear }: TeacherPlace): Filled {
  const { school, stage, homeroom, fullTime } = teacher;
  const gender = random.chance(stage === 'primary' ? 0.28 : 0.42) ? '男' : '女';
  // The age is that of 1 September; the gap at 35 leaves no doubt who is under it.
  const age = teacher.young ? random.whole(23, 34) : random.whole(36, gender === '男' ? 59 : 54);
  const birthDate = inventDate(random, schoolYear - age - 1, 9);
  const degree = degreeOf(random, teacher);
  const startYear = Math.min(schoolYear, schoolYear - age + (degree === '硕士研究生' ? 25 : 22));
  const arrivalYear = Math.max(startYear, schoolYear - random.whole(0, 18));
  const years = schoolYear - startYear;
  const title = titleOf(random, years, teacher);
  const subject = subjectOf(random, teacher);
  const lessons = random.whole(8, homeroom ? 14 : 18);
  const mayRotate = fullTime && school.ownership === '公办' && schoolYear - arrivalYear >= 6 && age <= 50;
  return {
    所在学校: school.name,
    学校标识码: school.code,
    姓名: inventName(random, inventSurname(random), gender),
    性别: gender,
    出生日期: birthDate,
    民族: inventEthnicity(random),
    身份证件号: idNumbers.take(birthDate, gender),
    参加工作年月: `${startYear}09`,
    教龄: years,
    最高学历: degree,
    学位: degree === '硕士研究生' ? '硕士' : degree === '大学本科' ? '学士' : '无',
    毕业院校: degree === '大学本科' || degree === '硕士研究生' ? '示例师范大学' : '示例师范学校',
    所学专业: subject,
    现职称: title.name,
    职称评审日期: title.name === '未定级' ? '' : `${Math.min(schoolYear, startYear + title.afterYears)}1201`,
    所聘岗位: '专业技术岗位',
    所聘岗位等级: title.post,
    行政职务: '无',
    是否在编: school.ownership === '公办' && fullTime ? '是' : '否',
    是否专任教师: fullTime ? '是' : '否',
    任教学段: stage === 'primary' ? '小学' : '初中',
    任教学科1: subject,
    任教节数1: lessons,
    任教学科2: random.chance(isRural(school) ? 0.6 : 0.15) ? '综合实践活动' : '',
    周课时: lessons + random.whole(0, 3),
    班主任年级: homeroom ? gradeName(homeroom.grade) : '',
    班主任班级: homeroom ? homeroom.number : '',
    教师资格证种类: stage === 'primary' ? '小学教师资格' : '初级中学教师资格',
    教师资格证号: `${startYear}99999${String(random.whole(0, 99_999_999)).padStart(8, '0')}`,
    教师资格任教学科: subject,
    ...backboneTitle(random, teacher, schoolYear),
    所获荣誉称号: '',
    是否符合交流条件: mayRotate ? '是' : '否',
    是否支教: '否',
    是否乡村教师: isRural(school) ? '是' : '否',
    来校年月: `${arrivalYear}09`,
    工号: staffNumber,
  };
}

/** A day of the twelve months that start with this month, as YYYYMMDD. */
function inventDate(random: SeededRandom, year: number, month: number): string {
  const day = new Date(Date.UTC(year, month - 1, 2 + random.whole(0, 362)));
  return day.toISOString().slice(0, 10).replaceAll('-', '');
}
