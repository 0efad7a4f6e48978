import { entryMonth } from '../people/invent-student.ts';
import { gradeName } from '../plan/grade-names.ts';
import { type CountyPlan, type SchoolClass, stageOf } from '../plan/planned-school.ts';
import type { Cells, OfficeFile } from './office-file.ts';
import type { RosterFacts } from './roster-facts.ts';
import type { StaffMember } from './teacher-roster.ts';

export const classColumns = [
  '学校标识码',
  '学校名称',
  '学段',
  '年级',
  '班号',
  '班级名称',
  '班主任姓名',
  '班主任工号',
  '建班年月',
  '在册人数',
  '男生数',
  '女生数',
  '是否寄宿班',
] as const;

/** One row per class, with the counts of the roster and the homeroom teachers of the teacher roster. */
export function classList({ schools }: CountyPlan, facts: RosterFacts, staff: readonly StaffMember[], schoolYear: number): OfficeFile {
  const homerooms = new Map<SchoolClass | null, StaffMember>(staff.map((member) => [member.teacher.homeroom, member]));
  const rows = schools.flatMap((school) =>
    school.classes.map((schoolClass): Cells => {
      const { boys, girls, boarders } = facts.ofClass(school, schoolClass);
      const homeroom = homerooms.get(schoolClass)?.cells;
      return {
        学校标识码: school.code,
        学校名称: school.name,
        学段: stageOf(schoolClass.grade) === 'primary' ? '小学' : '初中',
        年级: gradeName(schoolClass.grade),
        班号: schoolClass.number,
        班级名称: `${gradeName(schoolClass.grade)}${schoolClass.number}班`,
        班主任姓名: homeroom?.['姓名'] ?? '',
        班主任工号: homeroom?.['工号'] ?? '',
        建班年月: entryMonth(schoolClass.grade, schoolYear),
        在册人数: boys + girls,
        男生数: boys,
        女生数: girls,
        是否寄宿班: boarders * 2 > boys + girls ? '是' : '否',
      };
    }),
  );
  return { kind: 'class-list', columns: classColumns, records: rows.length, rows };
}
