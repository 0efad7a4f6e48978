import { createIdNumbers } from '../people/id-number.ts';
import { inventStudent } from '../people/invent-student.ts';
import { createSteering } from '../people/steering.ts';
import { type CountyPlan, type PlannedSchool, studentsOf } from '../plan/planned-school.ts';
import { seededRandom } from '../seeded-random.ts';
import type { Cells, OfficeFile } from './office-file.ts';
import { type DrawnHomerooms, inDrawnClasses, type PlacedPupils, type PupilInClass } from './placed-pupils.ts';
import type { RosterFacts } from './roster-facts.ts';

const studentColumns = `
  学籍接续标识 学校标识码 姓名 性别 出生日期 身份证件类型 身份证件号 出生地行政区划代码 民族 国籍/地区 港澳台侨外 户口性质 户口所在地行政区划 现住址
  是否独生子女 是否留守儿童 是否进城务工人员随迁子女 是否孤儿 籍贯 健康状况 政治面貌 年级 班级号 入学年月 入学方式 就读方式 通信地址 家庭地址 联系电话
  邮政编码 是否受过学前教育 残疾人类型 是否由政府购买学位 是否需要申请资助 是否享受一补 是否烈士或优抚子女 上下学距离 上下学交通方式 是否乘坐校车
  曾用名 身份证件有效期 特长 学籍辅号 班内学号 学生来源 电子信箱 主页地址`;
const memberColumns = '姓名 关系 关系说明 现住址 户口所在地行政区划 联系电话 是否监护人 身份证件类型 身份证件号 民族 工作单位 职务';

/** The 71 columns of the national student register's import template, in its order: 47 of the student, 12 of each family member. */
export const rosterColumns: readonly string[] = [
  ...studentColumns.trim().split(/\s+/),
  ...memberColumns.split(' ').map((column) => `成员1${column}`),
  ...memberColumns.split(' ').map((column) => `成员2${column}`),
];

/** The serial numbers of a day that roster families take; everybody else in the county has the ones above. */
export const rosterSerials = [1, 599] as const;

export type RosterOrder = {
  readonly seed: string;
  readonly plan: CountyPlan;
  readonly schoolYear: number;
  /** The classes that draws have given; without it, and where it knows none, those of the plan. */
  readonly placed?: PlacedPupils;
  /** The classes that lots have given to homeroom teachers; the same. */
  readonly homerooms?: DrawnHomerooms;
};

/**
 * One row per student, made while it is written: by school, grade, class and number in class. `facts` are complete when the last row
 * was taken, which is to happen once.
 */
export function studentRoster(order: RosterOrder, facts: RosterFacts): OfficeFile {
  const records = order.plan.schools.reduce((sum, school) => sum + studentsOf(school), 0);
  return { kind: 'student-roster', columns: rosterColumns, records, rows: rosterRows(order, facts) };
}

function* rosterRows(order: RosterOrder, facts: RosterFacts): Generator<Cells> {
  for (const { school, student, schoolClass } of rosterPupils(order)) {
    facts.note(student, school, schoolClass);
    yield student;
  }
}

/** Every pupil of the register, school by school and grade by grade. */
export function* rosterPupils({
  seed,
  plan,
  schoolYear,
  placed = () => null,
}: RosterOrder): Generator<PupilInClass & { school: PlannedSchool }> {
  const idNumbers = createIdNumbers(rosterSerials);
  const steering = createSteering(plan);
  for (const school of plan.schools) {
    const random = seededRandom(seed, `students ${school.code}`);
    for (const grade of new Set(school.classes.map((schoolClass) => schoolClass.grade))) {
      const pupils: PupilInClass[] = [];
      for (const schoolClass of school.classes.filter((each) => each.grade === grade)) {
        for (let numberInClass = 1; numberInClass <= schoolClass.students; numberInClass += 1) {
          pupils.push({
            student: inventStudent({ random, idNumbers, steering, school, schoolClass, numberInClass, schoolYear }),
            schoolClass,
          });
        }
      }
      for (const pupil of inDrawnClasses(school, pupils, placed)) yield { school, ...pupil };
    }
  }
}
