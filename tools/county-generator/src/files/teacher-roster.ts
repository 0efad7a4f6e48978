import { createIdNumbers } from '../people/id-number.ts';
import { inventTeacher } from '../people/invent-teacher.ts';
import { heaviest, planTeachers, type PlannedTeacher } from '../plan/plan-teachers.ts';
import type { PlannedSchool } from '../plan/planned-school.ts';
import { seededRandom } from '../seeded-random.ts';
import type { Cells, OfficeFile } from './office-file.ts';
import { classOf, type DrawnHomerooms } from './placed-pupils.ts';
import type { StartCohort } from './start-roster.ts';
import type { RosterOrder } from './student-roster.ts';

/** The 40 columns of the national teacher register's export and the staff number, which makes a teacher findable in the class list. */
export const teacherColumns: readonly string[] = `
  所在学校 学校标识码 姓名 性别 出生日期 民族 身份证件号 参加工作年月 教龄 最高学历 学位 毕业院校 所学专业 现职称 职称评审日期 所聘岗位 所聘岗位等级
  行政职务 是否在编 是否专任教师 任教学段 任教学科1 任教节数1 任教学科2 任教节数2 周课时 班主任年级 班主任班级 教师资格证种类 教师资格证号
  教师资格任教学科 骨干称号 骨干级别 称号起止 所获荣誉称号 交流轮岗情况 是否符合交流条件 是否支教 是否乡村教师 来校年月 工号`
  .trim()
  .split(/\s+/);

export type StaffMember = { readonly teacher: PlannedTeacher; readonly cells: Cells };

/** Serial numbers of a day that the roster's families leave to teachers. */
const teacherSerials = [601, 799] as const;

export function inventStaff({ seed, plan, schoolYear, homerooms = () => null }: RosterOrder): StaffMember[] {
  const idNumbers = createIdNumbers(teacherSerials);
  const random = seededRandom(seed, 'teachers');
  const staff = planTeachers(seed, plan).map((teacher, index) => ({
    teacher,
    cells: inventTeacher({ random, idNumbers, teacher, staffNumber: `99${String(index + 1).padStart(6, '0')}`, schoolYear }),
  }));
  const rotated = rotate(seed, staff, plan.schools);
  return staff
    .map((member) => ({ ...member, cells: { ...member.cells, 交流轮岗情况: rotated.get(member) ?? '' } }))
    .map((member) => withDrawnHomeroom(member, homerooms));
}

function withDrawnHomeroom({ teacher, cells }: StaffMember, homerooms: DrawnHomerooms): StaffMember {
  const { school, homeroom } = teacher;
  const drawn = homeroom && homerooms({ schoolCode: school.code, grade: homeroom.grade, name: String(cells['姓名']) });
  if (!homeroom || drawn === null) return { teacher, cells };
  return { teacher: { ...teacher, homeroom: classOf(school, homeroom.grade, drawn) }, cells: { ...cells, 班主任班级: drawn } };
}

/** Who will be the homeroom teachers of a grade, in the order in which the school lists them. */
export const homeroomTeachers = (order: RosterOrder, { schoolCode, grade }: StartCohort): string[] =>
  inventStaff(order)
    .filter(({ teacher }) => teacher.school.code === schoolCode && teacher.homeroom?.grade === grade)
    .map(({ cells }) => String(cells['姓名']));

/** About a tenth of the eligible teach elsewhere this school year, among them more backbone teachers than among the rest. */
function rotate(seed: string, staff: readonly StaffMember[], schools: readonly PlannedSchool[]): Map<StaffMember, string> {
  const random = seededRandom(seed, 'rotation');
  const eligible = staff.filter(({ cells }) => cells['是否符合交流条件'] === '是');
  const count = Math.round(eligible.length * (0.09 + 0.03 * random.next()));
  const chosen = heaviest(random, eligible, count, ({ teacher }) => (teacher.backbone === 'none' ? 1 : 1.6));
  return new Map(
    chosen.map((member) => {
      const hosts = schools.filter((school) => school !== member.teacher.school && school.ownership === '公办');
      return [member, `本学年交流到${hosts[random.whole(0, hosts.length - 1)]?.name ?? ''}`];
    }),
  );
}

export function teacherRoster(staff: readonly StaffMember[]): OfficeFile {
  return { kind: 'teacher-roster', columns: teacherColumns, records: staff.length, rows: staff.map(({ cells }) => cells) };
}
