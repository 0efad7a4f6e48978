import type { Row } from '@junheng/spreadsheet';
import type { CohortRefusal } from '../../../domain/cohort/decide.ts';
import { errorAt, type RowFinding } from '../../finding.ts';
import { gradeNotTaught } from '../../registered-schools.ts';
import { RowReader } from '../../row-reader.ts';
import type { Table } from '../../table.ts';
import { type Problem, unreadable } from '../../values/parsed.ts';

const problems: Record<CohortRefusal | 'LaterSchoolYear', { column: string; problem: Problem }> = {
  GradeNotTaught: { column: '年级', problem: gradeNotTaught },
  GraduatesInOtherGrade: {
    column: '本学年毕业人数',
    problem: unreadable(
      'graduates-in-other-grade',
      { zh: '只有六年级和九年级有毕业人数', en: 'Only grades 6 and 9 have graduates' },
      { zh: '其他年级留空或填 0', en: 'Empty or 0 in other grades' },
    ).problem,
  },
  GraduatesExceedStudents: {
    column: '本学年毕业人数',
    problem: unreadable(
      'graduates-exceed-students',
      { zh: '毕业人数大于学年初人数与转入人数之和', en: 'More graduates than students at the beginning and those who came' },
      { zh: '不大于学年初在校学生数 + 本学年转入人数', en: 'At most the students at the beginning of the year and those who came' },
    ).problem,
  },
  LeaversExceedStudents: {
    column: '本学年转出人数',
    problem: unreadable(
      'leavers-exceed-students',
      { zh: '转出与死亡人数之和大于学年初人数与转入人数之和', en: 'More left or died than there were at the beginning and came' },
      { zh: '不大于学年初在校学生数 + 本学年转入人数', en: 'At most the students at the beginning of the year and those who came' },
    ).problem,
  },
  LaterSchoolYear: {
    column: '学年',
    problem: unreadable(
      'later-school-year',
      { zh: '晚于导入时选择的学年', en: 'Later than the school year chosen for the import' },
      { zh: '所选学年及以前的学年', en: 'The school year chosen, or an earlier one' },
      {
        cureZh: '改正学年；或选择表中最晚的学年重新导入',
        cureEn: 'Correct the school year, or import again for the latest one in the file',
      },
    ).problem,
  },
};

export function cohortRefusal(refusal: keyof typeof problems, row: Row, table: Table): RowFinding {
  const { column, problem } = problems[refusal];
  return errorAt(row, column, new RowReader(row, table).text(column), problem);
}
