import { seededRandom } from '../seeded-random.ts';
import { isEnrolled } from './disabled-register.ts';
import type { Cells, OfficeFile } from './office-file.ts';
import type { RosterFacts } from './roster-facts.ts';
import type { StaffMember } from './teacher-roster.ts';

export const countyFormColumns = [
  '小学在校学生数',
  '初中在校学生数',
  '小学专任教师数',
  '初中专任教师数',
  '教师年平均工资收入',
  '公务员年平均工资收入',
  '符合交流轮岗条件教师总数',
  '实际交流轮岗教师数',
  '实际交流骨干教师数',
  '优质高中招生计划总人数',
  '优质高中招生分配指标数',
  '向农村学校分配指标数',
  '符合条件的随迁子女总人数',
  '在公办学校就读随迁子女人数',
  '政府购买服务民办学校就读随迁子女人数',
  '适龄残疾儿童少年人口总数',
  '适龄残疾儿童少年入学总人数',
] as const;

/** One row. Whatever the other files hold is counted from them; pay (CNY a year) and senior-secondary places are in no other file. */
export function countyForm(seed: string, facts: RosterFacts, staff: readonly StaffMember[], disabled: Iterable<Cells>): OfficeFile {
  const random = seededRandom(seed, 'county form');
  const count = (has: (member: StaffMember) => boolean) => staff.filter(has).length;
  const rotated = (member: StaffMember) => member.cells['交流轮岗情况'] !== '';
  const children = [...disabled];
  const civilServants = random.whole(82_000, 88_000);
  const places = Math.round((facts.byGrade[9] ?? 0) * 0.42);
  const quota = Math.round(places * (0.5 + 0.06 * random.next()));
  const row: Cells = {
    小学在校学生数: facts.students('primary'),
    初中在校学生数: facts.students('junior'),
    小学专任教师数: count(({ teacher }) => teacher.fullTime && teacher.stage === 'primary'),
    初中专任教师数: count(({ teacher }) => teacher.fullTime && teacher.stage === 'junior'),
    教师年平均工资收入: civilServants + random.whole(-1_500, 3_500),
    公务员年平均工资收入: civilServants,
    符合交流轮岗条件教师总数: count(({ cells }) => cells['是否符合交流条件'] === '是'),
    实际交流轮岗教师数: count(rotated),
    实际交流骨干教师数: count((member) => rotated(member) && member.teacher.backbone !== 'none'),
    优质高中招生计划总人数: places,
    优质高中招生分配指标数: quota,
    向农村学校分配指标数: Math.round(quota * 0.32),
    符合条件的随迁子女总人数: facts.migrants.all,
    在公办学校就读随迁子女人数: facts.migrants.public,
    政府购买服务民办学校就读随迁子女人数: facts.migrants.bought,
    适龄残疾儿童少年人口总数: children.length,
    适龄残疾儿童少年入学总人数: children.filter(isEnrolled).length,
  };
  return { kind: 'county-form', columns: countyFormColumns, records: 1, rows: [row] };
}
